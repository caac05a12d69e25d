package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AutocorrelationTest {
  private static final double[] LYNX = Reference.column("ts/data_lynx.csv", "value");

  @Test
  void agreesWithR() {
    double[] acf = Reference.column("ts/acf_lynx.csv", "acf");
    Autocorrelation lynx = Autocorrelation.of(LYNX, acf.length - 1);
    assertThat(lynx.acf()).containsExactly(acf, within(1e-14));
    double[] covariances = Reference.column("ts/acovf_lynx.csv", "acovf");
    for (int h = 0; h < covariances.length; h++) {
      assertThat(lynx.autocovariance()[h] / covariances[h]).isCloseTo(1, within(1e-12));
    }
    double[] pacf = Reference.column("ts/pacf_lynx.csv", "pacf");
    for (int h = 1; h <= pacf.length; h++) {
      assertThat(lynx.pacf()[h]).isCloseTo(pacf[h - 1], within(1e-13));
    }
  }

  @Test
  void bothWaysOfSummingAgree() {
    double[] x = new SplittableRandom(7).doubles(3000, -1, 1).toArray();
    // The transform of Commons Math is right to about 1e-13 of the largest sum, here 1000.
    assertThat(LaggedProducts.byTransform(x, 2999, 8192))
        .containsExactly(LaggedProducts.direct(x, 2999), within(1e-10));
    for (int lags : new int[] {0, 1, 7, 8, 9, 40}) {
      double[] sums = LaggedProducts.direct(x, lags);
      assertThat(sums).hasSize(lags + 1);
      for (int h = 0; h <= lags; h++) {
        double expected = 0;
        for (int t = 0; t + h < x.length; t++) {
          expected += x[t] * x[t + h];
        }
        assertThat(sums[h]).isCloseTo(expected, within(1e-12));
      }
    }
  }

  @Test
  void missingValuesLeaveOutTheirPairs() {
    // By hand: mean 3; deviations -2, -1, missing, 1, 2; lag 1: (2 + 2) / (2 pairs + 1).
    Autocorrelation gap = Autocorrelation.of(new double[] {1, 2, Double.NaN, 4, 5}, 2);
    assertThat(gap.size()).isEqualTo(4);
    assertThat(gap.autocovariance())
        .containsExactly(new double[] {10.0 / 4, 4.0 / 3, -1.0 / 3}, within(1e-15));
  }

  /** As R's acf(x, na.action = na.pass) has NA where no pair is. */
  @Test
  void aLagWithoutPairsHasNoAutocorrelation() {
    double gap = Double.NaN;
    Autocorrelation odd =
        Autocorrelation.of(new double[] {1, gap, 3, gap, 2, gap, 5, gap, 1, gap, 2}, 4);
    assertThat(odd.acf(1)).isNaN();
    assertThat(odd.acf(3)).isNaN();
    // Mean 7/3, deviations in thirds -4, 2, -1, 8, -4, -1: products -8, -2, -8, -32, 4 at lag 2,
    // divided by 5 pairs and 2; squares sum to 102, divided by 6.
    assertThat(odd.acf(2)).isCloseTo(-46.0 / 7 / (102.0 / 6), within(1e-14));
    assertThat(odd.pacf()).containsExactly(1, gap, gap, gap, gap);
    assertThat(odd.toString())
        .startsWith("Autocorrelation of 6 values, lags 1 to 4, white noise within 0.800")
        .contains("\n5 of 11 values missing: their pairs are left out\n")
        .containsPattern("\n *1 +- +│ +-\n");
    assertThat(odd.explain().toString())
        .contains("h = 2", "the partial autocorrelation: none: a lag in between has no pairs");
    Autocorrelation apart = Autocorrelation.of(new double[] {1, gap, gap, 3}, 2);
    assertThat(apart.explain().conclusion()).startsWith("No two values are so near");
    // No weight in the test of independence, whose other lags count as before.
    assertThat(
            LjungBoxTest.of(new double[] {1, gap, 3, gap, 2, gap, 5, gap, 1, gap, 2}, 2)
                .statistic())
        .isCloseTo(8.0 / 6 * 5 * Math.pow(-46.0 / 5 / (102.0 / 6), 2), within(1e-13));
  }

  /** By hand: mean 0, the one pair at lag 1 gives -100 / (1 + 1), the variance is 200 / 10. */
  @Test
  void withGapsACorrelationMayBeBeyondOneAndIsPrintedAllTheSame() {
    double[] values = new double[19];
    Arrays.setAll(values, t -> t > 1 && t % 2 == 0 ? Double.NaN : 0);
    values[0] = 10;
    values[1] = -10;
    Autocorrelation past = Autocorrelation.of(values, 4);
    assertThat(past.acf(1)).isCloseTo(-2.5, within(1e-14));
    assertThat(past.toString()).contains("\n  1  -2.500  *   " + "█".repeat(20) + "│");
    assertThat(past.tables().get(0).rows()).hasSize(4);
    assertThat(past.explain().conclusion()).contains("is -2.500, beyond the bound");
    for (int seed = 0; seed < 500; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      double[] noise = new double[40];
      Arrays.setAll(noise, t -> random.nextInt(10) < 6 ? Double.NaN : random.nextGaussian());
      assertThat(Autocorrelation.of(noise, 30).toString()).contains("\n 30 ");
    }
  }

  /** Correlations do not depend on the unit, however large or small it is. */
  @Test
  void unitsDoNotMatter() {
    Autocorrelation lynx = Autocorrelation.of(LYNX, 20);
    for (int exponent : new int[] {-1040, -600, -350, 340, 500, 1009}) {
      double[] scaled = Arrays.stream(LYNX).map(x -> Math.scalb(x, exponent)).toArray();
      Autocorrelation other = Autocorrelation.of(scaled, 20);
      assertThat(other.acf()).containsExactly(lynx.acf(), within(1e-13));
      assertThat(other.pacf()).containsExactly(lynx.pacf(), within(1e-13));
      assertThat(other.explain().toString())
          .contains("in units whose squares can be summed", "\n        = 0.7108")
          .doesNotContain("NaN");
    }
    double[] far = {-1.7e308, 1.7e308, -1.7e308, 1.7e308};
    assertThat(Autocorrelation.of(far, 1).acf(1)).isCloseTo(-0.75, within(1e-15));
    assertThat(lynx.explain().toString()).doesNotContain("in units");
  }

  @Test
  void printsBarsAndStars() {
    String shown = Autocorrelation.of(LYNX, 10).toString();
    assertThat(shown)
        .startsWith("Autocorrelation of 114 values, lags 1 to 10, white noise within 0.184")
        .contains("  1   0.711  *" + " ".repeat(23) + "│██████████████         0.711")
        .contains("█│");
  }

  @Test
  void ofASeriesItKnowsNameAndStep() {
    TimeSeries lynx = SeriesDatasets.canadianLynx().withName("lynx");
    Autocorrelation past = Autocorrelation.of(lynx, 10);
    Autocorrelation bare = Autocorrelation.of(LYNX, 10);
    assertThat(past.acf()).isEqualTo(bare.acf());
    assertThat(past.name()).isEqualTo("lynx");
    assertThat(past.step()).isEqualTo("year");
    assertThat(past).isNotEqualTo(bare).isEqualTo(Autocorrelation.of(lynx, 10));
    assertThat(past.toString()).startsWith("Autocorrelation of lynx, 114 values, lags 1 to 10,");
    assertThat(bare.name()).isEmpty();
    assertThat(bare.step()).isEqualTo("step");
  }

  @Test
  void refusesWhatHasNoAutocorrelation() {
    assertThatThrownBy(() -> Autocorrelation.of(new double[] {1, 2, 3}, 3))
        .hasMessage("lags must be from 1 to the length of the series less 1, 2, but was 3");
    assertThatThrownBy(() -> Autocorrelation.of(new double[] {0.1, 0.1, 0.1}, 1))
        .hasMessage("a series must vary to have an autocorrelation, but all 3 values are 0.1");
    assertThatThrownBy(() -> Autocorrelation.of(new double[] {1, Double.POSITIVE_INFINITY, 2}, 1))
        .hasMessage("value 2 of 3 must be finite or NaN, but was Infinity");
    assertThatThrownBy(() -> Autocorrelation.of(new double[] {Double.NaN, Double.NaN}, 1))
        .hasMessage("a series must have values to have an autocorrelation, but all are missing");
  }
}
