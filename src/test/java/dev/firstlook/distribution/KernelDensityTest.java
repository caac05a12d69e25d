package dev.firstlook.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KernelDensityTest {

  private static final double[] FAITHFUL = Rows.column("desc/data_faithful.csv", "value");

  @Test
  void densitiesAreTheDirectSums() {
    for (Rows row : Rows.of("desc/kde_faithful.csv")) {
      Kernel kernel = Kernel.valueOf(row.word("kernel").toUpperCase(Locale.ROOT));
      KernelDensity d = KernelDensity.of(FAITHFUL, row.number("bw")).withKernel(kernel);
      double exact = row.number("exact");
      assertThat(d.pdf(row.number("x"))).as("%s", row).isCloseTo(exact, within(1e-13 * exact));
    }
  }

  @Test
  void curvesOfSmallSamplesAreExactAndNearThoseThatRApproximates() {
    KernelDensity d = KernelDensity.of(FAITHFUL, 0.3);
    DensityCurve curve = d.curve(0, 7, 141);
    assertThat(curve.density()).isEqualTo(d.pdf(curve.x()));
    int at = 0;
    for (Rows row : Rows.of("desc/kde_faithful.csv")) {
      if (row.word("kernel").equals("gaussian")) {
        assertThat(curve.x()[at]).isCloseTo(row.number("x"), within(1e-14));
        assertThat(curve.density()[at++]).isCloseTo(row.number("R_density_binned"), within(5e-4));
      }
    }
    assertThat(at).isEqualTo(curve.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"small", "tens", "ties", "faithful"})
  void bandwidthsAreThoseOfR(String name) {
    Rows row =
        Rows.of("desc/summary_R.csv").stream()
            .filter(r -> r.word("dataset").equals(name))
            .findFirst()
            .orElseThrow();
    double[] values = Rows.column("desc/data_" + name + ".csv", "value");
    for (Bandwidth rule : Bandwidth.values()) {
      double expected = row.number(column(rule));
      assertThat(rule.of(values)).as("%s", rule).isCloseTo(expected, within(1e-13 * expected));
      assertThat(KernelDensity.of(values).withBandwidth(rule).bandwidth())
          .isEqualTo(rule.of(values));
    }
    assertThat(KernelDensity.of(values).bandwidth()).isEqualTo(Bandwidth.NRD0.of(values));
  }

  private static String column(Bandwidth rule) {
    return switch (rule) {
      case NRD0 -> "bw_nrd0";
      case NRD -> "bw_nrd";
      case UCV -> "bw_ucv";
      case SHEATHER_JONES -> "bw_SJ";
    };
  }

  @ParameterizedTest
  @EnumSource
  void everyKernelHasMassOneAndTheBandwidthAsItsStandardDeviation(Kernel kernel) {
    int steps = 400_000;
    double end = Math.min(9, kernel.radius());
    double mass = 0;
    double second = 0;
    double fourth = 0;
    double middle = 0;
    for (int i = 0; i < steps; i++) {
      double z = -end + (i + 0.5) * 2 * end / steps;
      double piece = kernel.pdf(z) * 2 * end / steps;
      mass += piece;
      second += piece * z * z;
      fourth += piece * z * z * z * z;
      if (i % 40_000 == 0) {
        assertThat(kernel.cdf(z)).isCloseTo(mass - piece / 2, within(1e-9));
      }
      middle += z < 0.3 ? piece : 0;
    }
    assertThat(mass).isCloseTo(1, within(1e-9));
    assertThat(second).isCloseTo(1, within(1e-9));
    assertThat(fourth - 3).isCloseTo(kernel.excessKurtosis(), within(1e-8));
    assertThat(kernel.cdf(0.3)).isCloseTo(middle, within(1e-5));
    assertThat(kernel.cdf(-50)).isZero();
    assertThat(kernel.cdf(50)).isEqualTo(1);
  }

  @Test
  void theTailOfTheCosineKernelKeepsItsDigits() {
    // (s - sin(pi s) / pi) / 2 = pi^2 s^3 / 12 (1 - (pi s)^2 / 20 + ...) with s = 1e-5
    double radius = Kernel.COSINE.radius();
    double s = 1 + -(1 - 1e-5);
    assertThat(Kernel.COSINE.cdf(-(1 - 1e-5) * radius))
        .isCloseTo(Math.PI * Math.PI * s * s * s / 12, within(1e-9 * 1e-15));
  }

  @ParameterizedTest
  @EnumSource
  void curvesOfLargeSamplesAgreeWithTheSum(Kernel kernel) {
    double[] values = new Normal(50, 3).sample(20_000, 1L);
    KernelDensity d = KernelDensity.of(values).withKernel(kernel);
    double tolerance =
        switch (kernel) {
          case GAUSSIAN, BIWEIGHT, COSINE -> 1e-6;
          case EPANECHNIKOV, TRIANGULAR, OPTCOSINE -> 1e-5;
          case RECTANGULAR -> 5e-3;
        };
    DensityCurve curve = d.grid(512);
    double highest = Arrays.stream(curve.density()).max().orElseThrow();
    for (int i = 0; i < curve.size(); i += 7) {
      assertThat(curve.density()[i]).isCloseTo(d.pdf(curve.x()[i]), within(tolerance * highest));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 1e-3, 3, 1e6})
  void curvesWithVeryNarrowAndVeryWideHillsAgreeWithTheSumToo(double bandwidth) {
    double[] values = new Cauchy(0, 1).sample(20_000, 2L);
    KernelDensity d = KernelDensity.of(values, bandwidth);
    DensityCurve curve = d.curve(-4, 5, 512);
    double highest = Arrays.stream(curve.density()).max().orElseThrow();
    assertThat(highest).isPositive();
    for (int i = 0; i < curve.size(); i += 31) {
      assertThat(curve.density()[i]).isCloseTo(d.pdf(curve.x()[i]), within(1e-6 * highest));
    }
  }

  @Test
  void theGridReachesThreeBandwidthsBeyondTheSample() {
    DensityCurve grid = KernelDensity.of(new double[] {1, 4}, 0.5).grid(11);
    assertThat(grid.x()[0]).isEqualTo(-0.5);
    assertThat(grid.x()[10]).isEqualTo(5.5);
    assertThat(grid.toString())
        .startsWith("Density at 11 points from -0.5 to 5.5\n")
        .contains("density");
  }

  @Test
  void momentsAreThoseOfTheSampleAndTheKernelTogether() {
    // two values at distance 2, each the center of a uniform piece of half width sqrt(3)
    KernelDensity d = KernelDensity.of(new double[] {-1, 1}, 1.0).withKernel(Kernel.RECTANGULAR);
    assertThat(d.mean()).isZero();
    assertThat(d.variance()).isCloseTo(2, within(1e-15));
    assertThat(d.skewness()).isZero();
    // cumulants: -2 of the sign, -1.2 of the uniform
    assertThat(d.excessKurtosis()).isCloseTo(-3.2 / 4, within(1e-15));
    assertThat(d.support()).isEqualTo(new Support(-1 - Math.sqrt(3), 1 + Math.sqrt(3), false));
    assertThat(KernelDensity.of(new double[] {7}, 2).variance()).isEqualTo(4);
  }

  @Test
  void oneHillIsTheKernelItself() {
    KernelDensity d = KernelDensity.of(new double[] {2}, 3);
    Normal normal = new Normal(2, 3);
    for (double x : new double[] {-120, -90, -1, 0, 2, 2.5, 100, 150}) {
      assertThat(d.logPdf(x)).isCloseTo(normal.logPdf(x), within(1e-13 * -normal.logPdf(x)));
      assertThat(d.cdf(x)).isCloseTo(normal.cdf(x), within(1e-12 * normal.cdf(x)));
    }
    for (double p : new double[] {1e-200, 0.01, 0.5, 0.7, 0.999}) {
      assertThat(d.quantile(p)).isCloseTo(normal.quantile(p), within(1e-12));
      assertThat(d.inverseSurvival(p)).isCloseTo(normal.inverseSurvival(p), within(1e-12));
    }
    assertThat(d.entropy()).isCloseTo(normal.entropy(), within(1e-6));
    assertThat(d.modes()).hasSize(1);
    assertThat(d.modes()[0]).isCloseTo(2, within(1e-7));
  }

  @Test
  void whereNothingWasObservedTheQuantileIsTheEndOfTheHillBefore() {
    KernelDensity d = KernelDensity.of(new double[] {0, 100}, 1.0).withKernel(Kernel.EPANECHNIKOV);
    // the hill ends so flat that a rounding of 1e-12 in probability is 1e-6 in x
    assertThat(d.median()).isCloseTo(Math.sqrt(5), within(1e-5));
    assertThat(d.quantile(0)).isEqualTo(-Math.sqrt(5));
    assertThat(d.quantile(1)).isEqualTo(100 + Math.sqrt(5));
    assertThat(d.modes()).hasSize(2);
  }

  @Test
  void everyOptionChangesTheDensity() {
    KernelDensity d = KernelDensity.of(FAITHFUL);
    assertThat(d.kernel()).isEqualTo(Kernel.GAUSSIAN);
    assertThat(d.size()).isEqualTo(272);
    assertThat(d.withKernel(Kernel.COSINE).pdf(2)).isNotEqualTo(d.pdf(2));
    assertThat(d.withBandwidth(0.1).pdf(2)).isNotEqualTo(d.pdf(2));
    assertThat(d.withBandwidth(Bandwidth.SHEATHER_JONES).pdf(2)).isNotEqualTo(d.pdf(2));
    assertThat(d)
        .isEqualTo(KernelDensity.of(FAITHFUL))
        .hasSameHashCodeAs(KernelDensity.of(FAITHFUL));
    assertThat(d).isNotEqualTo(d.withBandwidth(0.1)).isNotEqualTo(d.withKernel(Kernel.COSINE));
    assertThat(d)
        .hasToString(
            "Kernel density of 272 observations, gaussian, bandwidth 0.3348: mean 3.488, sd 1.187");
  }

  @Test
  void theSampleIsCopied() {
    double[] values = {1, 2, 3};
    KernelDensity d = KernelDensity.of(values);
    double before = d.pdf(2);
    values[1] = 50;
    assertThat(d.pdf(2)).isEqualTo(before);
  }

  @Test
  void whatHasNoDensityIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KernelDensity.of(1.0))
        .withMessage("a bandwidth needs at least 2 values, but had 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KernelDensity.of(1.0, Double.NaN))
        .withMessage("value must be finite, but was NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KernelDensity.of(new double[0], 1))
        .withMessage("a density needs at least 1 value, but had 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KernelDensity.of(new double[] {1}, -1))
        .withMessage("bandwidth must be positive and finite, but was -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bandwidth.UCV.of(3, 3, 3))
        .withMessage("values must differ, but were all 3.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bandwidth.NRD.of(3, 3, 3))
        .withMessageStartingWith("the rule NRD must find a positive bandwidth, but found 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KernelDensity.of(FAITHFUL).grid(1))
        .withMessage("points must be at least 2, but was 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KernelDensity.of(FAITHFUL).curve(2, 1, 5))
        .withMessage("from must be below to, at a finite distance, but they were 2.0 and 1.0");
  }

  @Test
  void equalValuesHaveTheBandwidthThatRGivesThem() {
    // bw.nrd0(c(3, 3)) is 0.9 * 3 * 2^-0.2, bw.nrd0(c(0, 0)) is 0.9 * 2^-0.2
    assertThat(Bandwidth.NRD0.of(3, 3)).isCloseTo(2.7 * Math.pow(2, -0.2), within(1e-15));
    assertThat(Bandwidth.NRD0.of(0, 0)).isCloseTo(0.9 * Math.pow(2, -0.2), within(1e-15));
  }
}
