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

  /** The distribution with one estimated parameter changed; null if the family is not searched. */
  static @Nullable Distribution withParameter(Distribution d, int index, double value) {
    boolean first = index == 0;
    if (d instanceof Gamma g) {
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
}
