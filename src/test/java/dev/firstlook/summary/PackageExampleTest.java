package dev.firstlook.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the documentation of the package shows is what comes out. */
class PackageExampleTest {

  @Test
  void theExampleRuns() {
    double[] minutes = {3.6, 1.8, 3.333, 2.283, 4.533, 2.883, Double.NaN, 4.7, 3.6, 1.95};

    NumericSummary summary = NumericSummary.of(minutes);
    assertThat(summary.median()).isEqualTo(3.333);
    assertThat(summary.missing()).isEqualTo(1);
    assertThat(summary.explain().steps()).hasSize(6);

    Histogram histogram = Histogram.of(minutes);
    assertThat(histogram.rule()).hasToString("Sturges");
    assertThat(histogram.sketch()).isEqualTo("█▅▅▅█▁█");

    assertThat(BoxSummary.of(minutes).outliers()).isEmpty();
    assertThat(FrequencyTable.of(0, 2, 1, 0, 1, 0).modes()).containsExactly(0L);
  }

  @Test
  void oneSortServesAllSummaries() {
    double[] values = Reference.column("desc/data_faithful.csv", "value");
    Quantiles sample = Quantiles.of(values);

    assertThat(NumericSummary.of(sample)).isEqualTo(NumericSummary.of(values));
    assertThat(Histogram.of(sample)).isEqualTo(Histogram.of(values));
    assertThat(Histogram.of(sample, BinRule.scott()))
        .isEqualTo(Histogram.of(values, BinRule.scott()));
    assertThat(BoxSummary.of(sample)).isEqualTo(BoxSummary.of(values));
  }
}
