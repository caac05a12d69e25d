package dev.firstlook.distribution;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterRangesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bernoulli | p=0.5 | p | -0.1;1.1
          Binomial | trials=3;p=0.5 | trials | -1
          Binomial | trials=3;p=0.5 | p | -1.0E-300;1.0000000000000002
          Poisson | lambda=2 | lambda | 0;-1
          Geometric | p=0.5 | p | 0;-0.1;1.1
          NegativeBinomial | size=2;p=0.5 | size | 0;-1
          NegativeBinomial | size=2;p=0.5 | p | 0;1.1
          DiscreteUniform | lower=1;upper=6 | upper | 0;-5;9007199254740994
          DiscreteUniform | lower=1;upper=6 | lower | -9007199254740994
          Hypergeometric | population=10;successes=4;draws=3 | population | -1
          Hypergeometric | population=10;successes=4;draws=3 | successes | -1;11
          Hypergeometric | population=10;successes=4;draws=3 | draws | -1;11
          Normal | mean=0;sd=1 | sd | 0;-1
          Uniform | lower=0;upper=1 | upper | 0;-1
          Exponential | rate=1 | rate | 0;-1
          Gamma | shape=1;scale=1 | shape | 0;-1
          Gamma | shape=1;scale=1 | scale | 0;-1
          Beta | alpha=1;beta=1 | alpha | 0;-1
          Beta | alpha=1;beta=1 | beta | 0;-1
          LogNormal | mu=0;sigma=1 | sigma | 0;-1
          Weibull | shape=1;scale=1 | shape | 0;-1
          Weibull | shape=1;scale=1 | scale | 0;-1
          StudentT | df=3 | df | 0;-1
          ChiSquared | df=3 | df | 0;-1
          FisherF | df1=3;df2=4 | df1 | 0;-1
          FisherF | df1=3;df2=4 | df2 | 0;-1
          Cauchy | location=0;scale=1 | scale | 0;-1
          Laplace | location=0;scale=1 | scale | 0;-1
          Logistic | location=0;scale=1 | scale | 0;-1
          """)
  void whatIsOutOfRangeIsRefusedByName(String family, String good, String name, String bad) {
    Parameters parameters = Parameters.of(Families.of(family, good));
    for (String value : bad.split(";", -1)) {
      assertThatIllegalArgumentException()
          .as("%s with %s = %s", family, name, value)
          .isThrownBy(() -> parameters.with(name, Double.parseDouble(value)).build())
          .withMessageStartingWith(name + " must be ")
          .withMessageContaining(value.replaceFirst("(\\.0)?$", ""));
    }
  }
}
