package dev.firstlook.summary;

import org.apache.commons.numbers.core.DD;

/**
 * A running sum that keeps what rounding loses, in two further terms: about three times the digits
 * of a double (Ogita, Rump and Oishi 2005, "Accurate sum and dot product", SIAM J. Sci. Comput. 26,
 * algorithm SumK with K = 3).
 */
final class CompensatedSum {

  private double sum;
  private double firstError;
  private double secondError;

  /** Adds a finite value; the sum must stay below overflow. */
  void add(double value) {
    double next = sum + value;
    double part = next - sum;
    double lost = (sum - (next - part)) + (value - part);
    sum = next;
    double nextError = firstError + lost;
    double errorPart = nextError - firstError;
    secondError += (firstError - (nextError - errorPart)) + (lost - errorPart);
    firstError = nextError;
  }

  /** The sum to twice the digits of a double. */
  DD total() {
    return DD.ofSum(sum, firstError).add(secondError);
  }

  /** The sum as the nearest double. */
  double value() {
    return total().hi();
  }
}
