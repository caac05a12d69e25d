package dev.firstlook.data;

import static dev.firstlook.data.AlertSample.column;
import static dev.firstlook.data.AlertSample.joined;
import static dev.firstlook.data.AlertSample.normal;
import static dev.firstlook.data.AlertSample.picked;
import static dev.firstlook.data.AlertSample.poisson;
import static dev.firstlook.data.AlertSample.repeated;
import static dev.firstlook.data.AlertSample.values;
import static dev.firstlook.data.VariableType.CATEGORICAL;
import static dev.firstlook.data.VariableType.CONTINUOUS;
import static dev.firstlook.data.VariableType.DISCRETE;
import static dev.firstlook.data.VariableType.IDENTIFIER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which values are suspected to stand for "not known", and which are not. */
class AlertMissingCodeTest {

  private static List<String> codes(AlertedColumn column) {
    return column.suspects().texts().stream().map(column.text()::text).toList();
  }

  @Test
  void whatIsInfiniteIsNoCodeAndInNoMean() {
    assertThat(codes(column("x", List.of("1", "2", "NA", "inf", "7")))).isEmpty();
    assertThat(codes(column("x", List.of("1", "2", "1", "-inf", "-9")))).isEmpty();
    AlertedColumn column = column("speed", joined(repeated(9, "9999"), List.of("1", "3", "inf")));
    assertThat(codes(column)).containsExactly("9999");
    // (9 x 9999 + 1 + 3) / 11 = 8181.4
    assertThat(AlertSample.rule("missing code").look().apply(column).orElseThrow().finding())
        .endsWith("; mean of the finite values 8181, without them 2");
  }

  private static List<String> ages() {
    return values(400, i -> Integer.toString(18 + i * 37 % 62));
  }

  private static List<String> dates() {
    return values(100, i -> LocalDate.parse("2015-03-01").plusDays(17L * i).toString());
  }

  static Stream<Arguments> suspected() {
    return Stream.of(
        arguments(
            "beyond all",
            column("speed", joined(normal(80, 150, 30, 1), repeated(9, "9999"))),
            "9999"),
        arguments(
            "once, but nines",
            column("speed", joined(normal(80, 150, 30, 1), List.of("99999"))),
            "99999"),
        arguments(
            "negative", column("depth", joined(normal(80, 50, 9, 1), repeated(3, "-999"))), "-999"),
        arguments(
            "negative among negative",
            column("temp", joined(normal(80, 0, 9, 1), repeated(3, "-99"))),
            "-99"),
        arguments(
            "with decimals",
            column("log", joined(normal(80, 50, 9, 1), repeated(3, "-999.25"))),
            "-999.25"),
        arguments("heap of 99", column("age", joined(ages(), repeated(30, "99"))), "99"),
        arguments("two 99 apart", column("age", joined(ages(), repeated(2, "99"))), "99"),
        arguments(
            "-1 for counts", column("visits", joined(poisson(90, 3, 1), repeated(4, "-1"))), "-1"),
        arguments(
            "-1 among measurements",
            column(
                "share",
                CONTINUOUS,
                joined(values(90, i -> "0." + (100 + 7 * i)), repeated(4, "-1"))),
            "-1"),
        arguments(
            "9 after 1 to 5",
            column(
                "answer",
                CATEGORICAL,
                joined(picked(90, 1, "1", "2", "3", "4", "5"), repeated(4, "9"))),
            "9"),
        arguments(
            "9 after 0 and 1",
            column("smokes", CATEGORICAL, joined(picked(90, 1, "0", "1"), repeated(4, "9"))),
            "9"),
        arguments(
            "0 where impossible",
            column("bmi", joined(normal(190, 32, 4, 1), repeated(4, "0"))),
            "0"),
        arguments(
            "largest int",
            column("size", joined(normal(80, 50, 9, 1), repeated(2, "2147483647"))),
            "2147483647"),
        arguments(
            "question mark",
            column("grp", joined(picked(80, 1, "ash", "oak"), repeated(4, "?"))),
            "?"),
        arguments(
            "among numbers", column("size", joined(normal(80, 50, 9, 1), repeated(4, "?"))), "?"),
        arguments("dot", column("size", joined(normal(80, 50, 9, 1), repeated(4, "."))), "."),
        arguments("dash", column("size", joined(normal(80, 50, 9, 1), repeated(4, "-"))), "-"),
        arguments(
            "any case, blanks",
            column("grp", joined(picked(80, 1, "ash", "oak"), repeated(4, " UnKnown "))),
            " UnKnown "),
        arguments(
            "spreadsheet",
            column("grp", joined(picked(80, 1, "ash", "oak"), repeated(4, "#DIV/0!"))),
            "#DIV/0!"),
        arguments(
            "start of days",
            column("born", joined(dates(), repeated(4, "1900-01-01"))),
            "1900-01-01"),
        arguments(
            "end of time",
            column("until", joined(dates(), repeated(4, "9999-12-31"))),
            "9999-12-31"),
        arguments(
            "year",
            column("year", joined(values(60, i -> "" + (1990 + i % 30)), repeated(4, "9999"))),
            "9999"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("suspected")
  void suspects(String what, AlertedColumn column, String code) {
    assertThat(codes(column)).as(what).containsExactly(code);
    Alert alert = AlertSample.rule("missing code").look().apply(column).orElseThrow();
    assertThat(alert.kind()).isEqualTo(AlertKind.MISSING_CODE);
    assertThat(alert.advice())
        .endsWith(AlertWording.call("withMissing", column.name(), code.strip()));
  }

  static Stream<Arguments> innocent() {
    return Stream.of(
        arguments(
            "99 like its neighbours", column("score", DISCRETE, values(400, i -> "" + i % 100))),
        arguments("ages up to 99", column("age", joined(ages(), List.of("97", "98", "99", "99")))),
        arguments("one age of 99", column("age", joined(ages(), List.of("99")))),
        arguments(
            "99 where all are apart",
            column(
                "price",
                CONTINUOUS,
                joined(values(40, i -> "" + (5 + i % 12 * 7)), List.of("99", "99")))),
        arguments("9 in a row", column("month", DISCRETE, values(90, i -> "" + (1 + i % 9)))),
        arguments(
            "9 children", column("children", DISCRETE, joined(poisson(90, 2, 1), List.of("9")))),
        arguments(
            "prices",
            column("price", CONTINUOUS, values(90, i -> "" + (10 * (1 + i * 7 % 100) - 1)))),
        arguments("-1, 0, 1", column("sign", picked(90, 1, "-1", "0", "1"))),
        arguments(
            "degrees down to -1",
            column(
                "temp", CONTINUOUS, joined(values(90, i -> "" + i * 7 % 20), List.of("-1", "-1")))),
        arguments(
            "0 of many amounts",
            column("rain", joined(AlertSample.exponential(90, 5, 1), repeated(30, "0")))),
        arguments("0 of counts", column("visits", DISCRETE, poisson(90, 3, 1))),
        arguments("0 in tens", column("dose", CONTINUOUS, values(90, i -> "" + 10 * (i % 12)))),
        arguments("plus and minus", column("rhesus", picked(90, 1, "+", "-"))),
        arguments(
            "none, other", column("damage", CATEGORICAL, picked(90, 1, "none", "other", "some"))),
        arguments(
            "unknown with more words", column("species", picked(90, 1, "Unknown bird", "Crow"))),
        arguments(
            "a tag",
            column("code", IDENTIFIER, joined(values(90, i -> "A" + 7 * i), List.of("UNK")))),
        arguments(
            "dates from 1900",
            column(
                "born",
                values(90, i -> LocalDate.parse("1900-01-01").plusDays(11L * i).toString()))),
        arguments("years", column("year", values(60, i -> "" + (1950 + i)))),
        arguments("only codes", column("x", DISCRETE, picked(30, 1, "99", "999"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("innocent")
  void doesNotSuspect(String what, AlertedColumn column) {
    assertThat(codes(column)).as(what).isEmpty();
  }

  @Test
  void severalCodesAreOneAlert() {
    AlertedColumn column =
        column(
            "income",
            joined(
                normal(200, 40, 9, 1),
                repeated(7, "998"),
                repeated(9, "999"),
                repeated(3, "refused")));
    Alert alert = AlertSample.rule("missing code").look().apply(column).orElseThrow();
    assertThat(codes(column)).containsExactlyInAnyOrder("998", "999", "refused");
    assertThat(alert.finding()).contains("in 19 of 219 rows");
    assertThat(alert.explain().steps()).hasSizeGreaterThanOrEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(doubles = {99, 999, 9999, 99.9, -99.99, -1, -9, 77, 888, -32768, 32767})
  void looksLikeACode(double value) {
    assertThat(NumericCodes.looksLikeCode(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 100, 990, 9.5, -2, 0.99, 909, 1e15, 0})
  void doesNotLookLikeACode(double value) {
    assertThat(NumericCodes.looksLikeCode(value)).isFalse();
  }

  @Test
  void otherRulesLookAtWhatIsLeft() {
    AlertedColumn column = column("speed", joined(normal(700, 150, 30, 1), repeated(300, "9999")));
    assertThat(column.trusted().most()).isLessThan(300);
    assertThat(column.sample().count()).isEqualTo(700);
    for (String rule : List.of("outliers", "strong skew", "heap at the end")) {
      assertThat(AlertSample.rule(rule).look().apply(column)).as(rule).isEmpty();
    }
  }
}
