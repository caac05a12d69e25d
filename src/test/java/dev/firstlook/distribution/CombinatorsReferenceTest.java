package dev.firstlook.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Truncated, shifted, scaled and mixed distributions against values of forty digits. */
class CombinatorsReferenceTest {

  private static final double CLOSE = 1e-12;

  @Test
  void densitiesMassesAndTails() {
    List<Rows> rows = Rows.of("distribution/combinators.csv");
    assertThat(rows).hasSizeGreaterThan(100);
    for (Rows row : rows) {
      Distribution d = read(row.word("distribution"));
      double x = row.number("x");
      if (d instanceof DiscreteDistribution counts) {
        same(row, "mass", counts.pmf((long) x), row.number("density"));
        same(row, "log mass", Math.exp(counts.logPmf((long) x)), row.number("density"));
        same(row, "range", counts.pmf((long) x, (long) x + 2)[0], row.number("density"));
      } else if (d instanceof ContinuousDistribution measured) {
        same(row, "density", measured.pdf(x), row.number("density"));
        same(row, "log density", Math.exp(measured.logPdf(x)), row.number("density"));
        same(row, "densities", measured.pdf(new double[] {x})[0], row.number("density"));
        quantiles(row, measured, x);
      }
      same(row, "cdf", d.cdf(x), row.number("cdf"));
      same(row, "survival", d.survival(x), row.number("sf"));
    }
  }

  private static void same(Rows row, String what, double actual, double expected) {
    // the exponential of a logarithm of -700 has lost three digits
    double tolerance = what.startsWith("log") ? CLOSE * (1 + Math.abs(Math.log(expected))) : CLOSE;
    assertThat(actual)
        .as("%s of %s at %s", what, row.word("distribution"), row.word("x"))
        .isCloseTo(expected, within(expected == 0 ? 0 : tolerance * expected));
  }

  /** The quantile of the exact cdf is x, but for what the last digit of the cdf leaves open. */
  private static void quantiles(Rows row, ContinuousDistribution d, double x) {
    double below = row.number("cdf");
    double above = row.number("sf");
    double density = row.number("density");
    double open = 4 * Math.ulp(x) + CLOSE * Math.min(below, above) / density;
    if (below > 0 && below <= 0.5) {
      assertThat(d.quantile(below)).as("%s", row).isCloseTo(x, within(open));
    }
    if (above > 0 && above <= 0.5) {
      assertThat(d.inverseSurvival(above)).as("%s", row).isCloseTo(x, within(open));
    }
  }

  @Test
  void momentsAndEntropy() {
    List<Rows> rows = Rows.of("distribution/combinators-moments.csv");
    assertThat(rows).hasSizeGreaterThan(25);
    for (Rows row : rows) {
      Distribution d = read(row.word("distribution"));
      double variance = row.number("variance");
      near(row, "mean", d.mean(), Math.abs(row.number("mean")) + Math.sqrt(variance));
      near(row, "variance", d.variance(), variance);
      near(row, "skewness", d.skewness(), 1 + Math.abs(row.number("skewness")));
      near(row, "excess_kurtosis", d.excessKurtosis(), 3 + row.number("excess_kurtosis"));
      near(row, "entropy", d.entropy(), 1 + Math.abs(row.number("entropy")));
    }
  }

  private static void near(Rows row, String moment, double actual, double scale) {
    assertThat(actual)
        .as("%s of %s", moment, row.word("distribution"))
        .isCloseTo(row.number(moment), within(1e-11 * scale));
  }

  /** Reads such as {@code Truncated(Normal(0;1);-1;Infinity)}. */
  static Distribution read(String text) {
    int open = text.indexOf('(');
    String name = text.substring(0, open);
    List<String> parts = split(text.substring(open + 1, text.length() - 1));
    return switch (name) {
      case "Mixture" ->
          new Mixture(
              components(parts).map(ContinuousDistribution.class::cast).toList(), weights(parts));
      case "DiscreteMixture" ->
          new DiscreteMixture(
              components(parts).map(DiscreteDistribution.class::cast).toList(), weights(parts));
      case "Truncated" ->
          new Truncated(
              (ContinuousDistribution) read(parts.get(0)), number(parts, 1), number(parts, 2));
      case "DiscreteTruncated" ->
          new DiscreteTruncated(
              (DiscreteDistribution) read(parts.get(0)), number(parts, 1), number(parts, 2));
      case "Transformed" ->
          new Transformed(
              (ContinuousDistribution) read(parts.get(0)), number(parts, 1), number(parts, 2));
      case "DiscreteShifted" ->
          new DiscreteShifted((DiscreteDistribution) read(parts.get(0)), (long) number(parts, 1));
      default -> Families.of(name, parts.stream().collect(Collectors.joining(";")));
    };
  }

  private static double number(List<String> parts, int i) {
    return Double.parseDouble(parts.get(i));
  }

  private static List<Double> weights(List<String> parts) {
    List<Double> weights = new ArrayList<>();
    for (int i = 0; i < parts.size(); i += 2) {
      weights.add(number(parts, i));
    }
    return weights;
  }

  private static Stream<Distribution> components(List<String> parts) {
    List<Distribution> components = new ArrayList<>();
    for (int i = 1; i < parts.size(); i += 2) {
      components.add(read(parts.get(i)));
    }
    return components.stream();
  }

  /** Splits at the semicolons that are not in brackets. */
  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ';' && depth == 0) {
        parts.add(text.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(text.substring(from));
    return parts;
  }
}
