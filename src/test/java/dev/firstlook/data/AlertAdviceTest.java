package dev.firstlook.data;

import static dev.firstlook.data.AlertSample.joined;
import static dev.firstlook.data.AlertSample.normal;
import static dev.firstlook.data.AlertSample.picked;
import static dev.firstlook.data.AlertSample.repeated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an alert says one should do can be done, and then the alert is gone. */
class AlertAdviceTest {

  private static String advice(Dataset data, AlertKind kind) {
    return data.alerts().of(kind).get(0).advice();
  }

  private static void assertGone(Dataset data, AlertKind kind) {
    assertThat(data.alerts().of(kind)).isEmpty();
  }

  @Test
  void wordsAmongNumbersAsMissing() {
    Dataset data =
        AlertSample.dataset("height", joined(normal(30, 170, 9, 2), List.of("5'6\"", "tall")));
    assertThat(advice(data, AlertKind.MIXED_VALUES))
        .endsWith("withMissing(\"height\", \"5'6\\\"\", \"tall\")");
    Dataset cleaned = data.withMissing("height", "5'6\"", "tall");
    assertGone(cleaned, AlertKind.MIXED_VALUES);
    assertThat(cleaned.continuous("height").missing()).isEqualTo(2);
  }

  @Test
  void dayAndMonthTheOtherWayRound() {
    Dataset data =
        AlertSample.dataset(
            "date", List.of("03/04/2020", "05/06/2020", "01/02/2021", "11/12/2020"));
    assertThat(advice(data, AlertKind.AMBIGUOUS_DATES))
        .endsWith("withTemporal(\"date\", TemporalFormat.DAY_MONTH_YEAR)");
    Dataset told = data.withTemporal("date", TemporalFormat.DAY_MONTH_YEAR);
    assertThat(told.temporal("date").first()).hasToString("Optional[2020-04-03T00:00]");
    assertGone(told, AlertKind.AMBIGUOUS_DATES);
  }

  @Test
  void theDateInDoubtIsTheOneWithoutPoints() {
    Dataset data =
        AlertSample.dataset("date", List.of("01.02.2024", "05.02.2024", "3/4/2024", "07.02.2024"));
    Alert alert = data.alerts().of(AlertKind.AMBIGUOUS_DATES).get(0);
    assertThat(alert.finding())
        .isEqualTo("\"3/4/2024\" is read as 2024-04-03, could be 2024-03-04");
    assertThat(alert.rows()).containsExactly(3);
  }

  @Test
  void spellingsMadeOneByCase() {
    Dataset data =
        AlertSample.dataset(
            "sex", joined(repeated(9, "Male"), List.of("male", "MALE "), repeated(9, "Female")));
    assertThat(advice(data, AlertKind.SPELLINGS))
        .isEqualTo(
            "Make them one: withReplaced(\"sex\", \"male\", \"Male\")"
                + ".withReplaced(\"sex\", \"MALE \", \"Male\")");
    Dataset cleaned = data.withReplaced("sex", "male", "Male").withReplaced("sex", "MALE ", "Male");
    assertGone(cleaned, AlertKind.SPELLINGS);
    assertThat(cleaned.categorical("sex").frequencies().count("Male")).isEqualTo(11);
  }

  @Test
  void spellingsMadeOneByReplacing() {
    Dataset data =
        AlertSample.dataset("city", joined(repeated(9, "Zürich"), List.of("Zurich", "Bern")));
    assertThat(advice(data, AlertKind.SPELLINGS))
        .isEqualTo("Make them one: withReplaced(\"city\", \"Zurich\", \"Zürich\")");
    assertThat(data.withReplaced("city", "Zurich", "Zürich").categorical("city").levels())
        .containsExactly("Bern", "Zürich");
  }

  @Test
  void blanksTakenOff() {
    Dataset data = AlertSample.dataset("grp", joined(repeated(9, "north "), repeated(9, "south")));
    assertThat(advice(data, AlertKind.STRAY_BLANKS))
        .isEqualTo("Take them off: withStrippedBlanks(\"grp\")");
    Dataset stripped = data.withStrippedBlanks("grp");
    assertGone(stripped, AlertKind.STRAY_BLANKS);
    assertThat(stripped.categorical("grp").levels()).containsExactly("north", "south");
    assertThat(stripped.withStrippedBlanks("grp")).isSameAs(stripped);
  }

  @Test
  void theMostFrequentSpellingWithoutItsBlanks() {
    Dataset data =
        AlertSample.dataset("city", joined(repeated(9, "Bonn "), repeated(3, "Bonn"), ulm()));
    assertThat(advice(data, AlertKind.SPELLINGS))
        .isEqualTo("Make them one: withReplaced(\"city\", \"Bonn \", \"Bonn\")");
    assertGone(data.withReplaced("city", "Bonn ", "Bonn"), AlertKind.SPELLINGS);
  }

  private static List<String> ulm() {
    return repeated(5, "Ulm");
  }

  @Test
  void theRightSeparator() {
    String[] lines = {"a;b;c", "1;x;2", "3;y;4", "5;x;6"};
    Dataset data = AlertSample.dataset(lines);
    assertThat(advice(data, AlertKind.WRONG_SEPARATOR))
        .isEqualTo(
            "If ';' separates columns: Dataset.read(path, ReadOptions.semicolonSeparated())");
    assertThat(data.alerts().of(AlertKind.WRONG_SEPARATOR).get(0).finding())
        .isEqualTo(
            "one column, named \"a;b;c\"; its name and 3 of 3 values (100.0 %) hold ';' 2 times");
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    Dataset again =
        Dataset.read(new ByteArrayInputStream(bytes), "s", ReadOptions.semicolonSeparated());
    assertThat(again.names()).containsExactly("a", "b", "c");
    assertGone(again, AlertKind.WRONG_SEPARATOR);
  }

  @Test
  void oneColumnIsNoWrongSeparator() {
    assertGone(AlertSample.dataset("weight", "1.5", "2.5"), AlertKind.WRONG_SEPARATOR);
    assertGone(AlertSample.dataset("a;b", "1.5", "2.5"), AlertKind.WRONG_SEPARATOR);
    assertGone(
        AlertSample.dataset("name", List.of("Doe, Jane", "Roe, Richard")),
        AlertKind.WRONG_SEPARATOR);
    assertGone(AlertSample.dataset("a;b,c", "1;2,3", "4;5,6"), AlertKind.WRONG_SEPARATOR);
  }

  @Test
  void aConstantLeftOut() {
    Dataset data = AlertSample.dataset("a,b", "x,1", "x,2", "x,3");
    assertThat(advice(data, AlertKind.CONSTANT))
        .endsWith("Dataset.of(table().removeColumns(\"a\"))");
    assertThat(Dataset.of(data.table().removeColumns("a")).names()).containsExactly("b");
  }

  @Test
  void valuesPutInTheirPlace() {
    Dataset data =
        AlertSample.dataset(
            "size", joined(picked(80, 1, "small", "medium", "large"), List.of("giant")));
    assertThat(advice(data, AlertKind.OUTSIDE_ORDER))
        .endsWith("withOrdinal(\"size\", \"small\", \"medium\", \"large\", \"giant\")");
    assertGone(
        data.withOrdinal("size", "small", "medium", "large", "giant"), AlertKind.OUTSIDE_ORDER);
  }

  @Test
  void aRunningNumberAsIdentifier() {
    Dataset data =
        AlertSample.dataset("trial", AlertSample.values(30, i -> Integer.toString(i + 1)));
    Dataset tagged = data.withType("trial", VariableType.IDENTIFIER);
    assertThat(tagged.alerts().of(AlertKind.RUNNING_NUMBER).get(0).advice())
        .doesNotContain("withType");
  }

  @Test
  void namesAndValuesAreWrittenAsJavaWritesThem() {
    assertThat(AlertWording.call("withMissing", "a\"b\\c", "x\ny", "\u200B"))
        .isEqualTo("withMissing(\"a\\\"b\\\\c\", \"x\\ny\", \"\\u200b\")");
    List<String> many = AlertSample.values(20, i -> "v" + i);
    assertThat(AlertWording.call("f", many)).endsWith("\"v7\", ...)");
  }

  @Test
  void theRightSeparatorWithoutALineOfNames() {
    byte[] bytes = "1;x\n3;y\n5;x\n".getBytes(StandardCharsets.UTF_8);
    Dataset data =
        Dataset.read(
            new ByteArrayInputStream(bytes), "s", ReadOptions.commaSeparated().withoutHeader());
    assertThat(data.alerts().of(AlertKind.WRONG_SEPARATOR).get(0).finding())
        .isEqualTo("one column, named \"column_1\"; 3 of 3 values (100.0 %) hold ';' 1 time");
  }

  @Test
  void aSpellingIsFoundAlsoAfterItsBlanksAreTakenOff() {
    Dataset data =
        AlertSample.dataset("city", joined(repeated(9, " bonn "), repeated(3, "Bonn"), ulm()));
    assertThat(data.withStrippedBlanks("city").withReplaced("city", " bonn ", "Bonn").names())
        .containsExactly("city");
    assertThat(data.withReplaced("city", "bonn", "Bonn").categorical("city").levels())
        .containsExactly("Bonn", "Ulm");
    assertThat(data.withReplaced("city", "Bonn", "B").categorical("city").levels())
        .as("a text that occurs as given is the only one meant")
        .containsExactly(" bonn ", "B", "Ulm");
  }

  @Test
  void aReplacedTextMustBeOneOfTheDeclaredLevels() {
    Dataset sizes =
        AlertSample.dataset("size", List.of("low", "medium", "high", "low"))
            .withOrdinal("size", "low", "medium", "high");
    assertThatThrownBy(() -> sizes.withReplaced("size", "medium", "med"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "every value of the ordinal variable \"size\" must be one of the levels [low, medium,"
                + " high], but \"med\" (1 row, row 2) is not; ");
    assertThat(sizes.withReplaced("size", "medium", "high").ordinal("size").frequencies().counts())
        .containsExactly(2L, 0L, 2L);
  }

  @Test
  void aReplacedTextMayBeAMissingTokenOfTheFile() {
    Dataset sizes = AlertSample.dataset("size", List.of("low", "x", "high", "low"));
    assertThat(sizes.withReplaced("size", "x", "NA").variable("size").missing()).isEqualTo(1);
  }

  @Test
  void codesThatStartWithZeroAreShownByOneThatDoes() {
    Dataset data = AlertSample.dataset("zip", List.of("53113", "01067", "80331", "04109"));
    assertThat(data.alerts().of(AlertKind.CODES_OF_ONE_LENGTH).get(0).finding())
        .isEqualTo("all 4 values have 5 digits, 2 of them start with 0, such as \"01067\"");
  }

  @Test
  void brokenCharactersAreReadInTheirCharset() {
    byte[] bytes = "city,n\nK\u00F6ln,1\nBonn,2\n".getBytes(StandardCharsets.UTF_8);
    ReadOptions western = ReadOptions.commaSeparated().charset(StandardCharsets.ISO_8859_1);
    Dataset data = Dataset.read(new ByteArrayInputStream(bytes), "s", western);
    assertThat(advice(data, AlertKind.BROKEN_CHARACTERS))
        .endsWith("Dataset.read(path, ReadOptions.commaSeparated())");
    assertGone(Dataset.read(new ByteArrayInputStream(bytes), "s"), AlertKind.BROKEN_CHARACTERS);
    byte[] twice = "city,n\nK\u00C3\u00B6ln,1\nBonn,2\n".getBytes(StandardCharsets.UTF_8);
    assertThat(
            advice(Dataset.read(new ByteArrayInputStream(twice), "s"), AlertKind.BROKEN_CHARACTERS))
        .startsWith("As UTF-8, in which it was read, the file itself is broken");
  }
}
