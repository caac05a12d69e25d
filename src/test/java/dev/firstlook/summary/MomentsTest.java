package dev.firstlook.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

  static Stream<Reference> nist() {
    return Reference.rows("nist/certified.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("nist")
  void agreesWithNistAsFarAsDoublesHoldTheData(Reference certified) {
    double[] values = Reference.column(certified.word("data_file"), "value");
    double mean = certified.number("mean");
    double sd = certified.number("sd_n_minus_1");
    Moments moments = Moments.of(values);

    // how far the nearest double can be from a decimal of the file
    double h = isWhole(values) ? 0 : Arrays.stream(values).map(Math::ulp).max().orElseThrow() / 2;
    double printed = 3e-15; // 15 digits are certified

    assertThat(moments.count()).isEqualTo(Long.parseLong(certified.word("n")));
    assertThat(moments.mean()).isCloseTo(mean, within(h + printed * Math.abs(mean)));
    assertThat(moments.standardDeviation()).isCloseTo(sd, within(1.01 * h + printed * sd));
  }

  @Test
  void fourteenDigitsOfNistAreRightWhereDoublesHoldThem() {
    List<String> held = List.of("Lew", "Lottery", "NumAcc1", "NumAcc2", "PiDigits");
    for (Reference certified : Reference.rows("nist/certified.csv")) {
      double[] values = Reference.column(certified.word("data_file"), "value");
      Moments moments = Moments.of(values);

      assertThat(digits(moments.mean(), certified.number("mean"))).isGreaterThanOrEqualTo(14);
      if (held.contains(certified.word("dataset"))) {
        assertThat(digits(moments.standardDeviation(), certified.number("sd_n_minus_1")))
            .isGreaterThanOrEqualTo(14);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("nist")
  void agreesWithExactArithmeticOnTheDoubles(Reference certified) {
    double[] values = Reference.column(certified.word("data_file"), "value");
    Moments moments = Moments.of(values);

    assertThat(moments.sum()).isEqualTo(Exact.sum(values).doubleValue());
    assertThat(moments.mean()).isEqualTo(Exact.mean(values).doubleValue());
    assertThat(Exact.ulps(moments.variance(), Exact.variance(values))).isLessThan(2);
    assertThat(Exact.ulps(moments.standardDeviation(), Exact.standardDeviation(values)))
        .isLessThan(2);
  }

  @Test
  void agreesWithExactArithmeticOnValuesOfAllSizes() {
    Random random = new Random(7);
    for (int run = 0; run < 300; run++) {
      double offset = random.nextGaussian() * Math.pow(10, random.nextInt(12));
      double scale = Math.pow(10, random.nextInt(12) - 6);
      double[] values =
          random.doubles(2 + random.nextInt(60)).map(u -> offset + scale * u * u).toArray();
      Moments moments = Moments.of(values);

      assertThat(moments.mean()).isEqualTo(Exact.mean(values).doubleValue());
      assertThat(Exact.ulps(moments.standardDeviation(), Exact.standardDeviation(values)))
          .isLessThan(2);
      double m2 = Exact.moment(values, 2).doubleValue();
      double g1 = Exact.moment(values, 3).doubleValue() / Math.pow(m2, 1.5);
      double g2 = Exact.moment(values, 4).doubleValue() / (m2 * m2) - 3;
      assertThat(moments.populationSkewness()).isCloseTo(g1, within(1e-13));
      assertThat(moments.populationExcessKurtosis()).isCloseTo(g2, within(1e-13));
    }
  }

  @Test
  void neitherOverflowsNorVanishesAtTheEndsOfTheRange() {
    assertThat(Moments.of(1e308, 1e308).mean()).isEqualTo(1e308);
    assertThat(Moments.of(1e308, 1e308).sum()).isInfinite();
    assertThat(Moments.of(Double.MAX_VALUE, -Double.MAX_VALUE).mean()).isZero();
    assertThat(Moments.of(1e308, 1.5e308).mean()).isEqualTo(1.25e308);
    assertThat(Moments.of(1e308, 1.5e308).standardDeviation())
        .isEqualTo(0.5e308 / Math.sqrt(2), within(1e293));
    assertThat(Moments.of(1e308, 1.5e308).variance()).isInfinite();

    Moments tiny = Moments.of(1e-300, 2e-300, 4e-300);
    Moments ordinary = Moments.of(1, 2, 4);
    assertThat(Exact.ulps(tiny.mean(), Exact.mean(new double[] {1e-300, 2e-300, 4e-300})))
        .isLessThan(0.50001);
    assertThat(tiny.standardDeviation() / 1e-300)
        .isCloseTo(ordinary.standardDeviation(), within(1e-15));
    assertThat(tiny.skewness()).isCloseTo(ordinary.skewness(), within(1e-14));
    assertThat(tiny.variance()).isZero();

    assertThat(Moments.of(0, Double.MIN_VALUE).standardDeviation()).isEqualTo(Double.MIN_VALUE);
    assertThat(Moments.of(-1.5e308, 1.5e308, 1.5e308).mean()).isEqualTo(0.5e308);
    assertThat(Moments.of(1e300, -1e300, 3).mean()).isEqualTo(1);
  }

  @Test
  void ofNothingIsNaNButTheSum() {
    for (double[] nothing : List.of(new double[0], new double[] {Double.NaN, Double.NaN})) {
      Moments moments = Moments.of(nothing);
      assertThat(moments.count()).isZero();
      assertThat(moments.sum()).isZero();
      assertThat(moments.mean()).isNaN();
      assertThat(moments.variance()).isNaN();
      assertThat(moments.standardDeviation()).isNaN();
      assertThat(moments.skewness()).isNaN();
      assertThat(moments.excessKurtosis()).isNaN();
    }
  }

  @Test
  void ofOneValueHasNoSpread() {
    Moments moments = Moments.of(7.5);
    assertThat(moments.mean()).isEqualTo(7.5);
    assertThat(moments.variance()).isNaN();
    assertThat(moments.standardDeviation()).isNaN();
    assertThat(moments.sumOfSquaredDeviations()).isZero();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, -7, 1e300, 0, 4.9e-324})
  void ofEqualValuesHasSpreadZeroAndNoShape(double value) {
    Moments moments = Moments.of(value, value, value, value, value, value, value);
    assertThat(moments.mean()).isEqualTo(value);
    assertThat(moments.variance()).isZero();
    assertThat(moments.standardDeviation()).isZero();
    assertThat(moments.skewness()).isNaN();
  }

  @Test
  void infiniteValuesLeaveNoSpread() {
    Moments one = Moments.of(1, Double.POSITIVE_INFINITY);
    assertThat(one.mean()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(one.sum()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(one.standardDeviation()).isNaN();
    Moments both = Moments.of(Double.NEGATIVE_INFINITY, 1, Double.POSITIVE_INFINITY);
    assertThat(both.mean()).isNaN();
    assertThat(both.count()).isEqualTo(3);
  }

  @Test
  void adjustedTypesNeedThreeAndFourValues() {
    assertThat(Moments.of(1, 2).skewness()).isNaN();
    assertThat(Moments.of(1, 2, 4).skewness()).isGreaterThan(0);
    assertThat(Moments.of(1, 2, 4).excessKurtosis()).isNaN();
    assertThat(Moments.of(1, 2, 4, 9).excessKurtosis()).isFinite();
  }

  @Test
  void refusesANegativeCount() {
    assertThatThrownBy(() -> new Moments(-1, 0, 0, 0, 0, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("count must be at least 0, but was -1");
  }

  @Test
  void readsAsOneLine() {
    assertThat(Moments.of(1, 2, 4, 9))
        .hasToString(
            "Moments of 4 values: mean 4, standard deviation 3.559, skewness 1.331, excess kurtosis"
                + " 1.5");
  }

  /** Right digits, as NIST counts them. */
  private static double digits(double value, double certified) {
    return value == certified ? 15 : -Math.log10(Math.abs(value - certified) / Math.abs(certified));
  }

  private static boolean isWhole(double[] values) {
    return Arrays.stream(values).allMatch(value -> value == Math.rint(value));
  }
}
