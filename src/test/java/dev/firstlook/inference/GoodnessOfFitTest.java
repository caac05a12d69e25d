package dev.firstlook.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.distribution.Uniform;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GoodnessOfFitTest {

  private static double[] uniformSample(int size, long seed) {
    return new SplittableRandom(seed).doubles(size).toArray();
  }

  @Test
  void normalValuesAreNotUniform() {
    TestResult normal = GoodnessOfFit.of(Uniform.fit(Models.normalSample(200, 1)));
    assertThat(normal.pValue()).isLessThan(1e-6);
    TestResult uniform = GoodnessOfFit.of(Uniform.fit(uniformSample(200, 1)));
    assertThat(uniform.pValue()).isGreaterThan(0.05);
    assertThat(uniform.notes().get(1)).startsWith("The limits are the smallest and the largest");
  }

  /** With one value between the extremes D is max(u, 1 - u), and P(D >= d) = 2 (1 - d). */
  @Test
  void ofThreeValuesTheMiddleOneIsTested() {
    TestResult result = GoodnessOfFit.of(Uniform.fit(2, 3, 12));
    assertThat(result.statistic()).isCloseTo(0.9, within(1e-15));
    assertThat(result.pValue()).isCloseTo(0.2, within(1e-14));
    assertThat(result.explain().toString()).contains("n = 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GoodnessOfFit.of(Uniform.fit(2, 3)))
        .withMessage("a sample must have at least 3 values for this, but had 2");
  }

  /** A p-value is uniform itself if the hypothesis holds: 400 of them, in five equal classes. */
  @Test
  void thePValuesOfUniformSamplesAreUniform() {
    long[] classes = new long[5];
    for (int seed = 0; seed < 400; seed++) {
      double p = GoodnessOfFit.of(Uniform.fit(uniformSample(12, seed))).pValue();
      classes[(int) Math.min(4, 5 * p)]++;
    }
    // 5.5 standard deviations of a binomial count, sqrt(400 / 5 * 4 / 5)
    assertThat(Arrays.stream(classes)).allMatch(count -> Math.abs(count - 80) < 44);
  }

  @Test
  void aModelThatRulesItsOwnSampleOutIsRefused() {
    double[] values = uniformSample(20, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                AndersonDarlingTest.ofFitted(
                    values, sample -> Uniform.fit(sample).distribution(), 99, 1))
        .withMessageStartingWith(
            "the distance of the sample from the model fitted to it must be finite, but was"
                + " Infinity: Uniform(lower = ");
  }
}
