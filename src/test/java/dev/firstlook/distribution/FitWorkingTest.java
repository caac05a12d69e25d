package dev.firstlook.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.explain.Step;
import dev.firstlook.explain.WorkedOut;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The formulas in the working of a fit come to its estimates, errors, intervals and criterion. */
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
    oneParameter(Poisson.fit(counts), Poisson::new, counts);
    oneParameter(Geometric.fit(counts), Geometric::new, counts);
    oneParameter(Binomial.fit(13, counts), p -> new Binomial(13, p), counts);
    long[] trials = Arrays.stream(counts).map(k -> k > counts[0] ? 1 : 0).toArray();
    oneParameter(Bernoulli.fit(trials), Bernoulli::new, trials);
    Fit<DiscreteUniform> uniform = DiscreteUniform.fit(counts);
    has(closed(uniform), uniform.logLikelihood(), 1e-10);
    Empirical sample = Empirical.of(counts);
    if (sample.variance() > 1.5 * sample.mean()) {
      searched(NegativeBinomial.fit(counts));
    }
  }

  @Property(tries = 50)
  void fitsOfMeasurements(@ForAll("measurements") double[] values) {
    Fit<Exponential> exponential = Exponential.fit(values);
    List<Double> found = closed(exponential);
    has(found, exponential.distribution().rate(), 1e-10);
    independentError(
        found,
        exponential.estimate("rate"),
        rate -> Arrays.stream(values).map(new Exponential(rate)::logPdf).sum());

    Fit<Normal> normal = Normal.fit(values);
    found = closed(normal);
    has(found, normal.distribution().mean(), 1e-10);
    has(found, normal.distribution().sd(), 1e-10);
    double sd = normal.distribution().sd();
    double mean = normal.distribution().mean();
    independentError(
        found,
        normal.estimate("mean"),
        m -> Arrays.stream(values).map(new Normal(m, sd)::logPdf).sum());
    independentError(
        found,
        normal.estimate("sd"),
        s -> Arrays.stream(values).map(new Normal(mean, s)::logPdf).sum());

    searched(Gamma.fit(values));
    searched(Weibull.fit(values));
    searched(Logistic.fit(values));
    searched(ChiSquared.fit(values));
    searched(Beta.fit(Arrays.stream(values).map(x -> x / 50).toArray()));
  }

  @Property(tries = 50)
  void closedForms(@ForAll("measurements") double[] values) {
    int n = values.length;
    List<Double> found = closed(LogNormal.fit(values));
    double mu = Arrays.stream(values).map(Math::log).sum() / n;
    double square = Arrays.stream(values).map(x -> Math.pow(Math.log(x) - mu, 2)).sum() / n;
    has(found, mu, 1e-9);
    has(found, Math.sqrt(square), 1e-9);
    has(found, Math.sqrt(square / n), 1e-9);
    has(found, Math.sqrt(square / n / 2), 1e-9);

    Fit<Laplace> laplace = Laplace.fit(values);
    found = closed(laplace);
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    double scale = Arrays.stream(values).map(x -> Math.abs(x - median)).sum() / n;
    if (n % 2 == 0) {
      has(found, median, 1e-10);
    }
    has(found, scale, 1e-10);
    has(found, scale / Math.sqrt(n), 1e-10);
    independentError(
        found,
        laplace.estimate("scale"),
        b -> Arrays.stream(values).map(new Laplace(median, b)::logPdf).sum());

    Fit<Uniform> uniform = Uniform.fit(values);
    has(closed(uniform), -n * Math.log(sorted[n - 1] - sorted[0]), 1e-10);
  }

  /** No success at all: nothing has a curvature, and 95 % of such samples have p below the end. */
  @Example
  void onTheEdge() {
    Fit<Bernoulli> none = Bernoulli.fit(0, 0, 0, 0);
    has(closed(none), none.estimate("p").upper(), 1e-10);
    assertThat(4 * Math.log1p(-none.estimate("p").upper())).isCloseTo(-1.920729, within(1e-6));
    Fit<Geometric> all = Geometric.fit(0, 0, 0);
    has(closed(all), all.estimate("p").lower(), 1e-10);
  }

  /** A standard error beyond the value itself must not ask for a negative parameter. */
  @Example
  void nearlyFlat() {
    criterion(Gamma.fit(1, 1.01));
    criterion(StudentT.fit(-1.9, -0.6, 0.4, 1.1, -0.9, 2.3, 0.1));
    searched(Cauchy.fit(1.2, 3.4, 2.2, 7.5, 4.1, 0.9, 2.7, 5.5));
    searched(StudentT.fit(-3, 5, 2, 0.1, 0.4, -7));
  }

  /** Estimate, standard error and Akaike's criterion are all results of formulas. */
  private static void oneParameter(
      Fit<?> fit, DoubleFunction<DiscreteDistribution> family, long[] counts) {
    Estimate estimate = fit.estimates().get(0);
    List<Double> values = closed(fit);
    has(values, estimate.value(), 1e-10);
    if (estimate.standardError() > 0) {
      independentError(
          values, estimate, p -> Arrays.stream(counts).mapToDouble(family.apply(p)::logPmf).sum());
    }
  }

  /** The standard error of the working against a second derivative that is computed here. */
  private static void independentError(
      List<Double> values, Estimate estimate, DoubleUnaryOperator logLikelihood) {
    double at = estimate.value();
    double h = 0.01 * estimate.standardError();
    double[] l = new double[5];
    for (int i = 0; i < 5; i++) {
      l[i] = logLikelihood.applyAsDouble(at + (i - 2) * h);
    }
    double second = (-l[0] + 16 * l[1] - 30 * l[2] + 16 * l[3] - l[4]) / (12 * h * h);
    double error = 1 / Math.sqrt(-second);
    assertThat(estimate.standardError()).isCloseTo(error, within(1e-5 * error));
    has(values, estimate.standardError(), 1e-10);
    has(values, -second, 1e-5);
  }

  /** A family with formulas for its estimates does not claim a search. */
  private static List<Double> closed(Fit<?> fit) {
    assertThat(fit.explain().toString()).doesNotContain("searched").doesNotContain("curvature of");
    return criterion(fit);
  }

  /** A family that is searched shows that it is at the top, and the errors by differences. */
  private static void searched(Fit<?> fit) {
    assertThat(fit.explain().toString()).contains("searched");
    List<Double> values = criterion(fit);
    if (fit.explain().toString().contains("differences of the log-likelihood alone")) {
      for (Estimate e : fit.estimates()) {
        has(values, e.standardError(), 1e-3);
      }
    }
  }

  private static List<Double> criterion(Fit<?> fit) {
    List<Double> values = WorkedOut.values(fit.explain());
    near(values.get(values.size() - 1), fit.aic());
    for (Step step : fit.explain().steps()) {
      step.tables().forEach(table -> assertThat(table.rows()).as("%s", step).isNotEmpty());
    }
    for (Estimate e : fit.estimates()) {
      if (e.standardError() > 0) {
        has(values, e.lower(), 1e-10);
        has(values, e.upper(), 1e-10);
      }
    }
    return values;
  }

  private static void has(List<Double> values, double expected, double tolerance) {
    assertThat(values)
        .anySatisfy(v -> assertThat(v).isCloseTo(expected, within(tolerance * Math.abs(expected))));
  }

  private static void near(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(1e-10 * Math.abs(expected)));
  }

  @Example
  void parametersAreCalledByNameAndSymbol() {
    long[] counts = {0, 3, 1, 1, 4, 0, 2, 9};
    double[] values = {0.3, 0.45, 0.1, 0.6, 0.72, 0.25};
    List<Fit<?>> fits =
        List.of(
            Bernoulli.fit(0, 1, 1),
            Binomial.fit(9, counts),
            Poisson.fit(counts),
            Geometric.fit(counts),
            NegativeBinomial.fit(counts),
            DiscreteUniform.fit(counts),
            Normal.fit(values),
            Uniform.fit(values),
            Exponential.fit(values),
            Gamma.fit(values),
            Beta.fit(values),
            LogNormal.fit(values),
            Weibull.fit(values),
            ChiSquared.fit(values),
            Cauchy.fit(values),
            Laplace.fit(values),
            Logistic.fit(values));
    for (Fit<?> fit : fits) {
      List<String> described =
          fit.distribution().describe().parameters().stream()
              .map(p -> p.name().equals(p.symbol()) ? p.name() : p.name() + " " + p.symbol())
              .toList();
      for (Estimate e : fit.estimates()) {
        String label = e.name().equals(e.symbol()) ? e.name() : e.name() + " " + e.symbol();
        assertThat(described).contains(label);
        assertThat(fit.toString()).contains("\n" + label + " ");
        assertThat(fit.explain().conclusion()).contains(label + " = ");
        assertThat(e.toString()).startsWith(label + " = ");
      }
    }
    assertThat(NegativeBinomial.fit(counts).toString()).contains("\nsize r ");
  }
}
