package dev.firstlook.data;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Step;
import dev.firstlook.summary.Moments;
import dev.firstlook.summary.Quantiles;
import java.util.List;
import java.util.Optional;

/** The shape of the numbers of one variable. Suspected codes for missing values are left out. */
final class SkewAlerts {
  static final List<AlertRule> RULES = List.of(new AlertRule("strong skew", SkewAlerts::skew));

  /** With fewer values, no shape can be told from chance. */
  static final int FEWEST = 20;

  /** The skewness of an exponential distribution, whose tail is long already. */
  static final double STRONG_SKEW = 2;

  /**
   * In the body, too, the long side must be twice the short one, between the tenths and the median;
   * otherwise a few outliers make the skewness, and are reported as such.
   */
  static final double LOPSIDED = 2;

  private SkewAlerts() {}

  static boolean isMeasurable(AlertedColumn column) {
    return column.isNumeric() && column.trusted().total() >= FEWEST && column.trusted().size() > 2;
  }

  /** How many times as far from the median the upper tenth lies as the lower tenth does. */
  static double lopsidedness(Quantiles sample) {
    double median = sample.median();
    double upper = sample.quantile(0.9) - median;
    double lower = median - sample.quantile(0.1);
    return upper == 0 && lower == 0 ? 1 : upper / lower;
  }

  /** Where most values are 0, that is what makes the skew. */
  private static Optional<Alert> skew(AlertedColumn column) {
    if (!isMeasurable(column) || 2 * column.trusted().countOf(0) > column.trusted().total()) {
      return Optional.empty();
    }
    Quantiles sample = column.sample();
    Moments moments = column.summary().moments();
    double skewness = moments.skewness();
    double ratio = lopsidedness(sample);
    boolean right = skewness >= STRONG_SKEW && ratio >= LOPSIDED;
    boolean left = skewness <= -STRONG_SKEW && ratio <= 1 / LOPSIDED;
    if (!right && !left) {
      return Optional.empty();
    }
    double apart = sample.quantile(0.9) - sample.quantile(0.1);
    double end = right ? sample.maximum() : sample.minimum();
    return Optional.of(
        column.alert(
            AlertKind.SKEW,
            "skewness "
                + Numbers.text(skewness, 3)
                + ": mean "
                + Numbers.within(moments.mean(), apart)
                + ", median "
                + Numbers.within(sample.median(), apart)
                + (right ? ", largest " : ", smallest ")
                + AlertWording.number(end),
            List.of(),
            List.of(
                new Step(
                    "skewness, reported from 2 on, that of an exponential distribution",
                    Numbers.text(skewness)),
                new Step(
                    "tenth, median, ninth tenth; the long side must be twice the short one",
                    Numbers.within(sample.quantile(0.1), apart)
                        + ", "
                        + Numbers.within(sample.median(), apart)
                        + ", "
                        + Numbers.within(sample.quantile(0.9), apart))),
            "Use the median and quartiles in place of mean and standard deviation"
                + (sample.minimum() > 0
                    ? ", and look at it on a logarithmic scale."
                    : right && sample.minimum() == 0
                        ? ", and look at the values above 0 on a logarithmic scale."
                        : ".")));
  }
}
