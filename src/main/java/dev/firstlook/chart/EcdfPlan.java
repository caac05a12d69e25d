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
 * @param quantiles the values in order, each as often as it was measured
 * @param sample the distribution of these values, whose steps are drawn
 * @param models distributions that may have produced it
 */
record EcdfPlan(String name, Quantiles quantiles, Empirical sample, List<Distribution> models)
    implements Plan {

  private static final double LEVEL = 0.95;

  EcdfPlan {
    models = List.copyOf(models);
    Look.requireApart("models", models.size(), Look.MOST_GROUPS - 1);
  }

  /** The steps of values; NaN means missing. */
  static EcdfPlan of(String name, double[] values, List<Distribution> models) {
    Empirical sample = Empirical.of(Sample.present(values));
    return new EcdfPlan(name, Quantiles.of(values), sample, models);
  }

  @Override
  public String title() {
    return "Empirical cumulative distribution of " + name;
  }

  @Override
  public String subtitle() {
    return Caption.of(sample.size(), "value", quantiles.missing()) + "; 95 % confidence band";
  }

  @Override
  public String description() {
    // as a summary of the sample has them, and not where the steps are
    double lower = quantiles.quantile(0.25);
    double upper = quantiles.quantile(0.75);
    double spread = Numbers.spread(quantiles.minimum(), lower, upper, quantiles.maximum());
    return title()
        + ": "
        + Caption.of(sample.size(), "value", quantiles.minimum(), quantiles.maximum())
        + ", quartiles "
        + Numbers.within(lower, spread)
        + ", "
        + Numbers.within(quantiles.median(), spread)
        + " and "
        + Numbers.within(upper, spread)
        + Caption.missing(quantiles.missing())
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
