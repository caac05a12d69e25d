package dev.firstlook.explain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Random formulas, printed and read again, mean what they meant. */
class FormulaTreesTest {

  private static final Map<String, String> SYMBOLS = Map.of("a", "-3.17", "b", "2.39", "n", "4.53");

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void textReadsAsWhatItStandsFor(@ForAll("trees") Tree tree) {
    Rational value = value(tree);
    assertThat(FormulaReader.read(tree.formula().toString(), SYMBOLS)).isEqualTo(value);
    assertThat(FormulaReader.read(withNumbers(tree).toString(), Map.of())).isEqualTo(value);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void latexReadsAsWhatItStandsFor(@ForAll("trees") Tree tree) {
    Rational value = value(tree);
    assertThat(FormulaReader.read(tree.formula().toLatex(), SYMBOLS)).isEqualTo(value);
    assertThat(FormulaReader.read(withNumbers(tree).toLatex(), Map.of())).isEqualTo(value);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void mathMlReadsAsWhatItStandsFor(@ForAll("trees") Tree tree) throws Exception {
    Rational value = value(tree);
    String read = latex(root(withNumbers(tree).toMathMl()));
    assertThat(FormulaReader.read(read, Map.of())).as(read).isEqualTo(value);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void noPairOfBracketsCanBeLeftOut(@ForAll("trees") Tree random) {
    // Of b - b brackets could be left out by chance; of different numbers hardly.
    Tree tree = random.withDifferentNumbers(new AtomicInteger());
    Rational value = value(tree);
    String text = tree.formula().toString();
    for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
      int close = closing(text, open);
      boolean call = open > 0 && Character.isLetter(text.charAt(open - 1));
      // Beside a slash brackets also tell readers of different habits the same.
      boolean slash = text.startsWith("/ ", open - 2) || text.startsWith(" /", close + 1);
      if (!call && !slash) {
        String without =
            text.substring(0, open) + text.substring(open + 1, close) + text.substring(close + 1);
        assertThat(readable(without)).as(without).isNotEqualTo(Optional.of(value));
      }
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void latexHasBalancedBraces(@ForAll("trees") Tree tree) {
    FormulaSafetyTest.assertBalanced(tree.formula().toLatex());
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void numbersPutInAreNumbersOfTheScope(@ForAll("trees") Tree tree) {
    Scope scope = Scope.EMPTY;
    for (Map.Entry<String, String> symbol : SYMBOLS.entrySet()) {
      scope = scope.with(symbol.getKey(), Double.parseDouble(symbol.getValue()));
    }
    Scope numbers = scope;
    assertThat(outcome(() -> withNumbers(tree).value()))
        .isEqualTo(outcome(() -> tree.formula().node().evaluate(numbers).toDouble()));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfSubstitutionDoesNotMatter(@ForAll("trees") Tree tree) {
    Formula stepByStep = tree.formula().with("n", 4.53).with("a", -3.17).with("b", 2.39);
    assertThat(stepByStep).hasToString(withNumbers(tree).toString());
    assertThat(stepByStep.symbols()).isEmpty();
    assertThat(SYMBOLS.keySet()).containsAll(tree.formula().symbols());
  }

  @Provide
  Arbitrary<Tree> trees() {
    return trees(4);
  }

  private static Arbitrary<Tree> trees(int depth) {
    Arbitrary<Tree> leaves =
        Arbitraries.of("a", "b", "n", "2", "3", "17", "0.7", "2.79", "-6", "-4.3")
            .map(leaf -> new Tree(leaf, List.of()));
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<List<Tree>> parts = trees(depth - 1).list().ofSize(3);
    Arbitrary<String> one = Arbitraries.of("neg", "!", "sqrt", "root3", "abs", "ln", "exp");
    Arbitrary<String> two = Arbitraries.of("+", "*", "-", "/", "^", "choose", "f");
    Arbitrary<String> three = Arbitraries.of("+", "*");
    return Arbitraries.frequencyOf(
        Tuple.of(2, leaves),
        Tuple.of(3, trees(one, parts, 1)),
        Tuple.of(4, trees(two, parts, 2)),
        Tuple.of(1, trees(three, parts, 3)));
  }

  private static Arbitrary<Tree> trees(
      Arbitrary<String> operations, Arbitrary<List<Tree>> parts, int count) {
    return Combinators.combine(operations, parts)
        .as((operation, operands) -> new Tree(operation, operands.subList(0, count)));
  }

  private static Formula withNumbers(Tree tree) {
    Map<String, Double> numbers = new HashMap<>();
    SYMBOLS.forEach((symbol, number) -> numbers.put(symbol, Double.valueOf(number)));
    return tree.formula().with(numbers);
  }

  private static String outcome(DoubleSupplier value) {
    try {
      return Double.toString(value.getAsDouble());
    } catch (IllegalArgumentException refused) {
      return requireNonNull(refused.getMessage());
    }
  }

  private static Rational value(Tree tree) {
    try {
      return tree.value(SYMBOLS);
    } catch (ArithmeticException dividedByZero) {
      Assume.that(false);
      throw dividedByZero;
    }
  }

  private static Optional<Rational> readable(String text) {
    try {
      return Optional.of(FormulaReader.read(text, SYMBOLS));
    } catch (RuntimeException nonsense) {
      return Optional.empty();
    }
  }

  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; ; i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
  }

  private static Element root(String mathMl) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(mathMl)))
        .getDocumentElement();
  }

  /** What a reader of the page sees: rows without brackets of their own do not group. */
  private static String latex(Element element) {
    NodeList nodes = element.getChildNodes();
    String[] parts = new String[nodes.getLength()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = nodes.item(i) instanceof Element child ? latex(child) : "";
    }
    return switch (element.getTagName()) {
      case "mfrac" ->
          (element.hasAttribute("linethickness") ? "§\\binom{" : "\\frac{")
              + parts[0]
              + "}{"
              + parts[1]
              + "}";
      case "msup" -> parts[0] + "^{" + parts[1] + "}";
      case "msqrt" -> "\\sqrt{" + parts[0] + "}";
      case "mroot" -> "\\sqrt[" + parts[1] + "]{" + parts[0] + "}";
      case "mo" -> sign(element.getTextContent());
      case "mi", "mn" -> element.getTextContent();
      default -> row(parts);
    };
  }

  private static String sign(String sign) {
    return switch (sign) {
      case "\u2212" -> "-";
      case "\u2061", "\u2062" -> "";
      default -> sign;
    };
  }

  private static String row(String[] parts) {
    int last = parts.length - 1;
    if (parts[0].equals("|")) {
      return "\\left|" + parts[1] + "\\right|";
    } else if (last == 2 && parts[1].startsWith("§")) {
      // Its brackets belong to a binomial coefficient.
      return parts[1].substring(1);
    }
    // A call is one thing; all other parts of a row stand beside each other.
    boolean call = last == 2 && parts[1].isEmpty() && parts[0].matches("ln|f");
    return String.join(call ? "" : " ", parts);
  }
}
