package dev.firstlook.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.numbers.core.DD;
import org.junit.jupiter.api.Test;

/** The functions below masses and tails, against values of forty digits. */
class NumericCoreTest {

  private static final List<Rows> ROWS = Rows.of("distribution/core.csv");

  @Test
  void logarithmsHaveThirtyDigits() {
    each("log", row -> assertClose(row, DoubleDouble.log(argument(row)), 1e-30));
    each("log1p", row -> assertClose(row, DoubleDouble.log1p(argument(row)), 1e-30));
  }

  @Test
  void exponentialIsWithinThreeHalvesOfAnUlp() {
    each(
        "exp",
        row ->
            assertThat(DoubleDouble.exp(argument(row)))
                .as(row.toString())
                .isCloseTo(row.number("value"), offset(1.5 * Math.ulp(row.number("value")))));
  }

  @Test
  void exponentialBeyondTheDoublesIsZeroOrInfinite() {
    assertThat(DoubleDouble.exp(DD.of(-800))).isZero();
    assertThat(DoubleDouble.exp(DD.ofSum(800, 1e-14))).isInfinite();
  }

  @Test
  void errorOfStirlingsFormula() {
    each(
        "stirling",
        row -> {
          double n = row.number("high");
          assertClose(row, Stirling.precise(n), 1e-29);
          // Below 1 it is a difference of terms that are larger than it, each right to half an ulp.
          assertClose(row, DD.of(Stirling.error(n)), n < 1 ? 2e-15 : 1e-15);
        });
    assertThat(Stirling.error(0)).isInfinite();
  }

  @Test
  void factorialsOfAllCounts() {
    BigInteger factorial = BigInteger.ONE;
    for (int k = 0; k <= 170; k++) {
      factorial = factorial.multiply(BigInteger.valueOf(Math.max(1, k)));
      assertThat(Factorial.of(k)).as(k + "!").isEqualTo(factorial.doubleValue());
      double reciprocal = 1 / factorial.doubleValue();
      assertThat(Factorial.reciprocal(k)).as("1/" + k + "!").isEqualTo(reciprocal);
    }
    assertThat(Factorial.of(171)).isInfinite();
  }

  @Test
  void logarithmsOfFactorials() {
    each("logFactorial", row -> assertClose(row, DD.of(Factorial.log(row.number("high"))), 3e-15));
  }

  /** One double loses a few digits, two lose no more than 1e-14 of an exponent up to 750. */
  @Test
  void deviances() {
    each(
        "deviance",
        row -> {
          double x = row.number("x");
          DD mean = argument(row);
          assertClose(row, Deviance.of(x, mean), 1e-16);
          if (mean.lo() == 0) {
            assertClose(row, DD.of(Deviance.of(x, mean.hi())), 4e-15);
          }
          if (row.number("value") < 750) {
            BigDecimal error = Deviance.of(x, mean).bigDecimalValue().subtract(exact(row)).abs();
            assertThat(error).as(row.toString()).isLessThan(new BigDecimal("1e-14"));
          }
        });
  }

  private static void each(String function, Consumer<Rows> check) {
    List<Rows> rows = ROWS.stream().filter(row -> row.word("function").equals(function)).toList();
    assertThat(rows).as(function).hasSizeGreaterThan(15);
    rows.forEach(check);
  }

  private static DD argument(Rows row) {
    return DD.ofSum(row.number("high"), row.number("low"));
  }

  private static BigDecimal exact(Rows row) {
    return new BigDecimal(row.word("value"));
  }

  private static void assertClose(Rows row, DD actual, double tolerance) {
    BigDecimal error =
        actual
            .bigDecimalValue()
            .subtract(exact(row))
            .divide(exact(row), MathContext.DECIMAL64)
            .abs();
    assertThat(error.doubleValue()).as(row.toString()).isLessThanOrEqualTo(tolerance);
  }
}
