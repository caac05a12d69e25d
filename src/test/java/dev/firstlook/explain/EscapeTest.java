package dev.firstlook.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;

class EscapeTest {

  @Test
  void html() {
    assertThat(Escape.html("<a href=\"x\" title='y'>A & B</a>"))
        .isEqualTo("&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;A &amp; B&lt;/a&gt;");
    assertThat(Escape.html("two\nlines\u0000")).isEqualTo("two\nlines\\u0000");
  }

  @Test
  void terminal() {
    assertThat(Escape.terminal("plain ünïcode 漢字")).isEqualTo("plain ünïcode 漢字");
    assertThat(Escape.terminal("red \u001B[31m\n\ttab\r")).isEqualTo("red \\u001b[31m\\n\\ttab\\r");
    assertThat(Escape.terminal("a\u202Egnp.exe")).isEqualTo("a\\u202egnp.exe");
    assertThat(Escape.terminal("a\u200Fb\u200Bc")).isEqualTo("a\\u200fb\\u200bc");
  }

  @Test
  void shorten() {
    assertThat(Escape.shorten("penguins", 8)).isEqualTo("penguins");
    assertThat(Escape.shorten("penguins", 5)).isEqualTo("peng…");
    assertThat(Escape.shorten("ab😀cd", 4)).isEqualTo("ab…");
    assertThatThrownBy(() -> Escape.shorten("x", 0))
        .hasMessage("limit must be at least 1, but was 0");
  }

  @Property
  void noMarkupSurvivesInHtml(@ForAll String text) {
    assertThat(Escape.html(text)).doesNotContain("<", ">", "\"", "'");
  }

  @Test
  void markdownShowsTheTextAsItIs() {
    String text = "*a* _b_ `c` [d](e) # f | g ~h~ ![i] <j> &amp; \\k $l$";
    String rendered =
        TextContentRenderer.builder()
            .build()
            .render(Parser.builder().build().parse("x " + Escape.markdown(text)));
    assertThat(rendered).isEqualTo("x " + text);
  }
}
