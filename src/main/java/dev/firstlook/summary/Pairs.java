package dev.firstlook.summary;

/** Paired values of which none is NaN, and how many pairs were dropped for that. */
final class Pairs {

  final double[] x;
  final double[] y;
  final long dropped;

  private Pairs(double[] x, double[] y, long dropped) {
    this.x = x;
    this.y = y;
    this.dropped = dropped;
  }

  static Pairs of(double[] x, double[] y) {
    if (x.length != y.length) {
      throw new IllegalArgumentException(
          "paired variables must have equal lengths, but had %s and %s values"
              .formatted(x.length, y.length));
    }
    int size = 0;
    for (int i = 0; i < x.length; i++) {
      size += isComplete(x[i], y[i]) ? 1 : 0;
    }
    double[] keptX = new double[size];
    double[] keptY = new double[size];
    int next = 0;
    for (int i = 0; i < x.length; i++) {
      if (isComplete(x[i], y[i])) {
        keptX[next] = x[i] + 0.0; // -0.0 ties with 0.0
        keptY[next++] = y[i] + 0.0;
      }
    }
    return new Pairs(keptX, keptY, x.length - (long) size);
  }

  private static boolean isComplete(double x, double y) {
    return !Double.isNaN(x) && !Double.isNaN(y);
  }

  int size() {
    return x.length;
  }

  /** Why there is no coefficient; empty if nothing speaks against one. */
  String obstacle() {
    if (size() < 2) {
      return "it needs at least 2 complete pairs, but there were " + size();
    }
    if (Observed.isConstant(x) || Observed.isConstant(y)) {
      String which =
          !Observed.isConstant(y) ? "x is" : !Observed.isConstant(x) ? "y is" : "x and y are";
      return which + " constant, and what does not vary cannot go together with anything";
    }
    return "";
  }
}
