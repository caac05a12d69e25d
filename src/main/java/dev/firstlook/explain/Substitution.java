package dev.firstlook.explain;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * What is put in for symbols.
 *
 * @param nodes a number, or for an index that is written out a formula, by symbol
 * @param samples values by symbol; each takes an index from 1 on
 */
record Substitution(Map<String, Node> nodes, Map<String, DoubleUnaryOperator> samples) {

  static Substitution of(String symbol, Node node) {
    return new Substitution(Map.of(symbol, node), Map.of());
  }

  /** Numbers that are shown {@linkplain Numbers#within within} a spread. */
  static Substitution of(Map<String, Double> numbers, double spread) {
    Map<String, Node> nodes = new HashMap<>();
    numbers.forEach((symbol, number) -> nodes.put(name(symbol), new Literal(number, spread)));
    return new Substitution(nodes, Map.of());
  }

  static Substitution ofSample(String symbol, double[] values) {
    double[] copy = values.clone();
    String name = name(symbol);
    return new Substitution(Map.of(), Map.of(name, index -> element(name, copy, index)));
  }

  /** This substitution where the symbol is a running index, which is not to be replaced. */
  Substitution without(String index) {
    if (!nodes.containsKey(index)) {
      return this;
    }
    Map<String, Node> others = new HashMap<>(nodes);
    others.remove(index);
    return new Substitution(others, samples);
  }

  /** The one form of a name: an accent may be typed as part of a letter or after it. */
  static String name(String symbol) {
    if (symbol.isBlank()) {
      throw new IllegalArgumentException(
          "the name of a symbol must not be blank, but was: \"" + symbol + "\"");
    }
    return Normalizer.normalize(symbol, Normalizer.Form.NFC);
  }

  private static double element(String name, double[] values, double index) {
    if (!(index >= 1 && index <= values.length && index == Math.rint(index))) {
      throw new IllegalArgumentException(
          "the index of %s must be a whole number in 1 to %s, but was %s"
              .formatted(name, values.length, Numbers.text(index)));
    }
    return values[(int) index - 1];
  }
}
