package dev.firstlook.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantilesTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  @ParameterizedTest
  @ValueSource(strings = {"small", "tens", "single", "two", "ties", "faithful"})
  void agreesWithR(String dataset) {
    Quantiles quantiles = Quantiles.of(Reference.column("desc/data_" + dataset + ".csv", "value"));
    for (Reference r : Reference.rows("desc/quantiles_R_type1_9.csv")) {
      if (r.word("dataset").equals(dataset)) {
        QuantileMethod method = QuantileMethod.ofType(Integer.parseInt(r.word("type")));
        assertThat(quantiles.quantile(r.number("p"), method))
            .as(r.toString())
            .isCloseTo(r.number("quantile"), within(1e-13));
      }
    }
  }

  @Test
  void defaultIsLinear() {
    Quantiles quantiles = Quantiles.of(4, 1, 3, 2);
    assertThat(quantiles.quantile(0.25)).isEqualTo(1.75);
    assertThat(quantiles.quantile(0.25, QuantileMethod.LINEAR)).isEqualTo(1.75);
    assertThat(quantiles.quantiles(0, 0.5, 1)).containsExactly(1, 2.5, 4);
    assertThat(quantiles.median()).isEqualTo(2.5);
    assertThat(quantiles.interquartileRange()).isEqualTo(1.5);
  }

  @Test
  void roundingOfTheShareTimesTheCountMissesNoStep() {
    // 100 x 0.29 is 28.999999999999996 in doubles
    double[] oneToHundred = new double[100];
    Arrays.setAll(oneToHundred, i -> i + 1);
    Quantiles quantiles = Quantiles.of(oneToHundred);
    for (int k = 1; k < 100; k++) {
      double p = k / 100.0;
      assertThat(quantiles.quantile(p, QuantileMethod.INVERTED_CDF)).isEqualTo(k);
      assertThat(quantiles.quantile(p, QuantileMethod.AVERAGED_INVERTED_CDF)).isEqualTo(k + 0.5);
      assertThat(quantiles.quantile(p, QuantileMethod.INTERPOLATED_INVERTED_CDF)).isEqualTo(k);
    }
  }

  @Test
  void interpolatesBetweenTheEndsOfTheRange() {
    assertThat(Quantiles.of(-1.5e308, 1.5e308).median()).isZero();
    assertThat(Quantiles.of(-1.5e308, 1.5e308).quantile(0.75)).isEqualTo(0.75e308);
    assertThat(Quantiles.of(1e308, 1.5e308).median()).isEqualTo(1.25e308);
    assertThat(Quantiles.of(0, Double.MIN_VALUE).quantile(0.9)).isEqualTo(Double.MIN_VALUE);
  }

  @Test
  void ordersInfiniteValuesLikeOthers() {
    Quantiles quantiles = Quantiles.of(INFINITY, 1, -INFINITY);
    assertThat(quantiles.minimum()).isEqualTo(-INFINITY);
    assertThat(quantiles.median()).isEqualTo(1);
    assertThat(quantiles.quantile(0.75)).isEqualTo(INFINITY);
    assertThat(Quantiles.of(-INFINITY, INFINITY).median()).isNaN();
    assertThat(Quantiles.of(INFINITY, INFINITY).median()).isEqualTo(INFINITY);
  }

  @ParameterizedTest
  @EnumSource
  void ofNothingIsNaN(QuantileMethod method) {
    Quantiles nothing = Quantiles.of(Double.NaN, Double.NaN);
    assertThat(nothing.quantile(0.3, method)).isNaN();
    assertThat(nothing.count()).isZero();
    assertThat(nothing.missing()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.2, Double.NaN})
  void refusesWhatIsNoProbability(double p) {
    assertThatThrownBy(() -> Quantiles.of(1, 2).quantile(p))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("probability must be in [0, 1], but was " + p);
    assertThatThrownBy(() -> Quantiles.of().quantile(p))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10})
  void refusesATypeThatIsNone(int type) {
    assertThatThrownBy(() -> QuantileMethod.ofType(type))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("type of quantile must be in 1 to 9, but was " + type);
  }

  @Property(tries = 300)
  void neverFall(
      @ForAll @Size(min = 1, max = 20) double[] values,
      @ForAll QuantileMethod method,
      @ForAll @DoubleRange(min = 0, max = 1) double p,
      @ForAll @DoubleRange(min = 0, max = 1) double q) {
    Quantiles quantiles = Quantiles.of(values);
    double lower = quantiles.quantile(Math.min(p, q), method);
    double upper = quantiles.quantile(Math.max(p, q), method);

    assertThat(lower).isLessThanOrEqualTo(upper);
    assertThat(lower).isBetween(quantiles.minimum(), quantiles.maximum());
  }

  @Test
  void copiesItsSample() {
    double[] values = {3, 1, 2};
    Quantiles quantiles = Quantiles.of(values);
    values[0] = 100;
    assertThat(quantiles.maximum()).isEqualTo(3);
    assertThat(values).containsExactly(100, 1, 2);
  }

  @Test
  void areEqualIfTheirSamplesAre() {
    assertThat(Quantiles.of(1, 2, 3)).isEqualTo(Quantiles.of(3, 2, 1));
    assertThat(Quantiles.of(1, 2, 3)).hasSameHashCodeAs(Quantiles.of(3, 2, 1));
    assertThat(Quantiles.of(1, 2)).isNotEqualTo(Quantiles.of(1, 2, Double.NaN));
    assertThat(Quantiles.of(1, 2)).isNotEqualTo(Quantiles.of(1, 3));
  }

  @Test
  void readWell() {
    assertThat(Quantiles.of(10, 20, 30, 40, 50, 60, 70, 80, 90, 100, Double.NaN))
        .hasToString(
            """
            Quantiles of 10 values, 1 missing
            share  quantile
            -----  --------
              0 %        10
              1 %      10.9
              5 %      14.5
             10 %        19
             25 %      32.5
             50 %        55
             75 %      77.5
             90 %        91
             95 %      95.5
             99 %      99.1
            100 %       100""");
  }
}
