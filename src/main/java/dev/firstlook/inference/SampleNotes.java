package dev.firstlook.inference;

import dev.firstlook.distribution.Distribution;
import dev.firstlook.explain.Numbers;
import dev.firstlook.summary.Moments;
import java.util.ArrayList;
import java.util.List;

/** Warnings that a sample gives rise to. */
final class SampleNotes {

  private static final double SAME = 1e-3;

  private SampleNotes() {}

  /** About ties, and about a model that looks as if it had been fitted. */
  static List<String> of(double[] sorted, Distribution model) {
    List<String> notes = new ArrayList<>(ties(sorted));
    double sd = model.standardDeviation();
    if (sorted.length > 1 && Double.isFinite(sd)) {
      Moments moments = Moments.of(sorted);
      if (Math.abs(moments.mean() - model.mean()) <= SAME * sd
          && Math.abs(moments.standardDeviation() - sd) <= sd / Math.sqrt(sorted.length)) {
        notes.add(
            "The model has the mean of the sample. If its parameters were estimated from these"
                + " values, this p-value is too large: use the test of fitted models.");
      }
    }
    return notes;
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
