package dev.firstlook.inference;

import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.Naming;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import dev.firstlook.summary.Quantiles;
import java.util.List;

/**
 * The points of a quantile-quantile plot: each value of the sample, in order, against the value
 * that the model puts in its place. If the sample comes from the model, the points lie near the
 * line y = x; if it comes from the model shifted and stretched, near another straight line.
 *
 * <p>The i-th of n values stands for the probability (i - 1/2) / n, with at most 10 values for (i -
 * 3/8) / (n + 1/4), as in R.
 *
 * @see <a href="https://www.itl.nist.gov/div898/handbook/eda/section3/qqplot.htm">NIST/SEMATECH
 *     e-Handbook, 1.3.3.24</a>
 */
public final class QqPoints implements Tabular {

  private final ContinuousDistribution model;
  private final double[] sample;
  private final double[] theoretical;

  private QqPoints(ContinuousDistribution model, double[] sample, double[] theoretical) {
    this.model = model;
    this.sample = sample;
    this.theoretical = theoretical;
  }

  /**
   * The points of a sample against a model.
   *
   * @param values at least 2, all finite
   * @param model the model
   * @return the points
   * @throws IllegalArgumentException if there are fewer than 2 values, or one is not finite
   */
  public static QqPoints of(double[] values, ContinuousDistribution model) {
    double[] sorted = Check.sorted(values, 2);
    double[] theoretical = new double[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      theoretical[i] = PlottingPosition.quantile(model, i, sorted.length);
    }
    return new QqPoints(model, sorted, theoretical);
  }

  /**
   * How many points there are.
   *
   * @return the number of values
   */
  public int size() {
    return sample.length;
  }

  /**
   * The values of the sample, for the vertical axis.
   *
   * @return a new array in ascending order
   */
  public double[] sample() {
    return sample.clone();
  }

  /**
   * The quantiles of the model, for the horizontal axis.
   *
   * @return a new array in ascending order
   */
  public double[] theoretical() {
    return theoretical.clone();
  }

  /**
   * The slope of the line through the quartiles of model and sample.
   *
   * @return about 1 if the spread of the model is right
   */
  public double slope() {
    Quantiles quantiles = Quantiles.of(sample);
    return (quantiles.quantile(0.75) - quantiles.quantile(0.25))
        / (model.quantile(0.75) - model.quantile(0.25));
  }

  /**
   * Where the line through the quartiles of model and sample crosses the vertical axis.
   *
   * @return the height of the line at 0
   */
  public double intercept() {
    return Quantiles.of(sample).quantile(0.25) - slope() * model.quantile(0.25);
  }

  /**
   * Where each value would lie in 95 % of samples from the model.
   *
   * @return the band, point by point
   */
  public PointwiseBand band() {
    return band(ProportionInterval.USUAL_LEVEL);
  }

  /**
   * Where each value would lie in the given share of samples from the model. It holds for each
   * point by itself: of many points some lie outside even if the model is right.
   *
   * @param level the share, in (0, 1)
   * @return the band, point by point, in the order of the points
   * @throws IllegalArgumentException if {@code level} is not in (0, 1)
   */
  public PointwiseBand band(double level) {
    return PointwiseBand.of(sample.length, level, scale());
  }

  private PointwiseBand.Scale scale() {
    return new PointwiseBand.Scale(model::quantile, model::inverseSurvival);
  }

  /**
   * Up to eleven of the points, evenly spread, with the band at 95 %.
   *
   * @return one table
   */
  @Override
  public List<TextTable> tables() {
    return List.of(PointTable.of(theoretical, sample, "model", "sample", scale()));
  }

  @Override
  public String toString() {
    return "Q-Q points: "
        + sample.length
        + " values against "
        + Naming.of(model)
        + "\n"
        + tables().get(0);
  }
}
