package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No series has an infinite value, however it was made. */
class FiniteValuesTest {

  private static final TimeSeries HUGE =
      TimeSeries.of(YearMonth.of(2024, 1), Period.ofMonths(1), 1, 1e308, -1e308, 2);

  private static void refused(Runnable work, String message) {
    assertThatIllegalArgumentException().isThrownBy(work::run).withMessage(message);
  }

  @Test
  void changesThatAreTooLargeAreRefused() {
    refused(
        () -> HUGE.difference(1),
        "\"change over 1 step of values\" must be finite, but value 1 (2024-03) was -Infinity: what"
            + " it is computed from is too large");
    assertThat(HUGE.difference(3).values()).containsExactly(1);
  }

  @Test
  void componentsAndForecastsThatAreTooLargeAreRefused() {
    double[] values = {1, 2, Double.NaN, Double.POSITIVE_INFINITY};
    refused(
        () -> HUGE.with("trend\u001b", values),
        "\"trend\\u001b\" must be finite, but value 3 (2024-04) was Infinity: what it is computed"
            + " from is too large");
    refused(
        () -> HUGE.next("mean", values),
        "\"mean\" must be finite, but value 3 (2024-08) was Infinity: what it is computed from is"
            + " too large");
  }

  @Test
  void resultsOfAFunctionThatAreInfiniteAreRefused() {
    refused(
        () -> new BoxCox(0).inverse(TimeSeries.of(new double[] {1, 1000})),
        "results must be finite, or NaN where missing, but that of value 1 (1), 1000, was Infinity");
    refused(
        () -> HUGE.map(value -> 1 / (value - 2)),
        "results must be finite, or NaN where missing, but that of value 3 (2024-04), 2, was"
            + " Infinity");
    refused(
        () -> new BoxCox(-5).apply(TimeSeries.of(new double[] {1e-100})),
        "results must be finite, or NaN where missing, but that of value 0 (0), 1e-100, was"
            + " -Infinity");
  }

  /** lambda value + 1 is 0 or less. */
  @ParameterizedTest
  @CsvSource({"-0.5, 2", "-0.5, 3", "0.5, -2", "0.5, -2.5", "1, -1", "5, -1", "2, NaN"})
  void whatHasNoOriginalIsMissing(double lambda, double value) {
    assertThat(new BoxCox(lambda).inverse(value)).isNaN();
    assertThat(new BoxCox(lambda).inverse(TimeSeries.of(new double[] {value})).missing()).isOne();
  }

  @Test
  void originalsAtTheEdgeOfWhatThereIs() {
    assertThat(new BoxCox(0.5).inverse(-1.999)).isCloseTo(2.5e-7, within(1e-18));
    assertThat(new BoxCox(-0.5).inverse(1.999)).isCloseTo(4e6, within(1e-4));
    assertThat(new BoxCox(0).inverse(1000)).isInfinite();
  }

  /** 1 - level is 2^-53: half of it, added to level, would be rounded to 1. */
  @Test
  void boundsOfAlmostEveryValueAreFinite() {
    Forecast forecast =
        Forecast.of(SeriesDatasets.airPassengers(), new BoxCox(0).before(Stl.periodic()), 3);
    TimeSeries usual = forecast.lower(0.999);
    TimeSeries lower = forecast.lower(Math.nextDown(1.0));
    TimeSeries upper = forecast.upper(Math.nextDown(1.0));
    for (int h = 0; h < 3; h++) {
      assertThat(lower.value(h)).isPositive().isLessThan(usual.value(h));
      assertThat(upper.value(h)).isFinite().isGreaterThan(forecast.mean().value(h));
    }
  }

  /** A forecast of logarithms that the exponential function cannot take back. */
  @Test
  void boundsBeyondTheLargestNumberAreMissing() {
    double[] values = new double[48];
    Arrays.setAll(values, i -> Math.exp(12.0 * i + 40 * Math.sin(i * i)));
    Forecast forecast =
        Forecast.of(TimeSeries.of(values, 2), new BoxCox(0).before(Stl.periodic()), 12);
    assertThat(forecast.median().value(0)).isFinite();
    assertThat(forecast.upper(0.95).value(11)).isNaN();
    assertThat(forecast.mean().value(11)).isNaN();
    assertThat(forecast.toString()).doesNotContain("Infinity");
  }

  /** From mpmath: where the mean of the tails of t(10) with variances 3 and 9 is the tail. */
  @ParameterizedTest
  @CsvSource({
    "0.1, 3.2243302126345190587",
    "0.025, 5.608179838053735754",
    "5.5511151231257827021e-17, 303.08975697920325669"
  })
  void theReachOfAMixtureIsExactFarOut(double tail, double reach) {
    ForecastVariance variance =
        new ForecastVariance(1, 10, List.of(List.of(3.0, 9.0)), List.of(0.0), Map.of());
    assertThat(variance.reach(0, tail)).isCloseTo(reach, within(1e-8 * reach));
  }
}
