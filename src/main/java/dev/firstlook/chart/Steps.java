package dev.firstlook.chart;

import dev.firstlook.distribution.DiscreteDistribution;
import dev.firstlook.distribution.Distribution;
import dev.firstlook.distribution.Empirical;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** A function that jumps and stays: where it jumps, and what it is before and after each jump. */
final class Steps {

  /** More jumps than this cannot be told apart. */
  private static final int MOST = 2000;

  private final double[] at;
  private final double[] after;

  /** What it is to the left of the first jump. */
  private final double start;

  private Steps(double[] at, double[] after, double start) {
    this.at = at;
    this.after = after;
    this.start = start;
  }

  /** The jumps of a function of x at the places of a distribution, those within a span. */
  static Steps of(Distribution distribution, Span span, DoubleUnaryOperator function) {
    double[] at =
        distribution instanceof Empirical sample
            ? some(span.only(sample.values()))
            : Masses.places((long) Math.ceil(span.from()), (long) Math.floor(span.to()), MOST);
    double[] after = Arrays.stream(at).map(function).toArray();
    // Where nothing jumps within the span, the function is the same all along it.
    double left = at.length == 0 ? span.to() : justBelow(distribution, at[0]);
    return new Steps(at, after, function.applyAsDouble(left));
  }

  /** What it is before a jump: between two places that are next to each other nothing happens. */
  private double before(int i) {
    return i == 0 ? start : after[i - 1];
  }

  int size() {
    return at.length;
  }

  /** The function from end to end as one line, with its jumps drawn. */
  Layer staircase(String name, double from, double to, Color colour, BasicStroke stroke) {
    return Layer.line(name, xs(from, to), ys(), colour, stroke);
  }

  /** The area between this function and a higher one that jumps at the same places. */
  Layer between(Steps higher, double from, double to, Color fill) {
    double[] along = xs(from, to);
    double[] below = ys();
    double[] above = higher.ys();
    int n = along.length;
    double[] xs = new double[2 * n];
    double[] ys = new double[2 * n];
    for (int i = 0; i < n; i++) {
      xs[i] = along[i];
      ys[i] = below[i];
      xs[2 * n - 1 - i] = along[i];
      ys[2 * n - 1 - i] = above[i];
    }
    return Layer.area("band", xs, ys, fill);
  }

  private double[] xs(double from, double to) {
    double[] xs = new double[2 * at.length + 2];
    xs[0] = from;
    for (int i = 0; i < at.length; i++) {
      xs[2 * i + 1] = at[i];
      xs[2 * i + 2] = at[i];
    }
    xs[xs.length - 1] = to;
    return xs;
  }

  private double[] ys() {
    double[] ys = new double[2 * at.length + 2];
    for (int i = 0; i <= at.length; i++) {
      ys[2 * i] = before(i);
      ys[2 * i + 1] = before(i);
    }
    return ys;
  }

  /** The inverse from end to end as one line: the axes exchanged. */
  Layer inverseStaircase(String name, Color colour, BasicStroke stroke) {
    int n = at.length;
    double[] xs = new double[2 * n];
    double[] ys = new double[2 * n];
    for (int i = 0; i < n; i++) {
      xs[2 * i] = before(i);
      ys[2 * i] = at[i];
      xs[2 * i + 1] = after[i];
      ys[2 * i + 1] = at[i];
    }
    return Layer.line(name, xs, ys, colour, stroke);
  }

  /**
   * Level pieces with a closed end where the function is, and an open one where it jumps off.
   *
   * @param least a smaller jump has but its closed end
   */
  List<Layer> pieces(
      String name, double from, double to, Color colour, Color ground, double least) {
    List<Bar> level = new ArrayList<>();
    for (int i = 0; i <= at.length; i++) {
      double height = before(i);
      level.add(new Bar(i == 0 ? from : at[i - 1], i == at.length ? to : at[i], height, height));
    }
    int[] large = large(least);
    return List.of(
        Layer.strokes(name, level, colour, 2),
        Layer.points("open", pick(at, large), heights(large), colour, new Ring(ground)),
        Layer.points("closed", at, after, colour, SeriesMarkers.CIRCLE));
  }

  /** The pieces of the inverse, which is closed where a piece ends. */
  List<Layer> inversePieces(String name, Color colour, Color ground, double least) {
    List<Bar> level = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      level.add(new Bar(before(i), after[i], at[i], at[i]));
    }
    int[] large = Arrays.stream(large(least)).filter(i -> before(i) > 0).toArray();
    return List.of(
        Layer.strokes(name, level, colour, 2),
        Layer.points("open", heights(large), pick(at, large), colour, new Ring(ground)),
        Layer.points("closed", after, at, colour, SeriesMarkers.CIRCLE));
  }

  private int[] large(double least) {
    return IntStream.range(0, at.length)
        .filter(i -> Math.abs(after[i] - before(i)) >= least)
        .toArray();
  }

  private double[] heights(int[] chosen) {
    return Arrays.stream(chosen).mapToDouble(this::before).toArray();
  }

  private static double[] pick(double[] values, int[] chosen) {
    return Arrays.stream(chosen).mapToDouble(i -> values[i]).toArray();
  }

  private static double justBelow(Distribution distribution, double first) {
    return distribution instanceof DiscreteDistribution ? first - 1 : Math.nextDown(first);
  }

  /** Some of many sorted values, the first and the last among them. */
  private static double[] some(double[] sorted) {
    if (sorted.length <= MOST) {
      return sorted;
    }
    double[] chosen = new double[MOST];
    for (int i = 0; i < MOST; i++) {
      chosen[i] = sorted[(int) ((long) i * (sorted.length - 1) / (MOST - 1))];
    }
    return chosen;
  }
}
