package dev.firstlook.inference;

import dev.firstlook.explain.Explainable;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.List;

/**
 * Which probabilities of success agree with x successes in n trials. Of many intervals made at a
 * level of 95 %, about 95 % contain the true probability; how close to that they come depends on
 * the {@link ProportionMethod}.
 *
 * <p>Intervals are cut to [0, 1]; they always contain the estimate x / n.
 *
 * @param method how the interval was made
 * @param successes x, in [0, n]
 * @param trials n, at least 1
 * @param level the level of confidence, in (0, 1)
 * @param lower the lower end
 * @param upper the upper end
 */
public record ProportionInterval(
    ProportionMethod method, long successes, long trials, double level, double lower, double upper)
    implements Explainable, Tabular {

  /** The level of an interval unless a caller asks for another. */
  public static final double USUAL_LEVEL = 0.95;

  /**
   * Checks the ends.
   *
   * @param method how the interval was made
   * @param successes in [0, trials]
   * @param trials at least 1
   * @param level in (0, 1)
   * @param lower at most the estimate, in [0, 1]
   * @param upper at least the estimate, in [0, 1]
   * @throws IllegalArgumentException if a number is outside its range
   */
  public ProportionInterval {
    check(successes, trials, level);
    Check.probability("lower", lower);
    Check.probability("upper", upper);
    double estimate = (double) successes / trials;
    if (!(lower <= estimate && estimate <= upper)) {
      throw new IllegalArgumentException(
          "the interval must contain the estimate %s, but was from %s to %s"
              .formatted(estimate, lower, upper));
    }
  }

  private static void check(long successes, long trials, double level) {
    Check.atLeast("trials", 1, trials);
    Check.level("level", level);
    if (!(successes >= 0 && successes <= trials)) {
      throw new IllegalArgumentException(
          "successes must be in [0, " + trials + "], but was " + successes);
    }
  }

  /**
   * Wilson's interval at 95 %: a good choice for every x and n.
   *
   * @param successes x, in [0, n]
   * @param trials n, at least 1
   * @return the interval
   * @throws IllegalArgumentException if an argument is outside its range
   */
  public static ProportionInterval of(long successes, long trials) {
    return wilson(successes, trials, USUAL_LEVEL);
  }

  /**
   * An interval by a given method.
   *
   * @param method how it is made
   * @param successes x, in [0, n]
   * @param trials n, at least 1
   * @param level the level of confidence, in (0, 1)
   * @return the interval
   * @throws IllegalArgumentException if an argument is outside its range
   */
  public static ProportionInterval of(
      ProportionMethod method, long successes, long trials, double level) {
    check(successes, trials, level);
    ProportionBounds bounds =
        ProportionBounds.of(method, (double) successes, (double) trials, level);
    double estimate = (double) successes / trials;
    return new ProportionInterval(
        method,
        successes,
        trials,
        level,
        Math.max(0, Math.min(estimate, bounds.lower())),
        Math.min(1, Math.max(estimate, bounds.upper())));
  }

  /**
   * Wilson's score interval.
   *
   * @param successes x, in [0, n]
   * @param trials n, at least 1
   * @param level the level of confidence, in (0, 1)
   * @return the interval
   * @throws IllegalArgumentException if an argument is outside its range
   */
  public static ProportionInterval wilson(long successes, long trials, double level) {
    return of(ProportionMethod.WILSON, successes, trials, level);
  }

  /**
   * The interval of Clopper and Pearson, called exact: it covers at least the level for every p,
   * and so is wider than needed for most.
   *
   * @param successes x, in [0, n]
   * @param trials n, at least 1
   * @param level the level of confidence, in (0, 1)
   * @return the interval
   * @throws IllegalArgumentException if an argument is outside its range
   */
  public static ProportionInterval clopperPearson(long successes, long trials, double level) {
    return of(ProportionMethod.CLOPPER_PEARSON, successes, trials, level);
  }

  /**
   * The interval of Agresti and Coull: easy to do by hand, a little wider than Wilson's.
   *
   * @param successes x, in [0, n]
   * @param trials n, at least 1
   * @param level the level of confidence, in (0, 1)
   * @return the interval
   * @throws IllegalArgumentException if an argument is outside its range
   */
  public static ProportionInterval agrestiCoull(long successes, long trials, double level) {
    return of(ProportionMethod.AGRESTI_COULL, successes, trials, level);
  }

  /**
   * The interval with equal tails of Jeffreys's prior; from 0 without successes, up to 1 without
   * failures.
   *
   * @param successes x, in [0, n]
   * @param trials n, at least 1
   * @param level the level of confidence, in (0, 1)
   * @return the interval
   * @throws IllegalArgumentException if an argument is outside its range
   */
  public static ProportionInterval jeffreys(long successes, long trials, double level) {
    return of(ProportionMethod.JEFFREYS, successes, trials, level);
  }

  /**
   * The interval of Wald: the estimate plus and minus z standard errors. It contains the true
   * probability much less often than it claims; {@link #explain} shows how much less.
   *
   * @param successes x, in [0, n]
   * @param trials n, at least 1
   * @param level the level of confidence, in (0, 1)
   * @return the interval
   * @throws IllegalArgumentException if an argument is outside its range
   */
  public static ProportionInterval wald(long successes, long trials, double level) {
    return of(ProportionMethod.WALD, successes, trials, level);
  }

  /**
   * The share of successes.
   *
   * @return x / n
   */
  public double estimate() {
    return (double) successes / trials;
  }

  /**
   * Whether a probability lies in the interval.
   *
   * @param p any number
   * @return true if it is between the ends or at one of them
   */
  public boolean contains(double p) {
    return p >= lower && p <= upper;
  }

  @Override
  public Working explain() {
    return ProportionWording.working(this);
  }

  /**
   * The interval beside those of the other methods for the same x and n.
   *
   * @return one table
   */
  @Override
  public List<TextTable> tables() {
    return List.of(ProportionWording.table(this));
  }

  @Override
  public String toString() {
    return "%s of %s = %s, %s %% interval from %s to %s (%s)\n%s"
        .formatted(
            successes,
            trials,
            Numbers.text(estimate()),
            Numbers.text(100 * level),
            Numbers.text(lower),
            Numbers.text(upper),
            method,
            ProportionWording.table(this));
  }
}
