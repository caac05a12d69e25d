package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.symbol;
import static dev.firstlook.explain.Notations.notation;
import static dev.firstlook.explain.Notations.probability;
import static dev.firstlook.explain.Notations.relation;

import dev.firstlook.distribution.Description.Parameter;
import dev.firstlook.distribution.Event.AtLeast;
import dev.firstlook.distribution.Event.AtMost;
import dev.firstlook.distribution.Event.Between;
import dev.firstlook.distribution.Event.EqualTo;
import dev.firstlook.distribution.Event.LessThan;
import dev.firstlook.distribution.Event.MoreThan;
import dev.firstlook.distribution.Event.StrictlyBetween;
import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The symbols in which workings speak of a distribution. */
final class Symbols {

  static final Formula X = symbol("X");
  static final Formula K = symbol("k");
  static final Formula SMALL_X = symbol("x");

  /** Below this 1 minus the rest loses digits, and workings take the smaller side itself. */
  static final double FAR_OUT = 1e-4;

  private Symbols() {}

  /** The values of the parameters by their symbols. */
  static Map<String, Double> values(Distribution d) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (Parameter parameter : d.describe().parameters()) {
      values.put(parameter.symbol(), parameter.value());
    }
    return values;
  }

  /** A parameter by its name in the code and its symbol in formulas, such as {@code size r}. */
  static String label(String name, String symbol) {
    return name.equals(symbol) ? name : name + " " + symbol;
  }

  /** The title of a working, such as {@code P(X >= 2) for Poisson with lambda λ = 0.61}. */
  static String title(String what, Distribution d) {
    return what + " for " + named(d);
  }

  /** A distribution with its parameters, each by name and symbol. */
  static String named(Distribution d) {
    String parameters =
        d.describe().parameters().stream()
            .map(p -> label(p.name(), p.symbol()) + " = " + text(p.value()))
            .collect(Collectors.joining(", "));
    return Line.name(d) + (parameters.isEmpty() ? "" : " with " + parameters);
  }

  private static String text(double value) {
    return Double.isInfinite(value) ? number(value).toString() : Numbers.text(value);
  }

  /** P(X = k). */
  static Formula mass(Formula k) {
    return probability(relation(X, "=", k));
  }

  /** f(x). */
  static Formula density(Formula x) {
    return notation("f", x);
  }

  /** P(event), with the signs of textbooks. */
  static Formula probabilityOf(Event event) {
    if (event instanceof EqualTo e) {
      return mass(number(e.x()));
    } else if (event instanceof AtMost e) {
      return probability(relation(X, "≤", number(e.x())));
    } else if (event instanceof LessThan e) {
      return probability(relation(X, "<", number(e.x())));
    } else if (event instanceof AtLeast e) {
      return probability(relation(X, "≥", number(e.x())));
    } else if (event instanceof MoreThan e) {
      return probability(relation(X, ">", number(e.x())));
    } else if (event instanceof Between e) {
      return probability(relation(relation(number(e.lower()), "≤", X), "≤", number(e.upper())));
    } else if (event instanceof StrictlyBetween e) {
      return probability(relation(relation(number(e.lower()), "<", X), "<", number(e.upper())));
    }
    return notation("P", symbol(event.toString()));
  }

  /** A probability as it is said: about so many percent, or one in so many. */
  static String share(double value) {
    if (value == 0) {
      return "none";
    }
    if (value >= 0.01) {
      return "about " + Numbers.percent(value);
    }
    if (value < 1e-12) {
      return "practically none";
    }
    BigDecimal oneIn = new BigDecimal(1 / value).round(new MathContext(2));
    return "about one in " + String.format(Locale.ROOT, "%,d", oneIn.longValue());
  }
}
