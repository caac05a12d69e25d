package dev.firstlook.inference;

import dev.firstlook.explain.Numbers;

/**
 * What a p-value says, in a sentence. It never says that the null hypothesis is true: a sample can
 * speak against a hypothesis, and otherwise it is silent.
 */
final class Verdict {

  private static final double RARE = 0.01;
  private static final double RAREST = 1e-6;

  private Verdict() {}

  static String of(String hypothesis, double p, double level) {
    Check.level("level", level);
    String against =
        Numbers.text(100 * level)
            + " % level against the hypothesis that "
            + hypothesis
            + " ("
            + pValue(p)
            + ")";
    if (p <= level) {
      return "Evidence at the " + against + ": if it were so, " + rarely(p) + ".";
    }
    return "No evidence at the "
        + against
        + ": if it were so, "
        + samples(p)
        + " would be as far from it as this one or farther. That does not prove it.";
  }

  private static String pValue(double p) {
    return Numbers.pValue(p, Numbers.SIGNIFICANT_DIGITS);
  }

  private static String rarely(double p) {
    return (p < RARE && p >= RAREST ? "only " : "")
        + samples(p)
        + " would be as far from it as this one";
  }

  private static String samples(double p) {
    if (p < RAREST) {
      return "fewer than 1 sample in a million";
    }
    if (p < RARE) {
      return "about 1 sample in " + Numbers.text(rounded(1 / p));
    }
    long percent = Math.round(100 * p);
    return percent == 100 ? "nearly every sample" : "about " + percent + " of 100 samples";
  }

  /** To two significant digits, for a rate that is not known better. */
  private static double rounded(double x) {
    double unit = Math.pow(10, Math.floor(Math.log10(x)) - 1);
    return Math.rint(x / unit) * unit;
  }
}
