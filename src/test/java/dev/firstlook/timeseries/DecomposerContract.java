package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds for every method that takes a series apart. */
interface DecomposerContract {
  int PERIOD = 6;

  /** The method, for a period of {@link #PERIOD}. */
  Decomposer method();

  default Decomposition apart(double[] values) {
    return method().decompose(TimeSeries.of(values, PERIOD));
  }

  @Provide
  default Arbitrary<double[]> series() {
    return Arbitraries.integers()
        .between(4 * PERIOD, 12 * PERIOD)
        .flatMap(size -> Arbitraries.longs().map(seed -> noisy(size, seed)));
  }

  static double[] noisy(int size, long seed) {
    Random random = new Random(seed);
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] =
          100 + 0.3 * i + 9 * Math.sin(2 * Math.PI * i / PERIOD) + 2 * random.nextGaussian();
    }
    return values;
  }

  /** Put together by the decomposition, and by hand from the components that it publishes. */
  @Property(tries = 50)
  default void componentsMakeUpTheSeries(@ForAll("series") double[] values) {
    Decomposition parts = apart(values);
    boolean additive = parts.model() == DecompositionModel.ADDITIVE;
    double[] trend = parts.trend().values();
    double[] season = parts.seasonal().values();
    double[] rest = parts.remainder().values();
    double[] whole = parts.recompose().values();
    for (int i = 0; i < values.length; i++) {
      assertThat(Double.isNaN(rest[i])).isEqualTo(Double.isNaN(trend[i]));
      assertThat(Double.isNaN(whole[i])).isEqualTo(Double.isNaN(trend[i]));
      if (!Double.isNaN(trend[i])) {
        double sum = additive ? trend[i] + season[i] + rest[i] : trend[i] * season[i] * rest[i];
        double size = Math.abs(values[i]) + (additive ? Math.abs(season[i]) : 0);
        assertThat(sum).isCloseTo(values[i], within(4 * Math.ulp(size)));
        assertThat(whole[i]).isCloseTo(values[i], within(4 * Math.ulp(size)));
      }
    }
  }

  @Property(tries = 50)
  default void aConstantIsAllTrend(
      @ForAll @DoubleRange(min = 0.01, max = 1e6) double value,
      @ForAll @IntRange(min = 2 * PERIOD, max = 80) int size) {
    double[] values = new double[size];
    Arrays.fill(values, value);
    Decomposition parts = apart(values);
    double neutral = parts.model() == DecompositionModel.ADDITIVE ? 0 : 1;
    double tolerance = 1e-13 * (parts.model() == DecompositionModel.ADDITIVE ? value : 1);
    for (int i = 0; i < size; i++) {
      assertThat(parts.seasonal().value(i)).isCloseTo(neutral, within(tolerance));
      if (!Double.isNaN(parts.trend().value(i))) {
        assertThat(parts.trend().value(i)).isCloseTo(value, within(1e-13 * value));
      }
    }
  }

  /** What a series is shifted by where components add is a factor where they multiply. */
  @Property(tries = 50)
  default void aShiftMovesOnlyTheTrend(
      @ForAll("series") double[] values, @ForAll @DoubleRange(min = -50, max = 1000) double shift) {
    Decomposition parts = apart(values);
    boolean additive = parts.model() == DecompositionModel.ADDITIVE;
    double factor = Math.exp(shift / 100);
    DoubleUnaryOperator move = value -> additive ? value + shift : value * factor;
    Decomposition moved = apart(Arrays.stream(values).map(move).toArray());
    double[] trend = Arrays.stream(parts.trend().values()).map(move).toArray();
    assertThat(Close.difference(moved.trend().values(), trend))
        .isLessThan(additive ? 1e-8 : 1e-12 * 500 * factor);
    assertThat(Close.difference(moved.seasonal().values(), parts.seasonal().values()))
        .isLessThan(additive ? 1e-8 : 1e-12);
    assertThat(Close.difference(moved.remainder().values(), parts.remainder().values()))
        .isLessThan(additive ? 1e-8 : 1e-12);
  }

  @Property(tries = 50)
  default void aFactorScalesTheComponents(
      @ForAll("series") double[] values,
      @ForAll @DoubleRange(min = 0.01, max = 1e3) double factor) {
    Decomposition parts = apart(values);
    Decomposition scaled = apart(Arrays.stream(values).map(value -> factor * value).toArray());
    boolean additive = parts.model() == DecompositionModel.ADDITIVE;
    double[] trend = parts.trend().map(value -> factor * value).values();
    double[] season = parts.seasonal().map(value -> additive ? factor * value : value).values();
    assertThat(Close.difference(scaled.trend().values(), trend)).isLessThan(1e-9 * factor);
    assertThat(Close.difference(scaled.seasonal().values(), season))
        .isLessThan(1e-9 * (additive ? factor : 1));
  }

  @Property(tries = 30)
  default void aPureSeasonLeavesNothing(
      @ForAll @IntRange(min = 3, max = 20) int cycles, @ForAll long seed) {
    Random random = new Random(seed);
    double[] pattern = random.doubles(PERIOD, 50, 60).toArray();
    double[] values = new double[cycles * PERIOD];
    Arrays.setAll(values, i -> pattern[i % PERIOD]);
    Decomposition parts = apart(values);
    double neutral = parts.model() == DecompositionModel.ADDITIVE ? 0 : 1;
    for (double rest : parts.remainder().values()) {
      if (!Double.isNaN(rest)) {
        assertThat(rest).isCloseTo(neutral, within(1e-10));
      }
    }
  }

  @Example
  default void theSeriesIsNotChanged() {
    double[] values = noisy(60, 3);
    double[] before = values.clone();
    TimeSeries series = TimeSeries.of(values, PERIOD);
    Decomposition parts = method().decompose(series);
    parts.trend().values()[3] = 1e9;
    assertThat(values).isEqualTo(before);
    assertThat(series.values()).isEqualTo(before);
    assertThat(parts.trend().value(3)).isLessThan(1e6);
  }

  @Example
  default void shortSeriesAreRefused() {
    refused(new double[0], "a series must have values to be decomposed, but had none");
    refused(
        noisy(2 * PERIOD - 1, 1),
        "11 values with period 6: a season needs at least two full cycles, 12 values");
    assertThat(apart(noisy(2 * PERIOD, 1)).seasonal().missing()).isZero();
  }

  @Example
  default void seriesWithoutValuesAreRefused() {
    double[] none = new double[30];
    Arrays.fill(none, Double.NaN);
    refused(none, "a series must have values to be decomposed, but all 30 are missing");
    double[] never = noisy(30, 1);
    for (int i = 2; i < never.length; i += PERIOD) {
      never[i] = Double.NaN;
    }
    refused(
        never,
        "each position of the cycle must be observed at least once, but position 3 of 6 never is");
  }

  default void refused(double[] values, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> apart(values)).withMessage(message);
  }
}
