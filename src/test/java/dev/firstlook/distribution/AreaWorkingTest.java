package dev.firstlook.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a working of an area shows of the cdf: the formulas of textbooks (NIST/SEMATECH e-Handbook,
 * 1.3.6.6) with the numbers put in. That they come to the same is held in {@link WorkingsTest}.
 */
class AreaWorkingTest {

  /** A distribution, F(x) in symbols, and what becomes of F(3). */
  record Row(ContinuousDistribution d, String symbols, String numbers) {}

  static List<Row> rows() {
    return List.of(
        new Row(new Exponential(0.5), "1 - e^(-λ x)", "1 - e^(-0.5 · 3)"),
        new Row(new Uniform(0, 10), "(x - a) / (b - a)", "(3 - 0) / (10 - 0)"),
        new Row(new Weibull(1.5, 4), "1 - e^(-(x / λ)ᵏ)", "1 - e^(-(3 / 4)^1.5)"),
        new Row(new Logistic(1, 2), "1 / (1 + e^(-(x - μ) / s))", "1 / (1 + e^(-(3 - 1) / 2))"),
        new Row(new Laplace(1, 2), "1 - e^(-|x - μ| / b) / 2", "1 - e^(-|3 - 1| / 2) / 2"),
        new Row(new Laplace(4, 2), "e^(-|x - μ| / b) / 2", "e^(-|3 - 4| / 2) / 2"),
        new Row(
            new Cauchy(1, 2), "1 / 2 + arctan((x - μ) / γ) / π", "1 / 2 + arctan((3 - 1) / 2) / π"),
        new Row(new Normal(1, 2), "Φ((x - μ) / σ)", "Φ((3 - 1) / 2)\n     = Φ(1)"),
        new Row(new LogNormal(0.5, 1), "Φ((ln(x) - μ) / σ)", "Φ((ln(3) - 0.5) / 1)"),
        new Row(new Gamma(2, 1.5), "P(α, x / θ)", "P(2, 3 / 1.5)"),
        new Row(new ChiSquared(4), "P(ν / 2, x / 2)", "P(4 / 2, 3 / 2)"),
        new Row(
            new FisherF(3, 8),
            "I(d₁ x / (d₁ x + d₂), d₁ / 2, d₂ / 2)",
            "I(3 · 3 / (3 · 3 + 8), 3 / 2, 8 / 2)"),
        new Row(
            new StudentT(5),
            "1 - I(ν / (ν + x²), ν / 2, 1 / 2) / 2",
            "1 - I(5 / (5 + 3²), 5 / 2, 1 / 2) / 2"),
        new Row(
            Mixture.of(0.25, new Normal(3, 1), new Normal(9, 1)),
            "w₁ F₁(x) + w₂ F₂(x)",
            "0.25 F₁(3) + 0.75 F₂(3)\n     = 0.25 · 0.5 + 0.75 · "),
        new Row(
            new Truncated(new Uniform(0, 10), 2, 6),
            "(G(x) - G(a)) / (G(b) - G(a))",
            "(G(3) - G(2)) / (G(6) - G(2))\n     = (0.3 - 0.2) / (0.6 - 0.2)"),
        new Row(
            new Transformed(new Uniform(0, 10), 1, 4),
            "G((x - a) / b)",
            "G((3 - 1) / 4)\n     = G(0.5)\n     = 0.05"),
        new Row(
            new Transformed(new Uniform(0, 10), 7, -2),
            "1 - G((x - a) / b)",
            "1 - G((3 - 7) / (-2))\n     = 1 - 0.2\n     = 0.8"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theCdfStandsByItsFormulaAndWithItsNumbers(Row row) {
    assertThat(row.d().probability(Event.atMost(3)).explain().toString())
        .contains("\n     F(x) = " + row.symbols() + "\n")
        .contains("\n     F(3)\n     = " + row.numbers());
  }

  @Test
  void aBetaAreaIsAnIncompleteBetaFunction() {
    assertThat(new Beta(2, 3).probability(Event.atMost(0.5)).explain().toString())
        .contains("F(x) = I(x, α, β)", "= I(0.5, 2, 3)\n     = 0.6875");
  }

  /** e^-20 and e^-22: 1 - F would keep seven of their digits. */
  @Test
  void farOutTheAreaToTheRightIsShown() {
    assertThat(new Exponential(1).probability(Event.between(20, 22)).explain().toString())
        .contains("S(x) = e^(-λ x)", "= e^(-1 · 20)\n", "S(20) - S(22)\n")
        .doesNotContain("F(");
    assertThat(new Normal(0, 1).probability(Event.moreThan(7)).explain().toString())
        .contains("S(x) = Φ((μ - x) / σ)", "= Φ(-7)\n");
  }

  /** The density of the formula is 0 elsewhere. */
  @Test
  void theIntegralStaysWhereValuesCanOccur() {
    assertThat(new Uniform(0, 10).probability(Event.atLeast(3)).explain().toString())
        .contains("∫[3..10] 1 / (10 - 0) dx\n     = 0.7\n");
    assertThat(new Exponential(1).probability(Event.atMost(2)).explain().toString())
        .contains("∫[0..2] ");
  }

  /** 1 - e^-x loses all of its digits at 1e-20. */
  @Test
  void aFormulaThatWouldLoseTheDigitsIsNotShown() {
    assertThat(new Exponential(1).probability(Event.atMost(1e-20)).explain().toString())
        .doesNotContain("1 - e^")
        .contains("here it is computed numerically\n     F(10⁻²⁰)\n     = 1e-20\n");
  }

  @Test
  void whatCannotOccurHasNoArea() {
    for (Probability never :
        List.of(
            new Exponential(0.2).probability(Event.atMost(-3)),
            new Uniform(0, 1).probability(Event.moreThan(2)),
            new Weibull(2, 1).probability(Event.between(-5, -2)))) {
      assertThat(never.explain().toString())
          .contains("no value that can occur belongs to the event")
          .doesNotContain("∫");
    }
  }

  @Test
  void densitiesOfWhatIsMadeOfOthersHaveTheirNumbers() {
    assertThat(new Truncated(new Uniform(0, 10), 2, 6).explainPdf(3).toString())
        .contains("= 0.1 / 0.4\n     = 0.25\n");
    assertThat(new Transformed(new Uniform(0, 10), 7, -2).explainPdf(3).toString())
        .contains("= g(2) / |-2|\n     = 0.1 / |-2|\n     = 0.05\n");
  }

  /** 2² e^-2 / 2!; a quarter of a quarter and three of a fifth. */
  @Test
  void massesOfWhatIsMadeOfOthersHaveTheirNumbers() {
    assertThat(new DiscreteShifted(new Poisson(2), 5).explainPmf(7).toString())
        .contains("= g(7 - 5)\n     = 2² e⁻² / 2!\n     = 0.2707\n");
    assertThat(
            DiscreteMixture.of(0.25, new DiscreteUniform(1, 4), new DiscreteUniform(1, 5))
                .explainPmf(3)
                .toString())
        .contains("= 0.25 · 0.25 + 0.75 · 0.2\n     = 0.2125\n");
    assertThat(
            new DiscreteTruncated(new DiscreteUniform(1, 6), 3, Double.POSITIVE_INFINITY)
                .explainPmf(4)
                .toString())
        .contains("lower a = 3, upper b = ∞");
  }
}
