package dev.firstlook.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class TestResultTest {

  private static TestResult result(double p) {
    return TestResult.of(
        "Some test",
        "T",
        2.5,
        3,
        p,
        "the coin is fair",
        List.of("A note."),
        TextTable.of("", "side", "count").row("heads", "7"),
        () -> Working.of("Some test"));
  }

  @Test
  void printsHeadlineVerdictTableAndNotes() {
    assertThat(result(0.53))
        .hasToString(
            """
            Some test: T = 2.5, df = 3, p = 0.53
            No evidence at the 5 % level against the hypothesis that the coin is fair (p = 0.53): if it \
            were so, about 53 of 100 samples would be as far from it as this one or farther. That does \
            not prove it.
            side   count
            -----  -----
            heads      7
            Note: A note.""");
  }

  @Test
  void theVerdictSaysHowRare() {
    assertThat(result(0.03).verdict())
        .isEqualTo(
            "Evidence at the 5 % level against the hypothesis that the coin is fair (p = 0.03): if"
                + " it were so, about 3 of 100 samples would be as far from it as this one.");
    assertThat(result(0.03).verdict(0.01)).startsWith("No evidence at the 1 % level");
    assertThat(result(0.00234).verdict()).contains("only about 1 sample in 430 would");
    assertThat(result(1e-9).verdict()).contains("if it were so, fewer than 1 sample in a million");
    assertThat(result(0).verdict()).contains("(p < 1e-300)");
    assertThat(result(1).verdict()).contains("nearly every sample would");
    assertThat(result(0.05).isEvidenceAgainst(0.05)).isTrue();
    assertThat(result(0.0501).isEvidenceAgainst(0.05)).isFalse();
    assertThat(result(0.0501).verdict(0.001)).startsWith("No evidence at the 0.1 % level");
  }

  @Property
  void noVerdictAcceptsAHypothesis(
      @ForAll @DoubleRange(max = 1) double p,
      @ForAll @DoubleRange(min = 0.01, max = 0.5) double level) {
    String verdict = result(p).verdict(level).toLowerCase(Locale.ROOT);
    assertThat(verdict)
        .doesNotContain("accept")
        .doesNotContain("is true")
        .doesNotContain("confirm");
    assertThat(verdict.startsWith("evidence")).isEqualTo(p <= level);
    assertThat(verdict.startsWith("no evidence")).isEqualTo(p > level);
  }

  @Test
  void theWorkingIsConcludedByTheVerdict() {
    assertThat(result(0.53).explain().conclusion()).isEqualTo(result(0.53).verdict());
    TestResult own =
        TestResult.of(
            "Some test",
            "T",
            2.5,
            Double.NaN,
            0.5,
            "the coin is fair",
            List.of(),
            TextTable.of("", "side"),
            () -> Working.of("Some test").conclude("Done."));
    assertThat(own.explain().conclusion()).isEqualTo("Done.");
    assertThat(own.toString()).startsWith("Some test: T = 2.5, p = 0.5\n");
    assertThat(own.tables().get(0).rows().get(0)).containsExactly("Some test", "2.5", "", "0.5");
  }

  @Test
  void badNumbersAreNamed() {
    assertThatThrownBy(() -> result(1.5)).hasMessage("pValue must be in [0, 1], but was 1.5");
    assertThatThrownBy(() -> result(Double.NaN)).hasMessageContaining("but was NaN");
    assertThatThrownBy(() -> result(0.5).verdict(0))
        .hasMessage("level must be in (0, 1), but was 0.0");
    assertThatThrownBy(() -> with(Double.NaN, 1))
        .hasMessage("statistic must be a number, but was NaN");
    assertThatThrownBy(() -> with(1, 0))
        .hasMessage("degreesOfFreedom must be positive or NaN, but was 0.0");
  }

  private static TestResult with(double statistic, double df) {
    return TestResult.of(
        "t", "T", statistic, df, 0.5, "h", List.of(), TextTable.of("", "a"), () -> Working.of("t"));
  }
}
