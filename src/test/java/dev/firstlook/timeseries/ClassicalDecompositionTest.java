package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassicalDecompositionTest {

  private static double[] data(String name) {
    return Table.of("stl/data_" + name + ".csv").numbers("value");
  }

  @ParameterizedTest
  @CsvSource({
    "AirPassengers, additive",
    "AirPassengers, multiplicative",
    "nottem, additive",
    "nottem, multiplicative"
  })
  void isAsRHasIt(String name, String model) {
    ClassicalDecomposition method =
        model.equals("additive")
            ? ClassicalDecomposition.additive()
            : ClassicalDecomposition.multiplicative();
    double[] series = data(name);
    Decomposition parts = method.decompose(TimeSeries.of(series, 12));
    Table expected = Table.of("decompose/" + name + "_" + model + ".csv");
    double tolerance = 1e-12 * Close.range(series);
    assertThat(Close.difference(parts.trend().values(), expected.numbers("trend")))
        .isLessThan(tolerance);
    assertThat(Close.difference(parts.seasonal().values(), expected.numbers("seasonal")))
        .isLessThan(tolerance);
    assertThat(Close.difference(parts.remainder().values(), expected.numbers("random")))
        .isLessThan(tolerance);
    double[] figure = Table.of("decompose/" + name + "_" + model + "_figure.csv").numbers("figure");
    assertThat(Close.difference(Arrays.copyOf(parts.seasonal().values(), 12), figure))
        .isLessThan(tolerance);
    assertThat(parts.model().name()).isEqualToIgnoringCase(model);
  }

  /** Of a huge value nothing is left where no mean contains it: by definition 1.5 from there on. */
  @Test
  void aHugeValueLeavesNoRoundingBehind() {
    double[] series = new double[40];
    Arrays.setAll(series, i -> 1 + i % 2);
    series[5] = 1e17;
    Decomposition parts =
        ClassicalDecomposition.multiplicative().decompose(TimeSeries.of(series, 2));
    assertThat(parts.trend().value(6)).isEqualTo(2.5e16);
    for (int i = 7; i < 39; i++) {
      assertThat(parts.trend().value(i)).isEqualTo(1.5);
    }
    // 2 / 1.5 at 18 places and 1e17 / 5e16 at one; 1 / 1.5 at 17 places and nearly 0 at two
    double odd = (18 * (2 / 1.5) + 2) / 19;
    double even = 17 * (1 / 1.5) / 19;
    double mean = (odd + even) / 2;
    assertThat(parts.seasonal().value(1)).isCloseTo(odd / mean, within(1e-14));
    assertThat(parts.seasonal().value(2)).isCloseTo(even / mean, within(1e-14));
    double[] small = new double[60];
    Arrays.setAll(small, i -> 0.001 * (5 + i % 12));
    small[5] = 1e13;
    Decomposition year = ClassicalDecomposition.additive().decompose(TimeSeries.of(small, 12));
    assertThat(year.trend().value(30)).isCloseTo(0.0105, within(1e-17));
  }

  /** A straight line of an odd period: the mean of three is the line, also beyond the ends. */
  @Test
  void extendedEndsGoOnStraight() {
    double[] season = {5, -1, -4};
    double[] series = new double[30];
    for (int i = 0; i < series.length; i++) {
      series[i] = 100 + 2 * i + season[i % 3];
    }
    TimeSeries values = TimeSeries.of(series, 3);
    Decomposition open = ClassicalDecomposition.additive().decompose(values);
    assertThat(open.trend().missing()).isEqualTo(2);
    assertThat(open.remainder().missing()).isEqualTo(2);
    Decomposition closed = ClassicalDecomposition.additive().extendedEnds().decompose(values);
    for (int i = 0; i < series.length; i++) {
      assertThat(closed.trend().value(i)).isCloseTo(100 + 2 * i, within(1e-11));
      assertThat(closed.seasonal().value(i)).isCloseTo(season[i % 3], within(1e-11));
    }
    assertThat(closed.seasonal().values()).isEqualTo(open.seasonal().values());
  }

  /** A trend that shrinks by a factor goes on so, also where a line would fall below zero. */
  @Test
  void extendedEndsOfAProductStayPositive() {
    double[] series = new double[60];
    Arrays.setAll(series, i -> 1e6 * Math.exp(-0.3 * i));
    TimeSeries values = TimeSeries.of(series, 12);
    ClassicalDecomposition method = ClassicalDecomposition.multiplicative();
    Decomposition open = method.decompose(values);
    Decomposition closed = method.extendedEnds().decompose(values);
    assertThat(closed.trend().missing()).isZero();
    assertThat(closed.remainder().missing()).isZero();
    for (int i = 1; i < 60; i++) {
      double factor = closed.trend().value(i) / closed.trend().value(i - 1);
      assertThat(factor).as("at " + i).isCloseTo(Math.exp(-0.3), within(1e-12));
      assertThat(closed.remainder().value(i)).isCloseTo(open.remainder().value(30), within(1e-12));
    }
    assertThat(closed.seasonal().values()).isEqualTo(open.seasonal().values());
    assertThat(closed.explain().toString())
        .contains("the first and the last 12 trend values, of their logarithms")
        .contains("at 59");
    assertThat(
            ClassicalDecomposition.additive().extendedEnds().decompose(values).explain().toString())
        .contains("the first and the last 12 trend values")
        .doesNotContain("logarithms");
  }

  @Test
  void theTrendHasAHoleWhereAValueIsMissing() {
    double[] series = data("nottem");
    series[100] = Double.NaN;
    Decomposition parts = ClassicalDecomposition.additive().decompose(TimeSeries.of(series, 12));
    assertThat(parts.trend().missing()).isEqualTo(12 + 13);
    assertThat(parts.trend().value(93)).isNotNaN();
    assertThat(parts.trend().value(94)).isNaN();
    assertThat(parts.trend().value(106)).isNaN();
    assertThat(parts.trend().value(107)).isNotNaN();
    assertThat(parts.seasonal().missing()).isZero();
  }

  /** Five gaps 25 months apart hide 13 of 240 months each, and the ends 6 each. */
  @Test
  void saysHowMuchHasNoTrend() {
    double[] series = data("nottem");
    for (int i = 50; i <= 150; i += 25) {
      series[i] = Double.NaN;
    }
    Decomposition parts = ClassicalDecomposition.additive().decompose(TimeSeries.of(series, 12));
    assertThat(parts.trend().missing()).isEqualTo(5 * 13 + 12);
    assertThat(parts.toString())
        .endsWith(
            "trend missing at 77 of 240 steps; no outliers among the 163 values with a remainder");
    assertThat(parts.explain().toString())
        .contains(
            "no trend where half a cycle reaches over an end or to a missing value: trend missing"
                + " at 77 of 240 steps, and so is the remainder");
    Decomposition closed =
        ClassicalDecomposition.additive().extendedEnds().decompose(TimeSeries.of(series, 12));
    assertThat(closed.explain().toString())
        .contains("reaches to a missing value: trend missing at 65 of 240 steps");
    series[87] += 90;
    Decomposition far = ClassicalDecomposition.additive().decompose(TimeSeries.of(series, 12));
    assertThat(far.toString()).contains("; 1 outlier among the 163 values with a remainder: 87: ");
  }

  @Test
  void whatIsThereThroughoutIsNotCounted() {
    TimeSeries series = TimeSeries.of(data("nottem"), 12);
    assertThat(Stl.periodic().decompose(series).toString()).endsWith("\nno outliers");
    Decomposition closed = ClassicalDecomposition.additive().extendedEnds().decompose(series);
    assertThat(closed.toString()).endsWith("\nno outliers");
    assertThat(closed.explain().toString()).doesNotContain("missing");
  }

  @Test
  void aSeriesWithTooManyGapsIsRefused() {
    double[] series = data("nottem");
    for (int i = 3; i < series.length; i += 12) {
      series[i] = Double.NaN;
    }
    series[3] = 40;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClassicalDecomposition.additive().decompose(TimeSeries.of(series, 12)))
        .withMessageStartingWith("each position of the cycle must have a trend at least once");
  }

  @Test
  void explainsEveryStepWithNumbers() {
    Decomposition parts =
        ClassicalDecomposition.additive().decompose(SeriesDatasets.airPassengers());
    String text = parts.explain().toString();
    // July 1955 is not shown but January 1955, the point in the middle: by hand
    // (151 + 293 + ... + 315 + 182) / 12 = 261.8333, detrended -19.8333.
    assertThat(text)
        .contains("0.5 x 302 + 293 + 259 + 229 + 203 + 229 + 242 + 233 + 267 + 269 + 270 + 315")
        .contains("= 261.8")
        .contains("242 - 261.8 = -19.83")
        .contains("every position January")
        .contains("1955-01: observed 242 = trend 261.833 + season -24.75 + remainder 4.915.");
  }
}
