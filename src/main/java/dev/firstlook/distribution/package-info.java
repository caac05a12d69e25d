/**
 * Which random mechanism is this? Distributions with their masses and densities, the probability of
 * events, and fits to samples.
 *
 * <pre>{@code
 * Poisson kicks = new Poisson(0.61); // deaths by horse kick in a corps and year
 * kicks.pmf(0); // 0.5434: the mass, P(X = 0)
 * kicks.cdf(1); // 0.8748: P(X <= 1)
 * Probability two = kicks.probability(Event.atLeast(2));
 * System.out.println(two); // P(X >= 2) = 0.1252
 * System.out.println(two.explain()); // the masses that were added up, with the numbers put in
 *
 * long[] deaths = kicks.sample(200, 42); // the same for the same seed
 * Fit<Poisson> fit = Poisson.fit(deaths);
 * System.out.println(fit); // λ with its standard error and interval, log-likelihood, AIC, BIC
 * }</pre>
 *
 * <h2>Masses and densities</h2>
 *
 * A {@link dev.firstlook.distribution.DiscreteDistribution} counts: each whole number has a
 * probability, its mass. A {@link dev.firstlook.distribution.ContinuousDistribution} measures: a
 * single value has no probability, an interval has the area below the density over it. So {@code
 * pmf} exists on the one and {@code pdf} on the other only, and the compiler sees to it. An {@link
 * dev.firstlook.distribution.Empirical} distribution is a sample, and a {@link
 * dev.firstlook.distribution.KernelDensity} its smooth picture.
 *
 * <h2>Tails</h2>
 *
 * {@code survival} is computed directly and not as {@code 1 - cdf}, {@code inverseSurvival} not as
 * {@code quantile(1 - p)}, and intervals not as differences that cancel. A probability of 1e-300
 * has as many right digits as one of 1/2.
 *
 * <pre>{@code
 * Normal standard = new Normal(0, 1);
 * standard.survival(10); // 7.6e-24, where 1 - cdf(10) would be 0
 * standard.inverseSurvival(1e-20); // 9.262
 * }</pre>
 *
 * <h2>One family, one page</h2>
 *
 * Each of the twenty families is a record in a file of its own that reads like a page of a
 * textbook: what it models, its formula, its parameters, evaluation, moments, fitting. {@link
 * dev.firstlook.distribution.Distribution#describe} says the same in the terminal.
 *
 * <h2>Distributions made of others</h2>
 *
 * <pre>{@code
 * Mixture.of(0.36, new Normal(54.6, 5.9), new Normal(80.1, 5.9)); // two populations in one heap
 * new Truncated(new Normal(0, 1), 0, 3); // what is left between two limits
 * new Transformed(new Normal(20, 5), 32, 1.8); // 32 + 1.8 X: degrees Celsius in Fahrenheit
 * new DiscreteTruncated(new Poisson(2), 1, Double.POSITIVE_INFINITY); // counts that are never 0
 * new DiscreteShifted(new Geometric(0.5), 1); // trials, where Geometric counts failures
 * DiscreteMixture.of(0.3, new Bernoulli(0), new Poisson(4)); // additional zeros
 * }</pre>
 *
 * Each is a distribution again, with the same functions and the same accuracy in the tails.
 */
@NullMarked
package dev.firstlook.distribution;

import org.jspecify.annotations.NullMarked;
