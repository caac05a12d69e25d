package dev.firstlook.explain;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads a printed formula as a person would, with the usual precedence, and works it out. Reads
 * text and LaTeX; factors beside each other hold together more tightly than a fraction on a line.
 */
final class FormulaReader {

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ᵃᵇᵉⁿ";
  private static final String PLAIN = "0123456789+-aben";

  private final String text;
  private final Map<String, String> symbols;
  private int at;
  private boolean inBars;

  private FormulaReader(String text, Map<String, String> symbols) {
    this.text = text;
    this.symbols = symbols;
  }

  static Rational read(String text, Map<String, String> symbols) {
    FormulaReader reader = new FormulaReader(text, symbols);
    Rational value = reader.sum();
    if (reader.at < text.length()) {
      throw new IllegalArgumentException("not read: " + text.substring(reader.at) + " of " + text);
    }
    return value;
  }

  private Rational sum() {
    Rational sum = accept("-") ? Rational.of("0").minus(product()) : product();
    while (true) {
      if (accept("+")) {
        sum = sum.plus(product());
      } else if (accept("-")) {
        sum = sum.minus(product());
      } else {
        return sum;
      }
    }
  }

  private Rational product() {
    Rational product = besideEachOther();
    while (true) {
      if (accept("·") || accept("\\cdot")) {
        product = product.times(besideEachOther());
      } else if (accept("/")) {
        product = product.dividedBy(besideEachOther());
      } else {
        return product;
      }
    }
  }

  private Rational besideEachOther() {
    Rational product = power();
    while (at < text.length() && beginsFactor()) {
      product = product.times(power());
    }
    return product;
  }

  private boolean beginsFactor() {
    skipBlanks();
    String rest = text.substring(at);
    return rest.matches("(?s)([0-9A-Za-z(√³]|\\\\(left|frac|sqrt|binom|ln)).*")
        || (rest.startsWith("|") && !inBars);
  }

  private Rational power() {
    // What √x² means nobody can tell, so nothing may follow.
    if (accept("√")) {
      return Rational.mixed("sqrt", atom());
    } else if (accept("³√")) {
      return Rational.mixed("root3", atom());
    }
    Rational base = atom();
    if (accept("!")) {
      return Rational.mixed("!", base);
    } else if (accept("^{")) {
      return Rational.mixed("^", base, upTo("}"));
    } else if (accept("^")) {
      boolean minus = accept("-");
      Rational exponent = atom();
      return Rational.mixed("^", base, minus ? Rational.of("0").minus(exponent) : exponent);
    }
    StringBuilder raised = new StringBuilder();
    while (at < text.length()
        && RAISED.indexOf(text.charAt(at)) >= 0
        && !text.startsWith("³√", at)) {
      raised.append(PLAIN.charAt(RAISED.indexOf(text.charAt(at))));
      at++;
    }
    return raised.isEmpty() ? base : Rational.mixed("^", base, read(raised.toString(), symbols));
  }

  private Rational atom() {
    if (accept("(")) {
      return upTo(")");
    } else if (accept("\\left(")) {
      return upTo("\\right)");
    } else if (accept("\\left|")) {
      return Rational.mixed("abs", upTo("\\right|"));
    } else if (accept("abs(")) {
      return Rational.mixed("abs", upTo(")"));
    } else if (accept("|")) {
      inBars = true;
      Rational inner = sum();
      inBars = false;
      expect("|");
      return Rational.mixed("abs", inner);
    } else if (accept("\\sqrt[3]{")) {
      return Rational.mixed("root3", upTo("}"));
    } else if (accept("\\sqrt{")) {
      return Rational.mixed("sqrt", upTo("}"));
    } else if (accept("\\frac{")) {
      Rational above = upTo("}");
      expect("{");
      return above.dividedBy(upTo("}"));
    } else if (accept("\\binom{")) {
      Rational from = upTo("}");
      expect("{");
      return Rational.mixed("choose", from, upTo("}"));
    } else if (accept("C(")) {
      return Rational.mixed("choose", arguments(")"));
    } else if (accept("f\\left(")) {
      return Rational.mixed("f", arguments("\\right)"));
    } else if (accept("f(")) {
      return Rational.mixed("f", arguments(")"));
    } else if (accept("\\ln\\left(")) {
      return Rational.mixed("ln", upTo("\\right)"));
    } else if (accept("\\ln(") || accept("ln(")) {
      return Rational.mixed("ln", upTo(")"));
    }
    return numberOrSymbol();
  }

  private Rational numberOrSymbol() {
    int start = at;
    while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    if (at > start) {
      return Rational.of(text.substring(start, at));
    }
    at++;
    String symbol = text.substring(start, at);
    return Rational.of(symbol.equals("e") ? "5" : requireNonNull(symbols.get(symbol)));
  }

  private Rational upTo(String close) {
    Rational inner = sum();
    expect(close);
    return inner;
  }

  private Rational[] arguments(String close) {
    List<Rational> arguments = new ArrayList<>(List.of(sum()));
    while (accept(",")) {
      arguments.add(sum());
    }
    expect(close);
    return arguments.toArray(Rational[]::new);
  }

  private void expect(String token) {
    if (!accept(token)) {
      throw new IllegalArgumentException(
          "expected " + token + " at " + text.substring(at) + " of " + text);
    }
  }

  private boolean accept(String token) {
    skipBlanks();
    if (!text.startsWith(token, at)) {
      return false;
    }
    at += token.length();
    return true;
  }

  private void skipBlanks() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }
}
