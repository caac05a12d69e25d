package dev.firstlook.timeseries;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The length of a cycle to a fraction of a step: where the power of its lines, each against the
 * noise around it, is largest. The standard error is that of the frequency of a sum of waves in
 * noise (Quinn and Hannan 2001, "The Estimation and Tracking of Frequency", chapter 3).
 *
 * @param steps the length
 * @param standardError how far it may be off
 */
record CycleLength(double steps, double standardError) {

  private static final int GRID = 20;

  /** Minus the logarithm of a p-value of 1 in 200. */
  private static final double CLEAR = Math.log(200);

  /** By the first line and those after it as long as each stands out for itself. */
  static CycleLength of(double[] changes, SpectralLines all) {
    List<SpectralLine> lines = new ArrayList<>();
    for (SpectralLine line : all.lines()) {
      if (line.harmonic() > 1 && line.evidence() < CLEAR) {
        break;
      }
      lines.add(line);
    }
    return of(changes, all.period(), lines);
  }

  private static CycleLength of(double[] changes, int period, List<SpectralLine> lines) {
    double best = 1.0 / period;
    double width = 0.5 / changes.length;
    for (int zoom = 0; zoom < 3; zoom++) {
      double center = best;
      double step = 2 * width / GRID;
      double[] around = new double[GRID + 1];
      Arrays.setAll(around, k -> power(changes, center + (k - GRID / 2) * step, lines));
      int top = GRID / 2;
      for (int k = 0; k <= GRID; k++) {
        top = around[k] > around[top] ? k : top;
      }
      best = center + (top - GRID / 2) * step;
      width = step;
    }
    double information = 0;
    for (SpectralLine line : lines) {
      information += (double) line.harmonic() * line.harmonic() * line.ratio();
    }
    double steps = 1 / Math.min(best, 0.5);
    double ofFrequency = Math.sqrt(6 / information) / (2 * Math.PI * changes.length);
    return new CycleLength(steps, ofFrequency * steps * steps);
  }

  private static double power(double[] changes, double frequency, List<SpectralLine> lines) {
    double[] powers =
        SpectralLine.powers(
            changes, lines.stream().mapToDouble(line -> line.harmonic() * frequency).toArray());
    double sum = 0;
    for (int k = 0; k < powers.length; k++) {
      sum += powers[k] / lines.get(k).around();
    }
    return sum;
  }

  /** Whether another length is within two standard errors. */
  boolean allows(double length) {
    return Math.abs(length - steps) <= 2 * standardError;
  }
}
