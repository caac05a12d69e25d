package dev.firstlook.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is printed of values that are close to each other and far from 0. */
class CloseValuesTest {
  private static final double[] CLOSE = {100000.01, 100000.02, 100000.035};

  @Test
  void theSummaryTellsThemApart() {
    NumericSummary summary = NumericSummary.of(CLOSE);
    assertThat(summary.toString())
        .startsWith("Summary of 3 values: mean 100000.0217, standard deviation 0.01258\n")
        .containsPattern("minimum +100000\\.01 ")
        .containsPattern("lower quartile +100000\\.015 ")
        .containsPattern("median +100000\\.02 ")
        .containsPattern("upper quartile +100000\\.0275 ")
        .containsPattern("maximum +100000\\.035 ")
        .endsWith(
            "\nsmallest: 100000.01, 100000.02, 100000.035"
                + "\nlargest:  100000.035, 100000.02, 100000.01");
    assertThat(summary.explain().toString())
        .contains("mean = 300000.065 / 3 = 100000.0217", "The values lie around 100000.0217;");
  }

  @Test
  void aFarValueDoesNotHideTheOthers() {
    double[] rates = {1.0849, 1.085, 1.0851, 1.0852, 1.0853, 9999};
    assertThat(NumericSummary.of(rates).toString())
        .containsPattern("minimum +1\\.0849 ")
        .containsPattern("maximum +9999 ");
  }

  @Test
  void theBoxTellsThemApart() {
    BoxSummary box = BoxSummary.of(CLOSE);
    assertThat(box.tables().get(0).rows().get(0))
        .containsExactly("100000.01", "100000.015", "100000.02", "100000.0275", "100000.035");
    // 100000.0275 - 100000.015 = 0.0125; half as much again beyond the hinges
    assertThat(box.explain().toString())
        .contains("100000.0275 - 100000.015 = 0.0125", "100000.015 - 1.5 x 0.0125 = 99999.9962");
    assertThat(BoxSummary.of(1.0849, 1.085, 1.085, 1.0851, 1.0852, 1.0871).toString())
        .startsWith("Box of 6 values, 1 outlier: 1.0871\n");
  }

  @Test
  void quantilesTellThemApart() {
    assertThat(Quantiles.of(CLOSE).tables().get(0).rows())
        .extracting(row -> row.get(1))
        .doesNotHaveDuplicates()
        .startsWith("100000.01")
        .endsWith("100000.035");
  }

  @Test
  void edgesOfBinsAreNotRoundedAway() {
    Histogram bin = Histogram.of(new double[] {123456.6, 123457.25}, BinRule.width(1, 0.5));
    assertThat(bin.tables().get(0).rows().get(0).get(0)).isEqualTo("[123456.5, 123457.5]");
  }

  @Test
  void whatFourDigitsSayStaysAsItWas() {
    assertThat(NumericSummary.of(32.1, 39.225, 44.45, 48.5, 59.6).toString())
        .startsWith("Summary of 5 values: mean 44.78, ")
        .containsPattern("lower quartile +39\\.22 ");
  }
}
