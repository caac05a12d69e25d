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
