package dev.firstlook.distribution;

import dev.firstlook.explain.Explainable;
import dev.firstlook.explain.Formulas;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Working;

/**
 * The probability of an event under a distribution. It knows where it comes from, so that it can be
 * printed, explained and drawn.
 *
 * @param distribution what X is distributed as
 * @param event what is asked
 * @param value the answer, in [0, 1]
 */
public record Probability(Distribution distribution, Event event, double value)
    implements Explainable {

  /**
   * Shows how the probability came about: the masses that are added up, or the area under the
   * density; and what {@code <} and {@code <=} mean for it.
   *
   * @return the working
   */
  @Override
  public Working explain() {
    if (distribution instanceof DiscreteDistribution discrete) {
      return MassWorking.of(discrete, this);
    }
    if (distribution instanceof ContinuousDistribution continuous) {
      return DensityWorking.of(continuous, this);
    }
    long size = ((Empirical) distribution).size();
    long inside = Math.round(value * size);
    return Working.of("P(" + event + ") in a sample of " + size)
        .step("count the observations with " + event, inside + " of " + size)
        .step(
            "divide",
            Formulas.fraction(Formulas.number((double) inside), Formulas.number((double) size)))
        .conclude("It is a share of this sample, not of all that could have been observed.");
  }

  /**
   * The probability as it is written in textbooks.
   *
   * @return such as {@code P(X >= 2) = 0.1252}
   */
  @Override
  public String toString() {
    return "P(" + event + ") = " + Numbers.text(value);
  }
}
