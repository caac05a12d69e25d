package dev.firstlook.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are spellings of one value, and which characters are broken. */
class AlertSpellingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Male|male",
        "'  Male '|male",
        "New  York|new york",
        "new_york|new york",
        "Zürich|zurich",
        "Österreich|osterreich",
        "St. Louis|st. louis",
        "Inc.|inc",
        "yes!!|yes",
        "N/A|n/a",
        "ﬁne|fine",
        "Ｆｕｌｌ|full",
        "a\u00A0b|a b",
        "A\u200B|a",
        "+|+",
        "-|-",
        "...|...",
        "A+|a+"
      })
  void spelling(String text, String expected) {
    assertThat(Spelling.of(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"MÃ¼nchen", "SÃ£o Paulo", "K\uFFFDln", "itâ€™s", "â\u0080\u0099", "Â°C", "Â£5"})
  void broken(String text) {
    assertThat(Spelling.isBroken(text.toCharArray(), 0, text.length())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"München", "SÃO PAULO", "âge", "Âge", "1ª", "Ãª", "£5", "°C", "Ã", "€", ""})
  void sound(String text) {
    assertThat(Spelling.isBroken(text.toCharArray(), 0, text.length())).isFalse();
  }
}
