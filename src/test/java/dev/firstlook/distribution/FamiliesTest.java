package dev.firstlook.distribution;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Group;

/** The contract of the twenty families. */
@SuppressWarnings("ClassCanBeStatic") // the groups of jqwik are inner classes
class FamiliesTest {

  static final Arbitrary<Double> LOCATION = Arbitraries.doubles().between(-1e6, 1e6).ofScale(3);

  static final Arbitrary<Double> SCALE = magnitude(-6, 9);

  static final Arbitrary<Double> SHAPE = magnitude(-0.7, 3);

  static final Arbitrary<Double> PROBABILITY =
      Arbitraries.oneOf(Arbitraries.doubles().between(0.0, 1.0).ofScale(9), magnitude(-9, 0));

  /** Positive probabilities. */
  static final Arbitrary<Double> CHANCE =
      Arbitraries.oneOf(Arbitraries.doubles().between(0.001, 1.0).ofScale(9), magnitude(-6, 0));

  /** Powers of ten, equally likely in the exponent. */
  static Arbitrary<Double> magnitude(double least, double most) {
    return Arbitraries.doubles().between(least, most).ofScale(6).map(e -> Math.pow(10, e));
  }

  @Group
  class Bernoullis implements DiscreteFamily<Bernoulli> {
    @Override
    public Arbitrary<Bernoulli> family() {
      return PROBABILITY.map(Bernoulli::new);
    }
  }

  @Group
  class Binomials implements DiscreteFamily<Binomial> {
    @Override
    public Arbitrary<Binomial> family() {
      return Combinators.combine(magnitude(0, 9), PROBABILITY)
          .as((n, p) -> new Binomial(n.longValue(), p));
    }
  }

  @Group
  class Poissons implements DiscreteFamily<Poisson> {
    @Override
    public Arbitrary<Poisson> family() {
      return magnitude(-6, 9).map(Poisson::new);
    }
  }

  @Group
  class Geometrics implements DiscreteFamily<Geometric> {
    @Override
    public Arbitrary<Geometric> family() {
      return CHANCE.map(Geometric::new);
    }
  }

  @Group
  class NegativeBinomials implements DiscreteFamily<NegativeBinomial> {
    @Override
    public Arbitrary<NegativeBinomial> family() {
      return Combinators.combine(magnitude(-1, 6), CHANCE).as(NegativeBinomial::new);
    }
  }

  @Group
  class DiscreteUniforms implements DiscreteFamily<DiscreteUniform> {
    @Override
    public Arbitrary<DiscreteUniform> family() {
      return Combinators.combine(Arbitraries.longs().between(-1_000, 1_000), magnitude(0, 12))
          .as((lower, n) -> new DiscreteUniform(lower, lower + n.longValue()));
    }
  }

  @Group
  class Hypergeometrics implements DiscreteFamily<Hypergeometric> {
    @Override
    public Arbitrary<Hypergeometric> family() {
      return Combinators.combine(magnitude(0, 7), PROBABILITY, PROBABILITY)
          .as(
              (n, p, q) ->
                  new Hypergeometric(
                      n.longValue(), (long) (n.longValue() * p), (long) (n.longValue() * q)));
    }
  }

  @Group
  class Normals implements ContinuousFamily<Normal> {
    @Override
    public Arbitrary<Normal> family() {
      return Combinators.combine(LOCATION, SCALE).as(Normal::new);
    }
  }

  @Group
  class Uniforms implements ContinuousFamily<Uniform> {
    @Override
    public Arbitrary<Uniform> family() {
      return Combinators.combine(LOCATION, SCALE).as((a, w) -> new Uniform(a, a + w));
    }
  }

  @Group
  class Exponentials implements ContinuousFamily<Exponential> {
    @Override
    public Arbitrary<Exponential> family() {
      return SCALE.map(Exponential::new);
    }
  }

  @Group
  class Gammas implements ContinuousFamily<Gamma> {
    @Override
    public Arbitrary<Gamma> family() {
      return Combinators.combine(SHAPE, SCALE).as(Gamma::new);
    }
  }

  @Group
  class Betas implements ContinuousFamily<Beta> {
    @Override
    public Arbitrary<Beta> family() {
      return Combinators.combine(SHAPE, SHAPE).as(Beta::new);
    }
  }

  @Group
  class LogNormals implements ContinuousFamily<LogNormal> {
    @Override
    public Arbitrary<LogNormal> family() {
      return Combinators.combine(
              Arbitraries.doubles().between(-20, 20).ofScale(6), magnitude(-4, 0.6))
          .as(LogNormal::new);
    }
  }

  @Group
  class Weibulls implements ContinuousFamily<Weibull> {
    @Override
    public Arbitrary<Weibull> family() {
      return Combinators.combine(SHAPE, SCALE).as(Weibull::new);
    }
  }

  @Group
  class StudentTs implements ContinuousFamily<StudentT> {
    @Override
    public Arbitrary<StudentT> family() {
      return magnitude(-0.3, 7).map(StudentT::new);
    }
  }

  @Group
  class ChiSquareds implements ContinuousFamily<ChiSquared> {
    @Override
    public Arbitrary<ChiSquared> family() {
      return magnitude(-0.3, 5).map(ChiSquared::new);
    }
  }

  @Group
  class FisherFs implements ContinuousFamily<FisherF> {
    @Override
    public Arbitrary<FisherF> family() {
      return Combinators.combine(magnitude(-0.3, 4), magnitude(-0.3, 4)).as(FisherF::new);
    }
  }

  @Group
  class Cauchys implements ContinuousFamily<Cauchy> {
    @Override
    public Arbitrary<Cauchy> family() {
      return Combinators.combine(LOCATION, SCALE).as(Cauchy::new);
    }
  }

  @Group
  class Laplaces implements ContinuousFamily<Laplace> {
    @Override
    public Arbitrary<Laplace> family() {
      return Combinators.combine(LOCATION, SCALE).as(Laplace::new);
    }
  }

  @Group
  class Logistics implements ContinuousFamily<Logistic> {
    @Override
    public Arbitrary<Logistic> family() {
      return Combinators.combine(LOCATION, SCALE).as(Logistic::new);
    }
  }
}
