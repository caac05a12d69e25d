package dev.firstlook.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.explain.WorkedOut;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The formulas in the working of a fit come to its estimates, standard errors and criterion. */
class FitWorkingTest {

  @Provide
  static Arbitrary<long[]> counts() {
    return Arbitraries.longs()
        .between(0, 12)
        .array(long[].class)
        .ofMinSize(5)
        .ofMaxSize(60)
        .filter(counts -> Arrays.stream(counts).distinct().count() > 2);
  }

  @Provide
  static Arbitrary<double[]> measurements() {
    return Arbitraries.doubles()
        .between(0.5, 40)
        .ofScale(2)
        .array(double[].class)
        .ofMinSize(6)
        .ofMaxSize(60)
        .filter(values -> Arrays.stream(values).distinct().count() > 4);
  }

  @Property(tries = 50)
  void fitsOfCounts(@ForAll("counts") long[] counts) {
    oneParameter(Poisson.fit(counts));
    oneParameter(Geometric.fit(counts));
    oneParameter(Binomial.fit(13, counts));
    oneParameter(Bernoulli.fit(Arrays.stream(counts).map(k -> k > counts[0] ? 1 : 0).toArray()));
    criterion(DiscreteUniform.fit(counts));
  }

  @Property(tries = 20)
  void fitsOfMeasurements(@ForAll("measurements") double[] values) {
    oneParameter(Exponential.fit(values));
    Fit<Normal> normal = Normal.fit(values);
    assertThat(criterion(normal)).anySatisfy(v -> near(v, normal.distribution().sd()));
    criterion(Gamma.fit(values));
    criterion(LogNormal.fit(values));
    criterion(Weibull.fit(values));
    criterion(Laplace.fit(values));
    criterion(Logistic.fit(values));
    criterion(Uniform.fit(values));
  }

  /** Estimate, standard error and Akaike's criterion are all results of formulas. */
  private static void oneParameter(Fit<?> fit) {
    Estimate estimate = fit.estimates().get(0);
    List<Double> values = criterion(fit);
    assertThat(values).as("%s", fit).anySatisfy(v -> near(v, estimate.value()));
    if (estimate.standardError() > 0) {
      assertThat(values).as("%s", fit).anySatisfy(v -> near(v, estimate.standardError()));
    }
  }

  private static List<Double> criterion(Fit<?> fit) {
    List<Double> values = WorkedOut.values(fit.explain());
    near(values.get(values.size() - 1), fit.aic());
    return values;
  }

  private static void near(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(1e-10 * Math.abs(expected)));
  }
}
