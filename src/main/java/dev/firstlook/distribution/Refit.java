package dev.firstlook.distribution;

import org.jspecify.annotations.Nullable;

/** The same family with other parameters, or fitted to another sample. */
final class Refit {

  private Refit() {}

  /** The family of a distribution fitted to another sample; what was given stays given. */
  static Fit<?> of(Distribution d, Empirical sample) {
    if (d instanceof Bernoulli) {
      return Bernoulli.fit(sample);
    } else if (d instanceof Binomial b) {
      return Binomial.fit(b.trials(), sample);
    } else if (d instanceof Poisson) {
      return Poisson.fit(sample);
    } else if (d instanceof Geometric) {
      return Geometric.fit(sample);
    } else if (d instanceof NegativeBinomial) {
      return NegativeBinomialLikelihood.fit(sample);
    } else if (d instanceof DiscreteUniform) {
      return DiscreteUniform.fit(sample);
    } else if (d instanceof Normal) {
      return Normal.fit(sample);
    } else if (d instanceof LogNormal) {
      return LogNormal.fit(sample);
    } else if (d instanceof Uniform) {
      return Uniform.fit(sample);
    } else if (d instanceof Exponential) {
      return Exponential.fit(sample);
    } else if (d instanceof Gamma) {
      return GammaLikelihood.fit(sample);
    } else if (d instanceof Weibull) {
      return WeibullLikelihood.fit(sample);
    } else if (d instanceof Beta) {
      return BetaLikelihood.fit(sample);
    } else if (d instanceof Laplace) {
      return Laplace.fit(sample);
    } else if (d instanceof Cauchy) {
      return Cauchy.fit(sample);
    } else if (d instanceof Logistic) {
      return Logistic.fit(sample);
    } else if (d instanceof StudentT) {
      return OneParameterLikelihood.studentT(sample);
    } else if (d instanceof ChiSquared) {
      return OneParameterLikelihood.chiSquared(sample);
    }
    throw new IllegalArgumentException(
        "family must be one that can be fitted, but was " + d.describe().name());
  }

  /**
   * The distribution with one estimated parameter changed; null if the family is none whose
   * log-likelihood has a slope by its parameters.
   */
  static @Nullable Distribution withParameter(Distribution d, int index, double value) {
    if (d instanceof DiscreteDistribution) {
      return counts(d, index, value);
    }
    boolean first = index == 0;
    if (d instanceof Normal n) {
      return first ? new Normal(value, n.sd()) : new Normal(n.mean(), value);
    } else if (d instanceof LogNormal l) {
      return first ? new LogNormal(value, l.sigma()) : new LogNormal(l.mu(), value);
    } else if (d instanceof Laplace l) {
      return first ? new Laplace(value, l.scale()) : new Laplace(l.location(), value);
    } else if (d instanceof Exponential) {
      return new Exponential(value);
    } else if (d instanceof Gamma g) {
      return first ? new Gamma(value, g.scale()) : new Gamma(g.shape(), value);
    } else if (d instanceof Weibull w) {
      return first ? new Weibull(value, w.scale()) : new Weibull(w.shape(), value);
    } else if (d instanceof Beta b) {
      return first ? new Beta(value, b.beta()) : new Beta(b.alpha(), value);
    } else if (d instanceof Cauchy c) {
      return first ? new Cauchy(value, c.scale()) : new Cauchy(c.location(), value);
    } else if (d instanceof Logistic l) {
      return first ? new Logistic(value, l.scale()) : new Logistic(l.location(), value);
    } else if (d instanceof StudentT) {
      return new StudentT(value);
    } else if (d instanceof ChiSquared) {
      return new ChiSquared(value);
    }
    return null;
  }

  private static @Nullable Distribution counts(Distribution d, int index, double value) {
    if (d instanceof Bernoulli) {
      return new Bernoulli(value);
    } else if (d instanceof Binomial b) {
      return new Binomial(b.trials(), value);
    } else if (d instanceof Poisson) {
      return new Poisson(value);
    } else if (d instanceof Geometric) {
      return new Geometric(value);
    } else if (d instanceof NegativeBinomial n) {
      return index == 0
          ? new NegativeBinomial(value, n.p())
          : new NegativeBinomial(n.size(), value);
    }
    return null;
  }
}
