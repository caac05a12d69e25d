package dev.firstlook.inference;

import dev.firstlook.distribution.ContinuousDistribution;

/** The Kolmogorov-Smirnov test of one sample against a model that was fixed beforehand. */
final class OneSampleKolmogorov {

  private OneSampleKolmogorov() {}

  static TestResult exact(double[] sorted, ContinuousDistribution model, Alternative alternative) {
    Transformed sample = Transformed.of(sorted, model);
    double p = KolmogorovDistribution.exact(sample, alternative);
    return result(sorted, sample, model, alternative, p, "exact");
  }

  static TestResult limit(double[] sorted, ContinuousDistribution model, Alternative alternative) {
    Transformed sample = Transformed.of(sorted, model);
    double p =
        KolmogorovDistribution.limit(sample.kolmogorov(alternative), sorted.length, alternative);
    return result(sorted, sample, model, alternative, p, "that of the limit of large samples");
  }

  private static TestResult result(
      double[] sorted,
      Transformed sample,
      ContinuousDistribution model,
      Alternative alternative,
      double p,
      String method) {
    String name = ModelName.of(model);
    String words =
        switch (alternative) {
          case TWO_SIDED -> "the values come from " + name;
          case GREATER -> "smaller values are not more frequent than under " + name;
          case LESS -> "smaller values are not less frequent than under " + name;
        };
    return EdfStatistic.KOLMOGOROV_SMIRNOV.result(
        sample,
        sample.kolmogorov(alternative),
        Math.min(1, Math.max(0, p)),
        alternative,
        new EdfStatistic.Null("", words, name, method, SampleNotes.of(sorted, model)));
  }
}
