package dev.firstlook.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Works out every formula of a working that has a value, and holds that the formulas of a step
 * agree with one another and with the number that is shown.
 */
public final class WorkedOut {

  private static final double CLOSE = 1e-10;

  /** What 1 - P loses where P is near 1, and F(b) - F(a) where a is near b. */
  private static final double ROUNDING = 1e-15;

  /** Four digits, or five at least: what is shown is rounded. */
  private static final double SHOWN = 5.01e-4;

  private WorkedOut() {}

  /** The value of each step that has a formula with a value, in order. */
  public static List<Double> values(Working working) {
    return values(working, ROUNDING);
  }

  /** The same without an allowance for small differences of numbers near 1. */
  public static List<Double> exactValues(Working working) {
    return values(working, 0);
  }

  private static List<Double> values(Working working, double rounding) {
    List<Double> values = new ArrayList<>();
    for (Step step : working.steps()) {
      List<Double> ofStep = new ArrayList<>();
      for (Formula formula : step.formulas()) {
        value(formula).ifPresent(ofStep::add);
      }
      if (ofStep.isEmpty()) {
        continue;
      }
      double last = ofStep.get(ofStep.size() - 1);
      for (double value : ofStep) {
        same(working, step, value, last, rounding);
      }
      shown(step).ifPresent(shown -> near(working, step, shown, last, rounding));
      values.add(last);
    }
    return values;
  }

  /** The value of the last step that has one, which is what the working is about. */
  public static double result(Working working) {
    List<Double> values = values(working);
    assertThat(values).as("values in\n%s", working).isNotEmpty();
    return values.get(values.size() - 1);
  }

  /** Nothing for formulas of symbols and for notation such as P(X = 2). */
  private static OptionalDouble value(Formula formula) {
    if (!formula.symbols().isEmpty()) {
      return OptionalDouble.empty();
    }
    try {
      return OptionalDouble.of(formula.value());
    } catch (IllegalArgumentException notation) {
      assertThat(notation).hasMessageContaining("notation");
      return OptionalDouble.empty();
    }
  }

  private static OptionalDouble shown(Step step) {
    try {
      return OptionalDouble.of(Double.parseDouble(step.value()));
    } catch (NumberFormatException words) {
      return OptionalDouble.empty();
    }
  }

  private static void same(
      Working working, Step step, double actual, double expected, double rounding) {
    if (Double.isFinite(expected)) {
      assertThat(actual)
          .as("%s\nin\n%s", step, working)
          .isCloseTo(expected, within(CLOSE * Math.abs(expected) + rounding));
    } else {
      assertThat(Double.valueOf(actual))
          .as("%s\nin\n%s", step, working)
          .isEqualTo(Double.valueOf(expected));
    }
  }

  private static void near(
      Working working, Step step, double shown, double value, double rounding) {
    if (Double.isFinite(value)) {
      assertThat(shown)
          .as("%s\nin\n%s", step, working)
          .isCloseTo(value, within(SHOWN * Math.abs(value) + rounding));
    } else {
      assertThat(Double.valueOf(shown))
          .as("%s\nin\n%s", step, working)
          .isEqualTo(Double.valueOf(value));
    }
  }
}
