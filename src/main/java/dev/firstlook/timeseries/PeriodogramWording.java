package dev.firstlook.timeseries;

import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.element;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.pi;
import static dev.firstlook.explain.Formulas.power;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.symbol;
import static dev.firstlook.explain.Notations.equation;
import static dev.firstlook.explain.Notations.function;
import static dev.firstlook.explain.Notations.sum;

import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Formulas;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Working;
import java.util.Arrays;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** How a periodogram explains itself, with the numbers of its peak. */
final class PeriodogramWording {
  private static final Formula N = symbol("n");
  private static final Formula T = symbol("t");

  private PeriodogramWording() {}

  static Working working(Periodogram waves) {
    int cycles = waves.peakCycles();
    double value = waves.reducedPower()[cycles - 1];
    double total = Arrays.stream(waves.reducedPower()).sum();
    String period = Numbers.text(waves.peakPeriod());
    String name = waves.name().isEmpty() ? "" : waves.name() + ", ";
    Working working =
        Working.of("Periodogram of " + name + Numbers.counted(waves.size(), "value"))
            .step(
                "what each value is away from the mean" + waves.magnitude().words(),
                "%s, n = %s".formatted(equation(symbol("d"), deviation(waves)), waves.size()));
    if (waves.isFlat()) {
      return working.conclude("All values are equal, rounding aside: no wave has any power.");
    }
    working =
        working.step(
            "the frequency that is shown: the one with the most power, j whole waves in the"
                + " series",
            equation(symbol("f"), fraction(symbol("j"), N)),
            Map.of("j", (double) cycles, "n", (double) waves.size()));
    double frequency = (double) cycles / waves.size();
    double[] parts = parts(waves.deviations(), frequency);
    working = part(working, waves, "cos", Math::cos, "a", parts[0]);
    working = part(working, waves, "sin", Math::sin, "b", parts[1]);
    return working
        .step(
            "the power at the frequency",
            equation(
                symbol("I"),
                fraction(Formulas.sum(power(symbol("a"), 2), power(symbol("b"), 2)), N)),
            Map.of("a", parts[0], "b", parts[1], "n", (double) waves.size()))
        .step(
            "its share of the powers of all frequencies",
            Numbers.percent(value / total),
            equation(symbol("share"), fraction(symbol("I"), symbol("total"))),
            equation(symbol("share"), fraction(number(value), number(total))))
        .conclude(
            "The strongest wave goes up and down once in %s steps, %s in the series, and has %s of"
                    .formatted(
                        period, Numbers.counted(cycles, "time"), Numbers.percent(value / total))
                + " the power.");
  }

  private static Formula deviation(Periodogram waves) {
    Formula away = difference(symbol("x"), number(waves.mean()));
    Magnitude magnitude = waves.magnitude();
    return magnitude.isUsual() ? away : fraction(away, power(number(2), magnitude.exponent()));
  }

  private static double[] parts(double[] d, double frequency) {
    double cos = 0;
    double sin = 0;
    for (int t = 1; t <= d.length; t++) {
      double angle = 2 * Math.PI * frequency * t;
      cos += d[t - 1] * Math.cos(angle);
      sin += d[t - 1] * Math.sin(angle);
    }
    return new double[] {cos, sin};
  }

  /** How far the values go with one of the two waves of the frequency. */
  private static Working part(
      Working working,
      Periodogram waves,
      String name,
      DoubleUnaryOperator wave,
      String symbol,
      double value) {
    Formula angle = product(number(2), pi(), symbol("f"), T);
    Formula term = product(element("d", T), function(name, wave, angle));
    Formula formula = equation(symbol(symbol), sum("t", number(1), N, term));
    String words =
        name.equals("cos")
            ? "how far the values go with a wave of that frequency"
            : "and with the same wave a quarter later";
    return working.sumStep(
        words,
        value,
        formula,
        waves.size(),
        sum ->
            sum.with("n", waves.size())
                .with("f", (double) waves.peakCycles() / waves.size())
                .withSample("d", waves.deviations()));
  }
}
