package dev.firstlook.distribution;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * All families against values computed in arithmetic of 500 to 1600 bits. Prints one line per
 * family with the worst error of each quantity, and every row that is out of tolerance.
 */
class ReferenceTest {

  private static final double DENSITY = 1e-13;
  private static final double TAIL = 1e-12;
  private static final double SMALLEST = 1e-300;

  private static final List<String> FUNCTIONS =
      List.of("distributions.csv", "more-gamma.csv", "more-beta.csv", "more-simple.csv");

  private static final List<String> QUANTILES =
      List.of(
          "quantiles.csv",
          "more-beta-quantiles.csv",
          "more-gamma-quantiles.csv",
          "more-simple-quantiles.csv");

  /** The families of the files: a name that is misspelt or a family without rows is an error. */
  private static final List<String> FAMILIES =
      List.of(
          "Bernoulli",
          "Beta",
          "Binomial",
          "Cauchy",
          "ChiSquared",
          "DiscreteUniform",
          "Exponential",
          "FisherF",
          "Gamma",
          "Geometric",
          "Hypergeometric",
          "Laplace",
          "LogNormal",
          "Logistic",
          "NegativeBinomial",
          "Normal",
          "Poisson",
          "StudentT",
          "Uniform",
          "Weibull");

  /**
   * Values that may be out of tolerance, each with the reason: the text before the colon of the
   * line that is printed, such as {@code Gamma(shape=2;scale=1) at 3: cdf}. There is none.
   */
  private static final Map<String, String> ALLOWED = Map.of();

  private final Map<String, Map<String, Double>> worst = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();
  private final Set<String> allowed = new TreeSet<>();
  private int checked;

  @Test
  void functionsAgreeWithTheReference() throws IOException {
    for (String[] row : rows(FUNCTIONS)) {
      Distribution d = Families.of(row[0], row[1]);
      double x = Double.parseDouble(row[2]);
      if (d instanceof DiscreteDistribution discrete) {
        compare(row, "log mass", discrete.logPmf((long) x), row[3], DENSITY);
        compare(row, "mass", discrete.pmf((long) x), row[4], DENSITY);
      } else if (d instanceof ContinuousDistribution continuous) {
        compare(row, "log density", continuous.logPdf(x), row[3], DENSITY);
        compare(row, "density", continuous.pdf(x), row[4], DENSITY);
      }
      compare(row, "cdf", d.cdf(x), row[5], TAIL);
      compare(row, "survival", d.survival(x), row[6], TAIL);
    }
    report();
  }

  @Test
  void quantilesAgreeWithTheReference() throws IOException {
    for (String[] row : rows(QUANTILES)) {
      Distribution d = Families.of(row[0], row[1]);
      double p = Double.parseDouble(row[2]);
      double actual = d.quantile(p);
      if (d instanceof DiscreteDistribution && onStep(d, p, Double.parseDouble(row[3]), actual)) {
        compare(row, "quantile", 0, "0", TAIL);
      } else {
        compare(row, "quantile", actual, row[3], d instanceof DiscreteDistribution ? 0 : TAIL);
      }
    }
    report();
  }

  /** Where p is the height of a step to the last digit of a double, either end of it is right. */
  private static boolean onStep(Distribution d, double p, double expected, double actual) {
    return Math.abs(expected - actual) == 1
        && Math.abs(d.cdf(Math.min(expected, actual)) - p) <= 4 * Math.ulp(p);
  }

  private void compare(
      String[] row, String quantity, double actual, String reference, double tolerance) {
    double expected = Double.parseDouble(reference);
    boolean log = quantity.startsWith("log");
    if (!log && !quantity.equals("quantile") && expected != 0 && expected < SMALLEST) {
      assertThat(actual).as("tiny %s of %s", quantity, List.of(row)).isBetween(0.0, 2 * SMALLEST);
      return;
    }
    double error =
        actual == expected
            ? 0
            : Math.abs(actual - expected)
                / (log ? Math.max(1, Math.abs(expected)) : Math.abs(expected));
    checked++;
    worst.computeIfAbsent(row[0], f -> new TreeMap<>()).merge(quantity, error, ReferenceTest::max);
    String place = "%s(%s) at %s: %s".formatted(row[0], row[1], row[2], quantity);
    if (!(error <= tolerance) && ALLOWED.containsKey(place)) {
      allowed.add(place);
    } else if (!(error <= tolerance)) {
      misses.add(
          String.format(
              Locale.ROOT, "%s is %s, should be %s, error %.1e", place, actual, reference, error));
    }
  }

  private static double max(double a, double b) {
    return Double.isNaN(a) || Double.isNaN(b) ? Double.NaN : Math.max(a, b);
  }

  private void report() {
    worst.forEach(
        (family, errors) -> {
          StringBuilder line = new StringBuilder("%-17s".formatted(family));
          errors.forEach((q, e) -> line.append(String.format(Locale.ROOT, "  %s %.1e", q, e)));
          System.out.println(line);
        });
    misses.forEach(System.out::println);
    allowed.forEach(place -> System.out.println(place + ": allowed, " + ALLOWED.get(place)));
    System.out.printf(
        Locale.ROOT,
        "%d of %d values within tolerance%n",
        checked - misses.size() - allowed.size(),
        checked);
    assertThat(misses).isEmpty();
    assertThat(worst.keySet()).containsExactlyElementsOf(FAMILIES);
  }

  private static List<String[]> rows(List<String> files) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String file : files) {
      String path = "/reference/distribution/" + file;
      try (InputStream in = requireNonNull(ReferenceTest.class.getResourceAsStream(path), path)) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.startsWith("#") && !line.startsWith("dist,"))
            .map(line -> line.split(",", -1))
            .forEach(rows::add);
      }
    }
    return rows;
  }
}
