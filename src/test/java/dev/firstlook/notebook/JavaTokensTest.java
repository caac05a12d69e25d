package dev.firstlook.notebook;

import static dev.firstlook.notebook.JavaToken.Kind.COMMENT;
import static dev.firstlook.notebook.JavaToken.Kind.KEYWORD;
import static dev.firstlook.notebook.JavaToken.Kind.NAME;
import static dev.firstlook.notebook.JavaToken.Kind.NUMBER;
import static dev.firstlook.notebook.JavaToken.Kind.STRING;
import static dev.firstlook.notebook.JavaToken.Kind.SYMBOL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaTokensTest {

  @Test
  void readsWordsOfEveryKind() {
    assertThat(words("var x = 1 + y; // done"))
        .containsExactly("var", "x", "=", "1", "+", "y", ";", "// done");
    assertThat(kinds("var x = 1 + y; // done"))
        .containsExactly(KEYWORD, NAME, SYMBOL, NUMBER, SYMBOL, NAME, SYMBOL, COMMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "42",
        "1_000_000",
        "0x1F",
        "0b101",
        "3.14",
        ".5",
        "1e-3",
        "2.5E+10",
        "1f",
        "7L",
        "1.",
        "0x1.8p1",
        "6.02e23d"
      })
  void readsNumbersWhole(String number) {
    assertThat(words(number + ";")).containsExactly(number, ";");
    assertThat(kinds(number)).containsExactly(NUMBER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\"",
        "\"a // b\"",
        "\"a \\\" b\"",
        "\"\\\\\"",
        "'\"'",
        "'\\''",
        "\"/* no */\"",
        "\"\"\"\n  text \"with\" quotes\n  \"\"\"",
        "\"\"\"\n  a \\\"\"\" b\"\"\""
      })
  void readsStringsWhole(String string) {
    assertThat(words(string + ";")).containsExactly(string, ";");
    assertThat(kinds(string)).containsExactly(STRING);
  }

  @Test
  void sumsAndCallsAreNotPartsOfNumbers() {
    assertThat(words("1+2-3")).containsExactly("1", "+", "2", "-", "3");
    assertThat(words("0xE+1")).containsExactly("0xE", "+", "1");
    assertThat(words("a.b1.c")).containsExactly("a", ".", "b1", ".", "c");
  }

  @Test
  void countsLinesThroughCommentsAndTextBlocks() {
    List<JavaToken> tokens = JavaTokens.of("/* a\nb */ x\n\"\"\"\n\n\"\"\" y");
    assertThat(tokens).extracting(JavaToken::line).containsExactly(1, 2, 3, 5);
  }

  @Property(tries = 300)
  void losesNoCharacterOfAnyText(@ForAll String text) {
    int at = 0;
    for (JavaToken token : JavaTokens.of(text)) {
      assertThat(text.substring(at, token.start())).isBlank();
      assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
      at = token.end();
    }
    assertThat(text.substring(at)).isBlank();
  }

  private static List<String> words(String source) {
    return JavaTokens.of(source).stream()
        .map(token -> source.substring(token.start(), token.end()))
        .toList();
  }

  private static List<JavaToken.Kind> kinds(String source) {
    return JavaTokens.of(source).stream().map(JavaToken::kind).toList();
  }
}
