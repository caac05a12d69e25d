package dev.firstlook.timeseries;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What the neighbours of a position weigh in a series of a given length, kept from one pass to the
 * next where that is little, as they depend only on where the position lies in its window.
 */
final class Neighbours {

  /**
   * So many numbers are kept at most, tricubes and kernels of a window of a thousand fitted
   * everywhere; a wider one that is fitted at some positions only does not need more.
   */
  private static final int KEPT = 1 << 21;

  private final Loess loess;
  private final int count;
  private final int width;
  private final AtomicReferenceArray<double @Nullable []> tricubes;
  private final AtomicReferenceArray<double @Nullable []> kernels;
  private final AtomicInteger kept = new AtomicInteger();

  Neighbours(Loess loess, int count) {
    this.loess = loess;
    this.count = count;
    this.width = Math.min(loess.window(), count);
    // A position lies from one before the window to one after it.
    this.tricubes = new AtomicReferenceArray<>(width + 2);
    this.kernels = new AtomicReferenceArray<>(width + 2);
  }

  int degree() {
    return loess.effectiveDegree(count);
  }

  double smallestSpread() {
    return Loess.smallestSpread(count);
  }

  int count() {
    return count;
  }

  /** The tricube weights of the neighbours of a position, from the first on. Not to be changed. */
  double[] tricube(int position, int left) {
    int place = position - left + 1;
    double @Nullable [] known = place < tricubes.length() ? tricubes.get(place) : null;
    if (known == null) {
      known = new double[width];
      loess.weights(position, left, left + width - 1, count, known);
      keep(tricubes, place, known);
    }
    return known;
  }

  /** What each neighbour contributes where all are observed and weigh the same. */
  double[] kernel(int position, int left) {
    int place = position - left + 1;
    double @Nullable [] known = place < kernels.length() ? kernels.get(place) : null;
    if (known == null) {
      known = loess.kernel(position, left, left + width - 1, count);
      keep(kernels, place, known);
    }
    return known;
  }

  private void keep(AtomicReferenceArray<double @Nullable []> all, int place, double[] known) {
    // With jumps the last position may lie farther behind its window.
    if (place < all.length() && kept.get() <= KEPT - width) {
      kept.addAndGet(width);
      all.set(place, known);
    }
  }
}
