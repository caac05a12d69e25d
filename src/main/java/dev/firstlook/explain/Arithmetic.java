package dev.firstlook.explain;

import dev.firstlook.explain.Piece.Edge;
import java.util.List;

/** The operators of arithmetic. */
enum Arithmetic implements Operator {
  SUM {
    @Override
    public Scaled evaluate(List<Scaled> terms) {
      return terms.stream().reduce(Scaled.ZERO, Scaled::plus);
    }

    @Override
    public Piece write(Notation notation, List<Piece> terms) {
      return joined(notation, terms, "+");
    }
  },

  DIFFERENCE {
    @Override
    public Scaled evaluate(List<Scaled> operands) {
      return operands.get(0).plus(operands.get(1).negated());
    }

    @Override
    public Piece write(Notation notation, List<Piece> operands) {
      Piece left = notation.within(Binding.SUM, operands.get(0));
      Piece right = notation.within(Binding.PRODUCT, operands.get(1));
      return notation.infix(left, "-", right, Binding.SUM);
    }
  },

  PRODUCT {
    @Override
    public Scaled evaluate(List<Scaled> factors) {
      return factors.stream().reduce(Scaled.ONE, Scaled::times);
    }

    @Override
    public Piece write(Notation notation, List<Piece> factors) {
      Piece product = factor(notation, factors, 0);
      for (int i = 1; i < factors.size(); i++) {
        Piece next = factor(notation, factors, i);
        product = notation.product(product, next, needsDot(product, next));
      }
      return product;
    }
  },

  NEGATIVE {
    @Override
    public Scaled evaluate(List<Scaled> operands) {
      return operands.get(0).negated();
    }

    @Override
    public Piece write(Notation notation, List<Piece> operands) {
      return notation.minus(notation.within(Binding.PRODUCT, operands.get(0)));
    }
  },

  FRACTION {
    @Override
    public Scaled evaluate(List<Scaled> operands) {
      return operands.get(0).dividedBy(operands.get(1));
    }

    @Override
    public Piece write(Notation notation, List<Piece> operands) {
      return notation.fraction(operands.get(0), operands.get(1));
    }
  },

  POWER {
    @Override
    public Scaled evaluate(List<Scaled> operands) {
      return operands.get(0).power(operands.get(1));
    }

    @Override
    public Piece write(Notation notation, List<Piece> operands) {
      return notation.power(notation.within(Binding.ATOM, operands.get(0)), operands.get(1));
    }
  },

  EXP {
    @Override
    public Scaled evaluate(List<Scaled> operands) {
      return Scaled.exp(operands.get(0).toDouble());
    }

    @Override
    public Piece write(Notation notation, List<Piece> operands) {
      return notation.power(notation.symbol("e", ""), operands.get(0));
    }
  },

  LOG {
    @Override
    public Scaled evaluate(List<Scaled> operands) {
      return Scaled.of(operands.get(0).logarithm());
    }

    @Override
    public Piece write(Notation notation, List<Piece> operands) {
      return notation.call("ln", "", operands);
    }
  },

  ROOT {
    @Override
    public Scaled evaluate(List<Scaled> operands) {
      double degree = operands.get(1).toDouble();
      if (degree == 2) {
        return operands.get(0).squareRoot();
      }
      Scaled radicand = operands.get(0);
      boolean odd = radicand.mantissa() < 0 && Math.abs(degree) % 2 == 1;
      Scaled power = Scaled.ONE.dividedBy(operands.get(1));
      return odd ? radicand.negated().power(power).negated() : radicand.power(power);
    }

    @Override
    public Piece write(Notation notation, List<Piece> operands) {
      return notation.root(operands.get(0), operands.get(1));
    }
  },

  FACTORIAL {
    @Override
    public Scaled evaluate(List<Scaled> operands) {
      return Counting.factorial(operands.get(0).toDouble());
    }

    @Override
    public Piece write(Notation notation, List<Piece> operands) {
      return notation.factorial(notation.within(Binding.ATOM, operands.get(0)));
    }
  },

  CHOOSE {
    @Override
    public Scaled evaluate(List<Scaled> operands) {
      return Counting.choose(operands.get(0).toDouble(), operands.get(1).toDouble());
    }

    @Override
    public Piece write(Notation notation, List<Piece> operands) {
      return notation.choose(operands.get(0), operands.get(1));
    }
  },

  ABSOLUTE {
    @Override
    public Scaled evaluate(List<Scaled> operands) {
      return operands.get(0).absolute();
    }

    @Override
    public Piece write(Notation notation, List<Piece> operands) {
      return notation.fenced("|", operands.get(0), "|");
    }
  };

  /** Terms with a sign between them; a term with a minus of its own is put in brackets. */
  static Piece joined(Notation notation, List<Piece> terms, String sign) {
    Piece sum = notation.within(Binding.SUM, terms.get(0));
    for (Piece term : terms.subList(1, terms.size())) {
      boolean bare = term.isAtLeast(Binding.SUM) && term.first() != Edge.MINUS;
      Piece next = bare ? term : notation.brackets(term);
      sum = notation.infix(sum, sign, next, Binding.SUM);
    }
    return sum;
  }

  /** A factor, in brackets where it would be torn apart; a minus may only lead. */
  private static Piece factor(Notation notation, List<Piece> factors, int i) {
    Piece factor = factors.get(i);
    boolean last = i == factors.size() - 1;
    return factor.last() == Edge.OPEN && !last
        ? notation.brackets(factor)
        : notation.within(i == 0 && !last ? Binding.NEGATED : Binding.PRODUCT, factor);
  }

  /** 2 · 3 and 2 · (3 + 4), but 2 x and x (3 + 4). */
  static boolean needsDot(Piece left, Piece right) {
    return left.last() == Edge.SLASH
        || right.first() == Edge.DIGIT
        || (left.last() == Edge.DIGIT
            && (right.first() == Edge.BRACKET || right.first() == Edge.FRACTION));
  }
}
