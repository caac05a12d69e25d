package dev.firstlook.chart;

import dev.firstlook.explain.Numbers;
import dev.firstlook.summary.NumericSummary;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The values behind a picture of bins or of a curve, for what is drawn of each of them. */
final class Sample {

  /** Nothing is known but the bins. */
  static final Sample UNKNOWN = new Sample(new double[0]);

  /** Strokes of a rug that are closer than this share of the axis are one. */
  private static final double CLOSEST = 1.0 / 1500;

  private final double[] values;

  private Sample(double[] values) {
    this.values = values;
  }

  /** The values that are neither missing nor infinite. */
  static Sample of(double... values) {
    return new Sample(Arrays.stream(values).filter(Double::isFinite).toArray());
  }

  /** The values that are not missing, infinite ones among them. */
  static double[] present(double[] values) {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
  }

  boolean isKnown() {
    return values.length > 0;
  }

  double[] values() {
    return values.clone();
  }

  /** Mean and standard deviation; null if there are not two different values. */
  @Nullable NumericSummary summary() {
    if (!isKnown()) {
      return null;
    }
    NumericSummary summary = NumericSummary.of(values);
    return summary.standardDeviation() > 0 ? summary : null;
  }

  /**
   * A rug: a short stroke below the axis for every value.
   *
   * @param axis where they stand
   * @param height how high the picture is; the strokes are a twentieth of it
   * @param colour their colour
   */
  Layer rug(NumberAxis axis, double height, Color colour) {
    double place = CLOSEST * (axis.max() - axis.min());
    Map<Double, Double> shown = new TreeMap<>();
    for (double value : values) {
      if (value >= axis.min() && value <= axis.max()) {
        shown.putIfAbsent(Math.rint(value / place), value);
      }
    }
    List<Bar> strokes = new ArrayList<>();
    for (double at : shown.values()) {
      strokes.add(new Bar(at, at, -0.045 * height, -0.01 * height));
    }
    return Layer.strokes("values", strokes, colour, 1);
  }

  @Override
  public String toString() {
    return Numbers.counted(values.length, "value");
  }
}
