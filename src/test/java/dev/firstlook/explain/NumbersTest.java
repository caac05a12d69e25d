package dev.firstlook.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  /** The smallest normal double is 2.2e-308; below it digits are lost, one by one. */
  @ParameterizedTest
  @CsvSource({
    "0.53219, 2, p = 0.53",
    "1, 4, p = 1",
    "3.5921e-262, 4, p = 3.592e-262",
    "1e-300, 4, p = 1e-300",
    "9.9e-301, 4, p < 1e-300",
    "4.9e-324, 2, p < 1e-300",
    "0, 2, p < 1e-300",
    "NaN, 2, p = NaN"
  })
  void pValuesReadTheSameEverywhere(double p, int digits, String text) {
    assertThat(Numbers.pValue(p, digits)).isEqualTo(text);
    assertThat(Numbers.pNumber(p, digits)).isEqualTo(text.substring(p < 1e-300 ? 2 : 4));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "43.92193, 43.92",
    "4201.754, 4202",
    "123456.789, 123457",
    "14086, 14086",
    "999999999999999, 999999999999999",
    "1e15, 1e15",
    "1.23456e20, 1.235e20",
    "-1.5e-9, -1.5e-9",
    "0.0123456, 0.01235",
    "0.000001, 0.000001",
    "0.5, 0.5",
    "9.9999, 10",
    "99999.96, 100000",
    "-2.50, -2.5",
    "193.60000000000002, 193.6",
    "NaN, NaN",
    "-Infinity, -Infinity"
  })
  void fourSignificantDigits(double value, String text) {
    assertThat(Numbers.text(value)).isEqualTo(text);
  }

  @Test
  void moreDigitsOnRequest() {
    assertThat(Numbers.text(Math.PI, 17)).isEqualTo("3.141592653589793");
    assertThat(Numbers.text(Math.PI, 1)).isEqualTo("3");
    assertThatThrownBy(() -> Numbers.text(1, 0)).hasMessage("digits must be in 1 to 17, but was 0");
  }

  @ParameterizedTest
  @CsvSource({
    // as many digits as show the spread to three of its own
    "100000.0216666, 0.025, 100000.0217",
    "1.0851, 0.0004, 1.0851",
    "1.085123456, 0.0004, 1.085123",
    "1013.65, 0.4, 1013.65",
    "999999999.94, 1.5, 999999999.94",
    "1000000001.5, 3, 1000000001.5",
    // where four do, there are four
    "4201.754, 3600, 4202",
    "43.92193, 27.5, 43.92",
    "0.0123456, 5, 0.01235",
    "103.4567, 27, 103.5",
    "103.4567, 2.7, 103.46",
    // no spread adds nothing, and rounding is not shown
    "101.3049, 0, 101.3",
    "101.3049, NaN, 101.3",
    "101.3049, Infinity, 101.3",
    "0.30000000000000004, 1e-16, 0.3",
    "0, 0.1, 0",
    "NaN, 1, NaN",
    "Infinity, 1, Infinity",
    "1700000000123456789, 1e6, 1.70000000012346e18"
  })
  void digitsThatTheSpreadNeeds(double value, double spread, String text) {
    assertThat(Numbers.within(value, spread)).isEqualTo(text);
  }

  @Test
  void otherDigitsAreTheLeast() {
    assertThat(Numbers.within(1234.5678, 100, 6)).isEqualTo("1234.57");
    assertThat(Numbers.within(1234.5678, 0.5, 3)).isEqualTo("1234.568");
    assertThat(Numbers.within(10.1462, 50, 3)).isEqualTo("10.1");
  }

  @Test
  void oneFarValueDoesNotHideTheOthers() {
    assertThat(Numbers.spread(2, 4, 5, 8)).isEqualTo(6);
    assertThat(Numbers.spread(0, 1.5, 2, 9999)).isEqualTo(5);
    assertThat(Numbers.spread(0, 7, 7, 9)).isEqualTo(9);
    assertThat(Numbers.spread(-1.0 / 0, 1, 2, 1.0 / 0)).isEqualTo(10);
    assertThat(Numbers.spread(Double.NaN, Double.NaN, Double.NaN, Double.NaN)).isNaN();
  }

  @Property
  void whatIsShownWithinASpreadIsAtMostAHundredthOfItOff(
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double value,
      @ForAll @DoubleRange(min = -6, max = 3) double magnitude) {
    double spread = Math.pow(10, magnitude);
    double shown = Double.parseDouble(Numbers.within(value, spread));
    assertThat(shown).isCloseTo(value, within(0.00501 * spread));
  }

  @Test
  void fixedDecimals() {
    assertThat(Numbers.fixed(2, 2)).isEqualTo("2.00");
    assertThat(Numbers.fixed(-0.001, 2)).isEqualTo("0.00");
    assertThat(Numbers.fixed(1e10 / 3, 1)).isEqualTo("3333333333.3");
    assertThat(Numbers.fixed(Double.NaN, 1)).isEqualTo("NaN");
    assertThatThrownBy(() -> Numbers.fixed(1, -1))
        .hasMessage("decimals must be in 0 to 17, but was -1");
  }

  @Test
  void percentagesNeverPretendToBeNothingOrAll() {
    assertThat(Numbers.percent(0.9942)).isEqualTo("99.4 %");
    assertThat(Numbers.percent(0)).isEqualTo("0.0 %");
    assertThat(Numbers.percent(1)).isEqualTo("100.0 %");
    assertThat(Numbers.percent(1e-6)).isEqualTo("< 0.1 %");
    assertThat(Numbers.percent(1 - 1e-6)).isEqualTo("> 99.9 %");
    assertThat(Numbers.percent(0.0005)).isEqualTo("< 0.1 %");
    assertThat(Numbers.percent(0.00051)).isEqualTo("0.1 %");
    assertThat(Numbers.percent(0.9995)).isEqualTo("> 99.9 %");
    assertThat(Numbers.wholePercent(0.752)).isEqualTo("75 %");
    assertThat(Numbers.wholePercent(0)).isEqualTo("0 %");
    assertThat(Numbers.wholePercent(1)).isEqualTo("100 %");
    assertThat(Numbers.wholePercent(0.005)).isEqualTo("< 1 %");
    assertThat(Numbers.wholePercent(0.0051)).isEqualTo("1 %");
    assertThat(Numbers.wholePercent(0.995)).isEqualTo("> 99 %");
    assertThat(Numbers.wholePercent(0.9949)).isEqualTo("99 %");
  }

  @Test
  void countsAgreeWithTheirNouns() {
    assertThat(Numbers.counted(0, "value")).isEqualTo("0 values");
    assertThat(Numbers.counted(1, "data set")).isEqualTo("1 data set");
    assertThat(Numbers.counted(342, "value")).isEqualTo("342 values");
  }

  @Property
  void whatIsShownIsNearWhatIsMeant(@ForAll @DoubleRange(min = -1e18, max = 1e18) double value) {
    double shown = Double.parseDouble(Numbers.text(value));
    assertThat(shown).isCloseTo(value, within(Math.abs(value) * 5.0001e-4));
  }
}
