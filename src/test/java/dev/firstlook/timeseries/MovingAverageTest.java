package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MovingAverageTest {

  /** Against exact sums, also of values of very different size. */
  @Property(tries = 100)
  void everyMeanIsThatOfItsOwnWindow(
      @ForAll @IntRange(min = 1, max = 90) int length,
      @ForAll @IntRange(min = 0, max = 900) int more,
      @ForAll long seed) {
    Random random = new Random(seed);
    double[] values = new double[length + more];
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextGaussian() * (random.nextInt(100) == 0 ? 1e15 : 1);
    }
    double[] means = new double[more + 1];
    MovingAverage.of(values, values.length, length, means);
    for (int i = 0; i < means.length; i++) {
      BigDecimal sum = BigDecimal.ZERO;
      double sizes = 0;
      for (int j = i; j < i + length; j++) {
        sum = sum.add(new BigDecimal(values[j]));
        sizes += Math.abs(values[j]);
      }
      double mean = sum.divide(BigDecimal.valueOf(length), MathContext.DECIMAL128).doubleValue();
      assertThat(means[i]).isCloseTo(mean, within((length + 2) * Math.ulp(sizes) / length));
    }
  }

  /** Enough values for several processors. */
  @Property(tries = 6)
  void aLongSeriesToo(@ForAll @IntRange(min = 1, max = 20_000) int length) {
    double[] values = new double[Chunks.PARALLEL + 3 * length];
    for (int i = 0; i < values.length; i++) {
      values[i] = i % 1000;
    }
    double[] means = new double[values.length - length + 1];
    MovingAverage.of(values, values.length, length, means);
    long sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += i % 1000 - (i < length ? 0 : (i - length) % 1000);
      if (i >= length - 1) {
        assertThat(means[i - length + 1]).isEqualTo((double) sum / length);
      }
    }
  }
}
