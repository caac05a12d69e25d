package dev.firstlook.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Samples of R are in TestsOfRTest. */
class ShapiroWilkTestTest {

  /** Shapiro and Wilk 1965: weights of men, and the published W of 0.79. */
  @Test
  void theExampleOfThePaper() {
    TestResult result = ShapiroWilkTest.of(148, 154, 158, 160, 161, 162, 166, 170, 182, 195, 236);
    assertThat(result.statistic()).isCloseTo(0.79, within(0.005));
    assertThat(result.pValue()).isCloseTo(0.0067, within(5e-4));
  }

  /** For n = 3 W is (x3 - x1)² / (2 Σ (x - mean)²), and its distribution is known. */
  @Test
  void threeValuesAreExact() {
    TestResult even = ShapiroWilkTest.of(1, 2, 3);
    assertThat(even.statistic()).isCloseTo(1, within(1e-15));
    assertThat(even.pValue()).isCloseTo(1, within(1e-7));
    TestResult lopsided = ShapiroWilkTest.of(0, 0, 1);
    assertThat(lopsided.statistic()).isCloseTo(0.75, within(1e-15));
    assertThat(lopsided.pValue()).isCloseTo(0, within(1e-7));
    TestResult between = ShapiroWilkTest.of(0, 1, 4);
    double w = 16 / (2 * (78.0 / 9));
    assertThat(between.statistic()).isCloseTo(w, within(1e-14));
    assertThat(between.pValue())
        .isCloseTo(
            6 / Math.PI * (Math.asin(Math.sqrt(w)) - Math.asin(Math.sqrt(0.75))), within(1e-13));
  }

  @Test
  void scaleAndShiftDoNotMatter() {
    double[] values = GofFile.sample("norm30");
    double w = ShapiroWilkTest.of(values).statistic();
    for (double scale : new double[] {1e-300, 1e-5, 1e10, 1e307}) {
      double[] scaled = Arrays.stream(values).map(v -> v * scale).toArray();
      assertThat(ShapiroWilkTest.of(scaled).statistic()).isCloseTo(w, within(1e-12));
    }
    double[] mirrored = Arrays.stream(values).map(v -> 5 - v).toArray();
    assertThat(ShapiroWilkTest.of(mirrored).statistic()).isCloseTo(w, within(1e-12));
  }

  @Test
  void fiveThousandValuesAreTheMost() {
    double[] values = Models.normalSample(5000, 3);
    assertThat(ShapiroWilkTest.of(values).pValue()).isBetween(0.001, 1.0);
    assertThatThrownBy(() -> ShapiroWilkTest.of(Models.normalSample(5001, 3)))
        .hasMessage(
            "the Shapiro-Wilk test takes at most 5000 values, but there were 5001; use"
                + " AndersonDarlingTest.normality");
  }

  @Test
  void badInputIsNamed() {
    assertThatThrownBy(() -> ShapiroWilkTest.of(1, 2))
        .hasMessage("a sample must have at least 3 values for this, but had 2");
    assertThatThrownBy(() -> ShapiroWilkTest.of(7, 7, 7))
        .hasMessage("values must not all be equal, but all were 7.0");
    assertThatThrownBy(() -> ShapiroWilkTest.of(1, 2, Double.NEGATIVE_INFINITY))
        .hasMessage("value 3 of 3 must be finite, but was -Infinity");
  }
}
