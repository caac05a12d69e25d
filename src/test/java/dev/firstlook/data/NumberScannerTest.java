package dev.firstlook.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberScannerTest {
  private final DressedNumberScanner dresser = new DressedNumberScanner();
  private final NumberScanner scanner = dresser.number;

  private boolean plain(String text) {
    return scanner.plain(text.toCharArray(), 0, text.length());
  }

  private boolean dressed(String text, boolean european) {
    return dresser.read(text.toCharArray(), 0, text.length(), european);
  }

  @Property
  void everyDoubleIsReadAsTheJdkReadsIt(@ForAll double value) {
    String text = Double.toString(value);
    assertThat(plain(text)).isTrue();
    assertThat(scanner.value).isEqualTo(Double.parseDouble(text));
  }

  @Property
  void everyDecimalIsReadAsTheJdkReadsIt(@ForAll BigDecimal value) {
    String text = value.toPlainString();
    if (text.length() < 300 && plain(text)) {
      assertThat(scanner.value).isEqualTo(Double.parseDouble(text));
      assertThat(scanner.decimals).isEqualTo(Math.max(0, value.scale()));
    }
  }

  @Property
  void everyLongIsReadAsTheJdkReadsIt(@ForAll long value) {
    assertThat(plain(Long.toString(value))).isTrue();
    assertThat(scanner.value).isEqualTo((double) value);
  }

  @Property
  void nothingThrows(@ForAll String text) {
    plain(text);
    dressed(text, false);
    dressed(text, true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1", " 2 ", "+3", "-4.", ".5", "0.30", "6e7", "7E-2", "1234567890123456789012"})
  void plainNumbers(String text) {
    assertThat(plain(text)).isTrue();
    assertThat(scanner.value).isEqualTo(Double.parseDouble(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        ".",
        "e5",
        "1e",
        "1e+",
        "1d",
        "1f",
        "0x10",
        "0x1p3",
        "1_000",
        "NaN",
        "--1",
        "1 2",
        "1.2.3",
        "1,5",
        "infinite",
        "١٢"
      })
  void noNumbers(String text) {
    assertThat(plain(text)).isFalse();
    assertThat(scanner.value).isNaN();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "-1e400", "1e-400"})
  void whatADoubleCannotHoldIsNoNumber(String text) {
    assertThat(plain(text)).isFalse();
    assertThat(scanner.beyondRange).isTrue();
  }

  @Test
  void zeroMayHaveAnyExponent() {
    assertThat(plain("0e-400")).isTrue();
    assertThat(scanner.value).isZero();
  }

  @ParameterizedTest
  @CsvSource({"Inf,Infinity", "-inf,-Infinity", "Infinity,Infinity", "+INFINITY,Infinity"})
  void infinityIsANumberAndIsNamed(String text, double value) {
    assertThat(plain(text)).isTrue();
    assertThat(scanner.infinite).isTrue();
    assertThat(scanner.value).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"007,true", "0,false", "0.5,false", "00,true", "-07,true", "70,false"})
  void leadingZeros(String text, boolean leading) {
    assertThat(plain(text)).isTrue();
    assertThat(scanner.leadingZero).isEqualTo(leading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$1,234|1234|[CURRENCY, THOUSANDS]",
        "-$5.50|-5.5|[CURRENCY]",
        "$-5.50|-5.5|[CURRENCY]",
        "45%|45|[PERCENT]",
        "45 %|45|[PERCENT]",
        "1,234,567|1234567|[THOUSANDS]",
        "(12.50)|-12.5|[PARENTHESES]",
        "($1,200)|-1200|[CURRENCY, THOUSANDS, PARENTHESES]",
        "€ 3.50|3.5|[CURRENCY]",
        "3.50 €|3.5|[CURRENCY]",
        "12 EUR|12|[CURRENCY]",
        "USD 12|12|[CURRENCY]",
        "1 234 567|1234567|[THOUSANDS]",
        "1'234.50|1234.5|[THOUSANDS]",
        "12 kg|12|[UNIT]",
        "36°C|36|[UNIT]",
        "€1.1M|1100000|[CURRENCY, MAGNITUDE]",
        "$565K|565000|[CURRENCY, MAGNITUDE]",
        "−7 %|-7|[PERCENT]"
      })
  void dressedNumbers(String text, double value, String dressing) {
    assertThat(dressed(text, false)).isTrue();
    assertThat(scanner.value).isEqualTo(value);
    assertThat(dresser.dressing).hasToString(dressing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"3,14|3.14", "1.234,56|1234.56", "12,50 €|12.5", "-0,5|-0.5", "1.234.567|1234567"})
  void europeanNumbers(String text, double value) {
    assertThat(dressed(text, false)).isFalse();
    assertThat(dresser.commaDecimal).isTrue();
    assertThat(dressed(text, true)).isTrue();
    assertThat(scanner.value).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12,34,567",
        "1,23",
        "(5",
        "5)",
        "$",
        "%",
        "12-5",
        "555-1234",
        "(555) 123-4567",
        "10.1.2.3",
        "A12",
        "12A",
        "3 blind mice",
        "20s",
        "#5",
        "1.2.2020",
        "$5$5x",
        "--5%"
      })
  void notDressed(String text) {
    assertThat(dressed(text, false)).isFalse();
  }
}
