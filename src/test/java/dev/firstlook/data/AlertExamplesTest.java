package dev.firstlook.data;

import static dev.firstlook.data.AlertSample.joined;
import static dev.firstlook.data.AlertSample.normal;
import static dev.firstlook.data.AlertSample.repeated;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an alert names as an example stands in one of the rows that it names. */
class AlertExamplesTest {
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  static Stream<Arguments> columns() {
    List<String> prices = List.of("$1", "$2", "$3", "$4", "$5", "$6", "$1,234,567.50", "$7");
    List<String> codes = joined(repeated(6, "n/k"), List.of("?", "unknown"));
    List<String> words = joined(repeated(7, "tall"), List.of("fairly", "short"));
    List<String> points = List.of("1.5", "2.5", "3.5", "4.5", "5.5", "9.25", "9.25", "9.25");
    List<String> days = new ArrayList<>();
    for (int i = 10; i < 28; i++) {
      days.add("2020-01-" + i);
    }
    List<String> late = joined(days, repeated(3, "soon"), List.of("later"));
    List<String> sizes =
        joined(repeated(60, "small"), repeated(60, "large"), repeated(6, "odd"), List.of("huge"));
    return Stream.of(
        Arguments.of(AlertKind.NUMBERS_AS_TEXT, prices),
        Arguments.of(AlertKind.MISSING_CODE, joined(normal(30, 170, 9, 2), codes)),
        Arguments.of(AlertKind.MIXED_VALUES, joined(normal(30, 170, 9, 2), words)),
        Arguments.of(AlertKind.DECIMAL_COMMA, points),
        Arguments.of(AlertKind.MIXED_DATES, late),
        Arguments.of(AlertKind.OUTSIDE_ORDER, sizes),
        Arguments.of(
            AlertKind.SPELLINGS,
            joined(repeated(9, "Male"), repeated(7, "male"), List.of("MALE"), repeated(9, "x"))));
  }

  @ParameterizedTest
  @MethodSource("columns")
  void standInTheRowsNamed(AlertKind kind, List<String> values) {
    ReadOptions options =
        kind == AlertKind.DECIMAL_COMMA
            ? ReadOptions.semicolonSeparated().withDecimalComma()
            : ReadOptions.semicolonSeparated();
    byte[] bytes =
        ("x;y\n" + String.join(";1\n", values) + ";1\n").getBytes(StandardCharsets.UTF_8);
    Dataset data = Dataset.read(new ByteArrayInputStream(bytes), "sample", options);
    Alert alert = data.alerts().of("x").of(kind).get(0);
    List<String> named = alert.rows().stream().map(row -> values.get(row - 1)).toList();
    Matcher example = QUOTED.matcher(alert.finding());
    List<String> examples = new ArrayList<>();
    while (example.find()) {
      // The most frequent spelling is the one to keep: its rows need no look.
      if (!example.group(1).equals("Male")) {
        examples.add(example.group(1));
      }
    }
    assertThat(examples).isNotEmpty();
    assertThat(named).as(alert.finding()).containsAll(examples);
  }
}
