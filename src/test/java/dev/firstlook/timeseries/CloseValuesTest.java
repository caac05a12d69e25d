package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.summary.NumericSummary;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed of series that vary little around a level far from 0. */
class CloseValuesTest {

  private static TimeSeries around(double level, double season, double noise) {
    Random random = new Random(1947);
    double[] values = new double[96];
    for (int i = 0; i < values.length; i++) {
      values[i] = level + season * Math.sin(2 * Math.PI * i / 12) + noise * random.nextGaussian();
    }
    return TimeSeries.of(values, 12);
  }

  @ParameterizedTest
  @CsvSource({"101.3, 0.02, 0.01", "1.085, 0.0002, 0.00005", "1e9, 0.7, 0.1"})
  void intervalsAreAsWideAsTheyPrint(double level, double season, double noise) {
    Forecast forecast = Forecast.of(around(level, season, noise), Stl.periodic(), 6);
    List<List<String>> rows = forecast.tables().get(0).rows();
    for (int h = 0; h < 6; h++) {
      double width = forecast.upper(0.95).value(h) - forecast.lower(0.95).value(h);
      double[] shown =
          rows.get(h).subList(1, 6).stream().mapToDouble(Double::parseDouble).toArray();
      assertThat(shown[4] - shown[3]).isCloseTo(width, within(0.011 * width));
      assertThat(shown[0]).isCloseTo(forecast.mean().value(h), within(0.006 * width));
      assertThat(shown).doesNotHaveDuplicates();
    }
    String first = rows.get(0).get(1);
    assertThat(forecast.toString()).contains(": mean " + first + " for 96, ");
    // level, season and their sum in the working
    assertThat(forecast.explain().toString()).contains("\n       = " + first + "\n");
    assertThat(forecast.explain().toString())
        .contains(rows.get(5).get(1) + " on average, and with 95 % between " + rows.get(5).get(4));
  }

  @ParameterizedTest
  @CsvSource({"101.3, 0.02, 0.01", "1.085, 0.0002, 0.00005", "1e9, 0.7, 0.1"})
  void componentsAreAsWideAsTheyPrint(double level, double season, double noise) {
    TimeSeries series = around(level, season, noise);
    Decomposition parts = Stl.periodic().decompose(series);
    List<String> row = parts.tables().get(0).rows().get(0);
    double low = Double.parseDouble(row.get(3));
    double high = Double.parseDouble(row.get(4));
    double range = NumericSummary.of(series.values()).range();
    assertThat(high - low).isCloseTo(range, within(0.011 * range));
    assertThat(series.toString()).endsWith(row.get(3) + " to " + row.get(4));
    double sum = season + noise;
    List<String> trend = parts.tables().get(0).rows().get(1);
    assertThat(Double.parseDouble(trend.get(1))).isCloseTo(level, within(sum));
  }

  @ParameterizedTest
  @CsvSource({
    "1013.65, 1013.25, '7: 1013.65, expected 1013.25'",
    "1.0871, 1.08502, '7: 1.0871, expected 1.085'",
    "315.8, 318.127, '7: 315.8, expected 318.1'",
    "415, 380.31, '7: 415, expected 380.3'"
  })
  void anOutlierDiffersFromWhatWasExpected(double observed, double expected, String text) {
    assertThat(new Outlier(7, "7", observed, expected, observed - expected, 0)).hasToString(text);
  }
}
