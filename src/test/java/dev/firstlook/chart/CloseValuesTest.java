package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstlook.distribution.Empirical;
import dev.firstlook.timeseries.TimeSeries;
import org.junit.jupiter.api.Test;

/** What pictures say of values that are close to each other and far from 0. */
class CloseValuesTest {
  private static final double[] CLOSE = {100000.01, 100000.02, 100000.035};

  @Test
  void descriptionsTellThemApart() {
    assertThat(Charts.histogram(100000.01, 100000.015, 100000.02, 100000.035).description())
        .endsWith(": 4 values from 100000.01 to 100000.035, fullest at 100000.01 to 100000.02.");
    assertThat(Charts.ecdf(CLOSE).description())
        .endsWith(
            ": 3 values from 100000.01 to 100000.035, quartiles 100000.015, 100000.02 and"
                + " 100000.0275.");
    assertThat(Charts.box(CLOSE).description())
        .endsWith(
            ": 3 values, median 100000.02, middle half between the hinges 100000.015 and"
                + " 100000.0275, no outliers.");
    assertThat(Charts.scatter(CLOSE, new double[] {1.085, 1.0852, 1.0849}).description())
        .contains("3 points, x from 100000.01 to 100000.035, y from 1.0849 to 1.0852");
    assertThat(
            Charts.series(TimeSeries.of(new double[] {101.3021, 101.2874, 101.3195})).description())
        .contains("lowest 101.2874", "highest 101.3195");
    assertThat(Charts.density(1e5 + 1, 1e5 + 1.01, 1e5 + 9, 1e5 + 9.01).description())
        .containsPattern("2 peaks near 10000[1-4](\\.\\d)? and 10000[5-8](\\.\\d)?\\.$");
  }

  @Test
  void theSampleItselfTellsThemApart() {
    assertThat(Empirical.of(CLOSE))
        .hasToString(
            "Empirical distribution of 3 observations: mean 100000.0217, sd 0.01027, from 100000.01"
                + " to 100000.035");
  }
}
