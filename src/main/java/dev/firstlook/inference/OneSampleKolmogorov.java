package dev.firstlook.inference;

import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.Naming;

/** The Kolmogorov-Smirnov test of one sample against a model that was fixed beforehand. */
final class OneSampleKolmogorov {

  private static final String LIMIT = "that of the limit of large samples";

  private OneSampleKolmogorov() {}

  /** Exact as long as that is feasible. */
  static TestResult of(double[] sorted, ContinuousDistribution model, Alternative alternative) {
    Transformed sample = Transformed.of(sorted, model);
    double p = pValue(sample, alternative);
    return result(sorted, sample, model, alternative, p, method(sorted.length));
  }

  static TestResult limit(double[] sorted, ContinuousDistribution model, Alternative alternative) {
    Transformed sample = Transformed.of(sorted, model);
    return result(sorted, sample, model, alternative, limit(sample, alternative), LIMIT);
  }

  /** How often D is at least so large under a model that was not fitted. */
  static double pValue(Transformed sample, Alternative alternative) {
    double p =
        sample.size() <= KolmogorovDistribution.LARGEST_EXACT
            ? KolmogorovDistribution.exact(sample, alternative)
            : limit(sample, alternative);
    return Math.min(1, Math.max(0, p));
  }

  /** How {@link #pValue} is found for so many values. */
  static String method(int size) {
    return size <= KolmogorovDistribution.LARGEST_EXACT ? "exact" : LIMIT;
  }

  private static double limit(Transformed sample, Alternative alternative) {
    double p =
        KolmogorovDistribution.limit(sample.kolmogorov(alternative), sample.size(), alternative);
    return Math.min(1, Math.max(0, p));
  }

  private static TestResult result(
      double[] sorted,
      Transformed sample,
      ContinuousDistribution model,
      Alternative alternative,
      double p,
      String method) {
    String name = Naming.of(model);
    String words =
        switch (alternative) {
          case TWO_SIDED -> "the values come from " + name;
          case GREATER -> "smaller values are not more frequent than under " + name;
          case LESS -> "smaller values are not less frequent than under " + name;
        };
    return EdfStatistic.KOLMOGOROV_SMIRNOV.result(
        sample,
        sample.kolmogorov(alternative),
        p,
        alternative,
        new EdfStatistic.Null("", words, name, method, SampleNotes.of(sorted, model)));
  }
}
