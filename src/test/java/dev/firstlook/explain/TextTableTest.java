package dev.firstlook.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
  private static final TextTable TABLE =
      TextTable.of("Penguins", "species", "n", "share")
          .row("Adelie", "152", "44.2 %")
          .row("Chinstrap|<b>", "68", "19.8 %")
          .row("漢字", "1", "< 0.1 %");

  @Test
  void numbersAreAlignedToTheRight() {
    assertThat(TABLE)
        .hasToString(
            """
            Penguins
            species          n    share
            -------------  ---  -------
            Adelie         152   44.2 %
            Chinstrap|<b>   68   19.8 %
            漢字             1  < 0.1 %""");
  }

  @Test
  void markdown() {
    assertThat(TABLE.toMarkdown())
        .isEqualTo(
            """
            **Penguins**

            | species | n | share |
            |:--|--:|--:|
            | Adelie | 152 | 44.2 % |
            | Chinstrap\\|&lt;b&gt; | 68 | 19.8 % |
            | 漢字 | 1 | &lt; 0.1 % |
            """);
  }

  @Test
  void html() {
    assertThat(TABLE.toHtml())
        .contains("<caption>Penguins</caption>", "<td>Chinstrap|&lt;b&gt;</td>")
        .contains("<th scope=\"col\" class=\"number\">n</th>", "<td class=\"number\">152</td>");
  }

  @Test
  void aLineBreakInACellStaysOnItsLine() {
    assertThat(TextTable.of("", "a").row("x\ny").toString()).isEqualTo("a\n----\nx\\ny");
  }

  @Test
  void everyRowIsAsLongAsTheHeader() {
    assertThatThrownBy(() -> TextTable.of("", "a", "b").row("1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("every row must have 2 cells, but one had 1");
    assertThatThrownBy(() -> new TextTable("", List.of(), List.of()))
        .hasMessage("a table must have at least 1 column, but had 0");
  }
}
