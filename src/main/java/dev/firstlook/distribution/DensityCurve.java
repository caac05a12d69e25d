package dev.firstlook.distribution;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A density at equally spaced points, ready to be drawn. */
public final class DensityCurve implements Tabular {

  private static final int SHOWN = 9;

  private final double[] x;
  private final double[] density;

  /** Takes over two arrays of equal length that are not changed any more. */
  DensityCurve(double[] x, double[] density) {
    this.x = x;
    this.density = density;
  }

  /** Equally spaced points, checked. */
  static double[] points(double from, double to, int points) {
    if (!(from < to && Double.isFinite(to - from))) {
      throw new IllegalArgumentException(
          "from must be below to, at a finite distance, but they were " + from + " and " + to);
    }
    if (!(points >= 2)) {
      throw new IllegalArgumentException("points must be at least 2, but was " + points);
    }
    double[] x = new double[points];
    for (int i = 0; i < points; i++) {
      x[i] = from + (to - from) * i / (points - 1);
    }
    return x;
  }

  /**
   * The number of points.
   *
   * @return at least 2
   */
  public int size() {
    return x.length;
  }

  /**
   * The points.
   *
   * @return a new array in ascending order, equally spaced
   */
  public double[] x() {
    return x.clone();
  }

  /**
   * The densities at the points.
   *
   * @return a new array in the order of {@link #x}
   */
  public double[] density() {
    return density.clone();
  }

  /**
   * A table of a few of the points, from the first to the last.
   *
   * @return one table
   */
  @Override
  public List<TextTable> tables() {
    List<List<String>> rows = new ArrayList<>();
    int shown = Math.min(SHOWN, size());
    for (int i = 0; i < shown; i++) {
      int at = (int) ((long) i * (size() - 1) / (shown - 1));
      rows.add(List.of(Numbers.text(x[at]), Numbers.text(density[at])));
    }
    return List.of(new TextTable("", List.of("x", "density"), rows));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DensityCurve that
        && Arrays.equals(x, that.x)
        && Arrays.equals(density, that.density);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(x) + Arrays.hashCode(density);
  }

  @Override
  public String toString() {
    return "Density at %s from %s to %s%n"
            .formatted(
                Numbers.counted(size(), "point"), Numbers.text(x[0]), Numbers.text(x[size() - 1]))
            .replace("\r", "")
        + tables().get(0);
  }
}
