package dev.firstlook.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.summary.Correlation;
import dev.firstlook.summary.NumericSummary;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.special.Gamma;
import org.junit.jupiter.api.Test;

/**
 * The known answers of datasets/README.md about distributions. The figures were computed with R
 * from the same files; the tests of fit are written out here, class by class.
 */
class DatasetsDistributionAnswersTest {

  /** Pearson's chi-squared statistic and its p-value. */
  private record Fit(double chiSquared, int degreesOfFreedom) {

    /** Classes 0, 1, ..., last, where the last gathers everything from there on. */
    static Fit of(double[] observed, IntToDoubleFunction probability, int fitted) {
      double total = Arrays.stream(observed).sum();
      double rest = 1;
      double chiSquared = 0;
      for (int k = 0; k < observed.length; k++) {
        double share = k == observed.length - 1 ? rest : probability.applyAsDouble(k);
        rest -= share;
        chiSquared += Math.pow(observed[k] - total * share, 2) / (total * share);
      }
      return new Fit(chiSquared, observed.length - 1 - fitted);
    }

    double p() {
      return 1 - new ChiSquaredDistribution(degreesOfFreedom).cumulativeProbability(chiSquared);
    }
  }

  private static double[] counts(Dataset table, String column) {
    return table.numeric(column).doubles();
  }

  /** The counts with everything from {@code last} on in one class. */
  private static double[] pooled(double[] counts, int last) {
    double[] pooled = Arrays.copyOf(counts, last + 1);
    pooled[last] = Arrays.stream(counts, last, counts.length).sum();
    return pooled;
  }

  /** The sample behind a table of the frequencies of 0, 1, 2, ... */
  private static NumericSummary sample(double[] counts) {
    return NumericSummary.of(
        IntStream.range(0, counts.length)
            .boxed()
            .flatMapToDouble(k -> DoubleStream.generate(() -> k).limit((long) counts[k]))
            .toArray());
  }

  @Test
  void weldonsDiceAreBinomialAndNotFair() {
    double[] throwsOf = counts(Datasets.weldonDice(), "throws");
    double p = sample(throwsOf).mean() / 12;
    assertThat(Arrays.stream(throwsOf).sum()).isEqualTo(26_306);
    assertThat(p).isCloseTo(0.3377, within(5e-5));
    Fit fair = Fit.of(throwsOf, new BinomialDistribution(12, 1.0 / 3)::probability, 0);
    assertThat(fair.chiSquared()).isCloseTo(35.5, within(0.05));
    assertThat(fair.degreesOfFreedom()).isEqualTo(10);
    assertThat(fair.p()).isCloseTo(1e-4, within(5e-6));
    Fit fitted = Fit.of(throwsOf, new BinomialDistribution(12, p)::probability, 1);
    assertThat(fitted.chiSquared()).isCloseTo(8.2, within(0.05));
    assertThat(fitted.p()).isCloseTo(0.52, within(5e-3));
  }

  @Test
  void boysInSaxonyAreMoreSpreadThanBinomial() {
    double[] families = counts(Datasets.saxonyFamilies(), "families");
    NumericSummary boys = sample(families);
    double p = boys.mean() / 12;
    assertThat(boys.count()).isEqualTo(6115);
    assertThat(p).isCloseTo(0.5192, within(5e-5));
    assertThat(boys.variance() / (12 * p * (1 - p))).isCloseTo(1.165, within(5e-4));
    Fit fit = Fit.of(families, new BinomialDistribution(12, p)::probability, 1);
    assertThat(fit.chiSquared()).isCloseTo(110.5, within(0.05));
    assertThat(fit.degreesOfFreedom()).isEqualTo(11);
  }

  @Test
  void horseKicksAreRare() {
    Dataset kicks = Datasets.horseKicks();
    DiscreteVariable deaths = kicks.discrete("deaths");
    assertThat(deaths.frequencies().values()).containsExactly(0L, 1L, 2L, 3L, 4L);
    assertThat(deaths.frequencies().counts()).containsExactly(144L, 91L, 32L, 11L, 2L);
    assertThat(deaths.mean()).isCloseTo(0.70, within(1e-12));
    List<String> corps = kicks.categorical("corps").values();
    double[] all = deaths.doubles();
    double[] fisher =
        IntStream.range(0, all.length)
            .filter(row -> !List.of("G", "I", "VI", "XI").contains(corps.get(row)))
            .mapToDouble(row -> all[row])
            .toArray();
    assertThat(
            IntStream.range(0, 5)
                .mapToLong(k -> DoubleStream.of(fisher).filter(d -> d == k).count()))
        .containsExactly(109L, 65L, 22L, 3L, 1L);
    assertThat(NumericSummary.of(fisher).mean()).isCloseTo(0.61, within(1e-12));
  }

  @Test
  void alphaParticlesArePoisson() {
    double[] intervals = counts(Datasets.alphaParticles(), "intervals");
    NumericSummary particles = sample(intervals);
    assertThat(particles.count()).isEqualTo(2608);
    assertThat(particles.sum()).isEqualTo(10_097);
    assertThat(particles.mean()).isCloseTo(3.8715, within(5e-5));
    assertThat(particles.variance() / particles.mean()).isCloseTo(0.955, within(5e-4));
    Fit fit =
        Fit.of(pooled(intervals, 11), new PoissonDistribution(particles.mean())::probability, 1);
    assertThat(fit.chiSquared()).isCloseTo(12.96, within(5e-3));
    assertThat(fit.degreesOfFreedom()).isEqualTo(10);
    assertThat(fit.p()).isCloseTo(0.23, within(5e-3));
  }

  @Test
  void mayIsNegativeBinomialAndNotPoisson() {
    double[] blocks = counts(Datasets.federalistMay(), "blocks");
    NumericSummary may = sample(blocks);
    assertThat(may.mean()).isCloseTo(0.656, within(5e-4));
    assertThat(may.variance() / may.mean()).isCloseTo(1.54, within(5e-3));
    assertThat(Fit.of(pooled(blocks, 3), new PoissonDistribution(may.mean())::probability, 1).p())
        .isCloseTo(3e-4, within(5e-5));
    double size = mostLikelySize(blocks, may.mean());
    assertThat(size).isCloseTo(1.186, within(5e-4));
    assertThat(Fit.of(pooled(blocks, 4), negativeBinomial(size, may.mean()), 2).p())
        .isCloseTo(0.65, within(5e-3));
  }

  private static IntToDoubleFunction negativeBinomial(double size, double mean) {
    return k ->
        Math.exp(
            Gamma.logGamma(size + k)
                - Gamma.logGamma(size)
                - Gamma.logGamma(k + 1)
                + size * Math.log(size / (size + mean))
                + k * Math.log(mean / (size + mean)));
  }

  /** With the mean given, the likelihood has one peak: the interval around it is cut by thirds. */
  private static double mostLikelySize(double[] counts, double mean) {
    DoubleUnaryOperator logLikelihood =
        size ->
            IntStream.range(0, counts.length)
                .mapToDouble(
                    k -> counts[k] * Math.log(negativeBinomial(size, mean).applyAsDouble(k)))
                .sum();
    double low = 0.1;
    double high = 10;
    while (high - low > 1e-6) {
      double left = low + (high - low) / 3;
      double right = high - (high - low) / 3;
      if (logLikelihood.applyAsDouble(left) < logLikelihood.applyAsDouble(right)) {
        low = left;
      } else {
        high = right;
      }
    }
    return low;
  }

  @Test
  void criminalHeightsAreNormal() {
    double[] heights = Datasets.criminalHeights().continuous("height_cm").doubles();
    NumericSummary summary = NumericSummary.of(heights);
    assertThat(summary.mean()).isCloseTo(166.30, within(5e-3));
    assertThat(summary.standardDeviation()).isCloseTo(6.50, within(5e-3));
    // One class per inch; up to 58 and from 73 inches pooled, so that at least 5 are expected.
    NormalDistribution normal = new NormalDistribution(summary.mean(), summary.standardDeviation());
    double[] observed = new double[16];
    for (double height : heights) {
      long inches = Math.round(height / 2.54);
      observed[(int) Math.min(15, Math.max(0, inches - 58))]++;
    }
    IntToDoubleFunction below = k -> k < 0 ? 0 : normal.cumulativeProbability(2.54 * (58.5 + k));
    Fit fit = Fit.of(observed, k -> below.applyAsDouble(k) - below.applyAsDouble(k - 1), 2);
    assertThat(fit.chiSquared()).isCloseTo(9.77, within(5e-3));
    assertThat(fit.degreesOfFreedom()).isEqualTo(13);
    assertThat(fit.p()).isCloseTo(0.71, within(5e-3));
  }

  @Test
  void newcombHasTwoOutliers() {
    NumericVariable light = Datasets.newcombLight().numeric("time_deviation_ns");
    assertThat(light.mean()).isCloseTo(26.21, within(5e-3));
    assertThat(light.median()).isEqualTo(27);
    assertThat(light.box().outliers()).contains(-44.0, -2.0);
    double[] others = Arrays.stream(light.doubles()).filter(ns -> ns != -44 && ns != -2).toArray();
    assertThat(others).hasSize(64);
    assertThat(NumericSummary.of(others).mean()).isEqualTo(27.75);
  }

  /** Expectation and maximisation for two normal distributions with one standard deviation. */
  @Test
  void oldFaithfulIsAMixtureOfTwo() {
    double[] wait = Datasets.oldFaithful().continuous("waiting_min").doubles();
    double[] eruption = Datasets.oldFaithful().continuous("eruption_min").doubles();
    assertThat(Correlation.pearson(eruption, wait).coefficient()).isCloseTo(0.901, within(5e-4));
    double share = 0.5;
    double low = 50;
    double high = 90;
    double spread = 10;
    for (int round = 0; round < 200; round++) {
      double count = 0;
      double sumLow = 0;
      double sumHigh = 0;
      double squares = 0;
      for (double x : wait) {
        double likeLow = share * Math.exp(-Math.pow((x - low) / spread, 2) / 2);
        double likeHigh = (1 - share) * Math.exp(-Math.pow((x - high) / spread, 2) / 2);
        double isLow = likeLow / (likeLow + likeHigh);
        count += isLow;
        sumLow += isLow * x;
        sumHigh += (1 - isLow) * x;
        squares += x * x;
      }
      low = sumLow / count;
      high = sumHigh / (wait.length - count);
      share = count / wait.length;
      spread =
          Math.sqrt(
              (squares - count * low * low - (wait.length - count) * high * high) / wait.length);
    }
    assertThat(share).isCloseTo(0.36, within(5e-3));
    assertThat(low).isCloseTo(54.6, within(0.05));
    assertThat(high).isCloseTo(80.1, within(0.05));
    assertThat(spread).isCloseTo(5.87, within(5e-3));
  }

  @Test
  void disastersAreExponentialByPeriod() {
    Dataset coal = Datasets.coalMineDisasters();
    double[] days = coal.numeric("days_since_previous").valuesByRow();
    int[] year =
        coal.temporal("decimal_year").values().stream().mapToInt(LocalDateTime::getYear).toArray();
    double[] all = waits(days, year, 0, 3000);
    double[] before = waits(days, year, 0, 1891);
    double[] after = waits(days, year, 1891, 3000);
    NumericSummary summary = NumericSummary.of(all);
    assertThat(summary.mean()).isCloseTo(213, within(0.5));
    assertThat(summary.coefficientOfVariation()).isCloseTo(1.47, within(5e-3));
    assertThat(NumericSummary.of(before).mean()).isCloseTo(115, within(0.5));
    assertThat(NumericSummary.of(after).mean()).isCloseTo(399, within(0.5));
    assertThat(exponentialP(all)).isLessThan(0.01);
    assertThat(exponentialP(before)).isCloseTo(0.89, within(0.03));
    assertThat(exponentialP(after)).isCloseTo(0.34, within(0.03));
  }

  private static double[] waits(double[] days, int[] year, int from, int to) {
    return IntStream.range(1, days.length)
        .filter(i -> year[i] >= from && year[i] < to)
        .mapToDouble(i -> days[i])
        .toArray();
  }

  /** Kolmogorov-Smirnov with the rate estimated: how often simulated samples fit worse. */
  private static double exponentialP(double[] waits) {
    SplittableRandom random = new SplittableRandom(20);
    double distance = exponentialDistance(waits);
    int rounds = 4000;
    int worse = 0;
    for (int round = 0; round < rounds; round++) {
      double[] simulated =
          IntStream.range(0, waits.length)
              .mapToDouble(i -> -Math.log(1 - random.nextDouble()))
              .toArray();
      worse += exponentialDistance(simulated) >= distance ? 1 : 0;
    }
    return (double) worse / rounds;
  }

  private static double exponentialDistance(double[] sample) {
    double[] sorted = sample.clone();
    Arrays.sort(sorted);
    double mean = Arrays.stream(sorted).average().orElseThrow();
    double distance = 0;
    for (int i = 0; i < sorted.length; i++) {
      double cdf = 1 - Math.exp(-sorted[i] / mean);
      distance = Math.max(distance, (i + 1.0) / sorted.length - cdf);
      distance = Math.max(distance, cdf - (double) i / sorted.length);
    }
    return distance;
  }

  @Test
  void earthquakesComeAtExponentialIntervals() {
    Dataset week = Datasets.earthquakesWeek();
    double[] magnitude = week.continuous("magnitude").doubles();
    List<LocalDateTime> times = week.temporal("time_utc").values();
    List<LocalDateTime> strong =
        IntStream.range(0, magnitude.length)
            .filter(i -> magnitude[i] >= 2.5)
            .mapToObj(times::get)
            .sorted()
            .toList();
    assertThat(strong).hasSize(297);
    double[] minutes =
        IntStream.range(1, strong.size())
            .mapToDouble(
                i -> Duration.between(strong.get(i - 1), strong.get(i)).toMillis() / 60_000.0)
            .toArray();
    NumericSummary waits = NumericSummary.of(minutes);
    assertThat(waits.mean()).isCloseTo(33.8, within(0.05));
    assertThat(waits.coefficientOfVariation()).isCloseTo(1.05, within(5e-3));
    assertThat(exponentialP(minutes)).isGreaterThan(0.05);
  }

  @Test
  void wordsFollowAPowerLaw() {
    DiscreteVariable words = Datasets.mobyWordCounts().discrete("occurrences");
    assertThat(words.mean()).isCloseTo(11.1, within(0.05));
    assertThat(words.median()).isEqualTo(2);
    assertThat(words.maximum()).isEqualTo(14_086);
    // Clauset, Shalizi and Newman (2009), equation 3.7: the exponent of the tail from 7 on.
    double[] tail = Arrays.stream(words.doubles()).filter(count -> count >= 7).toArray();
    double logs = Arrays.stream(tail).map(count -> Math.log(count / 6.5)).sum();
    assertThat(1 + tail.length / logs).isCloseTo(1.95, within(5e-3));
  }

  @Test
  void famousCoinsAreFair() {
    Dataset coins = Datasets.famousCoinTosses();
    double[] tosses = coins.numeric("tosses").doubles();
    double[] heads = coins.numeric("heads").doubles();
    double[] errors =
        IntStream.range(0, 3)
            .mapToDouble(i -> (heads[i] - tosses[i] / 2) / Math.sqrt(tosses[i] / 4))
            .toArray();
    assertThat(errors).containsExactly(new double[] {0.88, 0.15, 1.34}, within(5e-3));
  }
}
