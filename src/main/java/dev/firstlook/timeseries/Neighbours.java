package dev.firstlook.timeseries;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What the neighbours of a position weigh in a series of a given length, kept from one pass to the
 * next where that is little, as they depend only on where the position lies in its window.
 */
final class Neighbours {

  /** So many numbers are kept at most: those of a window of a thousand. */
  private static final int KEPT = 1 << 20;

  private final Loess loess;
  private final int count;
  private final int width;
  private final AtomicReferenceArray<double @Nullable []> tricubes;
  private final AtomicReferenceArray<double @Nullable []> kernels;

  Neighbours(Loess loess, int count) {
    this.loess = loess;
    this.count = count;
    this.width = Math.min(loess.window(), count);
    // A position lies from one before the window to one after it.
    int places = (long) (width + 2) * width <= KEPT ? width + 2 : 0;
    this.tricubes = new AtomicReferenceArray<>(places);
    this.kernels = new AtomicReferenceArray<>(places);
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
      if (place < tricubes.length()) {
        tricubes.set(place, known);
      }
    }
    return known;
  }

  /** What each neighbour contributes where all are observed and weigh the same. */
  double[] kernel(int position, int left) {
    int place = position - left + 1;
    double @Nullable [] known = place < kernels.length() ? kernels.get(place) : null;
    if (known == null) {
      known = loess.kernel(position, left, left + width - 1, count);
      if (place < kernels.length()) {
        kernels.set(place, known);
      }
    }
    return known;
  }
}
