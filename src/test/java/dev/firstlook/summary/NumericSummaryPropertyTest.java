package dev.firstlook.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class NumericSummaryPropertyTest {

  @Provide
  Arbitrary<double[]> samples() {
    return Arbitraries.doubles()
        .between(-1e6, 1e6)
        .array(double[].class)
        .ofMinSize(2)
        .ofMaxSize(40);
  }

  @Property(tries = 300)
  void theOrderOfTheValuesDoesNotMatter(@ForAll("samples") double[] values, @ForAll long seed) {
    List<Double> list = Arrays.asList(Arrays.stream(values).boxed().toArray(Double[]::new));
    Collections.shuffle(list, new Random(seed));
    double[] shuffled = list.stream().mapToDouble(Double::doubleValue).toArray();

    Moments moments = Moments.of(shuffled);
    assertThat(moments.mean()).isEqualTo(Moments.of(values).mean());
    assertThat(moments.standardDeviation())
        .isCloseTo(
            Moments.of(values).standardDeviation(), within(1e-15 * moments.standardDeviation()));
    assertThat(NumericSummary.of(shuffled)).isEqualTo(NumericSummary.of(values));
  }

  @Property(tries = 300)
  void missingValuesChangeNothingButTheirCount(
      @ForAll("samples") double[] values, @ForAll @IntRange(max = 5) int missing) {
    double[] longer = Arrays.copyOf(values, values.length + missing);
    Arrays.fill(longer, values.length, longer.length, Double.NaN);

    NumericSummary s = NumericSummary.of(longer);
    assertThat(s.missing()).isEqualTo(missing);
    assertThat(s.moments()).isEqualTo(Moments.of(s.count() == 0 ? longer : sorted(values)));
    assertThat(s.median()).isEqualTo(NumericSummary.of(values).median());
  }

  @Property(tries = 300)
  void scalingByAPowerOfTwoScalesExactly(
      @ForAll("samples") double[] values, @ForAll @IntRange(min = -600, max = 600) int power) {
    double factor = Math.scalb(1.0, power);
    NumericSummary s = NumericSummary.of(values);
    NumericSummary scaled =
        NumericSummary.of(Arrays.stream(values).map(value -> value * factor).toArray());

    assertThat(scaled.mean()).isEqualTo(s.mean() * factor);
    assertThat(scaled.standardDeviation()).isEqualTo(s.standardDeviation() * factor);
    assertThat(scaled.median()).isEqualTo(s.median() * factor);
    assertThat(scaled.upperQuartile()).isEqualTo(s.upperQuartile() * factor);
    assertThat(scaled.medianAbsoluteDeviation()).isEqualTo(s.medianAbsoluteDeviation() * factor);
    assertThat(Double.valueOf(scaled.skewness())).isEqualTo(Double.valueOf(s.skewness()));
    assertThat(Double.valueOf(scaled.excessKurtosis()))
        .isEqualTo(Double.valueOf(s.excessKurtosis()));
  }

  @Property(tries = 300)
  void shiftingMovesTheLocationAndKeepsTheSpread(
      @ForAll("samples") double[] values,
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double shift) {
    NumericSummary s = NumericSummary.of(values);
    NumericSummary moved =
        NumericSummary.of(Arrays.stream(values).map(value -> value + shift).toArray());

    assertThat(moved.mean()).isCloseTo(s.mean() + shift, within(1e-9));
    assertThat(moved.median()).isCloseTo(s.median() + shift, within(1e-9));
    assertThat(moved.standardDeviation()).isCloseTo(s.standardDeviation(), within(1e-9));
    assertThat(moved.medianAbsoluteDeviation())
        .isCloseTo(s.medianAbsoluteDeviation(), within(1e-9));
  }

  @Property(tries = 300)
  void turningTheSignTurnsTheSkewnessOnly(@ForAll("samples") double[] values) {
    NumericSummary s = NumericSummary.of(values);
    NumericSummary turned = NumericSummary.of(Arrays.stream(values).map(value -> -value).toArray());

    assertThat(turned.mean()).isEqualTo(-s.mean());
    assertThat(turned.maximum()).isEqualTo(-s.minimum());
    assertThat(turned.medianAbsoluteDeviation()).isEqualTo(s.medianAbsoluteDeviation());
    if (s.standardDeviation() > 0) {
      assertThat(turned.skewness(MomentType.POPULATION))
          .isCloseTo(-s.skewness(MomentType.POPULATION), within(1e-12));
    }
  }

  @Property(tries = 300)
  void medianAbsoluteDeviationIsTheMedianOfTheDistances(@ForAll("samples") double[] values) {
    double median = Quantiles.of(values).median();
    double[] distances = Arrays.stream(values).map(value -> Math.abs(value - median)).toArray();

    assertThat(NumericSummary.of(values).medianAbsoluteDeviation())
        .isEqualTo(Quantiles.of(distances).median());
  }

  private static double[] sorted(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted;
  }
}
