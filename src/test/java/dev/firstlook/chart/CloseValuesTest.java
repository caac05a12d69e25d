package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstlook.distribution.Cauchy;
import dev.firstlook.distribution.Empirical;
import dev.firstlook.distribution.Event;
import dev.firstlook.distribution.Logistic;
import dev.firstlook.distribution.Normal;
import dev.firstlook.distribution.Poisson;
import dev.firstlook.timeseries.TimeSeries;
import java.util.Map;
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
  void picturesOfModelsTellThemApart() {
    Normal model = new Normal(100000.005, 0.01);
    String name = "Normal(μ = 100000.005, σ = 0.01)";
    Figure density = Charts.pdf(model);
    assertThat(density.title()).isEqualTo("Density of " + name);
    assertThat(density.subtitle()).isEqualTo("mean 100000.005, standard deviation 0.01");
    assertThat(density.description()).contains("peak at 100000.005, mean 100000.005");
    assertThat(Charts.cdf(model).description()).endsWith(", through 1/2 at 100000.005.");
    // The quartiles of a normal distribution are 0.6745 standard deviations from its mean.
    assertThat(Charts.quantileFunction(model).description())
        .endsWith("quartiles 99999.9983, 100000.005 and 100000.0117.");
    Figure two = Charts.pdf(new Normal(100000, 0.01), model);
    assertThat(two.subtitle()).isEqualTo("means 100000, 100000.005");
    assertThat(two.description()).contains(name + " peak");
    assertThat(Charts.pdf(new Logistic(100000, 0.01), model).description()).contains(name);
    assertThat(Charts.pdf(new Cauchy(100000.005, 0.01)).subtitle())
        .startsWith("no finite mean, median 100000.005; ");
  }

  @Test
  void eventsReadAsTheyWereAsked() {
    Normal model = new Normal(100000, 0.01);
    Figure above = Charts.probability(model.probability(Event.atLeast(100000.005)));
    // P(Z >= 0.5) and P(|Z| <= 1)
    assertThat(above.title()).isEqualTo("P(X >= 100000.005) = 0.3085");
    assertThat(Picture.of(above).texts("legend")).contains("X >= 100000.005: 0.3085");
    Figure between = Charts.probability(model.probability(Event.between(99999.99, 100000.01)));
    assertThat(between.title()).isEqualTo("P(99999.99 <= X <= 100000.01) = 0.6827");
    assertThat(between.description())
        .contains("with the part 99999.99 <= X <= 100000.01 marked: P(99999.99 <= X");
    Map<Event, String> words =
        Map.of(
            Event.equalTo(100000.001), "X = 100000.001",
            Event.atMost(100000.001), "X <= 100000.001",
            Event.lessThan(100000.001), "X < 100000.001",
            Event.moreThan(100000.001), "X > 100000.001",
            Event.strictlyBetween(99999.99991, 99999.99992), "99999.99991 < X < 99999.99992",
            Event.outside(99999.999, 100000.001), "X < 99999.999 or X > 100000.001");
    words.forEach(
        (event, text) ->
            assertThat(Charts.probability(model.probability(event)).title())
                .startsWith("P(" + text + ") = "));
    assertThat(Charts.probability(new Poisson(0.61).probability(Event.atLeast(2))).title())
        .isEqualTo("P(X >= 2) = 0.1252");
  }

  @Test
  void labelsThatTheChartLibraryAsksForDiffer() {
    NumberAxis axis = NumberAxis.around("x", 99999.97, 100000.03);
    assertThat(axis.label(100000.01)).isEqualTo("100000.01");
    assertThat(axis.label(100000.02)).isEqualTo("100000.02");
    assertThat(axis.label(100000)).isEqualTo("100000");
    assertThat(NumberAxis.around("x", 1e-6, 1e-6 + 1e-20).label(1e-6 + 5e-21))
        .hasSizeLessThanOrEqualTo(20);
  }

  @Test
  void theSampleItselfTellsThemApart() {
    assertThat(Empirical.of(CLOSE))
        .hasToString(
            "Empirical distribution of 3 observations: mean 100000.0217, sd 0.01027, from 100000.01"
                + " to 100000.035");
  }
}
