package dev.firstlook.inference;

import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.Fit;
import dev.firstlook.distribution.Naming;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * The p-value of a distance between a sample and the model fitted to it: samples are drawn from
 * that model, the model is fitted to each anew, and the distances are compared (Stute, Gonzalez
 * Manteiga and Presedo Quindimil 1993, "Bootstrap based goodness-of-fit-tests", Metrika 40,
 * 243-256).
 *
 * @param fit how a model is fitted to a sample
 * @param rounds how many samples are drawn
 * @param seed where the randomness begins
 */
record ParametricBootstrap(
    Function<double[], ? extends ContinuousDistribution> fit, int rounds, long seed) {

  static final int FEWEST_ROUNDS = 99;

  /** What {@link GoodnessOfFit} uses. */
  static final int USUAL_ROUNDS = 999;

  private static final long USUAL_SEED = 1;

  ParametricBootstrap {
    Check.atLeast("rounds", FEWEST_ROUNDS, rounds);
  }

  /** The test of a fit with its own sample, 999 rounds and seed 1. */
  static TestResult of(Fit<?> fit, EdfStatistic statistic) {
    if (!(fit.distribution() instanceof ContinuousDistribution)) {
      throw new IllegalArgumentException(
          "the fitted distribution must be continuous, but was "
              + Naming.of(fit.distribution())
              + ": use ChiSquaredTest");
    }
    return new ParametricBootstrap(
            drawn -> (ContinuousDistribution) fit.refit(drawn).distribution(),
            USUAL_ROUNDS,
            USUAL_SEED)
        .test(GoodnessOfFit.values(fit.sample()), statistic);
  }

  TestResult test(double[] values, EdfStatistic statistic) {
    double[] sorted = Check.sorted(values, 2);
    ContinuousDistribution model = fit.apply(values.clone());
    Transformed sample = Transformed.of(sorted, model);
    double observed = statistic.of(sample);
    if (!Double.isFinite(observed)) {
      // Every sample drawn could be as far off, and no fit would ever fail.
      throw new IllegalArgumentException(
          "the distance of the sample from the model fitted to it must be finite, but was %s: %s"
                  .formatted(observed, Naming.of(model))
              + " rules a value of the sample out");
    }
    double p = pValue(sorted.length, model, statistic, observed);
    return statistic.result(
        sample,
        p,
        new EdfStatistic.Null(
            " of a fitted model",
            "the values come from the family of " + Naming.of(model),
            Naming.of(model) + ", fitted to the values",
            "by parametric bootstrap, " + rounds + " samples from the fitted model, seed " + seed,
            SampleNotes.ties(sorted)));
  }

  /** The share of samples, the observed one counted in, that are at least as far off. */
  double pValue(int size, ContinuousDistribution model, EdfStatistic statistic, double observed) {
    SplittableRandom random = new SplittableRandom(seed);
    int farther = 1;
    for (int round = 0; round < rounds; round++) {
      double[] drawn = model.sample(size, random);
      ContinuousDistribution refitted = fit.apply(drawn.clone());
      Arrays.sort(drawn);
      farther += isAtLeast(statistic.of(Transformed.of(drawn, refitted)), observed) ? 1 : 0;
    }
    return farther / (rounds + 1.0);
  }

  /** A sum in another order must not turn a tie into a difference. */
  static boolean isAtLeast(double simulated, double observed) {
    return simulated >= observed * (1 - 1e-12);
  }
}
