package dev.firstlook.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Equal rows are reported where they are no accident. */
class AlertDuplicateRowsTest {

  private static List<String> lines(String name) throws IOException {
    return new ArrayList<>(Files.readAllLines(Path.of("datasets/" + name + ".csv")));
  }

  private static Alerts duplicates(List<String> lines) {
    return AlertSample.dataset(lines.toArray(String[]::new)).alerts().of(AlertKind.DUPLICATE_ROWS);
  }

  /** Small tables of categories, rounded measurements: 2699 of 3000 rows of heights repeat. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "titanic",
        "horse_kicks",
        "housing_satisfaction",
        "criminal_heights",
        "old_faithful",
        "reported_heights_raw",
        "penguins",
        "bird_strikes_messy"
      })
  void equalRowsThatAreNatural(String name) throws IOException {
    assertThat(duplicates(lines(name)).list()).isEmpty();
  }

  @Test
  void oneRowEnteredTwiceAmongPenguins() throws IOException {
    List<String> lines = lines("penguins");
    lines.add(lines.get(17));
    Alert alert = duplicates(lines).get(0);
    assertThat(alert.finding())
        .isEqualTo("1 row equals an earlier one in all 8 variables, such as 345 and 17");
    assertThat(alert.rows()).containsExactly(345);
    assertThat(alert.explain().toString()).contains("row 345 equals row 17");
  }

  @Test
  void halfOfAFileTwice() throws IOException {
    List<String> lines = lines("bird_strikes_messy");
    lines.addAll(lines.subList(1, 501));
    Alert alert = duplicates(lines).get(0);
    assertThat(alert.finding())
        .isEqualTo("500 rows equal an earlier one in all 14 variables, such as 1001 and 1");
    assertThat(alert.rows()).containsExactly(1001, 1002, 1003, 1004, 1005);
  }

  @Test
  void theAdviceLeavesEachRowOnce() throws IOException {
    List<String> lines = lines("penguins");
    lines.addAll(lines.subList(3, 6));
    Dataset few = AlertSample.dataset(lines.toArray(String[]::new));
    assertThat(few.alerts().of(AlertKind.DUPLICATE_ROWS).get(0).advice())
        .endsWith("keep the first of them: withoutDuplicateRows()");
    Dataset once = few.withoutDuplicateRows();
    assertThat(once.rows()).isEqualTo(344);
    assertThat(once.alerts().of(AlertKind.DUPLICATE_ROWS)).isEmpty();
    Dataset original = AlertSample.dataset(lines("penguins").toArray(String[]::new));
    assertThat(once.summary()).isEqualTo(original.summary());
  }

  @Test
  void declaredTypesAndMissingCodesOutliveTheRemovalOfRows() {
    Dataset data =
        AlertSample.dataset(
                "size,zip,note",
                "S,02134,?",
                "XL,10001,b",
                "S,02134,?",
                "M,?,c",
                "?,02134,?",
                "M,10001,d")
            .withMissing("note", "?")
            .withMissing("zip", "?")
            .withMissing("size", "?")
            .withOrdinal("size", "S", "M", "XL")
            .withType("zip", VariableType.IDENTIFIER);
    Dataset once = data.withoutDuplicateRows();
    assertThat(once.rows()).isEqualTo(5);
    assertThat(once.ordinal("size").levels()).containsExactly("S", "M", "XL");
    assertThat(once.ordinal("size").valuesByRow()).containsExactly("S", "XL", "M", null, "M");
    assertThat(once.variable("zip").type()).isEqualTo(VariableType.IDENTIFIER);
    assertThat(once.variable("note").missing()).isEqualTo(2);
    assertThat(once.withoutDuplicateRows()).isSameAs(once);
  }

  @Test
  void whatIsReplacedMustOccur() {
    Dataset data = AlertSample.dataset("size", "S", "M", "M ", "L", "S");
    assertThat(data.withReplaced("size", "M ", "M").ordinal("size").frequencies().count("M"))
        .isEqualTo(2);
    assertThatThrownBy(() -> data.withReplaced("size", "XXL", "L"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the text to replace must occur, but \"XXL\" does not in \"size\"");
    assertThatThrownBy(() -> data.withReplaced("sizes", "S", "s"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("size");
  }

  @Test
  void columnsThatBelongTogetherDoNotMakeEqualRowsRare() {
    // The place decides name, region and height; only two wind speeds differ between the rows.
    SplittableRandom random = new SplittableRandom(4);
    List<String> lines = new ArrayList<>(List.of("station,latitude,longitude,height,wind"));
    for (int i = 0; i < 300; i++) {
      int place = random.nextInt(20);
      lines.add(
          "S"
              + place
              + ","
              + (40 + place / 7.0)
              + ","
              + (9 + place / 11.0)
              + ","
              + 31 * place
              + ","
              + random.nextInt(12));
    }
    assertThat(duplicates(lines).list()).isEmpty();
  }

  @Test
  void oneVariableIsNoTableToRepeatRowsIn() {
    assertThat(duplicates(List.of("x", "1.234", "1.234", "5.678")).list()).isEmpty();
  }

  @Test
  void emptyRowsAreAnotherMatter() throws IOException {
    List<String> lines = lines("penguins");
    for (int i = 0; i < 5; i++) {
      lines.add(",,,,,,,");
    }
    assertThat(duplicates(lines).list()).isEmpty();
  }
}
