package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class TicksTest {

  private static List<String> labels(double min, double max, int most) {
    return Ticks.between(min, max, most, false, ticks -> true).stream().map(Tick::label).toList();
  }

  @Test
  void ticksAreRoundAndWrittenAlike() {
    assertThat(labels(0, 46.2, 6)).containsExactly("0", "10", "20", "30", "40");
    assertThat(labels(0, 0.31, 4)).containsExactly("0.0", "0.1", "0.2", "0.3");
    assertThat(labels(-1, 1, 5)).containsExactly("-1.0", "-0.5", "0.0", "0.5", "1.0");
    assertThat(labels(193.1, 194.1, 6))
        .containsExactly("193.2", "193.4", "193.6", "193.8", "194.0");
    assertThat(labels(2500, 6500, 5)).containsExactly("3000", "4000", "5000", "6000");
  }

  @Test
  void scientificNotationIsLeftToTheExtremes() {
    assertThat(labels(0, 1e7, 2)).containsExactly("0", "10000000");
    assertThat(labels(-1e300, 1e300, 3)).containsExactly("-1e300", "0", "1e300");
    assertThat(labels(1e-300, 3e-300, 4)).containsExactly("1e-300", "2e-300", "3e-300");
    assertThat(labels(1e15, 1e15 + 2, 3))
        .containsExactly("1000000000000000", "1000000000000001", "1000000000000002");
  }

  @Test
  void countsHaveNoTicksBetweenWholeNumbers() {
    assertThat(Ticks.between(0, 1.05, 6, true, ticks -> true))
        .containsExactly(new Tick(0, "0"), new Tick(1, "1"));
    assertThat(Ticks.between(2.4, 2.6, 6, true, ticks -> true)).isEmpty();
  }

  @Test
  void ticksThatDoNotFitMakeRoomForFewer() {
    List<Tick> ticks = Ticks.between(0, 10, 11, false, some -> some.size() <= 3);
    assertThat(ticks).extracting(Tick::label).containsExactly("0", "5", "10");
    assertThat(Ticks.between(0, 10, 11, false, List::isEmpty)).isEmpty();
  }

  @Property(tries = 300)
  void ticksAreWithinTheAxisEvenlySpacedAndReadAsTheirNumbers(
      @ForAll @Scale(12) @DoubleRange(min = -1e12, max = 1e12) double low,
      @ForAll @Scale(12) @DoubleRange(min = 1e-9, max = 1e12) double span,
      @ForAll @IntRange(min = 2, max = 20) int most) {
    double high = low + span;
    if (!(high - low > 1e-12 * Math.abs(low))) {
      return;
    }
    List<Tick> ticks = Ticks.between(low, high, most, false, some -> true);
    assertThat(ticks.size()).isBetween(1, most);
    assertThat(ticks).extracting(Tick::label).doesNotHaveDuplicates();
    for (Tick tick : ticks) {
      assertThat(tick.at()).isBetween(low, high);
      assertThat(Double.parseDouble(tick.label())).isEqualTo(tick.at());
      assertThat(tick.label()).doesNotStartWith("-0.0 ").isNotEqualTo("-0");
    }
    if (most >= 5) {
      assertThat(ticks.size()).isGreaterThanOrEqualTo(2);
    }
  }
}
