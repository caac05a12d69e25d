package dev.firstlook.inference;

import dev.firstlook.explain.Numbers;
import dev.firstlook.summary.Moments;
import java.util.ArrayList;
import java.util.List;

/** The distances of a sample from the normal distribution with its mean and standard deviation. */
final class NormalityTests {

  private static final int FEWEST_LILLIEFORS = 5;
  private static final int FEWEST_STEPHENS = 8;

  private NormalityTests() {}

  static TestResult lilliefors(double[] values) {
    return test(
        values,
        FEWEST_LILLIEFORS,
        EdfStatistic.KOLMOGOROV_SMIRNOV,
        NormalityTests::lillieforsP,
        "by the formulas of Dallal and Wilkinson (1986) and Stephens (1974)");
  }

  static TestResult andersonDarling(double[] values) {
    return test(
        values,
        FEWEST_STEPHENS,
        EdfStatistic.ANDERSON_DARLING,
        NormalityTests::andersonDarlingP,
        "by the formulas of Stephens (1986)");
  }

  static TestResult cramerVonMises(double[] values) {
    return test(
        values,
        FEWEST_STEPHENS,
        EdfStatistic.CRAMER_VON_MISES,
        NormalityTests::cramerVonMisesP,
        "by the formulas of Stephens (1986)");
  }

  private interface PValue {
    double of(double statistic, int n);
  }

  private static TestResult test(
      double[] values, int least, EdfStatistic statistic, PValue pValue, String method) {
    double[] sorted = Check.sorted(values, least);
    Check.varied(sorted);
    Moments moments = Moments.of(sorted);
    Transformed sample = Transformed.ofNormal(sorted, moments);
    double p = pValue.of(statistic.of(sample), sorted.length);
    List<String> notes = new ArrayList<>(SampleNotes.ties(sorted));
    String model =
        "the normal distribution with mean %s and standard deviation %s, as in the sample"
            .formatted(Numbers.text(moments.mean()), Numbers.text(moments.standardDeviation()));
    return statistic.result(
        sample,
        Math.min(1, Math.max(0, p)),
        new EdfStatistic.Null(
            " of normality", "the values are normally distributed", model, method, notes));
  }

  /** Dallal and Wilkinson 1986; where that gives more than 0.1, Stephens 1974. */
  private static double lillieforsP(double d, int n) {
    double size = Math.min(n, 100);
    double distance = n <= 100 ? d : d * Math.pow(n / 100.0, 0.49);
    double shifted = size + 2.78019;
    double p =
        Math.exp(
            -7.01256 * distance * distance * shifted
                + 2.99587 * distance * Math.sqrt(shifted)
                - 0.122119
                + 0.974598 / Math.sqrt(size)
                + 1.67997 / size);
    if (!(p > 0.1)) {
      return p;
    }
    double k = (Math.sqrt(n) - 0.01 + 0.85 / Math.sqrt(n)) * d;
    if (k <= 0.302) {
      return 1;
    } else if (k <= 0.5) {
      return polynomial(k, 2.76773, -19.828315, 80.709644, -138.55152, 81.218052);
    } else if (k <= 0.9) {
      return polynomial(k, -4.901232, 40.662806, -97.490286, 94.029866, -32.355711);
    } else if (k <= 1.31) {
      return polynomial(k, 6.198765, -19.558097, 23.186922, -12.234627, 2.423045);
    }
    return 0;
  }

  /** Stephens 1986, in D'Agostino and Stephens, "Goodness-of-fit techniques", table 4.9. */
  private static double andersonDarlingP(double a, int n) {
    double x = (1 + 0.75 / n + 2.25 / ((double) n * n)) * a;
    if (x < 0.2) {
      return 1 - Math.exp(polynomial(x, -13.436, 101.14, -223.73));
    } else if (x < 0.34) {
      return 1 - Math.exp(polynomial(x, -8.318, 42.796, -59.938));
    } else if (x < 0.6) {
      return Math.exp(polynomial(x, 0.9177, -4.279, -1.38));
    }
    // The parabola turns upward far out; from 10 on it stays at what nortest gives there.
    return x < 10 ? Math.exp(polynomial(x, 1.2937, -5.709, 0.0186)) : 3.7e-24;
  }

  /** Stephens 1986, table 4.9. */
  private static double cramerVonMisesP(double w, int n) {
    double x = (1 + 0.5 / n) * w;
    if (x < 0.0275) {
      return 1 - Math.exp(polynomial(x, -13.953, 775.5, -12542.61));
    } else if (x < 0.051) {
      return 1 - Math.exp(polynomial(x, -5.903, 179.546, -1515.29));
    } else if (x < 0.092) {
      return Math.exp(polynomial(x, 0.886, -31.62, 10.897));
    }
    return x < 1.1 ? Math.exp(polynomial(x, 1.111, -34.242, 12.832)) : 7.37e-10;
  }

  static double polynomial(double x, double... coefficients) {
    double sum = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      sum = sum * x + coefficients[i];
    }
    return sum;
  }
}
