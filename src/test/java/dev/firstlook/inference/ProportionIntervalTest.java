package dev.firstlook.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Step;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProportionIntervalTest {

  static List<GofFile.Row> intervals() {
    return GofFile.rows("proportion.csv");
  }

  static List<GofFile.Row> coverages() {
    return GofFile.rows("coverage.csv");
  }

  @ParameterizedTest
  @MethodSource("intervals")
  void agreesWithExactArithmetic(GofFile.Row row) {
    ProportionInterval interval =
        ProportionInterval.of(
            ProportionMethod.valueOf(row.word("method")),
            row.whole("x"),
            row.whole("n"),
            row.number("level"));
    assertThat(interval.lower())
        .isCloseTo(row.number("lower"), within(1e-11 * row.number("lower")));
    assertThat(interval.upper())
        .isCloseTo(row.number("upper"), within(1e-11 * row.number("upper")));
  }

  @ParameterizedTest
  @MethodSource("coverages")
  void coverageAgreesWithExactArithmetic(GofFile.Row row) {
    double coverage =
        ProportionMethod.valueOf(row.word("method"))
            .coverage((int) row.whole("n"), row.number("p"), row.number("level"));
    assertThat(coverage).isCloseTo(row.number("coverage"), within(1e-12));
  }

  @Test
  void agreesWithCommonsStatistics() {
    Interval wilson = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(50, 11, 0.1);
    ProportionInterval ours = ProportionInterval.wilson(11, 50, 0.9);
    assertThat(ours.lower()).isCloseTo(wilson.getLowerBound(), within(1e-14));
    assertThat(ours.upper()).isCloseTo(wilson.getUpperBound(), within(1e-14));
  }

  @Test
  void titanic() {
    ProportionInterval survived = ProportionInterval.of(711, 2201);
    assertThat(survived.method()).isEqualTo(ProportionMethod.WILSON);
    assertThat(survived.estimate()).isCloseTo(0.323, within(5e-4));
    assertThat(survived.toString())
        .startsWith("711 of 2201 = 0.323, 95 % interval from 0.3038 to 0.3429 (Wilson)")
        .contains("Clopper-Pearson");
  }

  @Property
  void containsTheEstimateAndNestsInTheLevel(
      @ForAll ProportionMethod method,
      @ForAll @IntRange(min = 1, max = 3000) int trials,
      @ForAll @DoubleRange(max = 1) double share,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double level) {
    long x = Math.round(share * trials);
    ProportionInterval narrow = ProportionInterval.of(method, x, trials, level);
    ProportionInterval wide = ProportionInterval.of(method, x, trials, (1 + level) / 2);
    assertThat(narrow.contains(narrow.estimate())).isTrue();
    assertThat(wide.lower()).isLessThanOrEqualTo(narrow.lower());
    assertThat(wide.upper()).isGreaterThanOrEqualTo(narrow.upper());
    // Failures are successes seen from the other side.
    ProportionInterval mirror = ProportionInterval.of(method, trials - x, trials, level);
    assertThat(mirror.lower()).isCloseTo(1 - narrow.upper(), within(1e-9));
  }

  @Property
  void clopperPearsonCoversAtLeastTheLevel(
      @ForAll @IntRange(min = 1, max = 60) int trials,
      @ForAll @DoubleRange(max = 1) double p,
      @ForAll @DoubleRange(min = 0.5, max = 0.99) double level) {
    double coverage = ProportionMethod.CLOPPER_PEARSON.coverage(trials, p, level);
    assertThat(coverage).isGreaterThanOrEqualTo(level - 1e-12).isLessThanOrEqualTo(1);
  }

  @Test
  void waldIsBad() {
    assertThat(ProportionMethod.WALD.coverage(20, 0.01, 0.95)).isLessThan(0.2);
    assertThat(ProportionInterval.wald(0, 20, 0.95).upper()).isZero();
    assertThat(ProportionInterval.wald(7, 20, 0.95).explain().toString())
        .contains("How often 95 % intervals from n = 20 contain the true p", "18.2 %")
        .contains("often far fewer do: use Wilson's");
    assertThat(ProportionMethod.coverages(20, 0.95).rows().get(0))
        .containsExactly("0.01", "98.3 %", "98.3 %", "98.3 %", "98.3 %", "18.2 %");
  }

  @Test
  void manyTrialsAreCoveredToo() {
    assertThat(ProportionMethod.WILSON.coverage(100_000, 0.3, 0.95)).isCloseTo(0.95, within(0.001));
  }

  @ParameterizedTest
  @EnumSource(ProportionMethod.class)
  void theWorkingComesToTheEnds(ProportionMethod method) {
    ProportionInterval interval = ProportionInterval.of(method, 7, 40, 0.9);
    List<Step> steps = interval.explain().steps();
    List<Double> values =
        steps.stream()
            .filter(step -> !step.formulas().isEmpty())
            .map(step -> step.formulas().get(step.formulas().size() - 1))
            .map(Formula::value)
            .toList();
    assertThat(values.get(0)).isEqualTo(interval.estimate());
    double half = values.get(values.size() - 1);
    switch (method) {
      case WILSON, AGRESTI_COULL -> {
        assertThat(values.get(1) - half).isCloseTo(interval.lower(), within(1e-12));
        assertThat(values.get(1) + half).isCloseTo(interval.upper(), within(1e-12));
      }
      case WALD -> {
        assertThat(interval.estimate() - half).isCloseTo(interval.lower(), within(1e-12));
        assertThat(interval.estimate() + half).isCloseTo(interval.upper(), within(1e-12));
      }
      case CLOPPER_PEARSON, JEFFREYS -> assertThat(values).hasSize(1);
    }
  }

  @Test
  void badInputIsNamed() {
    assertThatThrownBy(() -> ProportionInterval.of(1, 0))
        .hasMessage("trials must be at least 1, but was 0");
    assertThatThrownBy(() -> ProportionInterval.of(-1, 3))
        .hasMessage("successes must be in [0, 3], but was -1");
    assertThatThrownBy(() -> ProportionInterval.of(4, 3))
        .hasMessage("successes must be in [0, 3], but was 4");
    assertThatThrownBy(() -> ProportionInterval.jeffreys(1, 3, Double.NaN))
        .hasMessage("level must be in (0, 1), but was NaN");
    assertThatThrownBy(() -> ProportionMethod.WALD.coverage(0, 0.5, 0.95))
        .hasMessage("trials must be in [1, 1000000], but was 0");
    assertThatThrownBy(() -> ProportionMethod.WALD.coverage(5, 1.5, 0.95))
        .hasMessage("p must be in [0, 1], but was 1.5");
    assertThatThrownBy(() -> new ProportionInterval(ProportionMethod.WALD, 1, 2, 0.95, 0.6, 0.9))
        .hasMessage("the interval must contain the estimate 0.5, but was from 0.6 to 0.9");
  }
}
