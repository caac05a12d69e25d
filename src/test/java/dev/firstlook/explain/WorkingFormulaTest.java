package dev.firstlook.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkingFormulaTest {

  private static final Formula CDF =
      KnownFormulas.binomialCdf().with(Map.of("n", 10.0, "p", 0.3, "x", 7.0));

  private static final Working WORKING =
      Working.of("Two of three?")
          .step("the formula", KnownFormulas.poisson(), Map.of("λ", 3.0, "k", 2.0))
          .step("at most 7", CDF, CDF.expandedToValues())
          .step("with a unit", "0.25 m", Formulas.fraction(1, Formulas.number(4)))
          .step("the cells", "2 of 3", TextTable.of("Cells", "face", "n").row("1", "12"))
          .conclude("Done.");

  @Test
  void terminal() {
    assertThat(WORKING)
        .hasToString(
            """
            Two of three?
              1. the formula
                 P(X = k) = λᵏ e^-λ / k!
                 P(X = 2) = 3² e⁻³ / 2!
                          = 0.224
              2. at most 7
                 P(X ≤ 7) = Σ[k=0..7] C(10, k) · 0.3ᵏ (1 - 0.3)¹⁰⁻ᵏ
                          = 0.02825 + 0.1211 + … + 0.009002
                          = 0.9984
              3. with a unit
                 1 / 4
                 = 0.25 m
              4. the cells: 2 of 3
                 Cells
                 face   n
                 ----  --
                    1  12
              => Done.\
            """);
  }

  @Test
  void markdown() {
    assertThat(WORKING.toMarkdown())
        .isEqualTo(
            """
            **Two of three?**

            1. the formula

               $P(X = k) = \\frac{\\lambda^{k} e^{-\\lambda}}{k!}$

               $P(X = 2) = \\frac{3^{2} e^{-3}}{2!}$ = **0.224**
            2. at most 7

               $P(X \\le 7) = \\sum_{k = 0}^{7} \\binom{10}{k} \\cdot 0.3^{k} (1 - 0.3)^{10 - k}$

               = $0.02825 + 0.1211 + \\cdots + 0.009002$ = **0.9984**
            3. with a unit

               $\\frac{1}{4}$ = **0.25 m**
            4. the cells: **2 of 3**

               **Cells**

               | face | n |
               |--:|--:|
               | 1 | 12 |

            Done.
            """);
  }

  @Test
  void html() {
    String mass = KnownFormulas.poisson().toMathMl();
    String numbers = KnownFormulas.poisson().with("λ", 3).with("k", 2).toMathMl();
    assertThat(WORKING.toHtml())
        .contains(
            "<li>the formula\n<p class=\"formula\">"
                + mass
                + "</p>\n<p class=\"formula\">"
                + numbers
                + " = <strong>0.224</strong></p></li>\n")
        .contains("<p class=\"formula\">= <math><mrow><mrow><mrow><mn>0.02825</mn><mo>+</mo>")
        .contains("<li>the cells: <strong>2 of 3</strong>\n<table>\n<caption>Cells</caption>");
  }

  @Test
  void theHeadingFitsItsPage() {
    assertThat(WORKING.toHtml()).isEqualTo(WORKING.toHtml(4));
    assertThat(WORKING.toHtml(2)).contains("<h2>Two of three?</h2>").doesNotContain("h4");
    assertThatThrownBy(() -> WORKING.toHtml(7))
        .hasMessage("heading level must be in 1 to 6, but was 7");
  }

  @Test
  void markdownReadsComparisonsAsMathematics() {
    Formula event = Notations.relation(Formulas.symbol("X"), "<", Formulas.number(2));
    String markdown = Working.of("t").step("w", "", Notations.probability(event)).toMarkdown();
    assertThat(markdown).contains("$P(X \\lt  2)$");
  }

  @Test
  void aStepByAFormulaHasItsValue() {
    assertThat(WORKING.steps().get(0).value()).isEqualTo("0.224");
    assertThat(WORKING.steps().get(0).formulas()).hasSize(2);
    assertThat(new Step("words", "1")).isEqualTo(new Step("words", List.of(), "1", List.of()));
    assertThatThrownBy(() -> Working.of("t").step("w", KnownFormulas.poisson(), Map.of("λ", 3.0)))
        .hasMessage("every symbol must have a number, but k has none");
  }
}
