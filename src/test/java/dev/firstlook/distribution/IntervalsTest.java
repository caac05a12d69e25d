package dev.firstlook.distribution;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntervalsTest {

  private static final double TOLERANCE = 1e-12;

  @Test
  void noDigitsAreLost() throws IOException {
    int checked = 0;
    for (String[] row : rows()) {
      Distribution d = Families.of(row[0], row[1]);
      double lower = Double.parseDouble(row[2]);
      double upper = Double.parseDouble(row[3]);
      double expected = Double.parseDouble(row[4]);
      assertThat(d.intervalProbability(lower, upper))
          .as(String.join(" ", row))
          .isBetween(expected * (1 - TOLERANCE), expected * (1 + TOLERANCE));
      checked++;
    }
    assertThat(checked).isGreaterThan(40);
  }

  @Test
  void infiniteEndsAreTails() {
    Normal d = new Normal(0, 1);
    assertThat(d.intervalProbability(Double.NEGATIVE_INFINITY, -9)).isEqualTo(d.cdf(-9));
    assertThat(d.intervalProbability(9, Double.POSITIVE_INFINITY)).isEqualTo(d.survival(9));
    assertThat(d.intervalProbability(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY))
        .isEqualTo(1);
  }

  @Test
  void anIntervalWithoutWidthIsEmpty() {
    assertThat(new Normal(0, 1).intervalProbability(0.5, 0.5)).isZero();
    assertThat(new DiscreteUniform(1, 6).intervalProbability(3, 3.5)).isZero();
  }

  @Test
  void anUnknownEndGivesAnUnknownProbability() {
    assertThat(new Normal(0, 1).intervalProbability(Double.NaN, 1)).isNaN();
    assertThat(new Normal(0, 1).intervalProbability(0, Double.NaN)).isNaN();
  }

  @Test
  void endsTheWrongWayRoundAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Normal(0, 1).intervalProbability(2, 1))
        .withMessage("lower must be at most upper, but they were 2.0 and 1.0");
  }

  private static List<String[]> rows() throws IOException {
    String path = "/reference/distribution/intervals.csv";
    try (InputStream in = requireNonNull(IntervalsTest.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("dist,"))
          .map(line -> line.split(",", -1))
          .toList();
    }
  }
}
