package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PeriodogramTest {
  private static final double[] LYNX = Reference.column("ts/data_lynx.csv", "value");

  @Test
  void agreesWithR() {
    String file = "ts/spec_pgram_sunspot.year_detrendFALSE_fastFALSE.csv";
    double[] spec = Reference.column(file, "spec");
    Periodogram sunspots = Periodogram.of(Reference.column("ts/data_sunspot.year.csv", "value"));
    assertThat(sunspots.frequencies())
        .containsExactly(Reference.column(file, "freq"), within(1e-15));
    double largest = Arrays.stream(spec).max().orElseThrow();
    for (int j = 0; j < spec.length; j++) {
      assertThat(sunspots.power()[j]).isCloseTo(spec[j], within(1e-12 * largest));
    }
  }

  @Test
  void thePowersAddUpToTheVariation() {
    // Parseval: twice the powers below frequency 1/2, once the one at 1/2, is the sum of squares.
    Periodogram lynx = Periodogram.of(LYNX);
    double[] power = lynx.power();
    double total = 2 * Arrays.stream(power).sum() - power[power.length - 1];
    double mean = Arrays.stream(LYNX).average().orElseThrow();
    double squares = Arrays.stream(LYNX).map(x -> (x - mean) * (x - mean)).sum();
    assertThat(total / squares).isCloseTo(1, within(1e-13));
  }

  @Test
  void aPureWaveHasItsPeriod() {
    double[] wave = new double[120];
    for (int t = 0; t < wave.length; t++) {
      wave[t] = 5 + Math.sin(2 * Math.PI * t / 12);
    }
    assertThat(Periodogram.of(wave).peakPeriod()).isEqualTo(12);
    assertThat(Periodogram.of(LYNX).toString())
        .startsWith("Periodogram of 114 values, most power at a period of 9.5");
  }

  /** A constant, and one of which each value was computed in another way: 0.1 + 0.2 is not 0.3. */
  @Test
  void whatOnlyRoundingMovesHasNoWave() {
    double[] rounded = new double[7];
    Arrays.setAll(rounded, t -> t % 3 == 0 ? 0.1 + 0.2 : 0.3);
    double[] constant = new double[7];
    Arrays.fill(constant, 0.1);
    for (double[] values : new double[][] {constant, rounded}) {
      Periodogram none = Periodogram.of(values);
      assertThat(none.power()).containsOnly(0);
      assertThat(none.toString())
          .startsWith("Periodogram of 7 values, no power at any frequency\n")
          .doesNotContain("%");
      assertThat(none.explain().conclusion())
          .isEqualTo("All values are equal, rounding aside: no wave has any power.");
    }
    double[] wave = new double[120];
    Arrays.setAll(wave, t -> 5 + Math.sin(2 * Math.PI * t / 12));
    assertThat(Periodogram.of(wave).tables().get(0).rows())
        .extracting(row -> row.get(3))
        .startsWith("100.0 %", "0.0 %")
        .hasSize(10);
  }

  @Test
  void ofASeriesItKnowsNameAndStep() {
    Periodogram lynx = Periodogram.of(SeriesDatasets.canadianLynx().withName("lynx"));
    assertThat(lynx.power()).isEqualTo(Periodogram.of(LYNX).power());
    assertThat(lynx.name()).isEqualTo("lynx");
    assertThat(lynx.step()).isEqualTo("year");
    assertThat(lynx.toString()).startsWith("Periodogram of lynx, 114 values, most power");
    assertThat(Periodogram.of(LYNX).name()).isEmpty();
  }

  /** The weeks of carbon dioxide on Mauna Loa, 59 of them missing, have a year as their cycle. */
  @Test
  void takesASeriesWhoseGapsWereFilled() {
    Decomposition parts = Stl.periodic().decompose(SeriesDatasets.co2MaunaLoaWeekly());
    double[] detrended = parts.filled().values();
    double[] trend = parts.trend().values();
    Arrays.setAll(detrended, t -> detrended[t] - trend[t]);
    assertThat(Periodogram.of(detrended).peakPeriod()).isBetween(51.0, 53.0);
    assertThat(Periodogram.of(parts.filled()).size()).isEqualTo(parts.observed().size());
  }

  @Test
  void refusesGaps() {
    assertThatThrownBy(() -> Periodogram.of(new double[] {1, Double.NaN, 2}))
        .hasMessage(
            "value 2 of 3 must be finite, but was NaN; trend and season can stand in for it:"
                + " Stl.periodic().decompose(series).filled()");
    assertThatThrownBy(() -> Periodogram.of(new double[] {1, Double.NEGATIVE_INFINITY}))
        .hasMessage("value 2 of 2 must be finite, but was -Infinity");
    assertThatThrownBy(() -> Periodogram.of(SeriesDatasets.co2MaunaLoaWeekly()))
        .hasMessage(
            "a periodogram needs a series without gaps, but value 6 (1958-05-10) of \"co2_ppm\" is"
                + " missing, and 58 more; trend and season can stand in for it:"
                + " Stl.periodic().decompose(series).filled()");
    assertThatThrownBy(() -> Periodogram.of(TimeSeries.of(new double[] {1, Double.NaN, 2})))
        .hasMessage(
            "a periodogram needs a series without gaps, but value 1 (1) of \"values\" is missing;"
                + " trend and season can stand in for it:"
                + " Stl.periodic().decompose(series).filled(), for which it needs withPeriods");
    assertThatThrownBy(() -> Periodogram.of(new double[] {1}))
        .hasMessage("a periodogram needs at least 2 values, but there were 1");
  }
}
