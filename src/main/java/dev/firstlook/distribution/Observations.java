package dev.firstlook.distribution;

import dev.firstlook.explain.Numbers;

/** What a sample must be so that a family can be fitted to it; an error says what it is instead. */
final class Observations {

  /** What has to be known of limits that are estimated by the extremes of a sample. */
  static final String EXTREMES =
      "the limits are the smallest and largest observation; the true ones lie beyond, and the usual"
          + " theory gives no standard errors";

  private Observations() {}

  /** Whole numbers from {@code least} on. */
  static Empirical counts(String family, Empirical sample, double least) {
    return counts(family, sample, least, 0x1p53);
  }

  /** Whole numbers from {@code least} to {@code most}. */
  static Empirical counts(String family, Empirical sample, double least, double most) {
    for (double value : sample.values()) {
      if (!(value >= least && value <= most && value == Math.rint(value))) {
        String range =
            most == 0x1p53
                ? "at least " + Numbers.text(least)
                : "in [" + Numbers.text(least) + ", " + Numbers.text(most) + "]";
        throw new IllegalArgumentException(
            "observations of %s distribution must be whole numbers %s, but one was %s"
                .formatted(withArticle(family), range, Numbers.text(value, 17)));
      }
    }
    return sample;
  }

  /** Numbers above 0. */
  static Empirical positive(String family, Empirical sample) {
    return between(family, sample, 0, Double.POSITIVE_INFINITY, "positive");
  }

  /** Numbers from 0 on. */
  static Empirical notNegative(String family, Empirical sample) {
    return between(family, sample, -Double.MIN_VALUE, Double.POSITIVE_INFINITY, "at least 0");
  }

  /** Something has to be above 0, or a rate has no estimate. */
  static Empirical notAllZero(String family, Empirical sample) {
    if (sample.mean() == 0) {
      throw new IllegalArgumentException(
          "%s distribution needs an observation above 0, but all %s are 0"
              .formatted(withArticle(family), sample.size()));
    }
    return sample;
  }

  /** Numbers between two others, neither included. */
  static Empirical between(
      String family, Empirical sample, double lower, double upper, String rule) {
    for (double value : sample.values()) {
      if (!(value > lower && value < upper)) {
        throw new IllegalArgumentException(
            "observations of %s distribution must be %s, but one was %s"
                .formatted(withArticle(family), rule, Numbers.text(value, 17)));
      }
    }
    return sample;
  }

  /** At least two different values, without which a spread has no estimate. */
  static Empirical varied(String family, Empirical sample) {
    double[] values = sample.values();
    if (values.length < 2) {
      throw new IllegalArgumentException(
          "%s distribution needs at least 2 different observations, but %s %s"
              .formatted(
                  withArticle(family),
                  sample.size() == 1 ? "the only one is" : "all " + sample.size() + " are",
                  Numbers.text(values[0], 17)));
    }
    return sample;
  }

  /** Before a u, as in uniform, stands a. */
  private static String withArticle(String family) {
    return ("aeio".indexOf(Character.toLowerCase(family.charAt(0))) < 0 ? "a " : "an ") + family;
  }
}
