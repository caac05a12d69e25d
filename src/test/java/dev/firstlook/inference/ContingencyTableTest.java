package dev.firstlook.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.data.Dataset;
import dev.firstlook.data.Datasets;
import dev.firstlook.explain.Step;
import java.util.List;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContingencyTableTest {

  @Test
  void classAndSurvivalOnTheTitanic() {
    Dataset titanic = Datasets.titanic();
    ContingencyTable table =
        ContingencyTable.of(
            titanic.categorical("class").valuesByRow(),
            titanic.categorical("survived").valuesByRow());
    assertThat(table.total()).isEqualTo(2201);
    assertThat(table.count("1st", "1")).isEqualTo(203);
    assertThat(table.expected("1st", "1")).isCloseTo(325.0 * 711 / 2201, within(1e-12));
    TestResult result = table.independence();
    assertThat(result.statistic()).isCloseTo(190.4, within(0.05));
    assertThat(result.degreesOfFreedom()).isEqualTo(3);
    long[][] counts = {{122, 203}, {167, 118}, {528, 178}, {673, 212}};
    assertThat(result.pValue())
        .isCloseTo(ChiSquareTest.withDefaults().test(counts).getPValue(), within(1e-50));
    // R, package vcd: assocstats gives Cramer's V 0.294.
    assertThat(table.cramersV()).isCloseTo(0.294, within(5e-4));
    assertThat(result.verdict()).contains("fewer than 1 sample in a million");
    assertThat(result.explain().steps()).extracting(Step::words).anyMatch(w -> w.contains("1st"));
  }

  /** A table in which each level of the one goes with one level of the other. */
  @Test
  void cramersVIsOneIfTheOneDeterminesTheOther() {
    long[][] counts = {{10, 0, 0}, {0, 20, 0}, {0, 0, 5}};
    ContingencyTable table =
        ContingencyTable.ofCounts(List.of("a", "b", "c"), List.of("x", "y", "z"), counts);
    assertThat(table.cramersV()).isCloseTo(1, within(1e-12));
    long[][] independent = {{10, 20}, {20, 40}};
    assertThat(
            ContingencyTable.ofCounts(List.of("a", "b"), List.of("x", "y"), independent)
                .independence()
                .pValue())
        .isCloseTo(1, within(1e-7));
  }

  @Test
  void missingPairsAreDroppedAndCounted() {
    @Nullable String[] left = {"a", "b", null, "a", "b"};
    @Nullable String[] right = {"x", "y", "x", null, "x"};
    ContingencyTable table = ContingencyTable.of(left, right);
    assertThat(table.dropped()).isEqualTo(2);
    assertThat(table.total()).isEqualTo(3);
    assertThat(table.rows()).containsExactly("a", "b");
    assertThat(table.columns()).containsExactly("x", "y");
    assertThat(table)
        .hasToString(
            """
        Contingency table of 3 pairs, 2 dropped for missing values
               x  y  total
        -----  -  -  -----
        a      1  0      1
        b      1  1      2
        total  2  1      3""");
    assertThat(table.independence().notes())
        .anyMatch(note -> note.equals("2 pairs dropped for missing values."))
        .anyMatch(
            note -> note.startsWith("Of 4 pairs 4 expect fewer than 5 (the smallest 0.3333)"));
  }

  @Test
  void emptyLevelsAreLeftOut() {
    long[][] counts = {{10, 20, 0}, {0, 0, 0}, {30, 5, 0}};
    TestResult result =
        ContingencyTable.ofCounts(List.of("a", "b", "c"), List.of("x", "y", "z"), counts)
            .independence();
    assertThat(result.degreesOfFreedom()).isEqualTo(1);
    assertThat(result.statistic())
        .isCloseTo(
            ChiSquareTest.withDefaults().statistic(new long[][] {{10, 20}, {30, 5}}),
            within(1e-12));
    assertThat(result.notes()).contains("2 levels without any pair left out.");
  }

  @Test
  void theCallersCountsAreNotKept() {
    long[][] counts = {{1, 2}, {3, 4}};
    ContingencyTable table =
        ContingencyTable.ofCounts(List.of("a", "b"), List.of("x", "y"), counts);
    counts[0][0] = 100;
    assertThat(table.count("a", "x")).isEqualTo(1);
    assertThat(table.total()).isEqualTo(10);
  }

  @Test
  void badInputIsNamed() {
    assertThatThrownBy(() -> ContingencyTable.of(List.of("a"), List.of("x", "y")))
        .hasMessage("both variables must have as many values, but they had 1 and 2");
    assertThatThrownBy(() -> ContingencyTable.of(List.of(), List.of()))
        .hasMessage("a sample must have at least 1 value for this, but had 0");
    assertThatThrownBy(() -> counts(new long[][] {{1, -1}, {2, 3}}))
        .hasMessage("count of a, y must be at least 0, but was -1");
    assertThatThrownBy(() -> counts(new long[][] {{0, 0}, {0, 0}}))
        .hasMessage("at least one count must be positive, but all were 0");
    assertThatThrownBy(() -> counts(new long[][] {{0, 1}}))
        .hasMessage("counts must have 2 rows, but had 1");
    assertThatThrownBy(() -> counts(new long[][] {{0, 1}, {2}}))
        .hasMessage("every row of counts must have 2 numbers, but row b had 1");
    assertThatThrownBy(
            () ->
                ContingencyTable.ofCounts(
                    List.of("a", "a"), List.of("x", "y"), new long[][] {{1, 2}, {3, 4}}))
        .hasMessage("levels of rows must be distinct, but a came twice");
    assertThatThrownBy(() -> counts(new long[][] {{3, 1}, {0, 0}}).independence())
        .hasMessage("at least 2 levels of the rows must occur, but there were 1");
    assertThatThrownBy(() -> counts(new long[][] {{3, 0}, {2, 0}}).cramersV())
        .hasMessage("at least 2 levels of the columns must occur, but there were 1");
    assertThatThrownBy(() -> counts(new long[][] {{3, 1}, {2, 1}}).count("c", "x"))
        .hasMessage("row must be one of [a, b], but was c");
  }

  private static ContingencyTable counts(long[][] counts) {
    return ContingencyTable.ofCounts(List.of("a", "b"), List.of("x", "y"), counts);
  }
}
