package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class SelectionTest {

  /** Of few and many numbers, with ties and of very different sizes, with good guesses and bad. */
  @Property(tries = 400)
  void theMedianIsThatOfTheSorted(
      @ForAll @IntRange(min = 1, max = 3000) int most,
      @ForAll @IntRange(min = 0, max = 2) int kind,
      @ForAll @DoubleRange(min = 0, max = 2) double guess,
      @ForAll long seed) {
    Random random = new Random(seed);
    int count = 1 + random.nextInt(most);
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] =
          switch (kind) {
            case 0 -> random.nextInt(4);
            case 1 -> random.nextDouble();
            default -> Math.exp(100 * random.nextGaussian());
          };
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double median = (sorted[(count - 1) / 2] + sorted[count / 2]) / 2;
    assertThat(Selection.median(values, count)).isEqualTo(median);
    assertThat(Selection.median(values, count, guess * median)).isEqualTo(median);
    assertThat(Selection.median(values, count, median)).isEqualTo(median);
  }
}
