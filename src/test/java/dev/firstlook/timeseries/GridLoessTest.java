package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GridLoessTest {

  private static double[] smooth(Loess loess, double[] values, double @Nullable [] weights) {
    double[] out = new double[values.length];
    new GridLoess(loess, values.length, 1, false, null)
        .smooth(values, weights, out, new double[values.length]);
    return out;
  }

  /** Whatever the weights; that they are the right ones {@link #agreesWithLeastSquares} shows. */
  @Property(tries = 200)
  void degreeTwoReproducesParabolas(
      @ForAll @IntRange(min = 20, max = 900) int size,
      @ForAll @IntRange(min = 3, max = 200) int half,
      @ForAll @IntRange(min = 1, max = 3) int jump,
      @ForAll boolean weighted,
      @ForAll long seed) {
    // the authors' program fits no slope to neighbours within a thousandth of the series
    Assume.that(size <= 150 * half);
    Random random = new Random(seed);
    double[] values = new double[size];
    double[] weights = new double[size];
    for (int i = 0; i < size; i++) {
      double x = (double) i / size;
      values[i] = 3 - 2 * x + 5 * x * x;
      weights[i] = 0.1 + random.nextDouble();
    }
    double[] out = smooth(new Loess(2 * half + 1, 2, jump), values, weighted ? weights : null);
    double curve = 5 * (jump / (double) size) * (jump / (double) size);
    assertThat(Close.difference(out, values)).isLessThan(1e-9 + (jump == 1 ? 0 : curve));
  }

  /**
   * Of noise, which no weights but the right ones give back: means, lines and parabolas, with
   * weights, some of them 0, and with gaps, also along interleaved series.
   */
  @Property(tries = 300)
  void agreesWithLeastSquares(
      @ForAll @IntRange(min = 4, max = 60) int count,
      @ForAll @IntRange(min = 1, max = 40) int half,
      @ForAll @IntRange(min = 0, max = 2) int degree,
      @ForAll @IntRange(min = 1, max = 4) int jump,
      @ForAll @IntRange(min = 1, max = 3) int stride,
      @ForAll boolean weighted,
      @ForAll @IntRange(min = 0, max = 7) int tenthsMissing,
      @ForAll long seed) {
    Random random = new Random(seed);
    int size = count * stride;
    double[] values = new double[size];
    double[] weights = new double[size];
    double[] seen = new double[size];
    for (int i = 0; i < size; i++) {
      boolean observed = random.nextInt(10) >= tenthsMissing || i < stride;
      seen[i] = observed ? 1 : 0;
      values[i] = observed ? random.nextGaussian() : 0;
      boolean disregarded = weighted && random.nextInt(10) == 0;
      weights[i] = observed && !disregarded ? weighted ? 0.05 + 0.95 * random.nextDouble() : 1 : 0;
    }
    boolean plain = tenthsMissing == 0 && !weighted;
    Loess loess = new Loess(2 * half + 1, degree, jump);
    double[] out = new double[size];
    new GridLoess(loess, size, stride, false, tenthsMissing == 0 ? null : seen)
        .smooth(values, plain ? null : weights, out, new double[size]);
    for (int column = 0; column < stride; column++) {
      double[] y = every(stride, column, values);
      double[] w = every(stride, column, weights);
      boolean[] there = new boolean[count];
      for (int k = 0; k < count; k++) {
        there[k] = seen[column + k * stride] > 0;
      }
      for (int k = 0; k < count; k += Math.min(jump, count - 1)) {
        DirectLoess fit =
            tenthsMissing == 0
                ? DirectLoess.of(loess, y, w, k)
                : DirectLoess.of(loess, y, w, there, k);
        if (!Double.isNaN(fit.value())) {
          assertThat(out[column + k * stride])
              .as("at %s of series %s", k, column)
              .isCloseTo(fit.value(), within(fit.tolerance()));
        }
      }
    }
  }

  private static double[] every(int stride, int from, double[] values) {
    double[] some = new double[values.length / stride];
    Arrays.setAll(some, k -> values[from + k * stride]);
    return some;
  }

  /**
   * Weights over many powers of ten, whole stretches without any: transforms must not blur them.
   */
  @Property(tries = 100)
  void aLongWindowAgreesWithTheSumItself(
      @ForAll @IntRange(min = 64, max = 250) int half,
      @ForAll @IntRange(min = 0, max = 1) int degree,
      @ForAll @IntRange(min = 0, max = 3) int pattern,
      @ForAll @IntRange(min = -150, max = 150) int power,
      @ForAll long seed) {
    Random random = new Random(seed);
    double unit = Math.scalb(1.0, power);
    int size = 1500;
    double[] values = new double[size];
    double[] weights = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = unit * (1e4 + random.nextGaussian() + (random.nextInt(100) == 0 ? 1e3 : 0));
      weights[i] =
          switch (pattern) {
            case 0 -> random.nextDouble();
            case 1 -> random.nextInt(60) == 0 ? 1 : 0;
            case 2 -> i / 500 == 1 ? 1e-9 * random.nextDouble() : 1;
            default -> Math.exp(-40 * random.nextDouble());
          };
    }
    Loess loess = new Loess(2 * half + 1, degree, 1);
    double[] direct = DirectStl.smooth(loess, values, weights);
    // weights of 1e-9 beside 1 cost nine of sixteen digits, on both sides
    assertThat(Close.difference(smooth(loess, values, weights), direct))
        .isLessThan((pattern == 2 ? 1e-8 : 1e-9) * Close.range(values));
    double[] ones = new double[size];
    Arrays.fill(ones, 1);
    assertThat(Close.difference(smooth(loess, values, null), DirectStl.smooth(loess, values, ones)))
        .isLessThan(1e-9 * unit);
  }

  /** Of series so long that they are smoothed in several pieces, near where two of these meet. */
  @Property(tries = 12)
  void aLongSeriesIsSmoothedAsItsPartsAre(
      @ForAll @IntRange(min = 2, max = 40) int jump,
      @ForAll @IntRange(min = 70, max = 120) int half,
      @ForAll boolean weighted,
      @ForAll long seed) {
    Random random = new Random(seed);
    // in a longer one the neighbours are too close together for a slope
    int size = 17_000 + random.nextInt(500);
    double[] values = random.doubles(size).toArray();
    double[] weights = random.doubles(size).map(w -> w < 0.1 ? 0 : w).toArray();
    Loess loess = new Loess(2 * half + 1, 1, jump);
    double[] out = smooth(loess, values, weighted ? weights : null);
    for (int piece = Chunks.SIZE; piece < size; piece += Chunks.SIZE) {
      // a part that begins at a fitted point, with room for whole windows
      int from = (piece - 400) / jump * jump;
      double[] part = Arrays.copyOfRange(values, from, from + 800);
      double[] own = Arrays.copyOfRange(weights, from, from + 800);
      double[] ones = new double[800];
      Arrays.fill(ones, 1);
      double[] direct = DirectStl.smooth(loess, part, weighted ? own : ones);
      for (int i = 200; i < 600; i++) {
        assertThat(out[from + i]).isCloseTo(direct[i], within(1e-10));
      }
    }
  }

  /** Where no neighbour has weight, the authors' program keeps the value. */
  @Test
  void withoutWeightTheValueStands() {
    double[] values = {1, 2, 3, 9, 5, 6, 7, 8, 9};
    double[] weights = {1, 1, 0, 0, 0, 1, 1, 1, 1};
    double[] out = smooth(new Loess(3, 0, 1), values, weights);
    assertThat(out[3]).isEqualTo(9);
    assertThat(out[7]).isEqualTo(8);
  }

  /** One value has no slope: by the rounding of its distance it once had one, of any size. */
  @Test
  void whereOneValueIsKnownItServesEverywhere() {
    for (int size = 4; size < 60; size++) {
      double[] values = new double[size];
      double[] seen = new double[size];
      values[0] = 0.7;
      seen[0] = 1;
      for (int degree = 0; degree <= 2; degree++) {
        double[] out = new double[size];
        new GridLoess(new Loess(3, degree, 1), size, 1, false, seen)
            .smooth(values, seen, out, new double[size]);
        assertThat(out).as("%s values, degree %s", size, degree).containsOnly(0.7);
      }
    }
  }

  @Test
  void whereNothingIsObservedTheNearestValuesServe() {
    int size = 40;
    double[] values = new double[size];
    double[] seen = new double[size];
    for (int i = 0; i < size; i++) {
      boolean observed = i < 12 || i > 25;
      seen[i] = observed ? 1 : 0;
      values[i] = observed ? 2.0 * i : 0;
    }
    double[] out = new double[size];
    new GridLoess(new Loess(5, 1, 1), size, 1, false, seen)
        .smooth(values, seen, out, new double[size]);
    for (int i = 0; i < size; i++) {
      assertThat(out[i]).as("at " + i).isCloseTo(2.0 * i, within(1e-9));
    }
  }
}
