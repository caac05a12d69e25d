package dev.firstlook.distribution;

import static dev.firstlook.distribution.FamiliesTest.magnitude;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Group;

/** The contract of distributions that are made of others, and of kernel densities. */
@SuppressWarnings("ClassCanBeStatic") // the groups of jqwik are inner classes
class CombinedTest {

  static final Arbitrary<Double> NEAR = Arbitraries.doubles().between(-3, 3).ofScale(3);

  static final Arbitrary<Double> WIDTH = magnitude(-1, 1);

  static final Arbitrary<ContinuousDistribution> PARTS =
      Arbitraries.oneOf(
          Combinators.combine(NEAR, WIDTH).as((a, b) -> (ContinuousDistribution) new Normal(a, b)),
          Combinators.combine(NEAR, WIDTH).as((a, b) -> (ContinuousDistribution) new Laplace(a, b)),
          Combinators.combine(WIDTH, WIDTH)
              .as((a, b) -> (ContinuousDistribution) new Weibull(0.8 + a, b)),
          Combinators.combine(WIDTH, WIDTH)
              .as((a, b) -> (ContinuousDistribution) new Gamma(0.8 + a, b)));

  @Group
  class Mixtures implements ContinuousContract<Mixture> {
    @Override
    public Arbitrary<Mixture> family() {
      return Combinators.combine(Arbitraries.doubles().between(0.0, 1.0).ofScale(4), PARTS, PARTS)
          .as(Mixture::of);
    }

    @Override
    public double[] corners(Mixture mixture) {
      return mixture.components().stream()
          .flatMapToDouble(
              d -> DoubleStream.of(d.support().lower(), d.median(), d.support().upper()))
          .filter(Double::isFinite)
          .toArray();
    }
  }

  @Group
  class Truncateds implements ContinuousContract<Truncated> {
    @Override
    public Arbitrary<Truncated> family() {
      Arbitrary<Double> shares = Arbitraries.doubles().between(0.0, 1.0).ofScale(3);
      return Combinators.combine(PARTS, shares, shares)
          .filter((d, p, q) -> Math.abs(p - q) > 0.02)
          .as(
              (d, p, q) ->
                  new Truncated(d, d.quantile(Math.min(p, q)), d.quantile(Math.max(p, q))));
    }
  }

  @Group
  class Transformeds implements ContinuousContract<Transformed> {
    @Override
    public Arbitrary<Transformed> family() {
      return Combinators.combine(PARTS, NEAR, Arbitraries.oneOf(WIDTH, WIDTH.map(b -> -b)))
          .as(Transformed::new);
    }
  }

  static final Arbitrary<DiscreteDistribution> COUNTS =
      Arbitraries.oneOf(
          magnitude(-2, 2.5).map(a -> (DiscreteDistribution) new Poisson(a)),
          FamiliesTest.CHANCE.map(p -> (DiscreteDistribution) new Geometric(Math.max(p, 0.01))),
          Combinators.combine(Arbitraries.longs().between(0, 400), FamiliesTest.PROBABILITY)
              .as((n, p) -> (DiscreteDistribution) new Binomial(n, p)),
          Combinators.combine(
                  Arbitraries.longs().between(-20, 20), Arbitraries.longs().between(0, 90))
              .as((a, n) -> (DiscreteDistribution) new DiscreteUniform(a, a + n)));

  @Group
  class DiscreteMixtures implements DiscreteContract<DiscreteMixture> {
    @Override
    public Arbitrary<DiscreteMixture> family() {
      return Combinators.combine(Arbitraries.doubles().between(0.0, 1.0).ofScale(4), COUNTS, COUNTS)
          .as(DiscreteMixture::of);
    }
  }

  @Group
  class DiscreteTruncateds implements DiscreteContract<DiscreteTruncated> {
    @Override
    public Arbitrary<DiscreteTruncated> family() {
      Arbitrary<Double> shares = Arbitraries.doubles().between(0.0, 1.0).ofScale(3);
      // the quantile of 0 is where the support begins, and there need not be any mass there
      return Combinators.combine(COUNTS, shares, shares)
          .filter((d, p, q) -> Math.max(p, q) > 0)
          .as(
              (d, p, q) ->
                  new DiscreteTruncated(d, d.quantile(Math.min(p, q)), d.quantile(Math.max(p, q))));
    }
  }

  /** Truncated far out, where less than one count in a million millions comes. */
  @Group
  class DiscreteTails implements DiscreteContract<DiscreteTruncated> {
    @Override
    public Arbitrary<DiscreteTruncated> family() {
      return Combinators.combine(magnitude(-2, 2.5), magnitude(-30, -12))
          .as(
              (a, p) -> {
                Poisson d = new Poisson(a);
                return new DiscreteTruncated(d, d.inverseSurvival(p), INFINITY);
              });
    }
  }

  @Group
  class DiscreteShifteds implements DiscreteContract<DiscreteShifted> {
    @Override
    public Arbitrary<DiscreteShifted> family() {
      return Combinators.combine(COUNTS, Arbitraries.longs().between(-1000, 1000))
          .as(DiscreteShifted::new);
    }
  }

  @Group
  class KernelDensities implements ContinuousContract<KernelDensity> {
    @Override
    public Arbitrary<KernelDensity> family() {
      Arbitrary<List<Double>> samples = NEAR.list().ofMinSize(1).ofMaxSize(8);
      Arbitrary<Kernel> kernels =
          Arbitraries.of(Kernel.class).filter(kernel -> kernel != Kernel.RECTANGULAR);
      return Combinators.combine(samples, WIDTH, kernels)
          .as(
              (values, h, kernel) ->
                  KernelDensity.of(values.stream().mapToDouble(v -> v).toArray(), h)
                      .withKernel(kernel));
    }

    /** A hill may have a corner at its top, and where it begins and ends. */
    @Override
    public double[] corners(KernelDensity density) {
      double reach = density.bandwidth() * density.kernel().reach();
      return Arrays.stream(density.values)
          .flatMap(x -> DoubleStream.of(x - reach, x, x + reach))
          .toArray();
    }
  }
}
