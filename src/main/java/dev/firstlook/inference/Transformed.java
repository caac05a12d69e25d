package dev.firstlook.inference;

import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.summary.Moments;

/**
 * A sorted sample through the eyes of a continuous model: for each value the probability below it
 * and above it. If the model holds, the former are uniform on [0, 1].
 */
final class Transformed {

  private final double[] sorted;
  private final double[] below;
  private final double[] above;

  private Transformed(double[] sorted, double[] below, double[] above) {
    this.sorted = sorted;
    this.below = below;
    this.above = above;
  }

  /** Takes over a sample in ascending order. */
  static Transformed of(double[] sorted, ContinuousDistribution model) {
    double[] below = model.cdf(sorted);
    double[] above = new double[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      above[i] = model.survival(sorted[i]);
    }
    return new Transformed(sorted, below, above);
  }

  /** With the normal distribution that has the mean and standard deviation of the sample. */
  static Transformed ofNormal(double[] sorted, Moments moments) {
    double[] below = new double[sorted.length];
    double[] above = new double[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      double z = (sorted[i] - moments.mean()) / moments.standardDeviation();
      below[i] = ReferenceLaws.normalCdf(z);
      above[i] = ReferenceLaws.normalSurvival(z);
    }
    return new Transformed(sorted, below, above);
  }

  /** With the exponential distribution of a mean. */
  static Transformed ofExponential(double[] sorted, double mean) {
    double[] below = new double[sorted.length];
    double[] above = new double[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      below[i] = -Math.expm1(-sorted[i] / mean);
      above[i] = Math.exp(-sorted[i] / mean);
    }
    return new Transformed(sorted, below, above);
  }

  int size() {
    return sorted.length;
  }

  double value(int i) {
    return sorted[i];
  }

  double below(int i) {
    return below[i];
  }

  /** The probabilities of smaller values, ascending; a copy. */
  double[] probabilities() {
    return below.clone();
  }

  /** The probabilities of larger values, descending; a copy. */
  double[] survivals() {
    return above.clone();
  }

  /** How far the share of the sample up to its i-th value is above the model. */
  double excess(int i) {
    return (i + 1.0) / sorted.length - below[i];
  }

  /** How far the share of the sample before its i-th value is below the model. */
  double deficit(int i) {
    return below[i] - (double) i / sorted.length;
  }

  /** D of Kolmogorov and Smirnov. */
  double kolmogorov(Alternative alternative) {
    double distance = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (alternative != Alternative.LESS) {
        distance = Math.max(distance, excess(i));
      }
      if (alternative != Alternative.GREATER) {
        distance = Math.max(distance, deficit(i));
      }
    }
    return distance;
  }

  /** A² of Anderson and Darling; infinite if the model rules a value out. */
  double andersonDarling() {
    int n = sorted.length;
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum -= (2.0 * i + 1) * (Math.log(below[i]) + Math.log(above[n - 1 - i])) / n + 1;
    }
    return Math.max(0, sum);
  }

  /**
   * What the i-th value adds to A²: 2 [p ln(p / F) + (1 - p) ln((1 - p) / (1 - F))] with p = (2i -
   * 1) / (2n). Together they are A² less a number that depends on n only; 0 where F = p.
   */
  double andersonDarlingTerm(int i) {
    double p = (2.0 * i + 1) / (2.0 * sorted.length);
    return Math.max(0, 2 * (p * Math.log(p / below[i]) + (1 - p) * Math.log((1 - p) / above[i])));
  }

  /** The i-th term of W². */
  double cramerVonMisesTerm(int i) {
    double distance = below[i] - (2.0 * i + 1) / (2.0 * sorted.length);
    return distance * distance;
  }

  /** W² of Cramér and von Mises. */
  double cramerVonMises() {
    double sum = 0;
    for (int i = 0; i < sorted.length; i++) {
      sum += cramerVonMisesTerm(i);
    }
    return sum + 1 / (12.0 * sorted.length);
  }
}
