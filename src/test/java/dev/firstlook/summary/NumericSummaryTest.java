package dev.firstlook.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumericSummaryTest {

  private static final Offset<Double> CLOSE = within(1e-13);

  static Stream<Reference> r() {
    return Reference.rows("desc/summary_R.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("r")
  void agreesWithR(Reference r) {
    NumericSummary s =
        NumericSummary.of(Reference.column("desc/data_" + r.word("dataset") + ".csv", "value"));

    assertThat(s.count()).isEqualTo(Long.parseLong(r.word("n")));
    assertThat(s.mean()).isCloseTo(r.number("mean"), CLOSE);
    assertThat(s.standardDeviation()).isCloseTo(r.number("sd"), CLOSE);
    assertThat(s.variance()).isCloseTo(r.number("var"), within(1e-12));
    assertThat(s.median()).isEqualTo(r.number("median"));
    assertThat(s.scaledMedianAbsoluteDeviation()).isCloseTo(r.number("mad"), CLOSE);
    assertThat(s.medianAbsoluteDeviation()).isCloseTo(r.number("mad_raw"), CLOSE);
    assertThat(s.interquartileRange()).isCloseTo(r.number("iqr"), CLOSE);
    assertThat(s.minimum()).isEqualTo(r.number("min"));
    assertThat(s.maximum()).isEqualTo(r.number("max"));
    for (MomentType type : MomentType.values()) {
      String column = "_t" + type.type();
      assertThat(s.skewness(type)).isCloseTo(r.number("skew" + column), CLOSE);
      assertThat(s.excessKurtosis(type)).isCloseTo(r.number("kurt_excess" + column), CLOSE);
    }
    assertThat(s.skewness()).isEqualTo(s.skewness(MomentType.ADJUSTED));
    assertThat(s.excessKurtosis()).isEqualTo(s.excessKurtosis(MomentType.ADJUSTED));
  }

  @Test
  void countsWhatIsMissingAndLeavesItOut() {
    NumericSummary s = NumericSummary.of(3, Double.NaN, 0, -0.0, Double.NaN, 1);

    assertThat(s.count()).isEqualTo(4);
    assertThat(s.missing()).isEqualTo(2);
    assertThat(s.zeros()).isEqualTo(2);
    assertThat(s.mean()).isEqualTo(1);
    assertThat(s.median()).isEqualTo(0.5);
    assertThat(s.range()).isEqualTo(3);
    assertThat(s.sum()).isEqualTo(4);
  }

  @Test
  void keepsTheFiveMostExtremeValuesOfEachEnd() {
    NumericSummary s = NumericSummary.of(5, 9, 1, 7, 3, 8, 2);

    assertThat(s.smallest()).containsExactly(1.0, 2.0, 3.0, 5.0, 7.0);
    assertThat(s.largest()).containsExactly(9.0, 8.0, 7.0, 5.0, 3.0);
    assertThat(NumericSummary.of(2, 1).largest()).containsExactly(2.0, 1.0);
  }

  @Test
  void ofNothingIsNaNButTheSum() {
    NumericSummary s = NumericSummary.of(Double.NaN);

    assertThat(s.count()).isZero();
    assertThat(s.missing()).isEqualTo(1);
    assertThat(s.sum()).isZero();
    assertThat(
            Stream.of(
                s.mean(),
                s.variance(),
                s.standardDeviation(),
                s.coefficientOfVariation(),
                s.medianAbsoluteDeviation(),
                s.scaledMedianAbsoluteDeviation(),
                s.minimum(),
                s.lowerQuartile(),
                s.median(),
                s.upperQuartile(),
                s.maximum(),
                s.interquartileRange(),
                s.range(),
                s.skewness(),
                s.excessKurtosis()))
        .allMatch(value -> value.isNaN());
    assertThat(s.smallest()).isEmpty();
    assertThat(s.largest()).isEmpty();
  }

  @Test
  void ordersInfiniteValuesLikeOthers() {
    double infinity = Double.POSITIVE_INFINITY;
    NumericSummary s = NumericSummary.of(-infinity, 1, 2, 3, infinity, infinity, infinity);

    assertThat(s.minimum()).isEqualTo(-infinity);
    assertThat(s.median()).isEqualTo(3);
    assertThat(s.upperQuartile()).isEqualTo(infinity);
    assertThat(s.mean()).isNaN();
    assertThat(s.standardDeviation()).isNaN();
    assertThat(s.medianAbsoluteDeviation()).isEqualTo(infinity);
    assertThat(NumericSummary.of(1, infinity, infinity).medianAbsoluteDeviation()).isNaN();
    assertThat(s.toString()).contains("Infinity");
  }

  @Test
  void wholeNumbersBeyondTwoToThe53rdKeepTheirDifferences() {
    long start = 1_700_000_000_123_456_789L; // nanoseconds of a day in 2023
    NumericSummary s = NumericSummary.of(start + 3, start, start + 1, start + 4, start + 2);

    assertThat(s.standardDeviation()).isEqualTo(Math.sqrt(2.5));
    assertThat(s.medianAbsoluteDeviation()).isEqualTo(1);
    assertThat(s.mean()).isEqualTo((double) (start + 2));
    assertThat(s.minimum()).isEqualTo((double) start);
    assertThat(s.sum())
        .isEqualTo(
            new BigDecimal(start)
                .multiply(BigDecimal.valueOf(5))
                .add(BigDecimal.TEN)
                .doubleValue());
    assertThat(s.zeros()).isZero();
    assertThat(s.largest().get(0)).isEqualTo((double) (start + 4));
  }

  @Test
  void wholeNumbersOfAllSizesAreSummarised() {
    assertThat(NumericSummary.of(1L, 2L, 4L)).isEqualTo(NumericSummary.of(1.0, 2.0, 4.0));
    assertThat(NumericSummary.of(new long[0])).isEqualTo(NumericSummary.of(new double[0]));
    NumericSummary ends = NumericSummary.of(Long.MIN_VALUE, 0L, Long.MAX_VALUE);
    assertThat(ends.zeros()).isEqualTo(1);
    assertThat(ends.range()).isEqualTo(0x1p64);
    assertThat(NumericSummary.of(Long.MAX_VALUE, Long.MAX_VALUE - 2).standardDeviation())
        .isEqualTo(Math.sqrt(2));
  }

  @Test
  void coefficientOfVariationNeedsAMeanThatIsNotZero() {
    assertThat(NumericSummary.of(1, 3).coefficientOfVariation()).isEqualTo(Math.sqrt(2) / 2);
    assertThat(NumericSummary.of(-1, 1).coefficientOfVariation()).isNaN();
  }

  @Test
  void leavesTheArrayOfTheCallerAsItIs() {
    double[] values = {3, Double.NaN, 1, 2};
    NumericSummary.of(values);
    assertThat(values).containsExactly(3, Double.NaN, 1, 2);
  }

  @Test
  void readsWell() {
    assertThat(NumericSummary.of(3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, Double.NaN))
        .hasToString(
            """
            Summary of 11 values, 1 missing: mean 4, standard deviation 2.366
            location             spread                             shape and counts
            --------------  ---  -------------------------  ------  ----------------  ------
            mean              4  standard deviation          2.366  skewness           0.664
            minimum           1  variance                      5.6  excess kurtosis   0.6505
            lower quartile  2.5  coefficient of variation   0.5916  values                11
            median            4  interquartile range           2.5  missing                1
            upper quartile    5  median absolute deviation       1  zeros                  0
            maximum           9  scaled by 1.4826            1.483  sum                   44
            smallest: 1, 1, 2, 3, 3
            largest:  9, 6, 5, 5, 5""");
  }

  @Test
  void showsHowMeanAndStandardDeviationCameAbout() {
    assertThat(NumericSummary.of(3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5).explain())
        .hasToString(
            """
            Mean and standard deviation of 11 values
              1. count the values: n = 11
              2. add them up: sum = 44
              3. divide by n: mean = 44 / 11 = 4
              4. square the deviation of every value from the mean, and add up: 56
              5. divide by n - 1: variance = 56 / 10 = 5.6
              6. take the square root: standard deviation = √5.6 = 2.366
              => The values lie around 4; a typical distance from there is 2.366.""");
    assertThat(NumericSummary.of(5).explain().conclusion()).contains("One value");
    assertThat(NumericSummary.of(Double.NaN).explain().conclusion()).contains("Without values");
  }

  @Test
  void anEmptySampleSaysSoOnce() {
    assertThat(NumericSummary.of(Double.NaN, Double.NaN))
        .hasToString(
            "Summary of 0 values, 2 missing: without a value there is no location, spread or shape");
  }
}
