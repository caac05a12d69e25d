package dev.firstlook.notebook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class TerminalTest {

  private static final String LINE = "“3 ≤ x” … ▁▅█ ü";

  @Test
  void signsThatTheTerminalLacksGetPlainOnes() {
    assertThat(plain(US_ASCII)).isEqualTo("\"3 <= x\" ... _=# ü");
    assertThat(plain(ISO_8859_1)).isEqualTo("\"3 <= x\" ... _=# ü");
  }

  @Test
  void otherwiseNothingIsChanged() {
    assertThat(plain(UTF_8)).isEqualTo(LINE);
    assertThat(Terminal.plain("ab", US_ASCII.newEncoder())).isEqualTo("ab");
  }

  private static String plain(Charset charset) {
    return Terminal.plain(LINE, charset.newEncoder());
  }
}
