package dev.firstlook.timeseries;

/** A series drawn on one line of text. */
final class Sketch {
  private static final String BARS = "▁▂▃▄▅▆▇█";
  private static final int WIDTH = 60;

  private Sketch() {}

  /** One bar for each value, or for the mean of several; a dot where all of them are missing. */
  static String of(double[] values) {
    int width = Math.min(WIDTH, values.length);
    double[] means = new double[width];
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < width; c++) {
      int from = (int) ((long) c * values.length / width);
      int to = (int) ((c + 1L) * values.length / width);
      means[c] = mean(values, from, to);
      low = Double.isNaN(means[c]) ? low : Math.min(low, means[c]);
      high = Double.isNaN(means[c]) ? high : Math.max(high, means[c]);
    }
    StringBuilder line = new StringBuilder();
    for (double mean : means) {
      double share = high > low ? (mean - low) / (high - low) : 0;
      line.append(
          Double.isNaN(mean)
              ? '·'
              : BARS.charAt((int) Math.min(BARS.length() - 1.0, share * BARS.length())));
    }
    return line.toString();
  }

  private static double mean(double[] values, int from, int to) {
    double mean = 0;
    int count = 0;
    for (int i = from; i < to; i++) {
      if (!Double.isNaN(values[i])) {
        count++;
        mean += (values[i] - mean) / count;
      }
    }
    return count == 0 ? Double.NaN : mean;
  }
}
