package dev.firstlook.distribution;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Fits against roots of the score equations computed elsewhere. */
class FitTest {

  private static List<String[]> rows(String file) throws IOException {
    String path = "/reference/" + (file.equals("mle.csv") ? "fit/" : "gof/") + file;
    try (InputStream in = requireNonNull(FitTest.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .toList();
    }
  }

  private static double[] data(String name) throws IOException {
    return rows("data_" + name + ".csv").stream()
        .mapToDouble(row -> Double.parseDouble(row[0]))
        .toArray();
  }

  private static long[] counts(String name) throws IOException {
    return rows("data_" + name + ".csv").stream()
        .mapToLong(row -> Long.parseLong(row[0]))
        .toArray();
  }

  @Test
  void gammaAndWeibullSolveTheScoreEquations() throws IOException {
    for (String[] row : rows("mle_tight.csv")) {
      double[] sample = data(row[0]);
      Fit<?> fit = row[1].equals("gamma") ? Gamma.fit(sample) : Weibull.fit(sample);
      double found =
          row[2].equals("rate") ? 1 / fit.estimate("scale").value() : fit.estimate(row[2]).value();
      assertThat(found / Double.parseDouble(row[3]))
          .as(String.join(" ", row))
          .isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void estimatesErrorsAndLikelihoodsAreThoseOfFortyDigits() throws IOException {
    for (String[] row : rows("mle.csv")) {
      double[] sample = data(row[0]);
      Fit<?> fit =
          switch (row[1]) {
            case "Cauchy" -> Cauchy.fit(sample);
            case "Logistic" -> Logistic.fit(sample);
            case "Beta" -> Beta.fit(sample);
            case "ChiSquared" -> ChiSquared.fit(sample);
            case "StudentT" -> StudentT.fit(sample);
            case "Gamma" -> Gamma.fit(sample);
            case "Weibull" -> Weibull.fit(sample);
            case "LogNormal" -> LogNormal.fit(sample);
            case "Geometric" -> Geometric.fit(counts(row[0]));
            default -> Poisson.fit(counts(row[0]));
          };
      String as = String.join(" ", row);
      Estimate estimate = fit.estimate(row[2]);
      assertThat(estimate.value() / Double.parseDouble(row[3])).as(as).isCloseTo(1, within(1e-11));
      assertThat(estimate.standardError() / Double.parseDouble(row[4]))
          .as(as)
          .isCloseTo(1, within(1e-8));
      assertThat(fit.logLikelihood()).as(as).isCloseTo(Double.parseDouble(row[5]), within(1e-9));
    }
  }

  /**
   * MASS::fitdistr. Poisson, normal, exponential and log-normal have formulas in R. The others it
   * searches and stops early, with errors from finite differences, hence the wider limits; no fit
   * may have a smaller likelihood than R's.
   */
  @Test
  void estimatesErrorsAndLikelihoodsAreThoseOfR() throws IOException {
    List<String[]> rows = rows("fitdistr_R.csv");
    assertThat(rows).hasSize(18);
    for (String[] row : rows) {
      String as = String.join(" ", row);
      Fit<?> fit = fitted(row[1], row[0]);
      boolean formula = List.of("Poisson", "normal", "exponential", "lognormal").contains(row[1]);
      boolean flat = row[1].equals("negative_binomial");
      double estimate = Double.parseDouble(row[3]);
      double error = Double.parseDouble(row[4]);
      double logLikelihood = Double.parseDouble(row[5]);
      assertThat(fit.size()).as(as).isEqualTo(Long.parseLong(row[6]));
      assertThat(value(fit, row[2]))
          .as(as)
          .isCloseTo(estimate, within(formula ? 1e-13 * Math.abs(estimate) : 0.02 * error));
      standardError(fit, row[2])
          .ifPresent(
              found ->
                  assertThat(found / error)
                      .as(as)
                      .isCloseTo(1, within(formula ? 1e-12 : flat ? 0.05 : 1e-3)));
      assertThat(fit.logLikelihood())
          .as(as)
          .isGreaterThanOrEqualTo(logLikelihood - 1e-10)
          .isCloseTo(logLikelihood, within(formula ? 1e-10 : 1e-4));
    }
  }

  private static Fit<?> fitted(String family, String data) throws IOException {
    return switch (family) {
      case "Poisson" -> Poisson.fit(counts(data));
      case "negative_binomial" -> NegativeBinomial.fit(counts(data));
      case "normal" -> Normal.fit(data(data));
      case "exponential" -> Exponential.fit(data(data));
      case "gamma" -> Gamma.fit(data(data));
      case "weibull" -> Weibull.fit(data(data));
      case "lognormal" -> LogNormal.fit(data(data));
      default -> throw new IllegalArgumentException(family);
    };
  }

  /** A parameter of R by the name it has there. */
  private static double value(Fit<?> fit, String name) {
    if (name.equals("rate") && fit.distribution() instanceof Gamma gamma) {
      return 1 / gamma.scale();
    }
    return name.equals("mu") ? fit.distribution().mean() : fit.estimate(nameHere(name)).value();
  }

  /** Of a parameter that is one here too. */
  private static OptionalDouble standardError(Fit<?> fit, String name) {
    boolean other =
        name.equals("mu") || (name.equals("rate") && fit.distribution() instanceof Gamma);
    return other
        ? OptionalDouble.empty()
        : OptionalDouble.of(fit.estimate(nameHere(name)).standardError());
  }

  private static String nameHere(String name) {
    return switch (name) {
      case "meanlog" -> "mu";
      case "sdlog" -> "sigma";
      default -> name;
    };
  }

  @Test
  void theNegativeBinomialIsFoundWhereRStopsEarly() throws IOException {
    // mpmath, 30 digits: the root of the score, its information and the log-likelihood there.
    Fit<NegativeBinomial> fit = NegativeBinomial.fit(counts("pois200"));
    assertThat(fit.estimate("size").value()).isCloseTo(40.17222522577213, within(1e-9));
    assertThat(fit.estimate("size").standardError()).isCloseTo(50.89162679137405, within(1e-7));
    assertThat(fit.logLikelihood()).isCloseTo(-416.1870238252947, within(1e-10));
  }

  @Test
  void degenerateSamplesAreRefusedWithTheReason() {
    assertThatThrownBy(() -> Poisson.fit(0, 0, 0))
        .hasMessage("a Poisson distribution needs an observation above 0, but all 3 are 0");
    assertThatThrownBy(() -> Poisson.fit(1, -2))
        .hasMessage(
            "observations of a Poisson distribution must be whole numbers at least 0, but one was"
                + " -2");
    assertThatThrownBy(() -> Normal.fit(3, 3, 3))
        .hasMessage(
            "a normal distribution needs at least 2 different observations, but all 3 are 3");
    assertThatThrownBy(() -> Exponential.fit(0, 0))
        .hasMessage("an exponential distribution needs an observation above 0, but all 2 are 0");
    assertThatThrownBy(() -> Exponential.fit(1, -2))
        .hasMessage(
            "observations of an exponential distribution must be at least 0, but one was -2");
    assertThatThrownBy(() -> Uniform.fit(3))
        .hasMessage(
            "a uniform distribution needs at least 2 different observations, but the only one is 3");
    assertThatThrownBy(() -> Gamma.fit(1, 0))
        .hasMessage("observations of a gamma distribution must be positive, but one was 0");
    assertThatThrownBy(() -> Normal.fit(1, Double.NaN))
        .hasMessage("value 2 of 2 must be finite, but was NaN");
    assertThatThrownBy(() -> NegativeBinomial.fit(2, 2, 3))
        .hasMessageStartingWith("a negative binomial needs a variance greater than the mean");
    assertThatThrownBy(Poisson::fit).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onTheEdgeTheIntervalComesFromTheLikelihood() {
    // 3 failures: p^0 (1 - p)^3 falls by the factor exp(-1.9207) at p = 1 - exp(-1.9207 / 3).
    Estimate p = Bernoulli.fit(0, 0, 0).estimate("p");
    assertThat(p.value()).isZero();
    assertThat(p.standardError()).isNaN();
    assertThat(p.lower()).isZero();
    assertThat(p.upper()).isCloseTo(1 - Math.exp(-1.920729410347062 / 3), within(1e-14));
  }

  @Test
  void theFormulaOfEveryFamilyGivesWhatTheCodeGives() {
    Map<Distribution, Double> points =
        Map.ofEntries(
            Map.entry(new Bernoulli(0.3), 1.0),
            Map.entry(new Binomial(40, 0.3), 9.0),
            Map.entry(new Poisson(12), 7.0),
            Map.entry(new Geometric(0.3), 4.0),
            Map.entry(new NegativeBinomial(1.3, 0.4), 5.0),
            Map.entry(new DiscreteUniform(1, 6), 2.0),
            Map.entry(new Hypergeometric(50, 5, 10), 2.0),
            Map.entry(new Normal(1, 2), 0.7),
            Map.entry(new Uniform(0, 4), 0.7),
            Map.entry(new Exponential(2), 0.7),
            Map.entry(new Gamma(2.5, 3), 0.7),
            Map.entry(new Beta(2, 3.5), 0.7),
            Map.entry(new LogNormal(0.3, 1.2), 0.7),
            Map.entry(new Weibull(2, 3), 0.7),
            Map.entry(new StudentT(3.5), 0.7),
            Map.entry(new ChiSquared(4), 0.7),
            Map.entry(new FisherF(3, 5), 0.7),
            Map.entry(new Cauchy(1, 2), 0.7),
            Map.entry(new Laplace(1, 2), 0.7),
            Map.entry(new Logistic(1, 2), 0.7));
    points.forEach(
        (d, x) -> {
          double code =
              d instanceof DiscreteDistribution c
                  ? c.pmf(x.longValue())
                  : ((ContinuousDistribution) d).pdf(x);
          var formula =
              d instanceof DiscreteDistribution c
                  ? c.formula()
                  : ((ContinuousDistribution) d).formula();
          // A parameter may be called k as well (Weibull): it comes before the count.
          double value = formula.with(Symbols.values(d)).with("k", x).with("x", x).value();
          assertThat(value / code).as(d.toString()).isCloseTo(1, within(1e-12));
        });
  }

  @Test
  void everyProbabilityOfAWorkingIsTheOneThatWasAsked() {
    List<Distribution> distributions =
        List.of(new Poisson(0.61), new Binomial(10, 0.3), new Geometric(0.2), new Normal(2, 1.5));
    List<Event> events =
        List.of(
            Event.atMost(3),
            Event.lessThan(3),
            Event.atLeast(2),
            Event.moreThan(2),
            Event.between(1, 4),
            Event.strictlyBetween(0, 4),
            Event.outside(1, 3));
    for (Distribution d : distributions) {
      for (Event event : events) {
        Probability probability = d.probability(event);
        var last =
            probability.explain().steps().stream()
                .filter(step -> !step.formulas().isEmpty())
                .reduce((first, second) -> second)
                .orElseThrow();
        double value = last.formulas().get(last.formulas().size() - 1).value();
        assertThat(value).as("%s, %s", d, event).isCloseTo(probability.value(), within(1e-12));
      }
    }
  }

  @Test
  void approximationsKeepTheirBounds() {
    Approximation poisson = new Binomial(100, 0.03).poissonApproximation();
    // Half the sum of the absolute differences of the masses, one by one.
    double apart = 0;
    for (long k = 0; k <= 150; k++) {
      apart += Math.abs(new Binomial(100, 0.03).pmf(k) - new Poisson(3).pmf(k));
    }
    assertThat(poisson.distance()).isCloseTo(apart / 2, within(1e-14));
    assertThat(poisson.bound()).isCloseTo(0.09, within(1e-15));
    for (Approximation a :
        List.of(
            poisson,
            new Binomial(100, 0.3).normalApproximation(),
            new Poisson(20).normalApproximation())) {
      assertThat(a.distance()).isPositive().isLessThanOrEqualTo(a.bound());
      assertThat(a.correctedDistance()).isLessThanOrEqualTo(a.distance());
    }
  }

  /** The cdfs of SciPy 1.17, and the largest of their differences. */
  @Test
  void theWorstPlaceBelongsToItsDistance() {
    Approximation a = new Binomial(100, 0.1).normalApproximation();
    assertThat(a.distance()).isCloseTo(0.08315551226649176, within(1e-14));
    assertThat(a.worst()).isEqualTo(10);
    assertThat(a.correctedDistance()).isCloseTo(0.0174739980529085, within(1e-14));
    assertThat(a.correctedWorst()).isEqualTo(9);
    assertThat(a.toString())
        .endsWith(
            "cdfs: 0.08316, at most 0.1298 (Berry and Esseen); worst at k = 10\n"
                + "with continuity correction: 0.01747; worst at k = 9");
  }

  @Test
  void anApproximationTooWideToMeasureIsRefused() {
    assertThatThrownBy(() -> new Binomial(1L << 53, 0.5).normalApproximation())
        .hasMessage(
            "an approximation is measured count by count, and the counts that matter must be at"
                + " most 10000000, but were 3796250706 (standard deviation 47453133)");
    assertThatThrownBy(() -> new Binomial(1L << 53, 0.5).poissonApproximation())
        .hasMessageStartingWith("an approximation is measured count by count");
  }
}
