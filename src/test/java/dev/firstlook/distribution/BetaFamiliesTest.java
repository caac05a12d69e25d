package dev.firstlook.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reference files do not show of the families of the incomplete beta function. */
class BetaFamiliesTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  @Test
  void printInOneLine() {
    assertThat(new Binomial(10, 0.3))
        .hasToString("Binomial(trials = 10, p = 0.3): mean 3, sd 1.449");
    assertThat(new NegativeBinomial(3, 0.5))
        .hasToString("NegativeBinomial(size = 3, p = 0.5): mean 3, sd 2.449");
    assertThat(new Geometric(0.25)).hasToString("Geometric(p = 0.25): mean 3, sd 3.464");
    assertThat(new Hypergeometric(50, 5, 10))
        .hasToString(
            "Hypergeometric(population = 50, successes = 5, draws = 10): mean 1, sd 0.8571");
    assertThat(new Beta(2, 5)).hasToString("Beta(alpha = 2, beta = 5): mean 0.2857, sd 0.1597");
    assertThat(new StudentT(4)).hasToString("StudentT(df = 4): mean 0, sd 1.414");
    assertThat(new FisherF(2, 5)).hasToString("FisherF(df1 = 2, df2 = 5): mean 1.667, sd 3.727");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Binomial | n=-1;p=0.5 | trials must be in [0, 2^53], but was -1",
        "Binomial | n=3;p=1.2 | p must be in [0, 1], but was 1.2",
        "Binomial | n=3;p=NaN | p must be in [0, 1], but was NaN",
        "Geometric | p=0 | p must be in (0, 1], but was 0.0",
        "NegativeBinomial | r=0;p=0.5 | size must be positive and finite, but was 0.0",
        "NegativeBinomial | r=1;p=0 | p must be in (0, 1], but was 0.0",
        "Hypergeometric | N=0;K=0;n=0 | population must be in [1, 2^53], but was 0",
        "Hypergeometric | N=5;K=6;n=0 | successes must be in [0, population 5], but was 6",
        "Hypergeometric | N=5;K=2;n=-1 | draws must be in [0, population 5], but was -1",
        "Beta | a=0;b=1 | alpha must be positive and finite, but was 0.0",
        "Beta | a=1;b=Infinity | beta must be positive and finite, but was Infinity",
        "StudentT | df=NaN | df must be positive and finite, but was NaN",
        "FisherF | df1=-1;df2=2 | df1 must be positive and finite, but was -1.0",
        "FisherF | df1=1;df2=0 | df2 must be positive and finite, but was 0.0"
      })
  void refuseParametersOutOfRange(String family, String parameters, String message) {
    assertThatThrownBy(() -> Families.of(family, parameters))
        .hasRootCauseInstanceOf(IllegalArgumentException.class)
        .hasRootCauseMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Binomial | n=10;p=0.3 | {0, 1, ..., 10}",
        "Binomial | n=10;p=0 | {0}",
        "Binomial | n=10;p=1 | {10}",
        "Geometric | p=0.3 | {0, 1, 2, ...}",
        "NegativeBinomial | r=0.5;p=0.3 | {0, 1, 2, ...}",
        "Hypergeometric | N=10;K=7;n=5 | {2, 3, ..., 5}",
        "Hypergeometric | N=50;K=5;n=10 | {0, 1, ..., 5}",
        "Beta | a=2;b=5 | [0, 1]",
        "StudentT | df=2 | (-∞, ∞)",
        "FisherF | df1=2;df2=5 | [0, ∞)"
      })
  void supportsAndTheirEnds(String family, String parameters, String support) {
    Distribution d = Families.of(family, parameters);
    assertThat(d.support()).hasToString(support);
    assertThat(d.quantile(0)).isEqualTo(d.support().lower());
    assertThat(d.quantile(1)).isEqualTo(d.support().upper());
    assertThat(d.inverseSurvival(1)).isEqualTo(d.support().lower());
    assertThat(d.inverseSurvival(0)).isEqualTo(d.support().upper());
    assertThat(d.cdf(-INFINITY)).isZero();
    assertThat(d.cdf(INFINITY)).isOne();
    assertThat(d.survival(-INFINITY)).isOne();
    assertThat(d.survival(INFINITY)).isZero();
    assertThat(d.cdf(Double.NaN)).isNaN();
    assertThat(d.survival(Double.NaN)).isNaN();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> d.quantile(Double.NaN))
        .withMessageContaining("must be in [0, 1], but was NaN");
  }

  @Test
  void countsOutsideOfTheSupportHaveNoMass() {
    for (DiscreteDistribution d :
        List.of(
            new Binomial(10, 0.3),
            new Geometric(0.3),
            new NegativeBinomial(2, 0.3),
            new Hypergeometric(10, 4, 5))) {
      assertThat(d.pmf(-1)).isZero();
      assertThat(d.logPmf(-1)).isEqualTo(-INFINITY);
      assertThat(d.cdf(-0.5)).isZero();
      assertThat(d.survival(-0.5)).isOne();
      assertThat(d.cdf(2.999)).isEqualTo(d.cdf(2));
      double[] table = d.pmf(-3, 3);
      assertThat(table).startsWith(0, 0, 0).hasSize(7);
      // by recurrence from the mode: a few roundings away from the mass itself
      assertThat(table[3]).isCloseTo(d.pmf(0), withinPercentage(1e-12));
    }
    assertThat(new Binomial(10, 0.3).pmf(11)).isZero();
    assertThat(new Hypergeometric(10, 4, 5).logPmf(5)).isEqualTo(-INFINITY);
    assertThat(new Hypergeometric(10, 7, 5).pmf(1)).isZero();
  }

  @Test
  void densitiesAtTheEnds() {
    assertThat(new Beta(1, 3).pdf(0)).isEqualTo(3, offset(1e-15));
    assertThat(new Beta(3, 1).pdf(1)).isEqualTo(3, offset(1e-15));
    assertThat(new Beta(0.5, 2).pdf(0)).isInfinite();
    assertThat(new Beta(0.5, 2).pdf(1)).isZero();
    assertThat(new Beta(2, 2).pdf(-0.1)).isZero();
    assertThat(new Beta(2, 2).logPdf(1.1)).isEqualTo(-INFINITY);
    assertThat(new Beta(2, 2).pdf(Double.NaN)).isNaN();
    assertThat(new FisherF(1, 3).pdf(0)).isInfinite();
    assertThat(new FisherF(2, 3).pdf(0)).isOne();
    assertThat(new FisherF(3, 3).pdf(0)).isZero();
    assertThat(new FisherF(3, 3).pdf(-1)).isZero();
    assertThat(new FisherF(3, 3).pdf(INFINITY)).isZero();
    assertThat(new StudentT(3).pdf(INFINITY)).isZero();
    assertThat(new StudentT(3).pdf(Double.NaN)).isNaN();
  }

  /** StudentT(1) is Cauchy(0, 1), Geometric(p) is NegativeBinomial(1, p), and so on. */
  @Test
  void relationsThatAreDescribedHold() {
    StudentT t = new StudentT(5);
    assertThat(new FisherF(1, 5).survival(4)).isEqualTo(2 * t.survival(2), offset(1e-16));
    assertThat(new StudentT(1).cdf(3)).isEqualTo(new Cauchy(0, 1).cdf(3), offset(1e-15));
    assertThat(new StudentT(1e12).pdf(2)).isEqualTo(new Normal(0, 1).pdf(2), offset(1e-12));
    assertThat(new NegativeBinomial(1, 0.2).pmf(7))
        .isEqualTo(new Geometric(0.2).pmf(7), offset(1e-16));
    assertThat(new FisherF(3, 7).cdf(2)).isEqualTo(new FisherF(7, 3).survival(0.5), offset(1e-15));
    assertThat(new FisherF(3, 7).cdf(2)).isEqualTo(new Beta(1.5, 3.5).cdf(6 / 13.0), offset(1e-15));
    assertThat(new Beta(1, 1).cdf(0.3)).isEqualTo(0.3, offset(1e-16));
  }

  @Test
  void quantilesNextToOneAreKeptByTheirDistanceFromOne() {
    assertThat(new Beta(2, 0.001).quantile(0.3)).isOne();
    // near 0 the cdf is 1.01 x^0.01
    double small = Math.pow(0.9 / 1.01, 100);
    assertThat(new Beta(0.01, 2).quantile(0.9)).isEqualTo(small, offset(1e-5 * small));
    assertThat(new StudentT(3).quantile(0.5)).isZero();
    assertThat(new StudentT(3).quantile(0.3)).isEqualTo(-new StudentT(3).inverseSurvival(0.3));
  }
}
