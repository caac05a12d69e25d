package dev.firstlook.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Samples and tables of masses of the families of the incomplete beta function. */
class BetaSamplesTest {

  private static final long SEED = 20260202;

  /** The quantile of Kolmogorov's distribution for 1 in 1000. */
  private static final double CRITICAL = 1.95;

  /** Large samples come from a table, small or very wide ones by rejection or inversion. */
  @ParameterizedTest
  @CsvSource({
    "Binomial, n=100;p=0.3, 20000",
    "Binomial, n=100;p=0.3, 60",
    "Binomial, n=3;p=0.9, 20",
    "Binomial, n=1000000000;p=0.5, 20000",
    "Binomial, n=9007199254740992;p=1e-3, 1000",
    "Geometric, p=0.2, 20000",
    "Geometric, p=1e-6, 20000",
    "NegativeBinomial, r=2.5;p=0.2, 20000",
    "NegativeBinomial, r=0.3;p=1e-3, 20000",
    "NegativeBinomial, r=0.3;p=1e-6, 1000",
    "NegativeBinomial, r=7;p=1e-6, 20000",
    "Hypergeometric, N=500;K=60;n=200, 20000",
    "Hypergeometric, N=500;K=60;n=200, 60",
    "Hypergeometric, N=1000000000;K=300000;n=200000000, 1000",
    "Beta, a=2;b=5, 20000",
    "Beta, a=0.3;b=0.2, 20000",
    "StudentT, df=3, 20000",
    "StudentT, df=0.7, 20000",
    "FisherF, df1=3;df2=7, 20000",
    "FisherF, df1=0.9;df2=400, 20000"
  })
  void samplesAgreeWithTheCdf(String family, String parameters, int size) {
    Distribution d = Families.of(family, parameters);
    double[] uniform = new double[size];
    if (d instanceof DiscreteDistribution discrete) {
      // a count spread over its step of the cdf is uniform
      SplittableRandom spread = new SplittableRandom(7);
      long[] drawn = discrete.sample(size, SEED);
      for (int i = 0; i < size; i++) {
        uniform[i] = d.cdf((double) drawn[i]) - spread.nextDouble() * discrete.pmf(drawn[i]);
      }
    } else if (d instanceof ContinuousDistribution continuous) {
      uniform = continuous.cdf(continuous.sample(size, SEED));
    }
    assertThat(kolmogorov(uniform)).isLessThan(CRITICAL);
  }

  private static double kolmogorov(double[] uniform) {
    double[] sorted = uniform.clone();
    Arrays.sort(sorted);
    double n = sorted.length;
    double largest = 0;
    for (int i = 0; i < sorted.length; i++) {
      largest = Math.max(largest, Math.max((i + 1) / n - sorted[i], sorted[i] - i / n));
    }
    return largest * Math.sqrt(n);
  }

  @ParameterizedTest
  @CsvSource({
    "Binomial, n=100;p=0.3",
    "Geometric, p=0.2",
    "NegativeBinomial, r=0.3;p=0.001",
    "Hypergeometric, N=500;K=60;n=200",
    "Beta, a=2;b=5",
    "StudentT, df=3",
    "FisherF, df1=3;df2=7"
  })
  void aSeedGivesTheSameSample(String family, String parameters) {
    Distribution d = Families.of(family, parameters);
    assertThat(sample(d, 500, 3)).containsExactly(sample(d, 500, 3));
    assertThat(sample(d, 500, 3)).isNotEqualTo(sample(d, 500, 4));
    assertThat(sample(d, 0, 3)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sample(d, -1, 3))
        .withMessage("size must be at least 0, but was -1");
  }

  private static double[] sample(Distribution d, int size, long seed) {
    return d instanceof DiscreteDistribution discrete
        ? Arrays.stream(discrete.sample(size, seed)).asDoubleStream().toArray()
        : ((ContinuousDistribution) d).sample(size, seed);
  }

  @ParameterizedTest
  @CsvSource({
    "Binomial, n=100;p=0.3, -2, 103",
    "Binomial, n=1000000000;p=0.999999999, 999999900, 1000000000",
    "Binomial, n=1000000000;p=0.5, 499900000, 499901000",
    "Binomial, n=10;p=1, 0, 10",
    "Geometric, p=0.2, 0, 400",
    "Geometric, p=1, 0, 3",
    "NegativeBinomial, r=0.1;p=0.01, 0, 2000",
    "NegativeBinomial, r=1000;p=0.5, 800, 1500",
    "Hypergeometric, N=500;K=60;n=200, 0, 61",
    "Hypergeometric, N=10;K=7;n=5, 0, 6",
    "Hypergeometric, N=1000000000;K=1000000;n=1000000, 700, 1300"
  })
  void aTableOfMassesAgreesWithTheMasses(String family, String parameters, long from, long to) {
    DiscreteDistribution d = (DiscreteDistribution) Families.of(family, parameters);
    double[] masses = d.pmf(from, to);
    for (int i = 0; i < masses.length; i++) {
      double mass = d.pmf(from + i);
      assertThat(masses[i]).as("mass of %s", from + i).isEqualTo(mass, offset(1e-13 * mass));
    }
  }
}
