package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.junit.jupiter.api.Test;

class HarmonicFitTest {

  /** A regression on the waves themselves, by another library. */
  @Test
  void isLeastSquares() {
    Random random = new Random(5);
    int[][] harmonics = {{1}, {1, 2, 3}, {1, 4}};
    for (int n : new int[] {24, 25, 300}) {
      double[] values = new double[n];
      Arrays.setAll(values, t -> 3 + 0.2 * t + random.nextGaussian());
      for (double frequency : new double[] {0.09, 1.7 / n, 2.5 / n}) {
        for (int[] some : harmonics) {
          double[][] waves = new double[n][1 + 2 * some.length];
          for (int t = 0; t < n; t++) {
            waves[t][0] = t;
            for (int k = 0; k < some.length; k++) {
              double angle = 2 * Math.PI * frequency * some[k] * t;
              waves[t][1 + 2 * k] = Math.cos(angle);
              waves[t][2 + 2 * k] = Math.sin(angle);
            }
          }
          OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
          regression.newSampleData(values, waves);
          HarmonicFit fit = HarmonicFit.of(values, frequency, some);
          double squares = regression.calculateResidualSumOfSquares();
          assertThat(fit.squares()).isCloseTo(squares, within(1e-8 * squares));
          assertThat(fit.residuals()).containsExactly(regression.estimateResiduals(), within(1e-7));
        }
      }
    }
  }

  /** At the highest frequency there is no sine, and half of it twice is the same wave. */
  @Test
  void wavesThatAreNoneTakeNothing() {
    double[] turns = {1, -1, 1, -1, 1, -1, 1, -1, 1};
    HarmonicFit fit = HarmonicFit.of(turns, 0.5, 1);
    assertThat(fit.squares()).isCloseTo(0, within(1e-12));
    assertThat(HarmonicFit.of(turns, 0.25, 1, 2, 3).squares()).isCloseTo(0, within(1e-12));
  }

  @Test
  void aBandHasTheMeanOfItsPowers() {
    double[] power = new double[1000];
    Random random = new Random(3);
    Arrays.setAll(power, j -> random.nextDouble() * (j < 10 ? 1e20 : 1e-3));
    BandPower bands = BandPower.of(power);
    for (int from = 1; from < 900; from += 37) {
      double mean = Arrays.stream(power, from - 1, from + 99).average().orElseThrow();
      BandPower.Band band = bands.between(from - 0.3, from + 99.4);
      assertThat(band.count()).isEqualTo(100);
      assertThat(band.mean()).isCloseTo(mean, within(1e-9 * mean));
    }
    assertThat(bands.between(991, 2000).count()).isEqualTo(10);
  }

  /** A day has 24 hours and 1440 minutes, a week 7 days, a year 12 months, 52 weeks, 365 days. */
  @Test
  void theCalendarHasCycles() {
    LocalDate start = LocalDate.of(2021, 1, 1);
    assertThat(calendar(TimeAxis.of(start, Duration.ofHours(1)))).containsExactly(24, 168, 8760);
    assertThat(calendar(TimeAxis.of(start, Duration.ofMinutes(1))))
        .containsExactly(1440, 10_080, 525_600);
    assertThat(calendar(TimeAxis.of(start, Period.ofDays(1)))).containsExactly(7, 365);
    assertThat(calendar(TimeAxis.of(start, Period.ofWeeks(1)))).containsExactly(52);
    assertThat(calendar(TimeAxis.of(YearMonth.of(2021, 1), Period.ofMonths(1))))
        .containsExactly(12);
    assertThat(calendar(TimeAxis.of(start, Duration.ofHours(5)))).isEmpty();
    assertThat(calendar(TimeAxis.index())).isEmpty();
  }

  private static List<Integer> calendar(TimeAxis axis) {
    return LikelyPeriods.of(List.of(), axis).calendar();
  }
}
