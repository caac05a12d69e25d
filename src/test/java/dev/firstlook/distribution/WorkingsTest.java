package dev.firstlook.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Step;
import dev.firstlook.explain.WorkedOut;
import dev.firstlook.explain.Working;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a working arrives at, formula by formula, is what the fast code returned. */
class WorkingsTest {

  private static final double CLOSE = 1e-10;

  /** How well an integral by a rule agrees with its value. */
  private static final double AREA = 1e-6;

  /**
   * A few hundred masses, each good to some 1e-15 of itself times the logarithms in it, are added
   * and taken from 1: what is left has the rounding of the sum, however small it is.
   */
  private static final double TAKEN_FROM_ONE = 1e-12;

  private static final Arbitrary<Double> POSITIVE = FamiliesTest.magnitude(-1, 1.5);
  private static final Arbitrary<Double> PLACE = Arbitraries.doubles().between(-50, 50).ofScale(2);
  private static final Arbitrary<Double> CHANCE =
      Arbitraries.doubles().between(0.01, 0.99).ofScale(2);

  @Provide
  static Arbitrary<DiscreteDistribution> counts() {
    Arbitrary<Long> few = Arbitraries.longs().between(1, 300);
    return Arbitraries.oneOf(
        CHANCE.map(p -> (DiscreteDistribution) new Bernoulli(p)),
        Combinators.combine(few, CHANCE).as((n, p) -> (DiscreteDistribution) new Binomial(n, p)),
        FamiliesTest.magnitude(-1, 2).map(a -> (DiscreteDistribution) new Poisson(a)),
        CHANCE.map(p -> (DiscreteDistribution) new Geometric(p)),
        Combinators.combine(POSITIVE, CHANCE)
            .as((r, p) -> (DiscreteDistribution) new NegativeBinomial(r, Math.max(p, 0.1))),
        Combinators.combine(Arbitraries.longs().between(-20, 20), few)
            .as((a, n) -> (DiscreteDistribution) new DiscreteUniform(a, a + n)),
        Combinators.combine(few, CHANCE, CHANCE)
            .as(
                (n, p, q) ->
                    (DiscreteDistribution) new Hypergeometric(n, (long) (n * p), (long) (n * q))),
        Combinators.combine(CHANCE, POSITIVE, POSITIVE)
            .as((w, a, b) -> DiscreteMixture.of(w, new Poisson(a), new Poisson(b))),
        POSITIVE.map(a -> new DiscreteTruncated(new Poisson(a), 1, 40)),
        CHANCE.map(p -> new DiscreteShifted(new Geometric(p), 1)));
  }

  @Provide
  static Arbitrary<ContinuousDistribution> measurements() {
    return Arbitraries.oneOf(
        Combinators.combine(PLACE, POSITIVE)
            .as((a, b) -> (ContinuousDistribution) new Normal(a, b)),
        Combinators.combine(PLACE, POSITIVE)
            .as((a, b) -> (ContinuousDistribution) new Uniform(a, a + b)),
        POSITIVE.map(a -> (ContinuousDistribution) new Exponential(a)),
        Combinators.combine(POSITIVE, POSITIVE)
            .as((a, b) -> (ContinuousDistribution) new Gamma(a, b)),
        Combinators.combine(POSITIVE, POSITIVE)
            .as((a, b) -> (ContinuousDistribution) new Beta(a, b)),
        Combinators.combine(CHANCE, CHANCE)
            .as((a, b) -> (ContinuousDistribution) new LogNormal(a, b)),
        Combinators.combine(POSITIVE, POSITIVE)
            .as((a, b) -> (ContinuousDistribution) new Weibull(a, b)),
        POSITIVE.map(a -> (ContinuousDistribution) new StudentT(a)),
        POSITIVE.map(a -> (ContinuousDistribution) new ChiSquared(a)),
        Combinators.combine(POSITIVE, POSITIVE)
            .as((a, b) -> (ContinuousDistribution) new FisherF(a, b)),
        Combinators.combine(PLACE, POSITIVE)
            .as((a, b) -> (ContinuousDistribution) new Cauchy(a, b)),
        Combinators.combine(PLACE, POSITIVE)
            .as((a, b) -> (ContinuousDistribution) new Laplace(a, b)),
        Combinators.combine(PLACE, POSITIVE)
            .as((a, b) -> (ContinuousDistribution) new Logistic(a, b)),
        Combinators.combine(CHANCE, PLACE, PLACE)
            .as((w, a, b) -> Mixture.of(w, new Normal(a, 1), new Normal(b, 2))),
        PLACE.map(a -> new Truncated(new Normal(0, 30), a, a + 7)),
        Combinators.combine(PLACE, POSITIVE).as((a, b) -> new Transformed(new Gamma(2, 1), a, -b)));
  }

  private static void comesTo(Working working, double expected) {
    comesTo(working, expected, 1e-15);
  }

  private static void comesTo(Working working, double expected, double digits) {
    double tolerance = CLOSE * Math.abs(expected) + digits;
    assertThat(WorkedOut.result(working)).as("%s", working).isCloseTo(expected, within(tolerance));
  }

  @Property(tries = 300)
  void masses(@ForAll("counts") DiscreteDistribution d, @ForAll("shares") double share) {
    long k = (long) d.quantile(share);
    Formula put = d.formula().with(Symbols.values(d)).with("k", (double) k);
    assertThat(put.symbols()).as("%s", d).isEmpty();
    assertThat(put.value()).as("%s at %s", d, k).isCloseTo(d.pmf(k), within(CLOSE * d.pmf(k)));
    if (d.formula().symbols().contains("k")) {
      comesTo(d.explainPmf(k), d.pmf(k));
    }
  }

  @Property(tries = 300)
  void densities(@ForAll("measurements") ContinuousDistribution d, @ForAll("shares") double share) {
    double x = d.quantile(share);
    Formula put = d.formula().with(Symbols.values(d)).with("x", x);
    assertThat(put.symbols()).as("%s", d).isEmpty();
    assertThat(put.value()).as("%s at %s", d, x).isCloseTo(d.pdf(x), within(CLOSE * d.pdf(x)));
    if (d.formula().symbols().contains("x")) {
      comesTo(d.explainPdf(x), d.pdf(x));
    }
  }

  @Property(tries = 300)
  void probabilitiesOfCounts(
      @ForAll("counts") DiscreteDistribution d,
      @ForAll("shares") double low,
      @ForAll("shares") double high) {
    double from = d.quantile(Math.min(low, high));
    for (Event event : events(from, d.quantile(Math.max(low, high)))) {
      Probability probability = d.probability(event);
      if (probability.value() > 0 && probability.value() < 1) {
        comesTo(probability.explain(), probability.value(), TAKEN_FROM_ONE);
      }
    }
  }

  @Property(tries = 300)
  void probabilitiesOfMeasurements(
      @ForAll("measurements") ContinuousDistribution d,
      @ForAll("shares") double low,
      @ForAll("shares") double high) {
    double from = d.quantile(Math.min(low, high));
    for (Event event : events(from, d.quantile(Math.max(low, high)))) {
      Probability probability = d.probability(event);
      comesTo(probability.explain(), probability.value());
    }
  }

  /** The integral that a working shows is notation with a value: here the value is computed. */
  @Property(tries = 200)
  void areas(
      @ForAll("measurements") ContinuousDistribution d,
      @ForAll("shares") double low,
      @ForAll("shares") double high) {
    Assume.that(resolved(d));
    double from = d.quantile(Math.min(low, high));
    double to = d.quantile(Math.max(low, high));
    Working working = d.probability(Event.between(from, to)).explain();
    // in one piece of 23 decades, as a StudentT(0.11) has them, the middle gets too few points
    double[] ends =
        DoubleStream.of(0, 0.1, 0.3, 0.5, 0.7, 0.9, 1)
            .map(p -> Math.max(from, Math.min(to, d.quantile(p))))
            .toArray();
    double area = Area.pieces(d::pdf, ends);
    assertThat(WorkedOut.result(working)).as("%s", working).isCloseTo(area, within(AREA));
  }

  /** A pole at an end that is not 0 needs values nearer to it than doubles are. */
  private static boolean resolved(ContinuousDistribution d) {
    return !(d instanceof Beta beta) || beta.beta() >= 0.6;
  }

  private static List<Event> events(double from, double to) {
    return List.of(
        Event.atMost(from),
        Event.lessThan(to),
        Event.atLeast(to),
        Event.moreThan(from),
        Event.between(from, to),
        Event.strictlyBetween(from, to + 2),
        Event.outside(from, to));
  }

  /** Far out the digits must not be lost in 1 - F. */
  @Property(tries = 200)
  void farTails(@ForAll("measurements") ContinuousDistribution d, @ForAll("tails") double tail) {
    double x = d.inverseSurvival(tail);
    for (Event event :
        List.of(Event.atLeast(x), Event.between(x, d.inverseSurvival(tail * tail)))) {
      Probability far = d.probability(event);
      List<Double> values = WorkedOut.exactValues(far.explain());
      assertThat(values.get(values.size() - 1))
          .as("%s", far.explain())
          .isCloseTo(far.value(), within(CLOSE * far.value()));
    }
  }

  @Property(tries = 100)
  void momentsOfCounts(@ForAll("counts") DiscreteDistribution d) {
    moments(d);
  }

  /** The integrals of mean and variance are notation with a value: here they are computed. */
  @Property(tries = 200)
  void momentsOfMeasurements(@ForAll("measurements") ContinuousDistribution d) {
    double mean = d.mean();
    noValueIfNone(d.explainMean(), mean);
    noValueIfNone(d.explainVariance(), d.variance());
    if (Double.isFinite(mean) && resolved(d) && settles(d, 1)) {
      double size = area(d, Math::abs);
      assertThat(WorkedOut.result(d.explainMean()))
          .as("%s", d)
          .isCloseTo(area(d, x -> x), within(AREA * size));
      if (Double.isFinite(d.variance()) && settles(d, 2)) {
        double variance = area(d, x -> (x - mean) * (x - mean));
        assertThat(WorkedOut.result(d.explainVariance()))
            .as("%s", d)
            .isCloseTo(variance, within(AREA * variance));
      }
    }
  }

  private static double area(ContinuousDistribution d, DoubleUnaryOperator of) {
    double[] points = {
      d.support().lower(),
      d.quantile(0.001),
      d.quantile(0.1),
      d.quantile(0.3),
      d.median(),
      d.quantile(0.7),
      d.quantile(0.9),
      d.quantile(0.999),
      d.support().upper()
    };
    return Area.pieces(x -> of.applyAsDouble(x) * d.pdf(x), points);
  }

  /** Whether so little is beyond 1e100 that an integral up to there is the whole. */
  private static boolean settles(ContinuousDistribution d, int power) {
    return d.survival(1e100) * Math.pow(1e100, power) < 1e-12
        && d.cdf(-1e100) * Math.pow(1e100, power) < 1e-12;
  }

  private static void noValueIfNone(Working working, double moment) {
    assertThat(working.steps().toString()).doesNotContain("NaN").doesNotContain("Infinity");
    if (Double.isNaN(moment)) {
      assertThat(WorkedOut.values(working)).as("%s", working).isEmpty();
      assertThat(working.toString()).contains("there is no");
    } else {
      assertThat(WorkedOut.values(working)).as("%s", working).isNotEmpty();
    }
  }

  /** Every formula of a derivation that has a value with the numbers comes to the moment. */
  private static void moments(Distribution d) {
    boolean derived = d instanceof Bernoulli || d instanceof Binomial || d instanceof Poisson;
    if (derived) {
      List<Double> means = put(d, d.explainMean());
      assertThat(means).hasSizeGreaterThan(1);
      assertThat(means)
          .as("%s", d)
          .allSatisfy(v -> assertThat(v).isCloseTo(d.mean(), within(CLOSE * d.mean())));
      List<Double> variances = put(d, d.explainVariance());
      assertThat(variances.get(variances.size() - 1))
          .as("%s", d)
          .isCloseTo(d.variance(), within(1e-8 * (d.variance() + d.mean() * d.mean())));
    }
  }

  private static List<Double> put(Distribution d, Working working) {
    List<Double> values = new ArrayList<>();
    for (Step step : working.steps()) {
      for (Formula formula : step.formulas()) {
        Formula numbers = formula.with(Symbols.values(d));
        boolean notation = formula.toString().contains("E(") || formula.toString().contains("P(");
        if (!notation && numbers.symbols().isEmpty()) {
          values.add(numbers.value());
        }
      }
    }
    return values;
  }

  @Example
  void momentsOfASample() {
    Empirical sample = Empirical.of(1.5, 1.5, 2, 7, 13);
    assertThat(WorkedOut.result(sample.explainMean())).isEqualTo(5);
    assertThat(WorkedOut.result(sample.explainVariance())).isCloseTo(20.3, within(1e-12));
  }

  @Provide
  static Arbitrary<Double> shares() {
    return Arbitraries.doubles().between(0.001, 0.999).ofScale(4);
  }

  @Provide
  static Arbitrary<Double> tails() {
    return FamiliesTest.magnitude(-40, -5);
  }
}
