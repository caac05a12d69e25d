package dev.firstlook.data;

import static dev.firstlook.data.AlertSample.column;
import static dev.firstlook.data.AlertSample.exponential;
import static dev.firstlook.data.AlertSample.fixed;
import static dev.firstlook.data.AlertSample.joined;
import static dev.firstlook.data.AlertSample.normal;
import static dev.firstlook.data.AlertSample.picked;
import static dev.firstlook.data.AlertSample.poisson;
import static dev.firstlook.data.AlertSample.repeated;
import static dev.firstlook.data.AlertSample.shuffled;
import static dev.firstlook.data.AlertSample.unsure;
import static dev.firstlook.data.AlertSample.values;
import static dev.firstlook.data.VariableType.CATEGORICAL;
import static dev.firstlook.data.VariableType.CONTINUOUS;
import static dev.firstlook.data.VariableType.DISCRETE;
import static dev.firstlook.data.VariableType.IDENTIFIER;
import static dev.firstlook.data.VariableType.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule for columns finds what it looks for, and is silent where it is not there. */
class AlertColumnRulesTest {

  record Found(
      String rule, AlertedColumn column, AlertKind kind, String finding, List<Integer> rows) {
    @Override
    public String toString() {
      return rule + " in " + column.name();
    }
  }

  record Silent(String rule, AlertedColumn column) {
    @Override
    public String toString() {
      return rule + " not in " + column.name();
    }
  }

  private static Found found(
      String rule, AlertKind kind, AlertedColumn column, String finding, Integer... rows) {
    return new Found(rule, column, kind, finding, List.of(rows));
  }

  private static Silent silent(String rule, AlertedColumn column) {
    return new Silent(rule, column);
  }

  private static List<String> dates(int count, String first, int days, String pattern) {
    DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    return values(count, i -> LocalDate.parse(first).plusDays((long) days * i).format(format));
  }

  static Stream<Found> found() {
    return Stream.of(
        found(
            "missing values",
            AlertKind.MISSING,
            column("x", joined(List.of("1.5", "", "2.5", "NA"), normal(16, 5, 1, 1))),
            "2 of 20 values (10.0 %) are missing",
            2,
            4),
        found(
            "missing values",
            AlertKind.MOSTLY_MISSING,
            column("x", joined(repeated(10, ""), normal(10, 5, 1, 1))),
            "10 of 20 values (50.0 %) are missing",
            1,
            2,
            3,
            4,
            5),
        found(
            "missing values",
            AlertKind.MOSTLY_MISSING,
            column("x", repeated(10, "")),
            "no row has a value"),
        found(
            "constant",
            AlertKind.CONSTANT,
            column("x", repeated(5, "blue")),
            "all 5 values are \"blue\""),
        found(
            "constant",
            AlertKind.CONSTANT,
            column("smoker", joined(repeated(5, "yes"), repeated(3, ""))),
            "5 values are \"yes\", the other 3 are missing"),
        found(
            "words among numbers",
            AlertKind.MIXED_VALUES,
            column("height", joined(normal(30, 170, 9, 2), List.of("5ft 7", "tall"))),
            "2 of 32 values are not numbers: \"5ft 7\", \"tall\"",
            31,
            32),
        found(
            "numbers among words",
            AlertKind.MIXED_VALUES,
            column("city", joined(List.of("Rome", "80331"), picked(98, 1, "Rome", "Bonn", "Graz"))),
            "1 of 100 values is a number among words: \"80331\"",
            2),
        found(
            "numbers as text",
            AlertKind.NUMBERS_AS_TEXT,
            column("price", List.of("$1,250", "$900", "$12,000", "$840", "$75")),
            "\"$12,000\" is read as 12000 (currency sign, thousands separator)",
            1,
            2,
            3,
            4,
            5),
        found(
            "day or month first",
            AlertKind.AMBIGUOUS_DATES,
            column("date", List.of("03/04/2020", "05/06/2020", "01/02/2021", "11/12/2020")),
            "\"03/04/2020\" is read as 2020-03-04, could be 2020-04-03",
            1),
        found(
            "dates as text",
            AlertKind.DATES_AS_TEXT,
            column("date", dates(40, "2020-03-31", 9, "dd.MM.yyyy")),
            "\"31.03.2020\" is read as 2020-03-31 (day/month/year)",
            1),
        found(
            "unreadable dates",
            AlertKind.MIXED_DATES,
            column("date", joined(List.of("2020-02-30"), dates(40, "2020-03-31", 9, "yyyy-MM-dd"))),
            "1 of 41 values is not read as year-month-day: \"2020-02-30\"",
            1),
        found(
            "times turned to UTC",
            AlertKind.DATES_AS_TEXT,
            column("at", values(9, i -> "2020-01-0" + (i + 1) + "T00:30:00+01:00")),
            "\"2020-01-01T00:30:00+01:00\" is read as 2019-12-31 23:30 in UTC",
            1,
            2,
            3,
            4,
            5),
        found(
            "gaps in time",
            AlertKind.TIME_GAPS,
            column(
                "day",
                joined(
                    dates(30, "2020-01-01", 1, "yyyy-MM-dd"),
                    dates(30, "2020-02-04", 1, "yyyy-MM-dd"))),
            "1 of 59 steps are not 1 day; longest 5 days before row 31",
            31),
        found(
            "gaps in time",
            AlertKind.TIME_GAPS,
            column(
                "month",
                values(
                    40,
                    i -> LocalDate.parse("2015-01-01").plusMonths(i < 20 ? i : i + 2).toString())),
            "1 of 39 steps are not 1 month; longest 3 months before row 21",
            21),
        found(
            "impossible values",
            AlertKind.IMPOSSIBLE_VALUES,
            column("latitude", joined(normal(50, 45, 5, 3), List.of("450.2"))),
            "1 value outside -90 to 90: 450.2",
            51),
        found(
            "infinite values",
            AlertKind.IMPOSSIBLE_VALUES,
            column("ratio", joined(normal(30, 5, 1, 3), List.of("inf", "Infinity"))),
            "2 of 32 values (6.2 %) are infinite",
            31,
            32),
        found(
            "outliers",
            AlertKind.OUTLIERS,
            column("weight", joined(List.of("120.5"), normal(99, 50, 3, 3), List.of("-10.2"))),
            "2 values of 101 far from the median 50",
            1,
            101),
        found(
            "outliers",
            AlertKind.OUTLIERS,
            column("skewed", exponential(500, 10, 3)),
            "7 values of 500 far from the median 6.687",
            318,
            349,
            398,
            424,
            475),
        found(
            "strong skew", AlertKind.SKEW, column("income", CONTINUOUS, lognormal()), "skewness "),
        found(
            "many zeros",
            AlertKind.MANY_ZEROS,
            column("rain", shuffled(repeated(60, "0"), exponential(40, 5, 4))),
            "60 of 100 values (60.0 %) are 0; median of those above: "),
        found(
            "many zeros",
            AlertKind.MANY_ZEROS,
            column("visits", DISCRETE, shuffled(repeated(80, "0"), poisson(20, 9, 4))),
            "80 of 100 values (80.0 %) are 0; median of those above: "),
        found(
            "heap at the end",
            AlertKind.HEAP_AT_THE_END,
            column("price", CONTINUOUS, values(300, i -> fixed(Math.min(50, 20 + 0.11 * i), 2))),
            "27 of 300 values (9.0 %) are 50, the largest",
            274,
            275,
            276,
            277,
            278),
        found(
            "nearly always the same number",
            AlertKind.IMBALANCE,
            column("doses", DISCRETE, joined(List.of("2", "3"), repeated(58, "1"))),
            "58 of 60 values (96.7 %) are 1",
            1,
            2),
        found(
            "imbalance",
            AlertKind.IMBALANCE,
            column("fraud", joined(repeated(95, "no"), repeated(5, "yes"))),
            "95 of 100 values (95.0 %) are \"no\", the other level has 5",
            96,
            97,
            98,
            99,
            100),
        found(
            "many levels",
            AlertKind.HIGH_CARDINALITY,
            column(
                "city",
                CATEGORICAL,
                joined(values(60, i -> "town " + (char) (i + 65)), repeated(40, "Rome"))),
            "61 levels, 60 of them in one row only; most frequent \"Rome\" (40 rows)"),
        found(
            "outside the order",
            AlertKind.OUTSIDE_ORDER,
            column(
                "size",
                joined(
                    picked(80, 1, "small", "medium", "large"), List.of("blue"), List.of("large"))),
            "1 value without a place in small < medium < large: \"blue\" (1)",
            81),
        found(
            "unsure type",
            AlertKind.UNSURE_TYPE,
            unsure("prior", DISCRETE, CATEGORICAL, 0.43, picked(137, 1, "0", "10")),
            "discrete with a confidence of 0.43, perhaps categorical"),
        found(
            "spellings of one value",
            AlertKind.SPELLINGS,
            column(
                "sex",
                joined(
                    repeated(9, "Male"),
                    List.of("male", "MALE ", "Female"),
                    repeated(8, "Female"))),
            "\"Male\" 9, \"male\" 1, \"MALE \" 1",
            10,
            11),
        found(
            "spellings of one value",
            AlertKind.SPELLINGS,
            column(
                "city",
                joined(
                    repeated(9, "Zürich"),
                    List.of("Zurich", "Bern.", "Bern"),
                    repeated(8, "Bern"))),
            "2 values: \"Zürich\" 9, \"Zurich\" 1; \"Bern\" 9, \"Bern.\" 1",
            10,
            11),
        found(
            "one letter apart",
            AlertKind.SIMILAR_SPELLINGS,
            column(
                "country",
                joined(repeated(60, "Germany"), repeated(40, "France"), List.of("Germny"))),
            "\"Germny\" 1, \"Germany\" 60",
            101),
        found(
            "stray blanks",
            AlertKind.STRAY_BLANKS,
            column(
                "grp", joined(repeated(9, "north "), repeated(9, "south"), List.of("east\u200B"))),
            "blanks or invisible characters around 10 of 19 values (52.6 %), such as \"north \"",
            1,
            2,
            3,
            4,
            5),
        found(
            "broken characters",
            AlertKind.BROKEN_CHARACTERS,
            column(
                "city", joined(repeated(9, "MÃ¼nchen"), repeated(9, "Bonn"), List.of("K\uFFFDln"))),
            "10 of 19 values (52.6 %), such as \"MÃ¼nchen\"",
            1,
            2,
            3,
            4,
            5),
        found(
            "codes of one length",
            AlertKind.CODES_OF_ONE_LENGTH,
            column("zip", values(50, i -> "0" + (1000 + 173 * i))),
            "all 50 values have 5 digits, 50 of them start with 0, such as \"01000\""),
        found(
            "lost leading zeros",
            AlertKind.LOST_ZEROS,
            column("zip", IDENTIFIER, values(100, i -> Integer.toString(1000 + 983 * i))),
            "10 of 100 tags (10.0 %) have fewer than 5 digits, such as \"1000\"",
            1,
            2,
            3,
            4,
            5),
        found(
            "repeated identifiers",
            AlertKind.REPEATED_IDENTIFIER,
            column(
                "order", IDENTIFIER, joined(values(60, i -> "A-" + (7 * i + 13)), List.of("A-20"))),
            "1 tag in more than one row: \"A-20\" 2 times",
            2,
            61),
        found(
            "running number",
            AlertKind.RUNNING_NUMBER,
            column("row", values(30, i -> Integer.toString(i + 1))),
            "1 to 30 in steps of 1, row by row"));
  }

  private static List<String> lognormal() {
    return normal(300, 0, 1.5, 9).stream()
        .map(text -> fixed(1000 * Math.exp(Double.parseDouble(text)), 0))
        .toList();
  }

  static Stream<Silent> silent() {
    return Stream.of(
        silent("missing values", column("4 %", joined(List.of(""), normal(24, 5, 1, 1)))),
        silent("missing code", column("normal", normal(500, 50, 10, 1))),
        silent("constant", column("two values", joined(repeated(9, "a"), List.of("b")))),
        silent("constant", column("one row", List.of("a"))),
        silent("words among numbers", column("all numbers", normal(30, 170, 9, 2))),
        silent("words among numbers", column("class", picked(90, 1, "1", "2", "3", "crew"))),
        silent(
            "words among numbers",
            column("only codes", joined(normal(30, 170, 9, 2), List.of("?", "unknown")))),
        silent("numbers among words", column("street", values(90, i -> "Main street " + i))),
        silent(
            "numbers among words",
            column("inf", CATEGORICAL, joined(picked(90, 1, "abc", "xyz"), List.of("inf")))),
        silent("numbers among words", column("words", picked(90, 1, "ash", "oak"))),
        silent("numbers as text", column("plain", normal(30, 170, 9, 2))),
        silent("day or month first", column("clear", dates(40, "2020-03-31", 9, "dd/MM/yyyy"))),
        silent("dates as text", column("iso", dates(40, "2020-03-31", 9, "yyyy-MM-dd"))),
        silent("unreadable dates", column("iso", dates(40, "2020-03-31", 9, "yyyy-MM-dd"))),
        silent("unreadable dates", column("words", TEXT, picked(40, 1, "a note", "another"))),
        silent(
            "times turned to UTC",
            column("utc", values(9, i -> "2020-01-0" + (i + 1) + "T10:00Z"))),
        silent(
            "times turned to UTC",
            column("zero", values(9, i -> "2020-01-0" + (i + 1) + "T10:00+00:00"))),
        silent(
            "times turned to UTC",
            column("none", values(9, i -> "2020-01-0" + (i + 1) + " 10:00"))),
        silent("gaps in time", column("daily", dates(60, "2020-01-01", 1, "yyyy-MM-dd"))),
        silent(
            "gaps in time",
            column(
                "monthly",
                values(40, i -> LocalDate.parse("2015-01-01").plusMonths(i).toString()))),
        silent(
            "gaps in time",
            column("unordered", shuffled(dates(60, "2020-01-01", 1, "yyyy-MM-dd")))),
        silent("impossible values", column("latitude", normal(50, 45, 5, 3))),
        silent("impossible values", column("age", CONTINUOUS, values(60, i -> "" + (30 + 40 * i)))),
        silent("infinite values", column("finite", normal(50, 45, 5, 3))),
        silent("outliers", column("normal", normal(2000, 50, 10, 8))),
        silent("outliers", column("uniform", values(200, i -> fixed(i * 0.1, 1)))),
        silent("strong skew", column("normal", normal(500, 50, 10, 1))),
        silent(
            "strong skew",
            column("two outliers", joined(normal(64, 27, 5, 1), List.of("-44", "-200")))),
        silent("many zeros", column("normal", normal(500, 0, 2, 1))),
        silent("many zeros", column("poisson", DISCRETE, poisson(500, 0.5, 1))),
        silent("heap at the end", column("normal", normal(500, 50, 10, 1))),
        silent("heap at the end", column("poisson", DISCRETE, poisson(500, 20, 1))),
        silent("nearly always the same number", column("counts", DISCRETE, poisson(60, 2, 1))),
        silent("unsure type", unsure("tags", IDENTIFIER, TEXT, 0.4, values(60, i -> "A" + i))),
        silent(
            "repeated identifiers",
            column(
                "zip_code",
                IDENTIFIER,
                joined(values(60, i -> "0" + (2100 + 7 * i)), List.of("02100")))),
        silent("imbalance", column("four of five", joined(repeated(80, "a"), repeated(20, "b")))),
        silent("many levels", column("few levels", picked(200, 1, "a", "b", "c"))),
        silent("outside the order", column("size", picked(80, 1, "small", "medium", "large"))),
        silent(
            "unsure type", unsure("sure", DISCRETE, CATEGORICAL, 0.51, picked(137, 1, "0", "10"))),
        silent(
            "unsure type", unsure("few rows", DISCRETE, CATEGORICAL, 0.4, picked(9, 1, "0", "10"))),
        silent("spellings of one value", column("sex", picked(80, 1, "male", "female"))),
        silent("spellings of one value", column("sign", picked(80, 1, "+", "-"))),
        silent("spellings of one value", column("grade", picked(80, 1, "A", "A+", "A-"))),
        silent("one letter apart", column("short", joined(repeated(60, "cat"), List.of("bat")))),
        silent(
            "one letter apart",
            column("both frequent", joined(repeated(60, "swallow"), repeated(50, "swallows")))),
        silent(
            "one letter apart",
            column("with digits", joined(repeated(60, "Boeing 737"), List.of("Boeing 727")))),
        silent(
            "stray blanks",
            column(
                "two spellings",
                joined(repeated(9, "north "), repeated(9, "north"), repeated(9, "west")))),
        silent("stray blanks", column("blanks inside", picked(40, 1, "north east", "west"))),
        silent("broken characters", column("accents", picked(40, 1, "São Paulo", "Ångström", "â"))),
        silent("codes of one length", column("state", picked(40, 1, "NY", "CA", "TX"))),
        silent("codes of one length", column("four digits", normal(90, 3000, 100, 1))),
        silent(
            "lost leading zeros", column("sequence", IDENTIFIER, values(700, i -> "" + (i + 1)))),
        silent(
            "lost leading zeros",
            column("kept", IDENTIFIER, values(100, i -> String.format("%05d", 1000 + 983 * i)))),
        silent("repeated identifiers", column("unique", IDENTIFIER, values(60, i -> "A-" + 7 * i))),
        silent("repeated identifiers", column("zip", IDENTIFIER, picked(60, 1, "01001", "02139"))),
        silent("running number", column("shuffled", shuffled(values(30, i -> "" + (i + 1))))),
        silent("running number", column("in steps of 5", values(30, i -> "" + 5 * i))));
  }

  @ParameterizedTest
  @MethodSource("found")
  void findsWhatItLooksFor(Found expected) {
    Alert alert = AlertSample.rule(expected.rule).look().apply(expected.column).orElseThrow();
    assertThat(alert.kind()).isEqualTo(expected.kind);
    assertThat(alert.finding()).contains(expected.finding);
    assertThat(alert.rows()).isEqualTo(expected.rows);
    assertThat(alert.variables()).containsExactly(expected.column.name());
  }

  @ParameterizedTest
  @MethodSource("silent")
  void isSilentWhereItIsNotThere(Silent expected) {
    assertThat(AlertSample.rule(expected.rule).look().apply(expected.column)).isEmpty();
  }

  @Test
  void everyKindOfAlertIsRaisedBySomeRule() {
    Set<AlertKind> kinds = EnumSet.of(AlertKind.MISSING_CODE);
    found().map(Found::kind).forEach(kinds::add);
    // The others are those of AlertTableRulesTest, DecimalMarkTest, AlertDuplicateRowsTest and
    // AlertAdviceTest.
    assertThat(EnumSet.complementOf(EnumSet.copyOf(kinds)))
        .containsExactly(
            AlertKind.NO_HEADER,
            AlertKind.WRONG_SEPARATOR,
            AlertKind.NO_ROWS,
            AlertKind.REPEATED_HEADER,
            AlertKind.SECOND_HEADER,
            AlertKind.TOTAL_ROW,
            AlertKind.DECIMAL_COMMA,
            AlertKind.DUPLICATE_ROWS,
            AlertKind.EMPTY_ROWS,
            AlertKind.SAME_CONTENT,
            AlertKind.FREQUENCY_TABLE);
  }

  @Test
  void everyRuleIsTriedBothWays() {
    List<String> rules = AlertRules.OF_COLUMNS.stream().map(AlertRule::name).toList();
    assertThat(rules).doesNotHaveDuplicates();
    // What a missing code looks like is the matter of AlertMissingCodeTest.
    assertThat(Stream.concat(found().map(Found::rule), Stream.of("missing code")).toList())
        .containsAll(rules);
    assertThat(silent().map(Silent::rule).toList()).containsAll(rules);
  }
}
