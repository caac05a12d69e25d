package dev.firstlook.chart;

import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.timeseries.TimeSeries;
import java.util.List;

/**
 * What a figure shows: one kind of picture with its numbers.
 *
 * <p>This is where a new kind of picture comes in. A kind that takes additions (curves on a
 * histogram) keeps them in its own record and answers with more layers.
 */
interface Plan {

  /** The title if none is set. */
  String title();

  /** The line below the title if none is set. */
  String subtitle();

  /** One sentence that says what is to be seen, for readers who do not see it. */
  String description();

  /** The height in pixels if no size is set and the width is the usual one. */
  int height();

  /** The same with curves of densities, or an error that says which pictures take them. */
  default Plan withDensities(List<ContinuousDistribution> more) {
    throw refused(
        "a density curve", "histograms take one, and densities of samples (Charts.density)");
  }

  /** The same with the normal curve of the sample's mean and standard deviation. */
  default Plan withNormal() {
    throw refused("a normal curve", "histograms take one");
  }

  /** The same with a mark for every value. */
  default Plan withRug() {
    throw refused("a rug", "histograms take one; the density of a sample has one");
  }

  /** The same with a line of cumulative counts. */
  default Plan withCumulative() {
    throw refused(
        "a cumulative line",
        "bars of frequencies take one (Charts.bars), and Charts.ecdf shows the share of measurements up to each value");
  }

  /** The same with a straight line through its points. */
  default Plan withTrend() {
    throw refused("a trend line", "scatter plots take one");
  }

  /** The same with another series over the one it shows. */
  default Plan withSeries(TimeSeries more) {
    throw refused("another series", "the line of a series takes one (Charts.series)");
  }

  private IllegalArgumentException refused(String addition, String elsewhere) {
    return new IllegalArgumentException(
        "%s cannot be added to this figure: %s; %s"
            .formatted(addition, Letters.plain(title()), elsewhere));
  }

  /** The picture for a page of this size; orientation may depend on the room. */
  Panel panel(Theme theme, int width, int height);

  /** All panels of the picture, from top to bottom, above one horizontal axis. */
  default List<Panel> panels(Theme theme, int width, int height) {
    return List.of(panel(theme, width, height));
  }
}
