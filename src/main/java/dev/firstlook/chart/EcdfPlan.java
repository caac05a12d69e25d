package dev.firstlook.chart;

import dev.firstlook.distribution.ConfidenceBand;
import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.Distribution;
import dev.firstlook.distribution.Empirical;
import dev.firstlook.explain.Numbers;
import dev.firstlook.summary.Quantiles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The steps of a sample, the band in which the cdf of the population lies, and models to compare
 * them with.
 *
 * @param name what was measured
 * @param sample the sample
 * @param missing how many values were missing
 * @param models distributions that may have produced it
 */
record EcdfPlan(String name, Empirical sample, long missing, List<Distribution> models)
    implements Plan {

  private static final double LEVEL = 0.95;

  EcdfPlan {
    models = List.copyOf(models);
    Look.requireApart("models", models.size(), Look.MOST_GROUPS - 1);
  }

  /** The steps of values; NaN means missing. */
  static EcdfPlan of(String name, double[] values, List<Distribution> models) {
    double[] present = Sample.present(values);
    long missing = (long) values.length - present.length;
    return new EcdfPlan(name, Empirical.of(present), missing, models);
  }

  @Override
  public String title() {
    return "Empirical cumulative distribution of " + name;
  }

  @Override
  public String subtitle() {
    return Caption.of(sample.size(), "value", missing) + "; 95 % confidence band";
  }

  @Override
  public String description() {
    double[] values = sample.values();
    // as a summary of the sample has them, and not where the steps are
    double[] quartiles = Quantiles.of(values).quantiles(0.25, 0.5, 0.75);
    double spread =
        Numbers.spread(values[0], quartiles[0], quartiles[2], values[values.length - 1]);
    return title()
        + ": "
        + Caption.of(sample.size(), "value", values[0], values[values.length - 1])
        + ", quartiles "
        + Numbers.within(quartiles[0], spread)
        + ", "
        + Numbers.within(quartiles[1], spread)
        + " and "
        + Numbers.within(quartiles[2], spread)
        + Caption.missing(missing)
        + models.stream()
            .map(model -> "; with the curve of " + Families.name(model))
            .collect(Collectors.joining())
        + ".";
  }

  @Override
  public int height() {
    return models.isEmpty() ? 400 : 430;
  }

  @Override
  public Panel panel(Theme theme, int width, int height) {
    Span span = Span.of(sample);
    NumberAxis x = span.axis(name);
    ConfidenceBand band = sample.band(LEVEL);
    Steps lower = Steps.of(sample, span, band::lower);
    Steps upper = Steps.of(sample, span, band::upper);
    List<Layer> layers = new ArrayList<>();
    List<Key> keys = new ArrayList<>();
    layers.add(
        lower.between(upper, x.min(), x.max(), Look.tint(theme.colour(0), theme.ground(), 0.2)));
    Steps steps = Steps.of(sample, span, sample::cdf);
    layers.add(steps.staircase("sample", x.min(), x.max(), theme.colour(0), Look.solid(2)));
    keys.add(new Key("sample", theme.colour(0), new Swatch(Look.solid(2.2))));
    for (int i = 0; i < models.size(); i++) {
      Distribution model = models.get(i);
      String label = Families.name(model);
      if (model instanceof ContinuousDistribution continuous) {
        Curve curve = Curve.of(continuous::cdf, Curve.grid(x.min(), x.max(), 150), 1e-3, 2);
        layers.add(curve.line(label, 2, theme.colour(i + 1), Look.stroke(i, 2.2)));
      } else {
        Steps own = Steps.of(model, new Span(x.min(), x.max()), model::cdf);
        layers.add(
            own.staircase(label, x.min(), x.max(), theme.colour(i + 1), Look.stroke(i, 1.8)));
      }
      keys.add(new Key(label, theme.colour(i + 1), new Swatch(Look.stroke(i, 2.2))));
    }
    NumberAxis y = new NumberAxis("share of values <= x", 0, 1.03, false, true);
    return Panel.of(x, y, layers).withKeys(models.isEmpty() ? List.of() : keys);
  }
}
