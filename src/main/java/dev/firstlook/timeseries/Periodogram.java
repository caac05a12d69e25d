package dev.firstlook.timeseries;

import dev.firstlook.explain.Escape;
import dev.firstlook.explain.Explainable;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.transform.TransformType;

/**
 * How much of the variation of a series goes up and down with each frequency: the squared modulus
 * of its Fourier transform, divided by the length n, at the frequencies 1/n, 2/n, ..., 1/2 cycles
 * per step. It is raw: neither tapered nor smoothed. Values that differ by no more than rounding, a
 * 1e-12th of the largest, have no power. Where the square of the unit is beyond what doubles hold,
 * a power is infinite or 0; periods and shares are known all the same.
 *
 * @see <a href="https://www.itl.nist.gov/div898/handbook/eda/section3/eda3327.htm">NIST/SEMATECH
 *     e-Handbook, 1.3.3.27</a>
 */
public final class Periodogram implements Explainable, Tabular {

  private static final int ROWS = 10;

  private final String name;
  private final String step;
  private final int size;
  private final Magnitude magnitude;
  private final double mean;
  private final double[] deviations;
  private final double[] power;

  /** Up to here a power is no more than rounding of the values leaves. */
  private final double rounding;

  /** Of mean, deviations, power and rounding divided by the magnitude, or its square. */
  private Periodogram(
      String name,
      String step,
      Magnitude magnitude,
      double mean,
      double[] deviations,
      double[] power,
      double rounding) {
    this.name = name;
    this.step = step;
    this.magnitude = magnitude;
    this.size = deviations.length;
    this.mean = mean;
    this.deviations = deviations;
    this.power = power;
    // The power of a wave that goes up and down by what is rounding.
    this.rounding = size * rounding * rounding / 4;
  }

  /**
   * The periodogram of a series, with the name of the series and of its step.
   *
   * @param series the series, at least two values, none missing; {@link Decomposition#filled()}
   *     fills gaps
   * @return the periodogram
   * @throws IllegalArgumentException if there are fewer than two values, or one is missing
   */
  public static Periodogram of(TimeSeries series) {
    FiniteValues.withoutGaps("a periodogram", series);
    return of(series.name(), series.step(), series.values());
  }

  /**
   * The periodogram of a series.
   *
   * @param values the series, at least two values, all finite
   * @return the periodogram
   * @throws IllegalArgumentException if there are fewer than two values, or one is missing or
   *     infinite
   */
  public static Periodogram of(double[] values) {
    for (int t = 0; t < values.length; t++) {
      if (!Double.isFinite(values[t])) {
        throw new IllegalArgumentException(
            "value %s of %s must be finite, but was %s%s"
                .formatted(
                    t + 1,
                    values.length,
                    values[t],
                    Double.isNaN(values[t]) ? "; " + FiniteValues.FILLING : ""));
      }
    }
    return of("", "step", values);
  }

  private static Periodogram of(String name, String step, double[] series) {
    if (!(series.length >= 2)) {
      throw new IllegalArgumentException(
          "a periodogram needs at least 2 values, but there were " + series.length);
    }
    Magnitude magnitude = Magnitude.of(series);
    double[] values = magnitude.reduced(series);
    double mean = ExactMean.of(values);
    // The mean shows at frequency 0 only, which is left out; without it less is lost by rounding.
    double[] centred = new double[values.length];
    double rounding = Rounding.of(values);
    double[] level = Rounding.leveled(values, mean, rounding);
    for (int t = 0; t < values.length; t++) {
      centred[t] = level[t] - mean;
    }
    double[][] transform = chirp(centred);
    double[] power = new double[values.length / 2];
    for (int j = 1; j <= power.length; j++) {
      double re = transform[0][j];
      double im = transform[1][j];
      power[j - 1] = (re * re + im * im) / values.length;
    }
    return new Periodogram(name, step, magnitude, mean, centred, power, rounding);
  }

  /**
   * The Fourier transform of any length by way of one of a power of two: 2 jt = j² + t² - (j - t)²
   * makes of it a convolution (Bluestein 1970).
   */
  private static double[][] chirp(double[] x) {
    int n = x.length;
    int size = Integer.highestOneBit(2 * n) * 2;
    double[][] a = new double[2][size];
    double[][] b = new double[2][size];
    for (int t = 0; t < n; t++) {
      // t² modulo 2n keeps the angle exact for long series.
      double angle = Math.PI * ((long) t * t % (2L * n)) / n;
      double cos = Math.cos(angle);
      double sin = Math.sin(angle);
      a[0][t] = x[t] * cos;
      a[1][t] = -x[t] * sin;
      b[0][t] = cos;
      b[1][t] = sin;
      if (t > 0) {
        b[0][size - t] = cos;
        b[1][size - t] = sin;
      }
    }
    LaggedProducts.transform(a, TransformType.FORWARD);
    LaggedProducts.transform(b, TransformType.FORWARD);
    for (int f = 0; f < size; f++) {
      double re = a[0][f] * b[0][f] - a[1][f] * b[1][f];
      a[1][f] = a[0][f] * b[1][f] + a[1][f] * b[0][f];
      a[0][f] = re;
    }
    LaggedProducts.transform(a, TransformType.INVERSE);
    // What is left is a factor of modulus 1, which the squared modulus does not see.
    return a;
  }

  /**
   * The name of the series.
   *
   * @return empty if only its values are known
   */
  public String name() {
    return name;
  }

  /**
   * The unit of periods.
   *
   * @return as {@link TimeSeries#step}; {@code step} if only the values are known
   */
  public String step() {
    return step;
  }

  /**
   * The length of the series.
   *
   * @return n
   */
  public int size() {
    return size;
  }

  /**
   * The frequencies.
   *
   * @return 1/n, 2/n, ... up to 1/2, in cycles per step
   */
  public double[] frequencies() {
    return IntStream.rangeClosed(1, power.length).mapToDouble(j -> (double) j / size).toArray();
  }

  /**
   * The power at each frequency.
   *
   * @return as many values as there are frequencies, in the squared unit of the series; infinite or
   *     0 where the squares of the values are
   */
  public double[] power() {
    return Arrays.stream(power).map(square -> magnitude.restored(square, 2)).toArray();
  }

  /** The power at each frequency divided by the square of the magnitude. Not to be changed. */
  double[] reducedPower() {
    return power;
  }

  Magnitude magnitude() {
    return magnitude;
  }

  /**
   * The period with the most power.
   *
   * @return in steps, n / j for a whole number j; of values that do not vary this says nothing
   */
  public double peakPeriod() {
    return (double) size / peakCycles();
  }

  /** The power at the frequency of so many whole waves, 0 if it is only rounding. */
  double clearPower(int cycles) {
    return power[cycles - 1] > rounding ? power[cycles - 1] : 0;
  }

  /** Whether no wave has more power than rounding leaves. */
  boolean isFlat() {
    return clearPower(peakCycles()) == 0;
  }

  /** How often the wave with the most power goes up and down in the series. */
  int peakCycles() {
    int best = 0;
    for (int j = 1; j < power.length; j++) {
      if (power[j] > power[best]) {
        best = j;
      }
    }
    return best + 1;
  }

  double mean() {
    return magnitude.restored(mean);
  }

  /** What each value is away from the mean, divided by the magnitude; not to be changed. */
  double[] deviations() {
    return deviations;
  }

  /**
   * How the power came about, with the numbers of the frequency that has the most.
   *
   * @return the working
   */
  @Override
  public Working explain() {
    return PeriodogramWording.working(this);
  }

  @Override
  public List<TextTable> tables() {
    double total = IntStream.range(0, power.length).mapToDouble(j -> power[j]).sum();
    List<List<String>> rows = new ArrayList<>();
    IntStream.range(0, power.length)
        .boxed()
        .sorted(Comparator.comparingDouble(j -> -power[j]))
        .limit(ROWS)
        .forEach(
            j ->
                rows.add(
                    List.of(
                        Numbers.text((double) size / (j + 1)),
                        Numbers.text((j + 1.0) / size),
                        Numbers.text(clearPower(j + 1)),
                        isFlat() ? "-" : Numbers.percent(clearPower(j + 1) / total))));
    String squares = magnitude.isUsual() ? "power" : "power / 2^" + 2 * magnitude.exponent();
    return List.of(new TextTable("", List.of("period", "frequency", squares, "share"), rows));
  }

  /**
   * The strongest frequencies for a terminal.
   *
   * @return several lines without a line break at the end
   */
  @Override
  public String toString() {
    String peak =
        isFlat()
            ? "no power at any frequency"
            : "most power at a period of " + Numbers.text(peakPeriod());
    return "Periodogram of %s%s, %s\n%s"
        .formatted(
            name.isEmpty() ? "" : Escape.terminal(name) + ", ",
            Numbers.counted(size, "value"),
            peak,
            tables().get(0));
  }
}
