package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.summary.Moments;
import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SyntheticSeriesTest {
  private static final SyntheticSeries PLAIN = SyntheticSeries.of(24, 4);

  @Test
  void trendsAreWhatTheySay() {
    double[] trend =
        PLAIN.linear(10, 0.5).quadratic(1, 0, 0.25).step(3, -2).generate(1).trend().values();
    for (int t = 0; t < 24; t++) {
      double expected = 10 + 0.5 * t + 1 + 0.25 * t * t - (t >= 3 ? 2 : 0);
      assertThat(trend[t]).isCloseTo(expected, within(1e-12));
    }
  }

  @Test
  void seasonsAreWhatTheySay() {
    double[] sine = PLAIN.sine(3).generate(1).seasonal().values();
    double[] changing = PLAIN.changingSine(2, 25).generate(1).seasonal().values();
    double[] pattern = PLAIN.pattern(5, 1, 1, 1).generate(1).seasonal().values();
    for (int t = 0; t < 24; t++) {
      double wave = new double[] {0, 1, 0, -1}[t % 4];
      assertThat(sine[t]).isCloseTo(3 * wave, within(1e-12));
      assertThat(changing[t]).isCloseTo((2 + t) * wave, within(1e-12));
      assertThat(pattern[t]).isCloseTo(t % 4 == 0 ? 3 : -1, within(1e-12));
    }
  }

  @Test
  void noiseIsWhatItSays() {
    SyntheticSeries many = SyntheticSeries.of(20_000);
    Moments normal = Moments.of(many.noise(2).generate(5).remainder().values());
    assertThat(normal.mean()).isCloseTo(0, within(0.07));
    assertThat(normal.standardDeviation()).isCloseTo(2, within(0.05));
    double[] past = many.autoregressiveNoise(0.8, 3).generate(5).remainder().values();
    assertThat(Autocorrelation.of(past, 2).acf())
        .containsExactly(new double[] {1, 0.8, 0.64}, within(0.03));
    // Variance σ² / (1 - φ²).
    assertThat(Moments.of(past).standardDeviation()).isCloseTo(5, within(0.25));
    double[] heavy = many.heavyTailedNoise(2, 10).generate(5).remainder().values();
    // Variance of t: ν / (ν - 2), excess kurtosis 6 / (ν - 4).
    assertThat(Moments.of(heavy).standardDeviation()).isCloseTo(2 * Math.sqrt(1.25), within(0.06));
    assertThat(Moments.of(heavy).excessKurtosis()).isBetween(0.5, 2.0);
    double[] steps = many.randomWalk(0.5).generate(5).trend().difference(1).values();
    assertThat(Moments.of(steps).standardDeviation()).isCloseTo(0.5, within(0.02));
    assertThat(Autocorrelation.of(steps, 1).acf(1)).isCloseTo(0, within(0.03));
  }

  @Test
  void outliersAndGapsAreCounted() {
    ComposedSeries truth = PLAIN.outliers(5, 10).gaps(7).generate(3);
    assertThat(truth.series().missing()).isEqualTo(7);
    assertThat(truth.trend().missing()).isZero();
    assertThat(Arrays.stream(truth.remainder().values()).map(Math::abs).sum()).isEqualTo(50);
    assertThat(PLAIN.gaps(24).generate(3).series().missing()).isEqualTo(24);
  }

  @Property(tries = 50)
  void componentsMakeUpTheSeries(@ForAll long seed, @ForAll boolean product) {
    SyntheticSeries recipe =
        SyntheticSeries.of(60, 5, 12)
            .linear(50, 1)
            .sine(5, 0.2)
            .changingSine(12, 0.1, 0.3)
            .noise(0.01)
            .gaps(4);
    ComposedSeries truth = (product ? recipe.multiplicative() : recipe).generate(seed);
    for (int t = 0; t < 60; t++) {
      double a = truth.trend().value(t);
      double b = truth.seasonal(5).value(t);
      double c = truth.seasonal(12).value(t);
      double d = truth.remainder().value(t);
      double whole = product ? a * b * c * d : a + b + c + d;
      double value = truth.series().value(t);
      assertThat(Double.isNaN(value) || Math.abs(value - whole) < 1e-12 * whole).isTrue();
      assertThat(truth.seasonal().value(t)).isCloseTo(product ? b * c : b + c, within(1e-12));
    }
  }

  @Property(tries = 30)
  void theSameSeedGivesTheSameAndLaterIngredientsLeaveEarlierOnesAlone(@ForAll long seed) {
    SyntheticSeries recipe = PLAIN.randomWalk(1).noise(2);
    assertThat(recipe.generate(seed)).isEqualTo(recipe.generate(seed));
    assertThat(recipe.generate(seed).series()).isNotEqualTo(recipe.generate(seed + 1).series());
    ComposedSeries more = recipe.sine(3).gaps(2).generate(seed);
    assertThat(more.trend()).isEqualTo(recipe.generate(seed).trend());
    assertThat(more.remainder()).isEqualTo(recipe.generate(seed).remainder());
  }

  @Test
  void everyIngredientChangesTheSeries() {
    for (UnaryOperator<SyntheticSeries> change :
        List.<UnaryOperator<SyntheticSeries>>of(
            s -> s.linear(1, 0),
            s -> s.quadratic(0, 0, 1),
            s -> s.step(2, 1),
            s -> s.randomWalk(1),
            s -> s.sine(1),
            s -> s.pattern(1, 2, 3, 4),
            s -> s.changingSine(0, 1),
            s -> s.noise(1),
            s -> s.heavyTailedNoise(1, 3),
            s -> s.autoregressiveNoise(0.5, 1),
            s -> s.outliers(1, 1),
            s -> s.gaps(1),
            s -> s.multiplicative().linear(1, 0),
            s -> s.from(YearMonth.of(2020, 1), Period.ofMonths(3)))) {
      assertThat(change.apply(PLAIN).generate(9).series()).isNotEqualTo(PLAIN.generate(9).series());
    }
  }

  @Test
  void aCalendarCanBeGiven() {
    TimeSeries series =
        SyntheticSeries.of(24, 12)
            .from(YearMonth.of(2020, 3), Period.ofMonths(1))
            .linear(0, 1)
            .generate(1)
            .series();
    assertThat(series.toString()).startsWith("synthetic: 24 months, 2020-03 to 2022-02, period 12");
    assertThat(PLAIN.sine(1).toString())
        .isEqualTo("Recipe for a series of 24 values, periods [4], additive, 1 ingredient");
  }

  @Test
  void errorsAreThoseOfTheComponents() {
    // The trend of a pure step of 4 halfway up, known; the season is exact, the trend is not.
    ComposedSeries truth = SyntheticSeries.of(40, 4).step(20, 8).pattern(3, -1, -1, -1).generate(1);
    Decomposition parts = ClassicalDecomposition.additive().decompose(truth.series());
    DecompositionError error = parts.against(truth);
    double[] off = new double[40];
    double squares = 0;
    double sum = 0;
    for (int t = 2; t < 38; t++) {
      off[t] = parts.trend().value(t) - (t >= 20 ? 8 : 0);
      squares += off[t] * off[t];
      sum += Math.abs(off[t]);
    }
    // By moving averages: 1, 3, 5, 7 where 0, 0, 8, 8 is true.
    assertThat(squares).isCloseTo(1 + 9 + 9 + 1, within(1e-12));
    assertThat(error.trend().points()).isEqualTo(36);
    assertThat(error.trend().rootMeanSquare()).isCloseTo(Math.sqrt(20.0 / 36), within(1e-12));
    assertThat(error.trend().meanAbsolute()).isCloseTo(8.0 / 36, within(1e-12));
    assertThat(sum).isCloseTo(8, within(1e-12));
    assertThat(error.trend().relative()).isCloseTo(Math.sqrt(20.0 / 36) / 4, within(1e-12));
    assertThat(error.remainder().relative()).isNaN();
    assertThat(error.toString())
        .startsWith("classical decomposition against the truth: season off by")
        .contains("component  points");
  }

  /** A true component may be missing at some points, also at the first: they are left out. */
  @Test
  void errorsAreOfThePointsThatAreThere() {
    ComposedSeries whole = SyntheticSeries.of(48, 12).linear(1e6, 0.5).sine(2).noise(1).generate(8);
    double[] trend = whole.trend().values();
    trend[0] = Double.NaN;
    ComposedSeries truth =
        new ComposedSeries(
            whole.model(),
            whole.series(),
            whole.series().with("trend", trend),
            whole.seasons(),
            whole.remainder());
    Decomposition parts = Stl.periodic().decompose(truth.series());
    ComponentError error = parts.against(truth).trend();
    assertThat(error.points()).isEqualTo(47);
    double[] known = Arrays.copyOfRange(trend, 1, 48);
    double deviation = Moments.of(known).standardDeviation() * Math.sqrt(46.0 / 47);
    assertThat(error.relative()).isCloseTo(error.rootMeanSquare() / deviation, within(1e-9));
    Arrays.fill(trend, Double.NaN);
    TimeSeries none = whole.series().with("trend", trend);
    ComponentError nothing = ComponentError.of(parts.trend(), none);
    assertThat(nothing).isEqualTo(new ComponentError(0, Double.NaN, Double.NaN, Double.NaN));
  }

  @Property(tries = 20)
  void aPerfectSeriesIsTakenApartPerfectly(
      @ForAll @IntRange(min = 3, max = 10) int cycles,
      @ForAll @DoubleRange(min = -5, max = 5) double slope) {
    ComposedSeries truth = SyntheticSeries.of(6 * cycles, 6).linear(3, slope).sine(2).generate(1);
    DecompositionError classical =
        ClassicalDecomposition.additive().decompose(truth.series()).against(truth);
    assertThat(classical.seasonal().rootMeanSquare()).isLessThan(1e-9);
    assertThat(classical.trend().rootMeanSquare()).isLessThan(1e-9);
  }

  @Test
  void robustnessPaysWhereThereAreOutliers() {
    ComposedSeries truth =
        SyntheticSeries.of(240, 12)
            .linear(10, 0.1)
            .sine(5)
            .noise(1)
            .outliers(6, 15)
            .gaps(5)
            .generate(42);
    double plain =
        Stl.periodic().decompose(truth.series()).against(truth).seasonal().rootMeanSquare();
    double robust =
        Stl.periodic()
            .robust()
            .decompose(truth.series())
            .against(truth)
            .seasonal()
            .rootMeanSquare();
    assertThat(robust).isLessThan(0.7 * plain);
  }

  @Test
  void badInputIsRefused() {
    refused(() -> SyntheticSeries.of(0), "size must be at least 1, but was 0");
    refused(() -> SyntheticSeries.of(9, 1), "period must be at least 2, but was 1");
    refused(() -> PLAIN.linear(Double.NaN, 1), "start must be finite, but was NaN");
    refused(() -> PLAIN.step(24, 1), "the position of a step must be in 0 to 23, but was 24");
    refused(() -> PLAIN.noise(-1), "standardDeviation must be at least 0, but was -1.0");
    refused(() -> PLAIN.autoregressiveNoise(1, 1), "coefficient must be in (-1, 1), but was 1.0");
    refused(() -> PLAIN.gaps(25), "the number of gaps must be in 0 to 24, but was 25");
    refused(() -> PLAIN.outliers(-1, 2), "the number of outliers must be in 0 to 24, but was -1");
    refused(
        () -> PLAIN.pattern(1, 2, 3),
        "a pattern must have as many values as a period, [4], but had 3");
    refused(
        () -> SyntheticSeries.of(9).sine(1),
        "which period is meant must be said unless there is exactly 1, but there were 0");
    refused(
        () -> PLAIN.multiplicative().linear(10, -1).generate(1),
        "the trend of a multiplicative series must be positive, but value 10 was 0; give smaller"
            + " shares or a higher trend");
    ComposedSeries truth = PLAIN.linear(1, 1).generate(1);
    refused(
        () -> Stl.periodic().decompose(truth.series().slice(0, 20)).against(truth),
        "the truth must have as many points as the decomposition, 20, but had 24");
    refused(
        () -> ClassicalDecomposition.multiplicative().decompose(truth.series()).against(truth),
        "components of a multiplicative decomposition must be compared with such ones, but the"
            + " truth was additive");
    for (Decomposer logs :
        List.of(Mstl.of(4).boxCox(0), new BoxCox(0).before(ClassicalDecomposition.additive()))) {
      refused(
          () -> logs.decompose(truth.series()).against(truth),
          "the components must be those of the series itself, as the true ones are, but were those"
              + " of the series transformed by the Box-Cox power 0; take the series apart without a"
              + " power");
    }
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
