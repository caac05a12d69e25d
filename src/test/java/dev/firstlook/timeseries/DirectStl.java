package dev.firstlook.timeseries;

import java.util.Arrays;

/**
 * STL point by point, as the paper describes it and without any short cut, to compare the fast code
 * with. Positions are counted from 1 as in the paper.
 */
final class DirectStl {
  private final StlSettings settings;
  private final int np;
  private final int n;
  private final double[] y;
  private double[] weights;
  double[] trend;
  double[] seasonal;

  DirectStl(StlSettings settings, double[] y, int period) {
    this.settings = settings;
    this.np = period;
    this.n = y.length;
    this.y = y;
    this.weights = new double[n];
    Arrays.fill(weights, 1);
    this.trend = new double[n];
    this.seasonal = new double[n];
  }

  DirectStl run() {
    for (int k = 0; k <= settings.outerIterations(); k++) {
      if (k > 0) {
        updateWeights();
      }
      for (int i = 0; i < settings.innerIterations(); i++) {
        pass();
      }
    }
    return this;
  }

  double[] weights() {
    return weights;
  }

  private void pass() {
    double[] cycles = new double[n + 2 * np];
    for (int j = 0; j < np; j++) {
      int k = (n - j - 1) / np + 1;
      double[] sub = new double[k];
      double[] subWeights = new double[k];
      for (int i = 0; i < k; i++) {
        sub[i] = y[i * np + j] - trend[i * np + j];
        subWeights[i] = weights[i * np + j];
      }
      Loess loess = settings.seasonal();
      double[] smooth = smooth(loess, sub, subWeights);
      double before = fit(loess, sub, subWeights, 0, 1, Math.min(loess.window(), k));
      double after = fit(loess, sub, subWeights, k + 1, Math.max(1, k - loess.window() + 1), k);
      for (int i = 0; i < k; i++) {
        cycles[(i + 1) * np + j] = smooth[i];
      }
      cycles[j] = Double.isNaN(before) ? smooth[0] : before;
      cycles[(k + 1) * np + j] = Double.isNaN(after) ? smooth[k - 1] : after;
    }
    double[] low = average(average(average(cycles, np), np), 3);
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    low = smooth(settings.lowPass(), low, ones);
    double[] adjusted = new double[n];
    for (int i = 0; i < n; i++) {
      seasonal[i] = cycles[np + i] - low[i];
      adjusted[i] = y[i] - seasonal[i];
    }
    trend = smooth(settings.trend(), adjusted, weights);
  }

  private static double[] average(double[] x, int length) {
    double[] means = new double[x.length - length + 1];
    for (int i = 0; i < means.length; i++) {
      means[i] = Arrays.stream(x, i, i + length).sum() / length;
    }
    return means;
  }

  private void updateWeights() {
    double[] r = new double[n];
    for (int i = 0; i < n; i++) {
      r[i] = Math.abs(y[i] - trend[i] - seasonal[i]);
    }
    double[] sorted = r.clone();
    Arrays.sort(sorted);
    double h = 3 * (sorted[(n - 1) / 2] + sorted[n / 2]);
    for (int i = 0; i < n; i++) {
      double u = r[i] / h;
      weights[i] = r[i] <= 0.001 * h ? 1 : r[i] <= 0.999 * h ? (1 - u * u) * (1 - u * u) : 0;
    }
  }

  static double[] smooth(Loess loess, double[] values, double[] weights) {
    int count = values.length;
    int q = loess.window();
    int jump = Math.min(loess.jump(), Math.max(1, count - 1));
    double[] out = new double[count];
    int left = 1;
    int right = Math.min(q, count);
    int last = 1;
    for (int i = 1; i <= count; i += jump) {
      int middle = (q + 1) / 2;
      left = q >= count ? 1 : Math.max(1, Math.min(i - middle + 1, count - q + 1));
      right = q >= count ? count : left + q - 1;
      out[i - 1] = orValue(fit(loess, values, weights, i, left, right), values[i - 1]);
      fill(out, last, i);
      last = i;
    }
    if (last < count) {
      out[count - 1] = orValue(fit(loess, values, weights, count, left, right), values[count - 1]);
      fill(out, last, count);
    }
    return out;
  }

  private static double orValue(double fit, double value) {
    return Double.isNaN(fit) ? value : fit;
  }

  private static void fill(double[] out, int from, int to) {
    for (int j = from + 1; j < to; j++) {
      out[j - 1] = out[from - 1] + (out[to - 1] - out[from - 1]) / (to - from) * (j - from);
    }
  }

  /** The fit at x, by weights and then a weighted least squares problem in full. */
  static double fit(Loess loess, double[] y, double[] weights, int x, int left, int right) {
    int count = y.length;
    double h = Math.max(x - left, right - x);
    if (loess.window() > count) {
      h += Math.floorDiv(loess.window() - count, 2);
    }
    double[] w = new double[right - left + 1];
    double sum = 0;
    for (int j = left; j <= right; j++) {
      double r = Math.abs(j - x);
      if (r <= 0.999 * h) {
        double share = r / h;
        double rest = 1 - share * share * share;
        w[j - left] = weights[j - 1] * (r <= 0.001 * h ? 1 : rest * rest * rest);
      }
      sum += w[j - left];
    }
    if (sum <= 0) {
      return Double.NaN;
    }
    double mean = 0;
    for (int j = left; j <= right; j++) {
      mean += w[j - left] * j / sum;
    }
    double spread = 0;
    double value = 0;
    double slope = 0;
    for (int j = left; j <= right; j++) {
      double share = w[j - left] / sum;
      spread += share * (j - mean) * (j - mean);
      value += share * y[j - 1];
      slope += share * (j - mean) * y[j - 1];
    }
    if (loess.degree() == 0 || Math.sqrt(spread) <= 0.001 * (count - 1)) {
      return value;
    }
    return value + slope / spread * (x - mean);
  }
}
