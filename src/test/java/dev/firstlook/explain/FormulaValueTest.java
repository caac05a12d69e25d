package dev.firstlook.explain;

import static dev.firstlook.explain.Formulas.absolute;
import static dev.firstlook.explain.Formulas.choose;
import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.element;
import static dev.firstlook.explain.Formulas.exp;
import static dev.firstlook.explain.Formulas.factorial;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.log;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.pi;
import static dev.firstlook.explain.Formulas.power;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.root;
import static dev.firstlook.explain.Formulas.squareRoot;
import static dev.firstlook.explain.Formulas.symbol;
import static dev.firstlook.explain.Notations.equation;
import static dev.firstlook.explain.Notations.function;
import static dev.firstlook.explain.Notations.functionByLogarithm;
import static dev.firstlook.explain.Notations.functionOf;
import static dev.firstlook.explain.Notations.integral;
import static dev.firstlook.explain.Notations.probability;
import static dev.firstlook.explain.Notations.relation;
import static dev.firstlook.explain.Notations.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FormulaValueTest {

  private static final Formula K = symbol("k");

  /** In percent. */
  private static final double TIGHT = 1e-11;

  @Test
  void factorsOutsideTheRangeOfADoubleDoNoHarm() {
    assertThat(factorial(number(170)).value())
        .isCloseTo(7.257415615307994e306, withPercentage(TIGHT));
    assertThat(factorial(number(171)).value()).isInfinite();
    assertThat(fraction(factorial(number(1000)), factorial(number(998))).value())
        .isCloseTo(999_000, withPercentage(TIGHT));
    assertThat(fraction(factorial(number(2e6)), factorial(number(2e6 - 1))).value())
        .isCloseTo(2e6, withPercentage(1e-6));
    assertThat(choose(number(1000), number(500)).value())
        .isCloseTo(2.702882409454366e299, withPercentage(TIGHT));
    assertThat(fraction(power(number(10), 400), power(number(10), 399)).value())
        .isCloseTo(10, withPercentage(TIGHT));
    assertThat(fraction(power(number(-10), 401), power(number(10), 401)).value())
        .isCloseTo(-1, withPercentage(TIGHT));
    assertThat(product(power(number(1e-200), 2), power(number(1e200), 2)).value())
        .isCloseTo(1, withPercentage(TIGHT));
    assertThat(power(power(number(10), 400), number(0.25)).value())
        .isCloseTo(1e100, withPercentage(TIGHT));
    assertThat(product(exp(number(1000)), exp(number(-999))).value())
        .isCloseTo(Math.E, withPercentage(TIGHT));
    assertThat(squareRoot(power(number(10), 600)).value()).isCloseTo(1e300, withPercentage(TIGHT));
    assertThat(log(factorial(number(1000))).value())
        .isCloseTo(5912.128178488163, withPercentage(TIGHT));
    Formula apart = difference(Formulas.sum(power(number(10), 400), number(1)), number(1));
    assertThat(fraction(apart, power(number(10), 400)).value()).isEqualTo(1);
  }

  @Test
  void specialValuesAreThoseOfArithmetic() {
    assertThat(fraction(1, number(0)).value()).isInfinite();
    assertThat(fraction(number(0), number(0)).value()).isNaN();
    assertThat(power(number(0), 0).value()).isEqualTo(1);
    assertThat(power(number(-8), number(0.5)).value()).isNaN();
    assertThat(power(factorial(number(200)), number(0)).value()).isEqualTo(1);
    assertThat(exp(number(Double.NEGATIVE_INFINITY)).value()).isZero();
    assertThat(exp(number(1e30)).value()).isInfinite();
    assertThat(log(number(0)).value()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(root(number(-27), 3).value()).isCloseTo(-3, within(1e-15));
    assertThat(root(number(-4), 2).value()).isNaN();
    assertThat(absolute(number(-4)).value()).isEqualTo(4);
    assertThat(pi().value()).isEqualTo(Math.PI);
    assertThat(number(Double.MIN_VALUE).value()).isEqualTo(Double.MIN_VALUE);
    assertThat(Formulas.sum(number(Double.NaN), number(1)).value()).isNaN();
    assertThat(Formulas.sum(number(1), number(Double.POSITIVE_INFINITY)).value()).isInfinite();
    assertThat(
            difference(number(Double.POSITIVE_INFINITY), number(Double.POSITIVE_INFINITY)).value())
        .isNaN();
  }

  @Test
  void binomialCoefficientsOfAnyNumber() {
    assertThat(choose(number(5), number(2)).value()).isEqualTo(10);
    assertThat(choose(number(5), number(7)).value()).isZero();
    assertThat(choose(number(5), number(-1)).value()).isZero();
    // (-0.5)(-1.5)(-2.5) / 3!
    assertThat(choose(number(-0.5), number(3)).value()).isCloseTo(-0.3125, within(1e-15));
    // 2e6 over 1e6 + 1 and over 1e6: their ratio is 1e6 / (1e6 + 1).
    Formula large = choose(number(4e6), number(2e6 + 1));
    assertThat(fraction(large, choose(number(4e6), number(2e6))).value())
        .isCloseTo(2e6 / (2e6 + 1), withPercentage(1e-6));
  }

  @Property
  void ordinaryArithmeticIsThatOfDoubles(
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double a,
      @ForAll @DoubleRange(min = 0.1, max = 1e6) double mantissa,
      @ForAll @IntRange(min = -40, max = 40) int exponent) {
    double b = mantissa * Math.pow(10, exponent);
    assertThat(number(a).value()).isEqualTo(a);
    assertThat(Formulas.sum(number(a), number(b)).value()).isEqualTo(a + b);
    assertThat(difference(number(a), number(b)).value()).isEqualTo(a - b);
    assertThat(product(number(a), number(b)).value()).isEqualTo(a * b);
    assertThat(fraction(number(a), number(b)).value()).isEqualTo(a / b);
    assertThat(squareRoot(number(b)).value()).isEqualTo(Math.sqrt(b));
    assertThat(power(number(b), 3).value()).isEqualTo(Math.pow(b, 3));
    assertThat(log(number(b)).value()).isEqualTo(Math.log(b));
  }

  @Test
  void statisticsOfASample() {
    double[] x = {1, 2, -3.5, 4, 5, 6};
    Map<String, Double> numbers = Map.of("n", 6.0, "x̄", 14.5 / 6);
    assertThat(KnownFormulas.mean().withSample("x", x).with(numbers).value())
        .isCloseTo(14.5 / 6, within(1e-15));
    // The squares add up to 94.25; 94.25 - 14.5^2 / 6 is divided by 5.
    Formula variance = KnownFormulas.variance().withSample("x", x).with(numbers);
    assertThat(variance.value()).isCloseTo((94.25 - 14.5 * 14.5 / 6) / 5, within(1e-13));
    assertThat(variance.expanded().value()).isEqualTo(variance.value());
    x[0] = 1000;
    assertThat(variance.value()).isLessThan(20);
  }

  /** A die thrown 150 times: 168 / 25 = 6.72. */
  @Test
  void chiSquaredOfADie() {
    Formula formula =
        KnownFormulas.chiSquared()
            .withSample("O", new double[] {22, 21, 22, 27, 22, 36})
            .withSample("E", new double[] {25, 25, 25, 25, 25, 25})
            .with("m", 6);
    assertThat(formula.value()).isCloseTo(6.72, within(1e-14));
    assertThat(formula.expandedToValues()).hasToString("χ² = 0.36 + 0.64 + … + 4.84");
    assertThat(formula.expanded())
        .hasToString("χ² = (22 - 25)² / 25 + (21 - 25)² / 25 + … + (36 - 25)² / 25");
  }

  @Test
  void endlessSumsAreAddedUpUntilNothingChanges() {
    Formula mass =
        fraction(product(power(symbol("λ"), K), exp(Formulas.negative(symbol("λ")))), factorial(K));
    Formula endless = number(Double.POSITIVE_INFINITY);
    Formula mean = sum("k", number(0), endless, product(K, mass));
    for (double lambda : new double[] {0.01, 3, 700}) {
      assertThat(mean.with("λ", lambda).value()).isCloseTo(lambda, withPercentage(TIGHT));
    }
    assertThat(mean).hasToString("Σ[k=0..∞] k λᵏ e^-λ / k!");
    assertThat(mean.with("λ", 3).expandedToValues()).hasToString("0 + 0.1494 + …");
    assertThatThrownBy(() -> sum("k", number(1), endless, K).value())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "an endless sum or product must settle within 1000000 terms, but that over k did not");
  }

  @Test
  void sumsAndProductsOverAnIndex() {
    assertThat(sum("k", number(1), number(100), K).value()).isEqualTo(5050);
    assertThat(sum("k", number(3), number(2), K).value()).isZero();
    assertThat(Notations.product("k", number(1), number(5), K).value()).isEqualTo(120);
    assertThat(Notations.product("k", number(1), number(0), K).value()).isEqualTo(1);
    assertThat(Notations.product("k", number(1), number(9), K).expanded())
        .hasToString("1 · 2 · … · 9");
    // The index is not the symbol of the same name outside, and an inner index hides an outer one.
    Formula inner = sum("k", number(1), K, K);
    assertThat(inner.symbols()).containsExactly("k");
    assertThat(inner.with("k", 4).value()).isEqualTo(10);
    assertThat(sum("k", number(1), number(3), inner).value()).isEqualTo(1 + 3 + 6);
  }

  @Test
  void functionsBringTheirEvaluators() {
    assertThat(function("sin", Math::sin, number(1)).value()).isEqualTo(Math.sin(1));
    assertThat(function("h", Math::hypot, number(3), number(4)).value()).isEqualTo(5);
    Formula three = functionOf("g", x -> x[0] + 10 * x[1] + 100 * x[2], number(1), number(2), K);
    assertThat(three.with("k", 3).value()).isEqualTo(321);
    assertThat(three).hasToString("g(1, 2, k)");
    Formula huge = functionByLogarithm("h", x -> 1000 * x[0], number(1));
    assertThat(fraction(huge, exp(number(999))).value()).isCloseTo(Math.E, withPercentage(TIGHT));
    Formula integral = integral(K, "k", number(0), number(2), number(2));
    assertThat(integral.value()).isEqualTo(2);
  }

  @Test
  void casesAreDecidedByTheirConditions() {
    Map<String, Double> bounds = Map.of("a", 2.0, "b", 6.0);
    Formula density = KnownFormulas.uniform().with(bounds);
    assertThat(density.with("x", 2).value()).isEqualTo(0.25);
    assertThat(density.with("x", 6).value()).isEqualTo(0.25);
    assertThat(density.with("x", 1.9).value()).isZero();
    assertThat(density.with("x", 6.1).value()).isZero();
    assertThat(density.symbols()).containsExactly("x");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThat(KnownFormulas.poisson().symbols()).containsExactly("λ", "k");
    assertThatThrownBy(() -> KnownFormulas.poisson().value())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("every symbol must have a number, but λ and k have none");
    assertThatThrownBy(() -> KnownFormulas.mean().with("n", 2).value())
        .hasMessage("every symbol must have a number, but x has none");
    assertThatThrownBy(() -> probability(equation(K, number(2))).value())
        .hasMessage("a formula must be made of numbers to have a value, but P(...) is notation");
    assertThatThrownBy(() -> relation(number(1), "<", number(2)).value())
        .hasMessageContaining("\"1 < 2\" is notation");
  }

  @Test
  void badInputIsRefused() {
    assertThatThrownBy(() -> factorial(number(2.5)).value())
        .hasMessage("what stands before ! must be a whole number of at least 0, but was 2.5");
    assertThatThrownBy(() -> factorial(number(Double.NaN)).value()).hasMessageContaining("NaN");
    assertThatThrownBy(() -> choose(number(3), number(1.5)).value())
        .hasMessageContaining("must be a whole number, but was 1.5");
    assertThatThrownBy(() -> sum("k", number(0), number(1.5), K).value())
        .hasMessage("the bounds of k must be whole numbers, but one was 1.5");
    assertThatThrownBy(() -> sum("k", number(0), number(1e12), K).value())
        .hasMessageContaining("must be fewer than 100000000, but were 1000000000001");
    assertThatThrownBy(() -> element("x", number(3)).withSample("x", new double[] {1, 2}).value())
        .hasMessage("the index of x must be a whole number in 1 to 2, but was 3");
    assertThatThrownBy(() -> symbol(" ")).hasMessageContaining("must not be blank");
    assertThatThrownBy(() -> relation(K, "==", K)).hasMessageContaining("but was \"==\"");
    assertThatThrownBy(() -> Formulas.sum())
        .hasMessage("terms of a sum must be at least 1, but were 0");
    assertThatThrownBy(() -> Notations.cases(K, K, K))
        .hasMessage("condition must be a relation such as x > 0, but was k");
  }

  @Test
  void factorsAreThoseAboveAndBelowTheLine() {
    Formula mass =
        fraction(product(power(symbol("λ"), K), exp(Formulas.negative(symbol("λ")))), factorial(K));
    assertThat(mass.factors()).extracting(Formula::toString).containsExactly("λᵏ", "e^-λ", "k!");
    assertThat(K.factors()).containsExactly(K);
  }

  @Test
  void equalFormulasAreEqual() {
    assertThat(KnownFormulas.normal()).isEqualTo(KnownFormulas.normal());
    assertThat(KnownFormulas.normal()).hasSameHashCodeAs(KnownFormulas.normal());
    assertThat(KnownFormulas.normal()).isNotEqualTo(KnownFormulas.normal().with("μ", 0));
  }
}
