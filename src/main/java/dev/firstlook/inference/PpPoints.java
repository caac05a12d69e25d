package dev.firstlook.inference;

import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.Naming;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import java.util.List;

/**
 * The points of a probability-probability plot: for each value of the sample, in order, the model's
 * P(X &lt;= x) against the share of the sample. If the sample comes from the model, the points lie
 * near the line y = x. It shows the middle of a distribution better than {@link QqPoints}, and the
 * tails less well.
 *
 * <p>The i-th of n values stands for the share (i - 1/2) / n, with at most 10 values for (i - 3/8)
 * / (n + 1/4), as in R.
 *
 * @see <a href="https://doi.org/10.1093/biomet/55.1.1">Wilk and Gnanadesikan (1968), Probability
 *     plotting methods for the analysis of data, Biometrika 55, 1-17</a>
 */
public final class PpPoints implements Tabular {

  private final ContinuousDistribution model;
  private final double[] sample;
  private final double[] theoretical;

  private PpPoints(ContinuousDistribution model, double[] sample, double[] theoretical) {
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
  public static PpPoints of(double[] values, ContinuousDistribution model) {
    double[] probabilities = model.cdf(Check.sorted(values, 2));
    double[] shares = new double[probabilities.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = PlottingPosition.of(i, shares.length);
    }
    return new PpPoints(model, probabilities, shares);
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
   * The model's P(X &lt;= x) for each value of the sample, for the vertical axis.
   *
   * @return a new array in ascending order
   */
  public double[] sample() {
    return sample.clone();
  }

  /**
   * The shares that the values stand for, for the horizontal axis.
   *
   * @return a new array in ascending order
   */
  public double[] theoretical() {
    return theoretical.clone();
  }

  /**
   * Where each probability would lie in 95 % of samples from the model.
   *
   * @return the band, point by point
   */
  public PointwiseBand band() {
    return band(ProportionInterval.USUAL_LEVEL);
  }

  /**
   * Where each probability would lie in the given share of samples from the model, as in {@link
   * QqPoints#band(double)}.
   *
   * @param level the share, in (0, 1)
   * @return the band, point by point, in the order of the points
   * @throws IllegalArgumentException if {@code level} is not in (0, 1)
   */
  public PointwiseBand band(double level) {
    return PointwiseBand.of(sample.length, level, scale());
  }

  private static PointwiseBand.Scale scale() {
    return new PointwiseBand.Scale(p -> p, q -> 1 - q);
  }

  /**
   * Up to eleven of the points, evenly spread, with the band at 95 %.
   *
   * @return one table
   */
  @Override
  public List<TextTable> tables() {
    return List.of(PointTable.of(theoretical, sample, "share", "P(X <= x)", scale()));
  }

  @Override
  public String toString() {
    return "P-P points: "
        + sample.length
        + " values against "
        + Naming.of(model)
        + "\n"
        + tables().get(0);
  }
}
