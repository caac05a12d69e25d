package dev.firstlook.timeseries;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Does a season of a given period stand out of the spectrum? In a whole number of cycles a season
 * has all its power at single frequencies h/m, h = 1, 2, ..., while noise, trends and cycles of no
 * fixed length spread over neighbouring ones. So the power at h/m is compared with the mean power
 * at its neighbours, a few frequencies to either side: the ratio is F with 2 and 2 x neighbours
 * degrees of freedom wherever the spectrum is smooth, whatever its level (a local form of the
 * harmonic F-test of Thomson 1982, "Spectrum estimation and harmonic analysis", Proceedings of the
 * IEEE 70, 1055-1096).
 *
 * @param period m
 * @param cycles how many whole ones were looked at
 * @param lines for h = 1, 2, ...; at most a dozen, or the long periods would drown in noise
 */
record SpectralLines(int period, int cycles, List<SpectralLine> lines) {

  static final int MOST_SIDE = 3;
  static final int MOST_LINES = 12;

  static SpectralLines of(double[] changes, int period) {
    int count = period == 2 ? 1 : Math.min(MOST_LINES, (period - 1) / 2);
    return of(changes, period, count);
  }

  static SpectralLine fundamental(double[] changes, int period) {
    return of(changes, period, 1).lines.get(0);
  }

  /** Of as many whole cycles as there are at the end. */
  private static SpectralLines of(double[] changes, int period, int count) {
    int cycles = changes.length / period;
    double[] whole = Arrays.copyOfRange(changes, changes.length - cycles * period, changes.length);
    CycleSpectrum spectrum = new CycleSpectrum(whole, cycles, Math.min(MOST_SIDE, cycles - 1));
    List<SpectralLine> lines = new ArrayList<>();
    for (int h = 1; h <= count; h++) {
      lines.add(SpectralLine.of(spectrum, h));
    }
    return new SpectralLines(period, cycles, List.copyOf(lines));
  }

  /** Of the first line alone: minus the logarithm of its p-value. */
  double fundamental() {
    return lines.get(0).evidence();
  }

  /**
   * Of the first line among those that a longer period, of which it may be one, has around it:
   * minus the logarithm of its p-value.
   */
  double fundamentalWithin(int longer, double[] changes) {
    double[] beside =
        IntStream.rangeClosed(-MOST_SIDE, MOST_SIDE)
            .filter(k -> k != 0)
            .mapToDouble(k -> 1.0 / period + (double) k / longer)
            .filter(frequency -> frequency < 0.5)
            .toArray();
    double mean = Arrays.stream(SpectralLine.powers(changes, beside)).average().orElseThrow();
    double power = SpectralLine.powers(changes, 1.0 / period)[0];
    return SpectralLine.evidence(power, mean, beside.length, period == 2 ? 1 : 2);
  }

  /**
   * Of all lines together: minus the logarithm of the p-value. Lest a shorter cycle passes for a
   * season, a fraction of the period whose lines are enough by themselves does not count: the other
   * lines have to do without.
   *
   * @param enough how much evidence is enough
   */
  double evidence(double enough) {
    double least = evidence(lines);
    for (int q = 2; q <= lines.size(); q++) {
      if (evidence(numbered(q, true)) >= enough) {
        least = Math.min(least, evidence(numbered(q, false)));
      }
    }
    return least;
  }

  /** The lines whose number is a multiple of another, or those whose number is not. */
  private List<SpectralLine> numbered(int q, boolean multiples) {
    return lines.stream().filter(line -> (line.harmonic() % q == 0) == multiples).toList();
  }

  /**
   * Together by Fisher's method, or of the first alone, whichever says more; as these are two
   * looks, the p-value is doubled.
   */
  private static double evidence(List<SpectralLine> some) {
    double first = some.get(0).evidence();
    if (some.size() == 1) {
      return first;
    }
    double sum = some.stream().mapToDouble(SpectralLine::evidence).sum();
    return Math.max(0, Math.max(minusLogSurvival(sum, some.size()), first) - Math.log(2));
  }

  /** The power at the lines whose number is a multiple of a step, or at those it is not. */
  double power(int step, int from, boolean multiples) {
    double sum = 0;
    for (SpectralLine line : lines) {
      int h = line.harmonic();
      if (h >= from && (h % step == 0) == multiples) {
        // Differencing raised each power by the squared modulus of its filter.
        double sine = Math.sin(Math.PI * h / period);
        sum += line.power() / (sine * sine);
      }
    }
    return sum;
  }

  /** Of a sum of standard exponential values: it exceeds x if a Poisson count stays below shape. */
  static double minusLogSurvival(double x, int shape) {
    double term = 1;
    double sum = 1;
    for (int k = 1; k < shape; k++) {
      term *= x / k;
      sum += term;
    }
    return Math.max(0, x - Math.log(sum));
  }
}
