package dev.firstlook.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What distributions that are made of others are called, and how their workings name the parts. */
class NamingTest {

  private static final Normal Z = new Normal(0, 1);
  private static final Mixture MIXTURE = Mixture.of(0.25, Z, new Normal(7, 2));

  @Test
  void aNegativeScaleIsTakenAway() {
    Transformed moved = new Transformed(Z, 1, -2);
    assertThat(moved).hasToString("1 - 2 Normal(mean = 0, sd = 1): mean 1, sd 2");
    assertThat(Naming.of(moved)).isEqualTo("1 - 2 Normal(mean = 0, sd = 1)");
    assertThat(Naming.inSymbols(moved, 4)).isEqualTo("1 - 2 Normal(μ = 0, σ = 1)");
    assertThat(Naming.of(new Transformed(Z, 5, -1))).isEqualTo("5 - Normal(mean = 0, sd = 1)");
    assertThat(Naming.of(Transformed.scaled(Z, -2))).isEqualTo("-2 Normal(mean = 0, sd = 1)");
    assertThat(Naming.of(Transformed.shifted(Z, 0))).isEqualTo("0 + Normal(mean = 0, sd = 1)");
    assertThat(Naming.of(new DiscreteShifted(new Poisson(2), -3)))
        .isEqualTo("-3 + Poisson(lambda = 2)");
  }

  @Test
  void everyWorkingSaysWhatItsDensityIsMadeOf() {
    assertThat(new Truncated(Z, 0, 2).explainPdf(1).toString())
        .contains("g is the density of the whole, Normal(mean = 0, sd = 1)\n");
    assertThat(new Transformed(Z, 1, -2).explainPdf(1).toString())
        .contains("g is the density of X, Normal(mean = 0, sd = 1)\n");
    assertThat(new DiscreteTruncated(new Poisson(2), 1, 5).explainPmf(2).toString())
        .contains("g is the mass function of the whole, Poisson(lambda = 2), and P(a, b) its");
    assertThat(new DiscreteShifted(new Poisson(2), 1).explainPmf(2).toString())
        .contains("g is the mass function of X, Poisson(lambda = 2)\n");
  }

  @Test
  void indicesAreLoweredWhereverTheyStand() {
    assertThat(MIXTURE.explainPdf(3).toString())
        .contains("f(x) = w₁ f₁(x) + w₂ f₂(x)\n", "with weight 1 w₁ = 0.25", "f₁ is that of")
        .doesNotContain("_");
    assertThat(MIXTURE.describe().toString())
        .contains("- f₂ is that of Normal(")
        .doesNotContain("_");
    assertThat(MIXTURE.formula().toLatex()).isEqualTo("w_{1} f_{1}(x) + w_{2} f_{2}(x)");
    assertThat(MIXTURE.formula().toMathMl()).contains("<msub><mi>f</mi><mn>2</mn></msub>");
    assertThat(new FisherF(3, 4).formula().toLatex()).contains("d_{1} x + d_{2}");
  }
}
