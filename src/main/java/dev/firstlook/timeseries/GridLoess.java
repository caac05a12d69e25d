package dev.firstlook.timeseries;

import org.jspecify.annotations.Nullable;

/**
 * Loess along a series, or along each of several interleaved ones at once: with stride s the values
 * j, j + s, j + 2s, ... are one series, such as all Januaries. Where the window lies inside and all
 * weights are 1, the fit is one fixed filter; elsewhere each point has its own.
 */
final class GridLoess {
  /** So many values lie in the nearest cache, from wherever they are taken. */
  private static final int SMALL = 1024;

  private final Loess loess;
  private final int size;
  private final int stride;

  /** How many cycles the results begin before the values: 0 or 1. */
  private final int lead;

  private final @Nullable Gaps gaps;
  private final @Nullable Interior interior;

  /** The columns of interleaved series that have one value more than the others come first. */
  private final Columns longer;

  private final Columns shorter;

  /** Neighbouring series of equal length. */
  private record Columns(int from, int to, Neighbours neighbours, Points points) {}

  /**
   * A smoother for series of one shape.
   *
   * @param extend whether the results begin one cycle before the values and end one after them
   * @param observed 1 where there is a value and 0 where not; null if all are observed
   */
  GridLoess(Loess loess, int size, int stride, boolean extend, double @Nullable [] observed) {
    this.loess = loess;
    this.size = size;
    this.stride = stride;
    this.lead = extend ? stride : 0;
    this.gaps = observed == null ? null : new Gaps(loess, size, stride, extend, observed);
    int rows = size / stride;
    int more = size % stride;
    this.interior =
        loess.window() < rows && Interior.isFaster(loess, stride, rows)
            ? new Interior(loess, stride, rows, more)
            : null;
    this.shorter = columns(more, stride, rows);
    this.longer = more > 0 ? columns(0, more, rows + 1) : shorter;
  }

  private Columns columns(int from, int to, int count) {
    return new Columns(
        from,
        to,
        new Neighbours(loess, count),
        Points.of(loess, count, interior != null, lead > 0));
  }

  /**
   * Smooths a series.
   *
   * @param values the values; finite also where nothing is observed
   * @param weights of each value, 0 where nothing is observed; null if all are 1
   * @param out the fits
   * @param scratch room for as many numbers as values, used if there are weights
   */
  void smooth(double[] values, double @Nullable [] weights, double[] out, double[] scratch) {
    Interior middle = interior;
    if (middle != null) {
      int margin = loess.half() * stride;
      if (weights == null) {
        middle.filter(values, margin, size - margin, out, lead);
      } else {
        Chunks.run(0, size, (a, b) -> multiply(values, weights, scratch, a, b));
        middle.weighted(values, weights, scratch, margin, size - margin, out, lead);
        Chunks.run(margin, size - margin, (a, b) -> repair(values, weights, out, a, b));
      }
    }
    smooth(shorter, values, weights, out);
    if (!longer.equals(shorter)) {
      smooth(longer, values, weights, out);
    }
  }

  private static void multiply(double[] a, double[] b, double[] product, int from, int to) {
    for (int i = from; i < to; i++) {
      product[i] = a[i] * b[i];
    }
  }

  private void smooth(Columns columns, double[] values, double @Nullable [] weights, double[] out) {
    int from = columns.from();
    int width = columns.to() - from;
    int count = columns.neighbours().count();
    Points points = columns.points();
    Chunks.run(
        0,
        points.size(),
        points.chunk(),
        size > Chunks.PARALLEL,
        (a, b) -> {
          RowFit fit = new RowFit(columns.neighbours(), stride, width);
          int next = a;
          boolean byFour = isSmallMean(count);
          for (; weights != null && byFour && next + 4 <= b; next += 4) {
            fit.fourMeans(values, weights, points, next, from, out, lead);
          }
          for (int p = next; p < b; p++) {
            int row = points.position(p);
            fit.fit(values, weights, row, points.left(p), from, out, lead + row * stride + from);
          }
          for (int p = a; p < b; p++) {
            int row = points.position(p);
            if (row >= 0 && row < count) {
              repair(values, weights, out, row * stride + from, row * stride + from + width);
            }
          }
        });
    if (gaps != null && weights != null) {
      gaps.fit(values, weights, out, lead, from, from + width);
    }
    points.interpolate(out, lead + from, width, stride);
    if (lead > 0) {
      for (int j = from; j < from + width; j++) {
        copyIfNone(out, j, j + stride);
        int last = lead + count * stride + j;
        copyIfNone(out, last, last - stride);
      }
    }
  }

  /** Whether each fit is the mean of the same neighbours, which are not far apart in memory. */
  private boolean isSmallMean(int count) {
    return loess.effectiveDegree(count) == 0 && loess.window() >= count && size <= SMALL;
  }

  private static void copyIfNone(double[] out, int to, int from) {
    if (Double.isNaN(out[to])) {
      out[to] = out[from];
    }
  }

  /**
   * Where no neighbour has weight, because all of them are far off, the value itself stands, as in
   * the authors' program; where it is missing, what is nearest.
   */
  private void repair(
      double[] values, double @Nullable [] weights, double[] out, int from, int to) {
    if (weights == null) {
      return;
    }
    for (int i = from; i < to; i++) {
      if (Double.isNaN(out[lead + i])) {
        out[lead + i] =
            gaps == null || gaps.isObserved(i) ? values[i] : gaps.nearest(values, weights, i);
      }
    }
  }
}
