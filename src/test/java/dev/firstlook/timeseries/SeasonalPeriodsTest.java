package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.distribution.FisherF;
import dev.firstlook.distribution.Gamma;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SeasonalPeriodsTest {

  private static List<Integer> periods(TimeSeries series) {
    return SeasonalPeriods.detect(series).periods();
  }

  @Test
  void theSeasonsOfTheDataSets() {
    assertThat(periods(SeriesDatasets.airPassengers())).containsExactly(12);
    assertThat(periods(SeriesDatasets.airPassengers().log())).containsExactly(12);
    assertThat(periods(SeriesDatasets.nottinghamTemperature())).containsExactly(12);
    assertThat(periods(SeriesDatasets.elninoSstMonthly())).containsExactly(12);
    assertThat(periods(SeriesDatasets.nileFlow())).isEmpty();
    double[] hourly = Reference.column("mstl/data_hourly.csv", "value");
    assertThat(periods(TimeSeries.of(hourly))).containsExactly(24, 168);
    assertThat(periods(SeriesDatasets.chicagoRidershipDaily())).containsExactly(7, 365);
  }

  /** A year has 365.2425 days, which are 52.18 weeks. */
  @Test
  void lengthsAreThoseOfTheCalendar() {
    SeasonalPeriod week = SeasonalPeriods.detect(SeriesDatasets.co2MaunaLoaWeekly()).found().get(0);
    assertThat(week.period()).isEqualTo(52);
    assertThat(week.length()).isCloseTo(52.18, within(0.1));
    SeasonalPeriod year =
        SeasonalPeriods.detect(SeriesDatasets.chicagoRidershipDaily()).found().get(1);
    assertThat(year.length()).isCloseTo(365.24, within(0.5));
  }

  /** Of few cycles: the truth is a whole number of steps, of which the search knows nothing. */
  @Test
  void fewCyclesAreNotFoundTooShort() {
    double sum = 0;
    for (int seed = 0; seed < 20; seed++) {
      SyntheticSeries year = SyntheticSeries.of(1095, 365).linear(200, 0.05).sine(40).noise(8);
      SeasonalPeriod found =
          SeasonalPeriods.detect(year.generate(seed).series().withPeriods()).found().get(0);
      // The standard error of a frequency in white noise, Quinn and Hannan, is 0.6 days here.
      assertThat(found.length()).isCloseTo(365, within(2.5));
      assertThat(found.period()).isBetween(363, 367);
      sum += found.length() / 20;
      SyntheticSeries weeks = SyntheticSeries.of(156, 52).sine(10).noise(1);
      assertThat(periods(weeks.generate(seed).series())).containsExactly(52);
      SyntheticSeries days =
          SyntheticSeries.of(1461, 365)
              .randomWalk(0.5)
              .sine(40)
              .noise(2)
              .from(LocalDate.of(2021, 1, 1), Period.ofDays(1));
      assertThat(periods(days.generate(seed).series())).contains(365);
    }
    assertThat(sum).isCloseTo(365, within(0.6));
    SyntheticSeries pure = SyntheticSeries.of(1095, 365).sine(40).noise(0.001);
    assertThat(SeasonalPeriods.detect(pure.generate(1).series()).found().get(0).length())
        .isCloseTo(365, within(0.001));
  }

  /** Cycles of no fixed length: lynx of 9 to 10 years, sunspots of 11, El Nino of 3 to 7. */
  @Test
  void cyclesAreNoSeasons() {
    SeasonalPeriods lynx = SeasonalPeriods.detect(SeriesDatasets.canadianLynx());
    assertThat(lynx.isEmpty()).isTrue();
    assertThat(lynx.cycle().orElseThrow().length()).isBetween(9.0, 10.0);
    assertThat(lynx.toString())
        .startsWith("Seasonal periods of lynx_trapped: no period at the 5 % level; cyclic, about");
    double[] spots = Reference.column("ts/data_sunspot.year.csv", "value");
    SeasonalPeriods sunspots = SeasonalPeriods.detect(TimeSeries.of(spots));
    assertThat(sunspots.isEmpty()).isTrue();
    assertThat(sunspots.cycle().orElseThrow().length()).isBetween(10.0, 12.0);
    Cycle nino = SeasonalPeriods.detect(SeriesDatasets.elninoSstMonthly()).cycle().orElseThrow();
    assertThat(nino.length()).isBetween(36.0, 84.0);
  }

  /** The tide has 12.42 hours, the month of the moon 29.53 days. */
  @Test
  void aWaveOfNoWholeNumberOfStepsIsNotSaidToVary() {
    double[] lengths = {7.5, 12.42, 29.53};
    int[] sizes = {200, 720, 1000};
    for (int k = 0; k < lengths.length; k++) {
      double length = lengths[k];
      for (double noise : new double[] {0, 0.1, 0.5}) {
        Random random = new Random(k);
        double[] wave = new double[sizes[k]];
        Arrays.setAll(
            wave, i -> 9 + Math.sin(2 * Math.PI * i / length) + noise * random.nextGaussian());
        SeasonalPeriods periods = SeasonalPeriods.detect(TimeSeries.of(wave));
        Cycle cycle = periods.cycle().orElseThrow();
        assertThat(cycle.line()).isTrue();
        assertThat(cycle.length()).isCloseTo(length, within(0.003 * length));
        assertThat(length).isBetween(cycle.shortest(), cycle.longest());
        assertThat(periods.toString())
            .contains("perhaps a fixed length that is no whole number of steps")
            .doesNotContain("no fixed");
        assertThat(DecompositionAdvice.of(TimeSeries.of(wave)).toString())
            .contains(" are one even wave: perhaps a season of a fixed length that is no whole")
            .doesNotContain("no fixed");
      }
    }
    double[] tide = new double[720];
    Arrays.setAll(tide, i -> Math.sin(2 * Math.PI * i / 12.42));
    assertThat(SeasonalPeriods.detect(TimeSeries.of(tide)).toString())
        .contains("cyclic, about 12.4 steps (12.3 to 12.5): perhaps");
  }

  /** Of 100 series each a few may happen to be even. */
  @Test
  void cyclesThatVaryAreSeldomTakenForWaves() {
    assertThat(SeasonalPeriods.detect(SeriesDatasets.canadianLynx()).toString())
        .contains("cyclic, about 9.3 years (7.1 to 10): no fixed length");
    for (double coherence : new double[] {0.9, 0.95, 0.98}) {
      int lines = 0;
      for (int seed = 0; seed < 100; seed++) {
        Random random = new Random(seed);
        double[] x = new double[500];
        for (int i = 2; i < x.length; i++) {
          double wave = 2 * coherence * Math.cos(2 * Math.PI / 9.3) * x[i - 1];
          x[i] = wave - coherence * coherence * x[i - 2] + random.nextGaussian();
        }
        TimeSeries series = TimeSeries.of(Arrays.copyOfRange(x, 350, 500));
        lines += SeasonalPeriods.detect(series).cycle().filter(Cycle::line).isPresent() ? 1 : 0;
      }
      assertThat(lines).as("coherence %s", coherence).isLessThanOrEqualTo(5);
    }
  }

  /** Noise of three colours, 300 series of each; 5 % would be 15. */
  @Test
  void noiseHasASeasonAtMostAtTheLevel() {
    for (double coefficient : new double[] {0, 0.6, 0.95}) {
      SyntheticSeries noise = SyntheticSeries.of(96).autoregressiveNoise(coefficient, 1);
      int seasons = 0;
      for (int seed = 0; seed < 300; seed++) {
        seasons += SeasonalPeriods.detect(noise.generate(seed).series()).isEmpty() ? 0 : 1;
      }
      assertThat(seasons).as("coefficient %s", coefficient).isLessThanOrEqualTo(24);
    }
  }

  @Property(tries = 60, seed = "1982")
  void whatWasPutInIsFound(
      @ForAll long seed,
      @ForAll @IntRange(min = 3, max = 30) int period,
      @ForAll @IntRange(min = 6, max = 12) int cycles,
      @ForAll @DoubleRange(min = -0.2, max = 0.2) double slope) {
    int size = period * cycles + Math.floorMod(seed, period);
    ComposedSeries truth =
        SyntheticSeries.of(size, period)
            .linear(100, slope)
            .sine(6)
            .noise(0.3)
            .gaps(size / 20)
            .generate(seed);
    SeasonalPeriods found = SeasonalPeriods.detectAtLevel(truth.series(), 0.01);
    assertThat(found.periods()).contains(period);
    for (int other : found.periods()) {
      assertThat(other == period || other % period != 0).as("a multiple, %d", other).isTrue();
    }
  }

  @Test
  void severalSeasonsAndSpikes() {
    SyntheticSeries two = SyntheticSeries.of(400, 7, 30).sine(7, 3).sine(30, 3).noise(1);
    assertThat(periods(two.generate(1).series())).containsExactly(7, 30);
    SyntheticSeries spikes =
        SyntheticSeries.of(180, 12).pattern(8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0).noise(1);
    assertThat(periods(spikes.generate(1).series())).containsExactly(12);
    SyntheticSeries upAndDown = SyntheticSeries.of(60, 2).sine(2, 0).pattern(1, -1).noise(0.3);
    assertThat(periods(upAndDown.generate(1).series())).containsExactly(2);
  }

  @Test
  void unitsDoNotMatter() {
    TimeSeries air = SeriesDatasets.airPassengers();
    SeasonalPeriod plain = SeasonalPeriods.detect(air).found().get(0);
    SeasonalPeriod other = SeasonalPeriods.detect(air.map(y -> -1000 - 0.004 * y)).found().get(0);
    assertThat(other.period()).isEqualTo(plain.period());
    assertThat(Math.log(other.pValue())).isCloseTo(Math.log(plain.pValue()), within(1e-6));
    assertThat(other.share()).isCloseTo(plain.share(), within(1e-9));
  }

  @Test
  void noVariationNoSeason() {
    double[] constant = new double[50];
    Arrays.fill(constant, 0.1);
    assertThat(periods(TimeSeries.of(constant))).isEmpty();
    TimeSeries line = SyntheticSeries.of(200).linear(0.1, 0.3).generate(1).series();
    assertThat(periods(line)).isEmpty();
    TimeSeries pure = SyntheticSeries.of(200, 8).linear(0.1, 0.3).sine(1).generate(1).series();
    assertThat(periods(pure)).containsExactly(8);
  }

  /** What a line or an exact season leaves is rounding of the values, in which nothing is found. */
  @Test
  void roundingHasNoCycle() {
    for (int seed = 0; seed < 120; seed++) {
      double level = 10 + seed * 8.257;
      for (double slope : new double[] {0.1, -0.3, 0.007}) {
        double[] line = new double[120];
        Arrays.setAll(line, i -> level + slope * i);
        assertThat(SeasonalPeriods.detect(TimeSeries.of(line)).cycle()).isEmpty();
        double[] season = {0.3, -0.1, 0.7, -0.9};
        Arrays.setAll(line, i -> level + season[i % 4]);
        SeasonalPeriods four = SeasonalPeriods.detect(TimeSeries.of(line));
        assertThat(four.periods()).containsExactly(4);
        assertThat(four.cycle()).isEmpty();
      }
    }
    TimeSeries line = SyntheticSeries.of(120).linear(1000.7, 0.1).generate(1).series();
    assertThat(DecompositionAdvice.of(line).toString()).contains(": no season; upward trend\n");
  }

  /** The periods that are looked at are as many as the p-value is multiplied by: 2 to 72. */
  @Test
  void theNumberOfPeriodsIsThatOfTheTests() {
    assertThat(SeasonalPeriods.detect(SeriesDatasets.airPassengers()).explain().toString())
        .contains("71 periods, from 2 on");
    SeasonalSearch search =
        SeasonalSearch.of(new double[145], LikelyPeriods.of(List.of(), TimeAxis.index()), 0.05);
    assertThat(search.tests()).isEqualTo(71);
  }

  /** The definition: squared sums of cosines and sines, and the F-distribution. */
  @Test
  void aLineIsAnFTest() {
    double[] x = new SplittableRandom(4).doubles(36).toArray();
    for (int harmonic : new int[] {1, 2, 6}) {
      SpectralLine line = SpectralLine.of(new CycleSpectrum(x, 3, 2), harmonic);
      double around = 0;
      int neighbours = 0;
      for (int j = 3 * harmonic - 2; j <= 3 * harmonic + 2; j++) {
        if (j != 3 * harmonic && 2 * j < 36) {
          around += power(x, j);
          neighbours++;
        }
      }
      double ratio = power(x, 3 * harmonic) / (around / neighbours);
      double df = harmonic == 6 ? 1 : 2;
      assertThat(line.ratio()).isCloseTo(ratio, within(1e-9 * ratio));
      assertThat(Math.exp(-line.evidence()))
          .isCloseTo(new FisherF(df, 2.0 * neighbours).survival(ratio), within(1e-12));
    }
  }

  /** A week within 35 steps whose autocorrelation does not agree was looked for again for ever. */
  @Test
  @Timeout(60)
  void aSearchComesToAnEnd() {
    for (int at = 0; at < 72; at++) {
      double[] air = SeriesDatasets.airPassengers().values();
      for (double typo : new double[] {0, 600, 800, 900}) {
        air[at] = typo;
        assertThat(periods(TimeSeries.of(air))).hasSizeLessThan(9);
      }
    }
  }

  private static double power(double[] x, int bin) {
    double cos = 0;
    double sin = 0;
    for (int t = 0; t < x.length; t++) {
      cos += x[t] * Math.cos(2 * Math.PI * bin * t / x.length);
      sin += x[t] * Math.sin(2 * Math.PI * bin * t / x.length);
    }
    return cos * cos + sin * sin;
  }

  @Test
  void fishersMethodIsAGammaTail() {
    for (int shape : new int[] {1, 2, 5, 12}) {
      for (double x : new double[] {0.1, 1, 7, 40}) {
        assertThat(SpectralLines.minusLogSurvival(x, shape))
            .isCloseTo(-Math.log(new Gamma(shape, 1).survival(x)), within(1e-9));
      }
    }
  }

  @Test
  void readsAndExplainsItself() {
    SeasonalPeriods air = SeasonalPeriods.detect(SeriesDatasets.airPassengers());
    assertThat(air.level()).isEqualTo(0.05);
    assertThat(air.toString())
        .startsWith(
            "Seasonal periods of passengers_thousands: period 12 at the 5 % level\nperiod  ");
    assertThat(air.found().get(0).toString()).startsWith("period 12 (12.").contains("12 cycles");
    assertThat(air.explain().toString())
        .contains("period 12 stands out in 12 whole cycles: at 1/12")
        .contains("F = power / mean power around")
        .endsWith("=> Period 12 at the 5 % level.");
    assertThat(SeasonalPeriods.detect(SeriesDatasets.canadianLynx()).explain().toString())
        .contains("a cycle of no fixed length");
    assertThat(SeasonalPeriods.detect(SeriesDatasets.airPassengers().withPeriods(5)).series())
        .isEqualTo(SeriesDatasets.airPassengers());
  }

  @Test
  void aStricterLevelFindsLess() {
    TimeSeries weak = SyntheticSeries.of(96, 12).sine(0.9).noise(1).generate(8).series();
    assertThat(SeasonalPeriods.detectAtLevel(weak, 0.1).periods()).containsExactly(12);
    assertThat(SeasonalPeriods.detectAtLevel(weak, 1e-9).periods()).isEmpty();
  }

  @Test
  void badInputIsRefused() {
    String least = "a series must have at least 8 observed values for its periods to be found, ";
    double[] missing = new double[30];
    Arrays.fill(missing, Double.NaN);
    refused(() -> periods(TimeSeries.of(new double[0])), least + "but had none");
    refused(() -> periods(TimeSeries.of(missing)), least + "but had none");
    refused(() -> periods(TimeSeries.of(new double[7])), least + "but had 7");
    refused(
        () -> SeasonalPeriods.detectAtLevel(SeriesDatasets.nileFlow(), 1),
        "level must be in (0, 1), but was 1.0");
    refused(
        () -> SeasonalPeriods.detectAtLevel(SeriesDatasets.nileFlow(), Double.NaN),
        "level must be in (0, 1), but was NaN");
    refused(
        () -> TimeSeries.of(new double[] {1, Double.POSITIVE_INFINITY}),
        "values must be finite, or NaN where missing, but value 1 (1) was Infinity");
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
