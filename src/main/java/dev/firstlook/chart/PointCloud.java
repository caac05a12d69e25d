package dev.firstlook.chart;

import dev.firstlook.explain.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The points of a scatter plot: pairs of numbers, each in a group, and how many were no pairs. */
final class PointCloud {

  private static final long SEED = 20_260_101;

  private final double[] x;
  private final double[] y;
  private final int[] groups;
  private final int[] rows;
  private final long dropped;

  private PointCloud(double[] x, double[] y, int[] groups, int[] rows, long dropped) {
    this.x = x;
    this.y = y;
    this.groups = groups;
    this.rows = rows;
    this.dropped = dropped;
  }

  /**
   * The points of some rows.
   *
   * @param xName what one variable is called where it is refused
   * @param x one variable by row; NaN means missing
   * @param yName what the other is called
   * @param y the other by row; NaN means missing
   * @param groups the group of each row from 0; -1 means missing
   * @throws IllegalArgumentException if the lengths differ or a value is infinite
   */
  static PointCloud of(String xName, double[] x, String yName, double[] y, int[] groups) {
    if (!(x.length == y.length && x.length == groups.length)) {
      throw new IllegalArgumentException(
          "%s, %s and groups must have the same number of rows, but had %s, %s and %s"
              .formatted(
                  Letters.plain(xName), Letters.plain(yName), x.length, y.length, groups.length));
    }
    requireFinite(xName, x);
    requireFinite(yName, y);
    int[] rows = IntStream.range(0, x.length).toArray();
    PointCloud all = new PointCloud(x, y, groups, rows, 0);
    IntPredicate whole = row -> !Double.isNaN(x[row]) && !Double.isNaN(y[row]) && groups[row] >= 0;
    PointCloud kept = all.only(IntStream.range(0, x.length).filter(whole).toArray());
    return new PointCloud(kept.x, kept.y, kept.groups, kept.rows, x.length - kept.size());
  }

  /** The points of several clouds of the same rows, the first rows first. */
  static PointCloud together(List<PointCloud> clouds) {
    PointCloud all =
        new PointCloud(
            clouds.stream().flatMapToDouble(each -> Arrays.stream(each.x)).toArray(),
            clouds.stream().flatMapToDouble(each -> Arrays.stream(each.y)).toArray(),
            clouds.stream().flatMapToInt(each -> Arrays.stream(each.groups)).toArray(),
            clouds.stream().flatMapToInt(each -> Arrays.stream(each.rows)).toArray(),
            clouds.stream().mapToLong(PointCloud::dropped).sum());
    return all.only(
        IntStream.range(0, all.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> all.rows[i]))
            .mapToInt(i -> i)
            .toArray());
  }

  /** The same points in other places. */
  PointCloud moved(DoubleUnaryOperator across, DoubleUnaryOperator upwards) {
    return new PointCloud(
        Arrays.stream(x).map(across).toArray(),
        Arrays.stream(y).map(upwards).toArray(),
        groups,
        rows,
        dropped);
  }

  int size() {
    return x.length;
  }

  /** How many rows had a gap. */
  long dropped() {
    return dropped;
  }

  double[] x() {
    return x.clone();
  }

  double[] y() {
    return y.clone();
  }

  int size(int group) {
    return (int) Arrays.stream(groups).filter(g -> g == group).count();
  }

  /** The points of one group. */
  PointCloud group(int group) {
    return only(IntStream.range(0, size()).filter(i -> groups[i] == group).toArray());
  }

  /**
   * The points cut into stretches of one group each, in the order of their rows.
   *
   * @param groupsBefore the number of the first group that is left out, as all after it
   */
  List<Stretch> stretches(int groupsBefore) {
    int[] chosen = IntStream.range(0, size()).filter(i -> groups[i] < groupsBefore).toArray();
    List<Stretch> stretches = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= chosen.length; i++) {
      if (i == chosen.length || groups[chosen[i]] != groups[chosen[from]]) {
        PointCloud points = only(Arrays.copyOfRange(chosen, from, i));
        stretches.add(new Stretch(groups[chosen[from]], points));
        from = i;
      }
    }
    return stretches;
  }

  /**
   * Points of one group.
   *
   * @param group its number
   * @param points at least one
   */
  record Stretch(int group, PointCloud points) {}

  /** At most so many points, chosen by chance, but always the same ones. */
  PointCloud atMost(int most) {
    if (size() <= most) {
      return this;
    }
    SplittableRandom random = new SplittableRandom(SEED);
    int[] chosen = new int[most];
    int taken = 0;
    for (int i = 0; taken < most; i++) {
      if (random.nextInt(size() - i) < most - taken) {
        chosen[taken++] = i;
      }
    }
    return only(chosen);
  }

  /** The lowest of at least one number. */
  static double lowest(double[] values) {
    return Arrays.stream(values).min().orElseThrow();
  }

  /** The highest of at least one number. */
  static double highest(double[] values) {
    return Arrays.stream(values).max().orElseThrow();
  }

  private PointCloud only(int[] chosen) {
    return new PointCloud(
        Arrays.stream(chosen).mapToDouble(i -> x[i]).toArray(),
        Arrays.stream(chosen).mapToDouble(i -> y[i]).toArray(),
        Arrays.stream(chosen).map(i -> groups[i]).toArray(),
        Arrays.stream(chosen).map(i -> rows[i]).toArray(),
        dropped);
  }

  /** Refuses infinite values, which have no place in a picture; NaN means missing. */
  static void requireFinite(String name, double[] values) {
    for (int row = 0; row < values.length; row++) {
      if (Double.isInfinite(values[row])) {
        throw new IllegalArgumentException(
            Letters.plain(name)
                + " must be finite to be drawn, but was "
                + Numbers.text(values[row])
                + " in row "
                + (row + 1));
      }
    }
  }
}
