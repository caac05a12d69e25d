package dev.firstlook.explain;

import static dev.firstlook.explain.Formulas.log;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Formulas of distributions against masses and densities computed in 1600-bit arithmetic. */
class FormulaReferenceTest {

  private static final Map<String, Formula> FORMULAS =
      Map.of(
          "Poisson", KnownFormulas.poisson(),
          "Binomial", KnownFormulas.binomial(),
          "NegativeBinomial", KnownFormulas.negativeBinomial(),
          "Normal", KnownFormulas.normal());

  private static final Map<String, String> SYMBOLS = Map.of("lambda", "λ", "mu", "μ", "sigma", "σ");

  @Test
  void massesAndDensities() throws IOException {
    int compared = 0;
    for (String[] row : rows()) {
      Formula formula = FORMULAS.get(row[0]);
      if (formula == null) {
        continue;
      }
      Map<String, Double> numbers = numbers(row);
      Formula put = formula.with(numbers);
      // Beyond a million the factorials are Stirling's, which lose digits as n grows.
      boolean large = numbers.values().stream().anyMatch(number -> Math.abs(number) > 1e6);
      // In k + r - 1 over k, a small r loses its last digits beside a large k.
      double small = row[0].equals("NegativeBinomial") ? 1e-9 : 1e-13;
      double tolerance = large ? 1e-7 : small;
      double expected = Double.parseDouble(row[4]);
      String name = String.join(" ", row);
      if (expected > Double.MIN_NORMAL) {
        assertThat(put.value() / expected).as(name).isCloseTo(1, within(tolerance));
      }
      double logarithm = Double.parseDouble(row[3]);
      double size = Math.max(1, Math.abs(logarithm));
      assertThat((logOf(put) - logarithm) / size).as(name).isCloseTo(0, within(tolerance));
      compared++;
    }
    assertThat(compared).isGreaterThan(90);
  }

  @Test
  void theCdfOfTheBinomialAsTheSumItIs() throws IOException {
    int compared = 0;
    for (String[] row : rows()) {
      if (row[0].equals("Binomial") && !row[1].contains("1000000000")) {
        Map<String, Double> numbers = numbers(row);
        double value = KnownFormulas.binomialCdf().with(numbers).value();
        assertThat(value / Double.parseDouble(row[5])).isCloseTo(1, within(1e-13));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(15);
  }

  private static double logOf(Formula equation) {
    return equation.node() instanceof Relation relation
        ? log(new Formula(relation.right())).value()
        : Double.NaN;
  }

  private static Map<String, Double> numbers(String[] row) {
    Map<String, Double> numbers = new HashMap<>();
    for (String parameter : row[1].split(";", -1)) {
      String[] parts = parameter.split("=", -1);
      numbers.put(SYMBOLS.getOrDefault(parts[0], parts[0]), Double.valueOf(parts[1]));
    }
    numbers.put("k", Double.valueOf(row[2]));
    numbers.put("x", Double.valueOf(row[2]));
    return numbers;
  }

  private static List<String[]> rows() throws IOException {
    String file = "/reference/distribution/distributions.csv";
    try (InputStream in = requireNonNull(FormulaReferenceTest.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("dist,"))
          .map(line -> line.split(",", -1))
          .toList();
    }
  }
}
