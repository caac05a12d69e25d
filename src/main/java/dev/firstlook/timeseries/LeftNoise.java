package dev.firstlook.timeseries;

import dev.firstlook.explain.Numbers;
import java.util.stream.Collectors;

/**
 * Whether a decomposition leaves enough to say how large the noise is. A season that goes through
 * nearly all of the few values at each position leaves next to nothing; what is left then, however
 * scaled up, makes intervals that are far too narrow or endless.
 */
final class LeftNoise {
  private static final int FEWEST_DEGREES = 3;
  private static final double LEAST_DEGREES = 1.0 / 20;
  private static final double LEAST_VARIANCE = 1.0 / 100;

  /** With more cycles a season that changes may be followed closely and yet rightly. */
  private static final int FEW_CYCLES = 5;

  /** The standard deviation of a normal law, in median absolute values. */
  private static final double NORMAL = 1.4826;

  private LeftNoise() {}

  /** That the one-step errors are not a trifle beside how values a cycle apart differ. */
  static void checkVariance(Decomposition parts, double found) {
    int size = parts.observed().size();
    double noise = NORMAL * CycleNoise.of(parts);
    double rounding = Rounding.of(parts.model().additive(parts.observed().raw()));
    double least = LEAST_VARIANCE * noise * noise;
    boolean few = size / parts.seasonals().lastKey() <= FEW_CYCLES;
    if (few && found > 0 && noise > rounding && !(found >= least)) {
      throw refusal(
          parts,
          "variance that trend and season leave must be at least a 100th of what values a cycle"
              + " apart let expect, here "
              + Numbers.text(least, 3)
              + ", but was "
              + Numbers.text(found, 2));
    }
  }

  /** That there is something to estimate the variance from. */
  static void checkDegrees(Decomposition parts, double degreesOfFreedom, int count) {
    double least = Math.max(FEWEST_DEGREES, LEAST_DEGREES * count);
    if (!(degreesOfFreedom >= least)) {
      throw refusal(
          parts,
          "degrees of freedom that trend and season leave must be at least "
              + FEWEST_DEGREES
              + " and a 20th of the values, here "
              + Numbers.text(least, 3)
              + ", but were "
              + Numbers.text(Math.max(0, degreesOfFreedom), 2));
    }
  }

  private static IllegalArgumentException refusal(Decomposition parts, String rule) {
    double size = parts.observed().size();
    String cycles =
        parts.seasonals().keySet().stream()
            .map(period -> Numbers.text(size / period, 3) + " of " + period)
            .collect(Collectors.joining(" and "));
    return new IllegalArgumentException(
        ("%s: %s follows the noise of so few cycles (%s), so that how far off a forecast may be"
                + " cannot be told; take seasons that are the same in every cycle (Stl.periodic(),"
                + " Mstl.periodic()), wider seasonal windows or fewer seasons")
            .formatted(rule, parts.method(), cycles));
  }
}
