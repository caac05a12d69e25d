package dev.firstlook.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CompensatedSumTest {

  @Test
  void keepsWhatRoundingLosesAtThreeScales() {
    assertThat(sum(1e40, 1e20, 1, -1e40, -1e20)).isEqualTo(1);
    assertThat(sum(1e16, 1, -1e16)).isEqualTo(1);
    assertThat(sum()).isZero();
  }

  @Test
  void isTheExactSumRoundedOnce() {
    Random random = new Random(20);
    for (int run = 0; run < 200; run++) {
      double[] values =
          random
              .doubles(100, -1, 1)
              .map(value -> value * Math.pow(10, random.nextInt(25)))
              .toArray();
      assertThat(sum(values)).isEqualTo(Exact.sum(values).doubleValue());
    }
  }

  private static double sum(double... values) {
    CompensatedSum sum = new CompensatedSum();
    for (double value : values) {
      sum.add(value);
    }
    return sum.value();
  }
}
