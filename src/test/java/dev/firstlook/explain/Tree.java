package dev.firstlook.explain;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A random expression, as a formula and as the exact number it stands for. */
record Tree(String operation, List<Tree> operands) {

  Formula formula() {
    List<Formula> parts = operands.stream().map(Tree::formula).toList();
    return switch (operation) {
      case "+" -> Formulas.sum(parts.toArray(Formula[]::new));
      case "-" -> Formulas.difference(parts.get(0), parts.get(1));
      case "*" -> Formulas.product(parts.toArray(Formula[]::new));
      case "/" -> Formulas.fraction(parts.get(0), parts.get(1));
      case "^" -> Formulas.power(parts.get(0), parts.get(1));
      case "neg" -> Formulas.negative(parts.get(0));
      case "!" -> Formulas.factorial(parts.get(0));
      case "sqrt" -> Formulas.squareRoot(parts.get(0));
      case "root3" -> Formulas.root(parts.get(0), 3);
      case "abs" -> Formulas.absolute(parts.get(0));
      case "ln" -> Formulas.log(parts.get(0));
      case "exp" -> Formulas.exp(parts.get(0));
      case "choose" -> Formulas.choose(parts.get(0), parts.get(1));
      case "f" -> Notations.function("f", (x, y) -> x + y, parts.get(0), parts.get(1));
      default ->
          isSymbol() ? Formulas.symbol(operation) : Formulas.number(Double.parseDouble(operation));
    };
  }

  Rational value(Map<String, String> symbols) {
    List<Rational> parts = operands.stream().map(part -> part.value(symbols)).toList();
    return switch (operation) {
      case "+" -> parts.stream().reduce(Rational.of("0"), Rational::plus);
      case "*" -> parts.stream().reduce(Rational.of("1"), Rational::times);
      case "-" -> parts.get(0).minus(parts.get(1));
      case "/" -> parts.get(0).dividedBy(parts.get(1));
      case "neg" -> Rational.of("0").minus(parts.get(0));
      case "exp" -> Rational.mixed("^", Rational.of("5"), parts.get(0));
      default -> {
        if (!operands.isEmpty()) {
          yield Rational.mixed(operation, parts.toArray(Rational[]::new));
        }
        yield Rational.of(isSymbol() ? requireNonNull(symbols.get(operation)) : operation);
      }
    };
  }

  /** This tree with other numbers, no two of which are equal; negative numbers stay negative. */
  Tree withDifferentNumbers(AtomicInteger used) {
    if (operands.isEmpty()) {
      String sign = operation.startsWith("-") ? "-" : "";
      int i = used.incrementAndGet();
      return new Tree(sign + (i * i + 7 * i) + ".37", operands);
    }
    return new Tree(
        operation, operands.stream().map(part -> part.withDifferentNumbers(used)).toList());
  }

  private boolean isSymbol() {
    return operands.isEmpty() && Character.isLetter(operation.charAt(0));
  }
}
