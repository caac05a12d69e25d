package dev.firstlook.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.Normal;
import java.util.Arrays;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;

class QqPointsTest {

  private static final ContinuousDistribution MODEL = new Normal(10, 2);

  /** ppoints(5) of R is (i - 3/8) / 5.25, ppoints(20) is (i - 1/2) / 20. */
  @Test
  void pointsAreWhereRPutsThem() {
    QqPoints few = QqPoints.of(new double[] {3, 1, 2, 5, 4}, MODEL);
    assertThat(few.sample()).containsExactly(1, 2, 3, 4, 5);
    assertThat(few.theoretical()[0]).isCloseTo(MODEL.quantile(0.625 / 5.25), within(1e-12));
    assertThat(few.theoretical()[2]).isCloseTo(10, within(1e-12));
    assertThat(few.theoretical()[4]).isCloseTo(MODEL.quantile(4.625 / 5.25), within(1e-12));
    QqPoints more = QqPoints.of(GofFile.sample("unif20"), MODEL);
    assertThat(more.theoretical()[19]).isCloseTo(MODEL.quantile(0.975), within(1e-12));
    assertThat(more.size()).isEqualTo(20);
    PpPoints shares = PpPoints.of(GofFile.sample("norm30"), MODEL);
    assertThat(shares.theoretical()[0]).isCloseTo(0.5 / 30, within(1e-15));
    assertThat(shares.sample()[0]).isCloseTo(MODEL.cdf(7.224), within(1e-15));
  }

  @Test
  void theBandHoldsTheOrderStatistics() {
    int n = 30;
    PointwiseBand band = QqPoints.of(GofFile.sample("norm30"), MODEL).band();
    PointwiseBand shares = PpPoints.of(GofFile.sample("norm30"), MODEL).band(0.9);
    assertThat(band.level()).isEqualTo(0.95);
    for (int i = 1; i <= n; i++) {
      BetaDistribution law = BetaDistribution.of(i, n + 1 - i);
      double lower = law.inverseCumulativeProbability(0.025);
      double upper = law.inverseSurvivalProbability(0.025);
      assertThat(band.lower()[i - 1]).isCloseTo(MODEL.quantile(lower), within(1e-8));
      assertThat(band.upper()[i - 1]).isCloseTo(MODEL.quantile(upper), within(1e-8));
      assertThat(law.cumulativeProbability(shares.lower()[i - 1])).isCloseTo(0.05, within(1e-8));
      assertThat(law.survivalProbability(shares.upper()[i - 1])).isCloseTo(0.05, within(1e-8));
    }
  }

  /** Of many samples from the model, each point lies in the band in 95 %. */
  @Test
  void theBandCoversWhatItClaims() {
    int[] inside = new int[15];
    PointwiseBand band = QqPoints.of(new double[15], MODEL).band();
    double[] lower = band.lower();
    double[] upper = band.upper();
    for (int seed = 0; seed < 2000; seed++) {
      double[] sorted = MODEL.sample(15, seed);
      Arrays.sort(sorted);
      for (int i = 0; i < 15; i++) {
        inside[i] += sorted[i] >= lower[i] && sorted[i] <= upper[i] ? 1 : 0;
      }
    }
    // Four standard errors.
    assertThat(Arrays.stream(inside).mapToDouble(k -> k / 2000.0).toArray())
        .usingComparatorWithPrecision(0.02)
        .containsExactly(
            new double[] {
              0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95,
              0.95
            });
  }

  @Test
  void theLineGoesThroughTheQuartiles() {
    double[] values = Arrays.stream(GofFile.sample("norm30")).map(v -> 3 + 2 * v).toArray();
    QqPoints points = QqPoints.of(values, MODEL);
    QqPoints before = QqPoints.of(GofFile.sample("norm30"), MODEL);
    assertThat(points.slope()).isCloseTo(2 * before.slope(), within(1e-12));
    assertThat(points.intercept()).isCloseTo(3 + 2 * before.intercept(), within(1e-12));
    double[] exact = new double[101];
    Arrays.setAll(exact, i -> 1 + 3 * MODEL.quantile((i + 0.5) / 101));
    QqPoints straight = QqPoints.of(exact, MODEL);
    assertThat(straight.slope()).isCloseTo(3, within(0.05));
    assertThat(straight.intercept() + straight.slope() * 10).isCloseTo(31, within(0.05));
  }

  @Test
  void arraysAreCopied() {
    double[] values = {3, 1, 2};
    QqPoints points = QqPoints.of(values, MODEL);
    values[0] = 100;
    points.sample()[0] = 100;
    points.theoretical()[0] = 100;
    points.band().lower()[0] = 100;
    assertThat(points.sample()).containsExactly(1, 2, 3);
    assertThat(points.theoretical()[0]).isLessThan(10);
    assertThat(values).containsExactly(100, 1, 2);
  }

  @Test
  void printsAFewOfTheNumbers() {
    QqPoints points = QqPoints.of(GofFile.sample("gamma300"), MODEL);
    assertThat(points.toString())
        .startsWith("Q-Q points: 300 values against Normal(mean = 10, sd = 2)\n11 of 300 points\n")
        .hasLineCount(15);
    assertThat(PpPoints.of(new double[] {9, 11}, MODEL))
        .hasToString(
            """
            P-P points: 2 values against Normal(mean = 10, sd = 2)
            i   share  P(X <= x)  band from      to
            -  ------  ---------  ---------  ------
            1  0.2778     0.3085    0.01258  0.8419
            2  0.7222     0.6915     0.1581  0.9874\
            """);
  }

  @Test
  void badInputIsNamed() {
    assertThatThrownBy(() -> QqPoints.of(new double[1], MODEL))
        .hasMessage("a sample must have at least 2 values for this, but had 1");
    assertThatThrownBy(() -> PpPoints.of(new double[] {1, Double.NaN}, MODEL))
        .hasMessage("value 2 of 2 must be finite, but was NaN");
    assertThatThrownBy(() -> QqPoints.of(new double[3], MODEL).band(1))
        .hasMessage("level must be in (0, 1), but was 1.0");
  }
}
