package dev.firstlook.inference;

/** The weights of the order statistics in W, by Royston 1995 (AS R94). */
final class ShapiroWilkWeights {

  private static final double[] LAST = {0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056};
  private static final double[] LAST_BUT_ONE = {
    0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633
  };

  private ShapiroWilkWeights() {}

  /** The weights in ascending order of the values; their squares add up to 1. */
  static double[] of(int n) {
    double[] weights = new double[n];
    if (n == 3) {
      weights[2] = Math.sqrt(0.5);
      weights[0] = -weights[2];
      return weights;
    }
    int half = n / 2;
    double[] scores = new double[half];
    double squares = 0;
    for (int i = 0; i < half; i++) {
      scores[i] = ReferenceLaws.normalQuantile((i + 1 - 0.375) / (n + 0.25));
      squares += 2 * scores[i] * scores[i];
    }
    double length = Math.sqrt(squares);
    double u = 1 / Math.sqrt(n);
    double last = NormalityTests.polynomial(u, LAST) - scores[0] / length;
    int given = n > 5 ? 2 : 1;
    double lastButOne = n > 5 ? NormalityTests.polynomial(u, LAST_BUT_ONE) - scores[1] / length : 0;
    double taken = 2 * scores[0] * scores[0] + (n > 5 ? 2 * scores[1] * scores[1] : 0);
    double left = 1 - 2 * last * last - 2 * lastButOne * lastButOne;
    double factor = Math.sqrt((squares - taken) / left);
    for (int i = 0; i < half; i++) {
      double weight = i == 0 ? last : i < given ? lastButOne : -scores[i] / factor;
      weights[i] = -weight;
      weights[n - 1 - i] = weight;
    }
    return weights;
  }
}
