package dev.firstlook.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits between a code and a value, to the last one. */
class AlertNumericCodesTest {

  /** Values with their counts, such as {@code 1:9 2:8 99:2}; {@code 1-5:9} is each of 1 to 5. */
  private static NumberCounts counts(String description) {
    TextColumnBuilder builder = new TextColumnBuilder();
    for (String part : description.split(" ", -1)) {
      String[] pair = part.split(":", -1);
      int dash = pair[0].indexOf('-', 1);
      if (dash < 0) {
        AlertSample.repeated(Integer.parseInt(pair[1]), pair[0]).forEach(builder::add);
      } else {
        int first = Integer.parseInt(pair[0].substring(0, dash));
        int last = Integer.parseInt(pair[0].substring(dash + 1));
        for (int value = first; value <= last; value++) {
          AlertSample.repeated(Integer.parseInt(pair[1]), "" + value).forEach(builder::add);
        }
      }
    }
    TextColumn column = builder.build("x", MissingTokens.USUAL);
    return NumberCounts.of(column, NumberProfile.of(column).values);
  }

  private static String codes(String description, boolean levels, boolean counted, String name) {
    return new TreeSet<>(
            NumericCodes.of(counts(description), levels, counted, name).reasons().keySet())
        .stream().map(AlertWording::number).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    // Beyond all others by the range of the others, at least twice.
    "1:5 20:5 50:5 99:2, 99",
    "0:5 20:5 50:5 99:2, ''",
    "1:5 20:5 50:5 98:2, ''",
    "1:5 20:5 49:5 98:2, 98",
    "1:5 20:5 49:5 98:1, ''",
    "1:5 20:5 49:5 98:1 99:1, 98 99",
    "1-5:9 8:1 9:1, ''",
    "0-1:9 8:1 9:1, 8 9",
    "1:5 20:5 49:5 98:2 99:1, 98 99",
    // Nines beyond doubt need no second row.
    "1:5 20:5 50:5 999:1, 999",
    "1:5 20:5 50:5 65535:1, 65535",
    "1:5 20:5 50:5 888:1, ''",
    "1:5 20:5 600:5 999:9, ''",
    // A heap at the end: three rows, more than the three neighbours together, five others.
    "50:9 60:9 70:2 80:1 90:1 99:5, 99",
    "50:9 60:9 70:2 80:1 90:1 99:4, ''",
    "60:9 70:2 80:1 90:1 99:5, ''",
    "50:9 60:9 70:1 80:1 90:1 99:4, 99",
    "50:9 60:9 70:2 80:1 90:1 98:5, ''",
    // Apart from a scale.
    "0-1:40 9:2, 9",
    "0-1:40 9:1, ''",
    "1-5:9 9:9, ''",
    "1-5:9 9:10, 9",
    "1-6:9 9:10, 9",
    "1-7:9 9:10, ''",
    "1-3:9 5:9 9:10, ''",
    // Below zero where nothing else is.
    "0-4:5 -99:1, -99",
    "1:5 2:5 90:5 95:5 200:5 -99:1, -99",
    "1:5 90:5 95:5 200:5 -99:1, ''",
    "1-5:9 -1:2, -1",
    "1-5:9 -1:1, ''",
    "0-5:9 -1:2, ''",
    "0-5:9 -1:27, ''",
    "0-5:9 -1:28, -1",
    "0-1:9 -1:30, ''",
    "-5-5:9 -99:2, -99",
    "-5-5:9 -99:1, ''",
    "-5-5:9 -999:1, -999",
    "-60-60:9 -99:5, ''",
    // Zero, far from all others.
    "0:2 50-70:1, 0",
    "0:1 50-70:1, ''",
    "0:2 50-58:1, ''",
    "0:21 50-70:1, 0",
    "0:22 50-70:1, ''",
    "0:2 10-70:1, 0",
    "0:2 7-70:1, ''",
    "0:2 3-12:1, 0",
    "0:2 2-12:1, ''",
    "0:2 30:1 41:1 52-70:1, ''",
    "0:2 30:1 39:1 48-70:1, 0"
  })
  void ofMeasurements(String description, String expected) {
    assertThat(codes(description, false, false, "x")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"1-5:9 9:2, 9", "1-5:9 8:2, 8", "1-5:9 7:2, ''", "1-5:9 9:1, ''", "1:9 9:9, ''"})
  void ofLevels(String description, String expected) {
    assertThat(codes(description, true, false, "x")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0:2 50-70:1, 0", "0:3 50-70:1, ''"})
  void ofCounts(String description, String expected) {
    assertThat(codes(description, false, true, "x")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0:9 1:8 2:4 3:2 -1:1, number_of_children, -1",
    "0:9 1:8 2:4 3:2 -1:1, change, ''",
    "0:9 1:8 2:4 -1:1, number_of_children, ''"
  })
  void whatIsCountedIsNotNegative(String description, String name, String expected) {
    assertThat(codes(description, false, false, name)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"1.5:3 2.5:1 1.50:2, 1.5 x 5|2.5 x 1", "-0.0:1 0:2, 0 x 3", "3:1 1:1, 1 x 1|3 x 1"})
  void equalNumbersAreMerged(String description, String expected) {
    NumberCounts counts = counts(description);
    String[] values = expected.split("\\|");
    assertThat(counts.size()).isEqualTo(values.length);
    for (int i = 0; i < values.length; i++) {
      assertThat(AlertWording.number(counts.value(i)) + " x " + counts.count(i))
          .isEqualTo(values[i]);
    }
    assertThat(counts.total())
        .isEqualTo(
            Arrays.stream(values).mapToLong(v -> Long.parseLong(v.split(" x ", -1)[1])).sum());
  }
}
