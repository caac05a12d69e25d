package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Of two cycles the moving average leaves one value at each position: the season is made of these
 * alone, and takes all noise with it.
 */
class TwoCyclesTest {

  private static final String WHY =
      "most of the 12 positions of the cycle have a remainder once or never: such a value goes into"
          + " the season as a whole, noise included, and how strong that is cannot be told";

  private static TimeSeries noise(int size, int period, long seed) {
    Random random = new Random(seed);
    double[] values = new double[size];
    Arrays.setAll(values, i -> 100 + random.nextGaussian());
    return TimeSeries.of(values, period);
  }

  /** The period, and how many values: two cycles, and a few more. */
  @ParameterizedTest
  @CsvSource({"2, 4", "3, 6", "4, 8", "7, 14", "12, 24", "12, 25", "12, 29", "52, 104", "365, 730"})
  void noiseIsNoSeason(int period, int size) {
    for (Decomposer method :
        new Decomposer[] {
          ClassicalDecomposition.additive(), ClassicalDecomposition.multiplicative()
        }) {
      Decomposition parts = method.decompose(noise(size, period, period));
      assertThat(parts.seasonalStrength()).isNaN();
      assertThat(parts.seasonalStrength(period)).isNaN();
      assertThat(parts.trendStrength()).isNaN();
      assertThat(parts.outliers()).isEmpty();
      assertThat(parts.toString())
          .contains("strength of trend not defined, of season not defined")
          .contains("most of the " + period + " positions of the cycle have a remainder once")
          .doesNotContain("NaN");
    }
  }

  @Test
  void itSaysWhy() {
    Decomposition parts = ClassicalDecomposition.additive().decompose(noise(24, 12, 1));
    assertThat(parts.toString()).contains("no outliers among the 12 values with a remainder\n");
    assertThat(parts.toString()).endsWith("\n" + WHY);
    assertThat(parts.explain().toString()).contains(WHY);
  }

  /** An even period leaves the same at each position, what the mean of the indices is off by. */
  @ParameterizedTest
  @CsvSource({"2", "4", "12", "52"})
  void whatIsLeftOfTwoCyclesIsTheSameThroughout(int period) {
    for (Decomposer method :
        new Decomposer[] {
          ClassicalDecomposition.additive(), ClassicalDecomposition.multiplicative()
        }) {
      Decomposition parts = method.decompose(noise(2 * period, period, period));
      assertThat(Arrays.stream(parts.remainder().values()).filter(v -> !Double.isNaN(v)).distinct())
          .hasSize(1);
    }
  }

  /**
   * Of two and a half cycles half of the positions have two values: as much as can be asked for.
   */
  @Test
  void halfACycleMoreHasStrengths() {
    assertThat(ClassicalDecomposition.additive().decompose(noise(30, 12, 1)).seasonalStrength())
        .isBetween(0.0, 0.99);
    // The mean of two cycles at each position: half of the noise is season.
    assertThat(ClassicalDecomposition.additive().decompose(noise(36, 12, 1)).seasonalStrength())
        .isBetween(0.2, 0.8);
  }

  /** Beyond its ends the trend leaves remainders to values that are in no index. */
  @Test
  void extendedEndsTellNoiseFromASeason() {
    ClassicalDecomposition method = ClassicalDecomposition.additive().extendedEnds();
    double sum = 0;
    for (int seed = 0; seed < 100; seed++) {
      sum += method.decompose(noise(24, 12, seed)).seasonalStrength();
    }
    assertThat(sum / 100).isLessThan(0.5);
    TimeSeries season =
        SyntheticSeries.of(24, 12).linear(10, 0).sine(5).noise(1).generate(1).series();
    assertThat(method.decompose(season).seasonalStrength()).isGreaterThan(0.8);
  }

  @Test
  void stlHasTwoRemaindersAtEachPosition() {
    assertThat(Stl.periodic().decompose(noise(24, 12, 1)).seasonalStrength()).isBetween(0.0, 0.9);
  }

  @Test
  void adviceOfTwoCyclesCanBeDecomposed() {
    TimeSeries season =
        SyntheticSeries.of(24, 12).linear(10, 0).sine(5).noise(1).generate(1).series();
    DecompositionAdvice advice = DecompositionAdvice.of(season);
    assertThat(advice.periods().periods()).containsExactly(12);
    assertThat(advice.toString()).contains("which is little evidence").doesNotContain("NaN");
    assertThat(advice.decomposition().orElseThrow().seasonalStrength()).isBetween(0.5, 1.0);
    assertThat(DecompositionAdvice.of(noise(24, 12, 1)).toString()).doesNotContain("NaN");
  }
}
