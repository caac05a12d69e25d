package dev.firstlook.explain;

import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact fraction, so that what is read from a printed formula can be compared exactly. */
record Rational(BigInteger above, BigInteger below) {

  Rational {
    if (below.signum() == 0) {
      throw new ArithmeticException("divided by 0");
    }
    BigInteger common = above.gcd(below).multiply(BigInteger.valueOf(below.signum()));
    above = above.divide(common);
    below = below.divide(common);
  }

  static Rational of(String decimal) {
    BigDecimal number = new BigDecimal(decimal);
    int scale = Math.max(0, number.scale());
    return new Rational(number.movePointRight(scale).toBigInteger(), BigInteger.TEN.pow(scale));
  }

  Rational plus(Rational other) {
    return new Rational(
        above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
  }

  Rational minus(Rational other) {
    return plus(other.times(of("-1")));
  }

  Rational times(Rational other) {
    return new Rational(above.multiply(other.above), below.multiply(other.below));
  }

  Rational dividedBy(Rational other) {
    return new Rational(above.multiply(other.below), below.multiply(other.above));
  }

  /**
   * Stands for any operation that is not rational, such as a power: what matters is that different
   * operations and operands give different numbers.
   */
  static Rational mixed(String operation, Rational... operands) {
    Rational result = of(Integer.toString(Math.floorMod(operation.hashCode(), 97) + 2));
    for (Rational operand : operands) {
      result = result.times(operand).plus(of("3")).plus(operand).times(of("7"));
    }
    return result;
  }
}
