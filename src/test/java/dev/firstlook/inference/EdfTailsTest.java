package dev.firstlook.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** P-values far out, where the published approximations for finite samples have no digit left. */
class EdfTailsTest {

  static List<GofFile.Row> rows() {
    return GofFile.rows("edf_tails.csv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theLimitIsRightFarOut(GofFile.Row row) {
    double x = row.number("x");
    double p =
        row.word("statistic").equals("A2")
            ? AndersonDarlingDistribution.survival(x, 1_000_000)
            : CramerVonMisesDistribution.survival(x, 1_000_000);
    assertThat(p).isCloseTo(row.number("p"), within(row.number("error")));
  }

  @Test
  void pValuesFallAllTheWay() {
    for (int n : new int[] {1, 2, 5, 30, 1000}) {
      double a = 1;
      double w = 1;
      for (double x = 0.01; x < 40; x *= 1.01) {
        double nextA = AndersonDarlingDistribution.survival(x, n);
        double nextW = CramerVonMisesDistribution.survival(x / 10, n);
        assertThat(nextA).as("A² = %s, n = %d", x, n).isBetween(0.0, a + 1e-5);
        assertThat(nextW).as("W² = %s, n = %d", x / 10, n).isBetween(0.0, w + 1e-5);
        a = nextA;
        w = nextW;
      }
    }
  }

  /** Marsaglia and Marsaglia 2004 for A²; Anderson and Darling 1952, table 1, for W². */
  @Test
  void agreesWithPublishedCriticalValues() {
    assertThat(AndersonDarlingDistribution.survival(2.492367, 1_000_000))
        .isCloseTo(0.05, within(1e-5));
    assertThat(AndersonDarlingDistribution.survival(3.878125, 1_000_000))
        .isCloseTo(0.01, within(1e-5));
    assertThat(CramerVonMisesDistribution.survival(0.46136, 1_000_000))
        .isCloseTo(0.05, within(2e-6));
    assertThat(CramerVonMisesDistribution.survival(0.74346, 1_000_000))
        .isCloseTo(0.01, within(2e-6));
  }
}
