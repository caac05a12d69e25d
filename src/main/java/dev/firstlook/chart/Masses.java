package dev.firstlook.chart;

import dev.firstlook.distribution.DiscreteDistribution;
import dev.firstlook.distribution.Empirical;
import java.awt.Color;
import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/** Masses at their places, in rising order; of a very long range as many as can be seen. */
final class Masses {

  /** In a longer range only some of the numbers are looked at. */
  private static final int MOST = 20_000;

  private static final int MOST_DRAWN = 2000;

  static final Masses NONE = new Masses(new double[0], new double[0]);

  private final double[] at;
  private final double[] mass;

  Masses(double[] at, double[] mass) {
    this.at = at.clone();
    this.mass = mass.clone();
  }

  /** The masses of the whole numbers of a range. */
  static Masses of(DiscreteDistribution distribution, Span span) {
    long from = (long) span.from();
    long to = (long) span.to();
    if (to - from < MOST) {
      return new Masses(places(from, to, MOST), distribution.pmf(from, to));
    }
    double[] at = places(from, to, MOST_DRAWN);
    return new Masses(at, Arrays.stream(at).map(k -> distribution.pmf((long) k)).toArray());
  }

  /** The shares of the values of a sample. */
  static Masses of(Empirical sample) {
    double size = sample.size();
    return new Masses(
        sample.values(), Arrays.stream(sample.counts()).mapToDouble(n -> n / size).toArray());
  }

  /** The whole numbers of a range, or so many of them at equal distances. */
  static double[] places(long from, long to, int most) {
    double count = (double) to - from + 1;
    int shown = (int) Math.min(count, most);
    double[] at = new double[shown];
    for (int i = 0; i < shown; i++) {
      at[i] = count <= most ? from + i : from + Math.rint(i * ((count - 1) / (shown - 1)));
    }
    return at;
  }

  int size() {
    return at.length;
  }

  double at(int i) {
    return at[i];
  }

  double mass(int i) {
    return mass[i];
  }

  double[] at() {
    return at.clone();
  }

  double[] mass() {
    return mass.clone();
  }

  double highest() {
    return Arrays.stream(mass).max().orElse(0);
  }

  /** The places moved to the side. */
  Masses shifted(double by) {
    return new Masses(Arrays.stream(at).map(k -> k + by).toArray(), mass);
  }

  /** All multiplied by a number. */
  Masses times(double factor) {
    return new Masses(at, Arrays.stream(mass).map(m -> m * factor).toArray());
  }

  /** The square roots. */
  Masses roots() {
    return new Masses(at, Arrays.stream(mass).map(Math::sqrt).toArray());
  }

  /** Those whose places are among the chosen. */
  Masses only(DoublePredicate chosen) {
    return pick(IntStream.range(0, size()).filter(i -> chosen.test(at[i])).toArray());
  }

  /** Cut off at a height. */
  Masses below(double top) {
    return new Masses(at, Arrays.stream(mass).map(m -> Math.min(m, top)).toArray());
  }

  /** Without those that are higher. */
  Masses upTo(double top) {
    return pick(IntStream.range(0, size()).filter(i -> mass[i] <= top).toArray());
  }

  private Masses pick(int[] kept) {
    return new Masses(
        Arrays.stream(kept).mapToDouble(i -> at[i]).toArray(),
        Arrays.stream(kept).mapToDouble(i -> mass[i]).toArray());
  }

  /** The area below the line through all of them. */
  Layer area(String name, Color fill) {
    int n = size();
    double[] xs = new double[n + 2];
    double[] ys = new double[n + 2];
    System.arraycopy(at, 0, xs, 1, n);
    System.arraycopy(mass, 0, ys, 1, n);
    xs[0] = at[0];
    xs[n + 1] = at[n - 1];
    return Layer.area(name, xs, ys, fill);
  }

  /** At most so many, each the highest of its neighbours. */
  Masses thinned(int most) {
    if (size() <= most) {
      return this;
    }
    double[] places = new double[most];
    double[] highest = new double[most];
    for (int b = 0; b < most; b++) {
      int begin = (int) ((long) b * size() / most);
      int end = (int) ((b + 1L) * size() / most);
      int best = begin;
      for (int i = begin + 1; i < end; i++) {
        best = mass[i] > mass[best] ? i : best;
      }
      places[b] = at[best];
      highest[b] = mass[best];
    }
    return new Masses(places, highest);
  }
}
