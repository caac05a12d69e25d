package dev.firstlook.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The formulas of the subject, as they are printed in books, in all three ways. */
class FormulaPrintingTest {

  private static final String PX_EQ =
      "<mrow><mi>P</mi><mo>\u2061</mo><mrow><mo>(</mo><mrow><mi>X</mi><mo>=</mo><mi>k</mi></mrow>"
          + "<mo>)</mo></mrow></mrow><mo>=</mo>";

  @Test
  void poisson() {
    Formula formula = KnownFormulas.poisson();
    assertThat(formula).hasToString("P(X = k) = λᵏ e^-λ / k!");
    assertThat(formula.toLatex()).isEqualTo("P(X = k) = \\frac{\\lambda^{k} e^{-\\lambda}}{k!}");
    assertThat(formula.toMathMl())
        .isEqualTo(
            "<math><mrow>"
                + PX_EQ
                + "<mfrac><mrow><msup><mi>λ</mi><mi>k</mi></msup><mo>\u2062</mo>"
                + "<msup><mi>e</mi><mrow><mo>−</mo><mi>λ</mi></mrow></msup></mrow>"
                + "<mrow><mi>k</mi><mo>!</mo></mrow></mfrac></mrow></math>");
  }

  @Test
  void poissonWithNumbers() {
    Formula formula = KnownFormulas.poisson().with("λ", 3).with("k", 2);
    assertThat(formula).hasToString("P(X = 2) = 3² e⁻³ / 2!");
    assertThat(formula.toLatex()).isEqualTo("P(X = 2) = \\frac{3^{2} e^{-3}}{2!}");
    assertThat(KnownFormulas.poisson().with("λ", 0.61).with("k", 2))
        .hasToString("P(X = 2) = 0.61² e^-0.61 / 2!");
  }

  @Test
  void binomial() {
    Formula formula = KnownFormulas.binomial();
    assertThat(formula).hasToString("P(X = k) = C(n, k) pᵏ (1 - p)ⁿ⁻ᵏ");
    assertThat(formula.toLatex()).isEqualTo("P(X = k) = \\binom{n}{k} p^{k} (1 - p)^{n - k}");
    assertThat(formula.toMathMl())
        .contains(
            "<mrow><mo>(</mo><mfrac linethickness=\"0\"><mi>n</mi><mi>k</mi></mfrac>"
                + "<mo>)</mo></mrow><mo>\u2062</mo><msup><mi>p</mi><mi>k</mi></msup>")
        .contains(
            "<msup><mrow><mo>(</mo><mrow><mn>1</mn><mo>−</mo><mi>p</mi></mrow><mo>)</mo></mrow>"
                + "<mrow><mi>n</mi><mo>−</mo><mi>k</mi></mrow></msup>");
    Formula numbers = formula.with(Map.of("n", 10.0, "k", 4.0, "p", 0.3));
    assertThat(numbers).hasToString("P(X = 4) = C(10, 4) · 0.3⁴ (1 - 0.3)¹⁰⁻⁴");
    assertThat(numbers.toLatex())
        .isEqualTo("P(X = 4) = \\binom{10}{4} \\cdot 0.3^{4} (1 - 0.3)^{10 - 4}");
  }

  @Test
  void normal() {
    Formula formula = KnownFormulas.normal();
    assertThat(formula).hasToString("f(x) = 1 / (σ √(2 π)) · e^(-(x - μ)² / (2 σ²))");
    assertThat(formula.toLatex())
        .isEqualTo(
            "f(x) = \\frac{1}{\\sigma \\sqrt{2 \\pi}} "
                + "e^{-\\frac{(x - \\mu)^{2}}{2 \\sigma^{2}}}");
    assertThat(formula.toMathMl())
        .contains("<msqrt><mrow><mn>2</mn><mo>\u2062</mo><mi>π</mi></mrow></msqrt>");
    Formula numbers = formula.with(Map.of("x", -1.0, "μ", -2.0, "σ", 1.5));
    assertThat(numbers).hasToString("f(-1) = 1 / (1.5 √(2 π)) · e^(-(-1 - (-2))² / (2 · 1.5²))");
    assertThat(numbers.toLatex())
        .isEqualTo(
            "f(-1) = \\frac{1}{1.5 \\sqrt{2 \\pi}} "
                + "e^{-\\frac{(-1 - (-2))^{2}}{2 \\cdot 1.5^{2}}}");
  }

  @Test
  void binomialCdf() {
    Formula formula = KnownFormulas.binomialCdf();
    assertThat(formula).hasToString("P(X ≤ x) = Σ[k=0..x] C(n, k) pᵏ (1 - p)ⁿ⁻ᵏ");
    assertThat(formula.toLatex())
        .isEqualTo("P(X \\le x) = \\sum_{k = 0}^{x} \\binom{n}{k} p^{k} (1 - p)^{n - k}");
    assertThat(formula.toMathMl())
        .contains(
            "<munderover><mo>∑</mo><mrow><mi>k</mi><mo>=</mo><mn>0</mn></mrow><mi>x</mi>"
                + "</munderover>");
  }

  /** Masses of the binomial distribution with n = 10, p = 0.3 from its table in textbooks. */
  @Test
  void sumsAreWrittenOutAndAbbreviatedInTheMiddle() {
    Formula formula = KnownFormulas.binomialCdf().with(Map.of("n", 10.0, "p", 0.3));
    assertThat(formula.with("x", 1).expanded())
        .hasToString("P(X ≤ 1) = C(10, 0) · 0.3⁰ (1 - 0.3)¹⁰⁻⁰ + C(10, 1) · 0.3¹ (1 - 0.3)¹⁰⁻¹");
    assertThat(formula.with("x", 4).expandedToValues())
        .hasToString("P(X ≤ 4) = 0.02825 + 0.1211 + 0.2335 + 0.2668 + 0.2001");
    Formula long7 = formula.with("x", 7).expandedToValues();
    assertThat(long7).hasToString("P(X ≤ 7) = 0.02825 + 0.1211 + … + 0.009002");
    assertThat(long7.toLatex()).isEqualTo("P(X \\le 7) = 0.02825 + 0.1211 + \\cdots + 0.009002");
    assertThat(formula.with("x", 0).expandedToValues()).hasToString("P(X ≤ 0) = 0.02825");
    assertThat(formula.with("x", -1).expandedToValues()).hasToString("P(X ≤ -1) = 0");
  }

  @Test
  void mean() {
    Formula formula = KnownFormulas.mean();
    assertThat(formula).hasToString("x̄ = (Σ[i=1..n] xᵢ) / n");
    assertThat(formula.toLatex()).isEqualTo("\\bar{x} = \\frac{\\sum_{i = 1}^{n} x_{i}}{n}");
    assertThat(formula.toMathMl())
        .startsWith(
            "<math><mrow><mover accent=\"true\"><mi>x</mi><mo stretchy=\"false\">¯</mo></mover>"
                + "<mo>=</mo>")
        .contains("<msub><mi>x</mi><mi>i</mi></msub>");
    assertThat(formula.expanded()).hasToString("x̄ = (x₁ + x₂ + … + xₙ) / n");
    double[] sample = {1, 2, -3.5, 4, 5, 6};
    Formula numbers = formula.withSample("x", sample).with("n", 6);
    assertThat(numbers.with("i", 7)).hasToString("x̄ = (Σ[i=1..6] xᵢ) / 6");
    assertThat(numbers.expanded()).hasToString("x̄ = (1 + 2 + … + 6) / 6");
    assertThat(formula.withSample("x", new double[] {1, -2, 3}).with("n", 3).expanded())
        .hasToString("x̄ = (1 + (-2) + 3) / 3");
  }

  @Test
  void variance() {
    Formula formula = KnownFormulas.variance();
    assertThat(formula).hasToString("s² = (Σ[i=1..n] (xᵢ - x̄)²) / (n - 1)");
    assertThat(formula.toLatex())
        .isEqualTo("s^{2} = \\frac{\\sum_{i = 1}^{n} (x_{i} - \\bar{x})^{2}}{n - 1}");
    assertThat(formula.expanded())
        .hasToString("s² = ((x₁ - x̄)² + (x₂ - x̄)² + … + (xₙ - x̄)²) / (n - 1)");
  }

  @Test
  void chiSquared() {
    Formula formula = KnownFormulas.chiSquared();
    assertThat(formula).hasToString("χ² = Σ[i=1..m] (Oᵢ - Eᵢ)² / Eᵢ");
    assertThat(formula.toLatex())
        .isEqualTo("\\chi^{2} = \\sum_{i = 1}^{m} \\frac{(O_{i} - E_{i})^{2}}{E_{i}}");
  }

  @Test
  void cases() {
    Formula formula = KnownFormulas.uniform();
    assertThat(formula).hasToString("f(x) = 1 / (b - a) if a ≤ x ≤ b, else 0");
    assertThat(formula.toLatex())
        .isEqualTo(
            "f(x) = \\begin{cases} \\frac{1}{b - a} & \\text{if } a \\le x \\le b \\\\ "
                + "0 & \\text{otherwise} \\end{cases}");
    assertThat(formula.toMathMl())
        .contains("<mo>{</mo><mtable columnalign=\"left\"><mtr><mtd><mfrac>")
        .contains("<mtd><mtext>if\u00a0</mtext><mrow><mrow><mi>a</mi><mo>≤</mo>");
  }
}
