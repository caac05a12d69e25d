package dev.firstlook.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RadixSortTest {

  private static final double[] SPECIAL = {
    0.0,
    -0.0,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.MIN_VALUE,
    -Double.MIN_VALUE,
    Double.MAX_VALUE,
    -Double.MAX_VALUE
  };

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 8, 4095, 4096, 20_000})
  void sortsAsTheJdkDoes(int size) {
    double[] values = values(size);
    double[] expected = values.clone();
    Arrays.sort(expected);

    RadixSort.sort(values);

    assertThat(bits(values)).isEqualTo(bits(expected));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 8, 4095, 4096, 20_000})
  void ordersIndexesByValueAndThenByIndex(int size) {
    double[] values = values(size);
    int[] expected =
        IntStream.range(0, size)
            .boxed()
            .sorted((i, j) -> Double.compare(values[i], values[j]))
            .mapToInt(Integer::intValue)
            .toArray();

    assertThat(RadixSort.order(values)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-3.5, 0, 1e300})
  void sortsEqualValues(double value) {
    double[] values = new double[5000];
    Arrays.fill(values, value);
    values[4999] = -4;

    RadixSort.sort(values);

    assertThat(values[0]).isEqualTo(-4);
    assertThat(Arrays.copyOfRange(values, 1, 5000)).containsOnly(value);
  }

  /** All signs and sizes, with ties and with the ends of the range. */
  private static double[] values(int size) {
    Random random = new Random(size);
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] =
          switch (random.nextInt(4)) {
            case 0 -> SPECIAL[random.nextInt(SPECIAL.length)];
            case 1 -> random.nextInt(10) - 5;
            case 2 -> random.nextGaussian() * 1e-300;
            default -> random.nextGaussian() * Math.pow(10, random.nextInt(20));
          };
    }
    return values;
  }

  private static long[] bits(double[] values) {
    return Arrays.stream(values).mapToLong(Double::doubleToRawLongBits).toArray();
  }
}
