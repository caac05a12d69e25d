package dev.firstlook.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LeastSquaresLineTest {

  private static final double NONE = Double.NaN;

  @Test
  void anscombesFirstSetHasItsKnownLine() {
    // Anscombe 1973, "Graphs in statistical analysis", The American Statistician 27, 17-21:
    // y = 3 + 0.5 x, to more digits by numpy.polyfit
    double[] x = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
    double[] y = {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
    LeastSquaresLine line = LeastSquaresLine.of(x, y);
    assertThat(line.slope()).isCloseTo(0.5000909090909091, within(1e-14));
    assertThat(line.intercept()).isCloseTo(3.000090909090909, within(1e-14));
    assertThat(line.at(20)).isCloseTo(13.00190909090909, within(1e-13));
    assertThat(line.correlation().coefficient()).isCloseTo(0.81642051634484, within(1e-13));
    assertThat(line.toString()).startsWith("Least squares line: y = 3 + 0.5001 x\n");
    assertThat(line.explain().toString()).contains("Sxy / Sxx").contains("55.01 / 110");
  }

  @Test
  void pairsWithGapsAreDropped() {
    LeastSquaresLine line =
        LeastSquaresLine.of(new double[] {0, 1, NONE, 2, 5}, new double[] {5, 3, 9, 1, NONE});
    assertThat(line.intercept()).isEqualTo(5);
    assertThat(line.slope()).isEqualTo(-2);
    assertThat(line.equation()).isEqualTo("y = 5 - 2 x");
    assertThat(line.correlation().dropped()).isEqualTo(2);
  }

  @Test
  void farFromZeroAndVeryLargeNumbersLoseNothing() {
    double[] x = {1e9, 1e9 + 1, 1e9 + 2};
    assertThat(LeastSquaresLine.of(x, new double[] {1, 3, 5}).slope()).isEqualTo(2);
    double[] large = {1e300, 2e300, 3e300};
    assertThat(LeastSquaresLine.of(large, large).slope()).isEqualTo(1);
    double[] flat = {4, 4, 4};
    assertThat(LeastSquaresLine.of(x, flat).slope()).isEqualTo(0);
    assertThat(LeastSquaresLine.of(x, flat).intercept()).isEqualTo(4);
  }

  @Test
  void whereThereIsNoLineItIsSaid() {
    for (double[] x : new double[][] {{1, 1}, {1, NONE}, {1, Double.POSITIVE_INFINITY}}) {
      LeastSquaresLine line = LeastSquaresLine.of(x, new double[] {1, 2});
      assertThat(line.slope()).isNaN();
      assertThat(line.intercept()).isNaN();
      assertThat(line.toString()).contains("There is no line: ");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LeastSquaresLine.of(new double[1], new double[2]));
  }
}
