package dev.firstlook.inference;

import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.Empirical;
import dev.firstlook.distribution.Fit;
import dev.firstlook.explain.Numbers;
import dev.firstlook.summary.Moments;
import java.util.ArrayList;
import java.util.List;

/** Warnings that a sample gives rise to. */
final class SampleNotes {

  /** A model that was fixed beforehand looks fitted in so many samples of its own, about. */
  private static final double CLOSE = 0.05;

  private static final double SAME = 1e-3;

  private SampleNotes() {}

  /** About ties, and about a model that looks as if it had been fitted. */
  static List<String> of(double[] sorted, ContinuousDistribution model) {
    List<String> notes = new ArrayList<>(ties(sorted));
    if (looksFitted(sorted, model)) {
      notes.add(
          "No model of this family is much closer to these values. If its parameters were estimated"
              + " from them, this p-value is too large: use ofFitted.");
    }
    return notes;
  }

  /**
   * Whether the likelihood of the model is next to the greatest of its family: twice the difference
   * of the logarithms is about chi-squared, with as many degrees of freedom as there are
   * parameters, for a model that was fixed beforehand. Estimates by other methods than maximum
   * likelihood may be farther away and pass unnoticed.
   */
  private static boolean looksFitted(double[] sorted, ContinuousDistribution model) {
    Fit<?> best;
    try {
      best = new Fit<>(model, Empirical.of(sorted), List.of(), 0, List.of()).refit(sorted);
    } catch (IllegalArgumentException noFit) {
      // Not a family that can be fitted, or not to this sample.
      return hasItsMoments(sorted, model);
    }
    double logLikelihood = 0;
    for (double value : sorted) {
      logLikelihood += model.logPdf(value);
    }
    double lost = Math.max(0, best.logLikelihood() - logLikelihood);
    return ReferenceLaws.chiSquaredCdf(2 * lost, best.estimates().size()) <= CLOSE;
  }

  private static boolean hasItsMoments(double[] sorted, ContinuousDistribution model) {
    double sd = model.standardDeviation();
    if (!(sorted.length > 1 && Double.isFinite(sd))) {
      return false;
    }
    Moments moments = Moments.of(sorted);
    return Math.abs(moments.mean() - model.mean()) <= SAME * sd
        && Math.abs(moments.standardDeviation() - sd) <= sd / Math.sqrt(sorted.length);
  }

  static List<String> ties(double[] sorted) {
    int tied = 0;
    for (int i = 1; i < sorted.length; i++) {
      tied += sorted[i] == sorted[i - 1] ? 1 : 0;
    }
    return tied == 0
        ? List.of()
        : List.of(
            Numbers.counted(tied, "value")
                + (tied == 1 ? " repeats" : " repeat")
                + " another. A continuous model allows no ties; the values are rounded, and the"
                + " p-value is approximate.");
  }
}
