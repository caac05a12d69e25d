package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of R and statsmodels, to 1e-11 of the range of the series. */
class StlReferenceTest {
  private static final Table CASES = Table.of("stl/manifest.csv");

  static IntStream cases() {
    return IntStream.range(0, CASES.rows().size());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isAsOtherProgramsHaveIt(int row) {
    Stl stl =
        method(row)
            .seasonalDegree(CASES.whole(row, "s.degree"))
            .trendWindow(CASES.whole(row, "t.window"))
            .lowPassWindow(CASES.whole(row, "l.window"))
            .trendDegree(CASES.whole(row, "t.degree"))
            .lowPassDegree(CASES.whole(row, "l.degree"))
            .seasonalJump(CASES.whole(row, "s.jump"))
            .trendJump(CASES.whole(row, "t.jump"))
            .lowPassJump(CASES.whole(row, "l.jump"))
            .innerIterations(CASES.whole(row, "inner"))
            .outerIterations(CASES.whole(row, "outer"));
    isAsReference(row, stl);
  }

  /** Only what was not left to the defaults of R is set: the defaults are the same. */
  @ParameterizedTest
  @MethodSource("cases")
  void hasTheDefaultsOfR(int row) {
    Stl stl = method(row);
    if (CASES.whole(row, "outer") > 0) {
      stl = stl.robust();
    }
    if (CASES.whole(row, "s.degree") != 0) {
      stl = stl.seasonalDegree(CASES.whole(row, "s.degree"));
    }
    if (CASES.whole(row, "t.degree") != 1) {
      stl = stl.trendDegree(CASES.whole(row, "t.degree"));
    }
    if (CASES.whole(row, "t.jump") == 1) {
      stl = stl.seasonalJump(CASES.whole(row, "s.jump")).trendJump(1).lowPassJump(1);
    }
    isAsReference(row, stl);
  }

  private static Stl method(int row) {
    return CASES.word(row, "s.window").equals("periodic")
        ? Stl.periodic()
        : Stl.withSeasonalWindow(CASES.whole(row, "s.window.num"));
  }

  private static void isAsReference(int row, Stl stl) {
    double[] series = Table.of("stl/" + CASES.word(row, "data")).numbers("value");
    Table expected = Table.of("stl/" + CASES.word(row, "file"));
    Decomposition parts = stl.decompose(TimeSeries.of(series, CASES.whole(row, "period")));
    double tolerance = 1e-11 * Close.range(series);
    assertThat(Close.difference(parts.trend().values(), expected.numbers("trend")))
        .isLessThan(tolerance);
    assertThat(Close.difference(parts.seasonal().values(), expected.numbers("seasonal")))
        .isLessThan(tolerance);
    assertThat(Close.difference(parts.remainder().values(), expected.numbers("remainder")))
        .isLessThan(tolerance);
    assertThat(Close.difference(parts.robustnessWeights().values(), expected.numbers("weights")))
        .isLessThan(1e-11);
  }
}
