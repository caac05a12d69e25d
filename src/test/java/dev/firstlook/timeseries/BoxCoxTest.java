package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class BoxCoxTest {

  @Property
  void theInverseUndoesIt(
      @ForAll @DoubleRange(min = -1, max = 2) double lambda,
      @ForAll @DoubleRange(min = 0.1, max = 1000) double value) {
    BoxCox power = new BoxCox(lambda);
    assertThat(power.inverse(power.apply(value))).isCloseTo(value, within(1e-9 * value));
  }

  @Test
  void isThePowerOfTheDefinition() {
    assertThat(new BoxCox(2).apply(3)).isCloseTo(4, within(1e-14));
    assertThat(new BoxCox(0.5).apply(9)).isCloseTo(4, within(1e-14));
    assertThat(new BoxCox(0).apply(Math.E)).isEqualTo(1);
    assertThat(new BoxCox(1e-9).apply(7)).isCloseTo(Math.log(7), within(1e-8));
  }

  /** R: forecast::BoxCox.lambda(AirPassengers) is -0.2947156, by a search that stops at 1e-4. */
  @Test
  void guerreroIsThatOfR() {
    assertThat(BoxCox.guerrero(SeriesDatasets.airPassengers()).lambda())
        .isCloseTo(-0.2947156, within(1e-4));
  }

  /** The unit does not matter, be it as small or as large as a double can be. */
  @Test
  void guerreroIsTheSameInEveryUnit() {
    TimeSeries air = SeriesDatasets.airPassengers();
    double lambda = BoxCox.guerrero(air).lambda();
    for (double unit : new double[] {1e-200, 1e-3, 1e7, 1e200, 1e305}) {
      assertThat(BoxCox.guerrero(air.map(value -> unit * value)).lambda())
          .isCloseTo(lambda, within(1e-7));
    }
  }

  /** No power makes the spread of equal cycles vary less. */
  @Test
  void whereNoPowerIsBetterItIsOne() {
    double[] season = new double[60];
    Arrays.setAll(season, i -> 10 + 3 * Math.sin(Math.PI * i / 6) + (i % 12) * 0.1);
    double[] constant = new double[60];
    Arrays.fill(constant, 0.7);
    double[] steps = new double[60];
    Arrays.setAll(steps, i -> 1 + i / 12);
    for (double[] values : List.of(season, constant, steps)) {
      TimeSeries series = TimeSeries.of(values, 12);
      assertThat(BoxCox.guerrero(series)).isEqualTo(new BoxCox(1));
      Decomposition parts = Mstl.of(12).boxCox().decompose(series);
      assertThat(parts.observed().values()).isEqualTo(values);
      assertThat(parts.observed().name()).isEqualTo(series.name());
    }
  }

  @Test
  void seriesKeepTheirGapsAndCalendar() {
    TimeSeries air = SeriesDatasets.airPassengers();
    TimeSeries logs = air.log();
    assertThat(logs.value(0)).isEqualTo(Math.log(112));
    assertThat(logs.label(143)).isEqualTo("1960-12");
    assertThat(logs.period()).hasValue(12);
    TimeSeries back = new BoxCox(0).inverse(logs);
    assertThat(Close.difference(back.values(), air.values())).isLessThan(1e-11);
    assertThat(new BoxCox(0.3).apply(TimeSeries.of(new double[] {1, Double.NaN, 2})).missing())
        .isEqualTo(1);
  }

  @Test
  void badInputIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BoxCox(Double.NaN))
        .withMessage("lambda must be in [-5, 5], but was NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeSeries.of(new double[] {1, 0, 2}).log())
        .withMessage(
            "values must be positive for logarithms, powers and products, but value 1 (1) was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ClassicalDecomposition.multiplicative()
                    .decompose(TimeSeries.of(new double[] {1, 2, -3, 4, 5, 6}, 2)))
        .withMessageContaining("but value 2 (2) was -3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BoxCox.guerrero(TimeSeries.of(new double[] {1, 2, 3, 4}, 3)))
        .withMessageStartingWith("a series must have at least two whole cycles of period 3");
  }
}
