package dev.firstlook.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moments, entropy and modes of the families that rest on the incomplete beta function. */
class BetaMomentsTest {

  private static final double TOLERANCE = 1e-12;

  @TestFactory
  List<DynamicTest> momentsAndEntropyAgreeWithTheReference() {
    return Rows.of("distribution/more-beta-moments.csv").stream()
        .map(
            row -> DynamicTest.dynamicTest(row.word("dist") + " " + row.word("params"), check(row)))
        .toList();
  }

  private static Executable check(Rows row) {
    return () -> {
      Distribution d = Families.of(row.word("dist"), row.word("params"));
      agrees("mean", d.mean(), row.number("mean"), 0);
      agrees("variance", d.variance(), row.number("variance"), 0);
      agrees("skewness", d.skewness(), row.number("skewness"), TOLERANCE);
      agrees("excess kurtosis", d.excessKurtosis(), row.number("excess_kurtosis"), TOLERANCE);
      // the entropy of counts is never negative, that of measurements may be near 0
      double floor = d instanceof DiscreteDistribution ? 0 : TOLERANCE;
      agrees("entropy", d.entropy(), row.number("entropy"), floor);
    };
  }

  private static void agrees(String what, double actual, double expected, double floor) {
    if (Double.isFinite(expected)) {
      double tolerance = Math.max(floor, TOLERANCE * Math.abs(expected));
      assertThat(actual).as(what).isEqualTo(expected, offset(tolerance));
    } else {
      // NaN is equal to NaN as an object only
      assertThat(Double.valueOf(actual)).as(what).isEqualTo(Double.valueOf(expected));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Binomial, n=10;p=0.25, 2",
    "Binomial, n=9;p=0.3, 2 3",
    "Binomial, n=3;p=0.5, 1 2",
    "Binomial, n=4;p=1, 4",
    "Binomial, n=4;p=0, 0",
    "Binomial, n=0;p=0.5, 0",
    "Geometric, p=0.2, 0",
    "NegativeBinomial, r=0.5;p=0.01, 0",
    "NegativeBinomial, r=1;p=0.5, 0",
    "NegativeBinomial, r=3;p=0.5, 1 2",
    "NegativeBinomial, r=2.5;p=0.5, 1",
    "Hypergeometric, N=50;K=5;n=10, 1",
    "Hypergeometric, N=10;K=5;n=5, 2 3",
    "Hypergeometric, N=10;K=0;n=5, 0",
    "Hypergeometric, N=6;K=6;n=3, 3",
    "Beta, a=2;b=5, 0.2",
    "Beta, a=0.5;b=0.5, 0 1",
    "Beta, a=1;b=1, ''",
    "Beta, a=1;b=3, 0",
    "Beta, a=3;b=0.5, 1",
    "StudentT, df=3, 0",
    "FisherF, df1=2;df2=5, 0",
    "FisherF, df1=4;df2=6, 0.375"
  })
  void modes(String family, String parameters, String modes) {
    double[] expected =
        modes.isEmpty()
            ? new double[0]
            : List.of(modes.split(" ")).stream().mapToDouble(Double::parseDouble).toArray();
    assertThat(Families.of(family, parameters).modes()).containsExactly(expected);
  }

  /** Where two counts tie, their masses do; elsewhere the mode stands out. */
  @ParameterizedTest
  @CsvSource({
    "Binomial, n=9;p=0.3",
    "Binomial, n=1000;p=0.123",
    "NegativeBinomial, r=3;p=0.5",
    "NegativeBinomial, r=40.5;p=0.1",
    "Hypergeometric, N=10;K=5;n=5",
    "Hypergeometric, N=1000;K=123;n=456"
  })
  void noMassIsGreaterThanThatOfAMode(String family, String parameters) {
    DiscreteDistribution d = (DiscreteDistribution) Families.of(family, parameters);
    double[] modes = d.modes();
    double top = d.pmf((long) modes[0]);
    assertThat(d.pmf((long) modes[modes.length - 1])).isEqualTo(top, offset(1e-15));
    assertThat(d.pmf((long) modes[0] - 1)).isLessThan(top * (1 - 1e-12));
    assertThat(d.pmf((long) modes[modes.length - 1] + 1)).isLessThan(top * (1 - 1e-12));
  }

  @Test
  void aConstantHasNoSkewnessAndNoEntropy() {
    for (Distribution d :
        List.of(
            new Binomial(5, 1),
            new Binomial(0, 0.3),
            new Geometric(1),
            new NegativeBinomial(2.5, 1),
            new Hypergeometric(1, 1, 1),
            new Hypergeometric(9, 0, 4))) {
      assertThat(d.variance()).as(d.toString()).isZero();
      assertThat(d.skewness()).as(d.toString()).isNaN();
      assertThat(d.excessKurtosis()).as(d.toString()).isNaN();
      assertThat(d.entropy()).as(d.toString()).isZero();
      assertThat(d.quantile(0.5)).as(d.toString()).isEqualTo(d.mean());
    }
  }
}
