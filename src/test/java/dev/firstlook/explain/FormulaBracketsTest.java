package dev.firstlook.explain;

import static dev.firstlook.explain.Formulas.absolute;
import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.exp;
import static dev.firstlook.explain.Formulas.factorial;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.log;
import static dev.firstlook.explain.Formulas.negative;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.power;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.root;
import static dev.firstlook.explain.Formulas.squareRoot;
import static dev.firstlook.explain.Formulas.sum;
import static dev.firstlook.explain.Formulas.symbol;
import static dev.firstlook.explain.Notations.integral;
import static dev.firstlook.explain.Notations.notation;
import static dev.firstlook.explain.Notations.probability;
import static dev.firstlook.explain.Notations.relation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormulaBracketsTest {

  private static final Formula A = symbol("a");
  private static final Formula B = symbol("b");
  private static final Formula C = symbol("c");

  static Stream<Arguments> formulas() {
    return Stream.of(
        arguments(product(number(2), number(3)), "2 · 3", "2 \\cdot 3"),
        arguments(product(number(2), number(-3)), "2 · (-3)", "2 \\cdot (-3)"),
        arguments(product(number(-3), number(2)), "-3 · 2", "-3 \\cdot 2"),
        arguments(product(number(2), A), "2 a", "2 a"),
        arguments(product(A, number(2)), "a · 2", "a \\cdot 2"),
        arguments(product(number(2), sum(A, B)), "2 · (a + b)", "2 \\cdot (a + b)"),
        arguments(product(A, sum(A, B)), "a (a + b)", "a (a + b)"),
        arguments(power(number(-3), 2), "(-3)²", "(-3)^{2}"),
        arguments(negative(power(number(3), 2)), "-3²", "-3^{2}"),
        arguments(power(power(A, 2), 3), "(a²)³", "(a^{2})^{3}"),
        arguments(power(A, number(0.5)), "a^0.5", "a^{0.5}"),
        arguments(power(A, fraction(1, B)), "a^(1 / b)", "a^{\\frac{1}{b}}"),
        arguments(power(fraction(1, B), A), "(1 / b)ᵃ", "\\left(\\frac{1}{b}\\right)^{a}"),
        arguments(exp(negative(product(A, B))), "e⁻ᵃᵇ", "e^{-a b}"),
        arguments(exp(negative(product(symbol("λ"), A))), "e^(-λ a)", "e^{-\\lambda a}"),
        arguments(exp(number(-2)), "e⁻²", "e^{-2}"),
        arguments(sum(A, number(-3)), "a + (-3)", "a + (-3)"),
        arguments(sum(A, negative(B), C), "a - b + c", "a - b + c"),
        arguments(difference(A, number(-3)), "a - (-3)", "a - (-3)"),
        arguments(difference(A, difference(B, C)), "a - (b - c)", "a - (b - c)"),
        arguments(difference(difference(A, B), C), "a - b - c", "a - b - c"),
        arguments(sum(A, difference(B, C)), "a + b - c", "a + b - c"),
        arguments(negative(negative(A)), "-(-a)", "-(-a)"),
        arguments(negative(sum(A, B)), "-(a + b)", "-(a + b)"),
        arguments(fraction(A, product(B, C)), "a / (b c)", "\\frac{a}{b c}"),
        arguments(product(fraction(A, B), C), "a / b · c", "\\frac{a}{b} c"),
        arguments(product(A, fraction(B, C)), "a b / c", "a \\frac{b}{c}"),
        arguments(fraction(fraction(A, B), C), "(a / b) / c", "\\frac{\\frac{a}{b}}{c}"),
        arguments(product(number(2), fraction(1, A)), "2 · 1 / a", "2 \\cdot \\frac{1}{a}"),
        arguments(factorial(sum(A, B)), "(a + b)!", "(a + b)!"),
        arguments(factorial(factorial(A)), "(a!)!", "(a!)!"),
        arguments(product(factorial(A), factorial(difference(A, B))), "a! (a - b)!", "a! (a - b)!"),
        arguments(power(factorial(A), 2), "(a!)²", "(a!)^{2}"),
        arguments(squareRoot(A), "√a", "\\sqrt{a}"),
        arguments(power(squareRoot(A), 2), "(√a)²", "\\sqrt{a}^{2}"),
        arguments(root(sum(A, B), 3), "³√(a + b)", "\\sqrt[3]{a + b}"),
        arguments(absolute(difference(A, B)), "|a - b|", "|a - b|"),
        arguments(absolute(negative(absolute(A))), "abs(-|a|)", "\\left|-|a|\\right|"),
        arguments(absolute(fraction(A, B)), "|a / b|", "\\left|\\frac{a}{b}\\right|"),
        arguments(log(fraction(A, B)), "ln(a / b)", "\\ln\\left(\\frac{a}{b}\\right)"),
        arguments(notation("Var", A), "Var(a)", "\\operatorname{Var}(a)"),
        arguments(notation("Γ", A), "Γ(a)", "\\Gamma(a)"),
        arguments(
            product(Notations.sum("i", number(1), A, B), C),
            "(Σ[i=1..a] b) c",
            "\\left(\\sum_{i = 1}^{a} b\\right) c"),
        arguments(
            product(C, Notations.product("i", number(1), A, sum(A, B))),
            "c Π[i=1..a] (a + b)",
            "c \\prod_{i = 1}^{a} (a + b)"),
        arguments(
            integral(sum(A, B), "t", number(0), number(Double.POSITIVE_INFINITY), A),
            "∫[0..∞] (a + b) dt",
            "\\int_{0}^{\\infty} (a + b) \\, dt"),
        arguments(
            probability(relation(relation(A, "≥", B), "|", relation(A, ">", C))),
            "P(a ≥ b | a > c)",
            "P(a \\ge b \\mid a > c)"));
  }

  @ParameterizedTest
  @MethodSource("formulas")
  void fewestBrackets(Formula formula, String text, String latex) {
    assertThat(formula).hasToString(text);
    assertThat(formula.toLatex()).isEqualTo(latex);
  }

  @Test
  void numbersFollowTheRoundingPolicy() {
    assertThat(number(1 / 3.0)).hasToString("0.3333");
    assertThat(number(1 / 3.0).value()).isEqualTo(1 / 3.0);
    assertThat(number(1.2e-9)).hasToString("1.2 · 10⁻⁹");
    assertThat(fraction(1, number(-1.2e-9))).hasToString("1 / (-1.2 · 10⁻⁹)");
    assertThat(power(number(1.2e20), 2).toLatex()).isEqualTo("(1.2 \\cdot 10^{20})^{2}");
    assertThat(number(1e-9).toMathMl())
        .isEqualTo("<math><msup><mn>10</mn><mrow><mo>−</mo><mn>9</mn></mrow></msup></math>");
  }

  @Test
  void symbolsHaveSubscriptsAndAccents() {
    assertThat(symbol("μ_0")).hasToString("μ₀");
    assertThat(symbol("μ_0").toLatex()).isEqualTo("\\mu_{0}");
    assertThat(symbol("x_max")).hasToString("xₘₐₓ");
    assertThat(symbol("x_max").toLatex()).isEqualTo("x_{\\mathrm{max}}");
    assertThat(symbol("F_B")).hasToString("F_B");
    assertThat(symbol("p̂").toLatex()).isEqualTo("\\hat{p}");
    assertThat(symbol("ŷ").toLatex()).isEqualTo("\\hat{y}");
    assertThat(symbol("λ̂_1").toLatex()).isEqualTo("\\hat{\\lambda}_{1}");
    assertThat(symbol("df").toLatex()).isEqualTo("\\mathrm{df}");
    assertThat(symbol("number of trials").toLatex()).isEqualTo("\\text{number of trials}");
    // Precomposed or not, it is the same letter.
    assertThat(symbol("\u0177").with("y\u0302", 2)).hasToString("2");
  }
}
