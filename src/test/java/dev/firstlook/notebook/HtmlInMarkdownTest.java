package dev.firstlook.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML in narrative is shown in pages written as Markdown, and code there stays code. */
class HtmlInMarkdownTest {

  private static final Parser PLAIN = Parser.builder().build();
  private static final Parser TABLES =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one ` tick\n\n<script>alert(1)</script>\n\nanother ` tick",
        "\\\\<img src=x onerror=alert(1)>",
        "\\` <i id=esc> \\`",
        "> 1. <div>\n>    # x\n>    </div>",
        "a <b title='<i>'>b</b>",
        "a <b\ntitle=x>",
        "<!-- a\n\n<b> -->",
        "| a\\|b | `<` \\| <i> |\n|---|---|\n| <u> | `x<y` |",
        "| `a | b` <i> |\n|---|---|",
        "|a|\n|-|\n| <i x='|'> |"
      })
  void htmlIsShown(String markdown) {
    assertThat(html(MarkdownPage.text(new Cell.Text(markdown)))).isEmpty();
    assertThat(html(MarkdownPage.text(new Cell.Remember(List.of(markdown, markdown))))).isEmpty();
  }

  @Test
  void whatIsShownIsTheTagItself() {
    assertThat(shown("a <b onclick=\"x()\">b</b>\n\n<img src=x> \\\\<i>"))
        .isEqualTo("a <b onclick=\"x()\">b</b>\n<img src=x> \\<i>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "~~~\nList<String> x;\n~~~",
        "```\nList<String> x;\n```",
        "Indented:\n\n    List<String> x; // `\n\nand `Map<K, V>` and ``a ` <b>``",
        "<https://example.org> and [a](<b c.md>)",
        "1 < 2, x<y, \\<b>, &lt;b>"
      })
  void codeAndAddressesStayAsTheyAre(String markdown) {
    assertThat(HtmlInMarkdown.escaped(markdown)).isEqualTo(markdown);
  }

  @Test
  void aPageIsReadAsAWhole() {
    // The first cell leaves its fence open, so the fence of the second closes it.
    List<Cell> cells = List.of(new Cell.Text("```"), new Cell.Text("```\n<script>\n```"));
    String page = MarkdownPage.of(new Page("T", cells, "", ""), Path.of("p.md")).text();
    assertThat(html(page)).isEmpty();
  }

  /** A bar in a cell is escaped, and so is what looks like HTML behind it, unless it is code. */
  @Test
  void codeBehindEscapedBarsStaysCode() {
    String row = "| \\|\\|\\|\\|\\|\\|\\|\\| `` `<b>` `` <b> | x |";
    String safe = HtmlInMarkdown.escaped(row + "\n|---|---|\n" + row);
    assertThat(code(TABLES, safe)).containsExactly("`<b>`", "`<b>`");
    assertThat(safe).startsWith(row.replace(" <b> ", " &lt;b> "));
  }

  @Property(tries = 500)
  void codeInTablesStaysAsItIs(@ForAll("rows") List<String> rows) {
    String table = String.join("\n|---|---|\n", rows);
    String safe = HtmlInMarkdown.escaped(table);
    assertThat(html(safe)).isEmpty();
    assertThat(code(TABLES, safe)).isEqualTo(code(TABLES, table));
    assertThat(code(PLAIN, safe)).isEqualTo(code(PLAIN, table));
  }

  /** A table of two rows with two cells, in which every code is closed within its cell. */
  @Provide
  Arbitrary<List<String>> rows() {
    return Arbitraries.of(
            "a",
            "\\|",
            "\\\\|",
            "`<b>`",
            "`` `<i>` ``",
            "`x<y`",
            "`a \\| <u>`",
            "<b>",
            "</b>",
            "<i x='\\|'>",
            "<!-- <b> -->",
            "<https://example.org>",
            "1 < 2",
            "\\<b>")
        .list()
        .ofMaxSize(6)
        .map(parts -> String.join(" ", parts))
        .list()
        .ofSize(2)
        .map(cells -> "| " + String.join(" | ", cells) + " |")
        .list()
        .ofSize(2);
  }

  @Test
  void codeWithinABlockOfHtmlIsShownAsItIs() {
    assertThat(
            HtmlInMarkdown.escaped(
                "<div>\n`x<y` and <https://example.org>\n<td> \\<i>\n```\n<b>\n```\n</div>"))
        .isEqualTo(
            "&lt;div>\n`x<y` and <https://example.org>\n&lt;td> \\<i>\n```\n<b>\n```\n&lt;/div>");
  }

  /** As many times round for a long table as for a short one, and so in time that is linear. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<tr><td>1</td><td>`a<b`</td></tr>\n",
        "<tr>\n<td>1</td>\n</tr>\n",
        "<tr><td><https://example.org></td></tr>\n",
        "<tr\n",
        "<!-- ",
        "text <b>bold</b> ",
        "<div>\n\n"
      })
  void aLongTableIsReadAFewTimesOnly(String part) {
    for (int rows : new int[] {3, 300}) {
      String text = "<table>\n" + part.repeat(rows) + "-->\n</table>\n";
      String next = HtmlInMarkdown.once(text, Set.of());
      int rounds = 1;
      while (!next.equals(text)) {
        text = next;
        next = HtmlInMarkdown.once(text, Set.of());
        rounds++;
      }
      assertThat(rounds).isLessThanOrEqualTo(4);
      assertThat(html(text)).isEmpty();
    }
  }

  @Property(tries = 3000)
  void noHtmlIsLeft(@ForAll("nearlyHtml") String markdown) {
    assertThat(html(MarkdownPage.text(new Cell.Text(markdown)))).isEmpty();
    assertThat(html(MarkdownPage.text(new Cell.Remember(List.of(markdown))))).isEmpty();
  }

  @Property(tries = 1000)
  void whatHasNoHtmlStaysAsItIs(@ForAll("nearlyHtml") String markdown) {
    if (html(markdown).isEmpty()) {
      assertThat(HtmlInMarkdown.escaped(markdown)).isEqualTo(markdown);
    }
  }

  @Provide
  Arbitrary<String> nearlyHtml() {
    return Arbitraries.of(
            "<",
            ">",
            "`",
            "``",
            "```\n",
            "~~~\n",
            "\\",
            "&",
            "\"",
            "'",
            "!",
            "?",
            "/",
            "-",
            "--",
            "=",
            "|",
            "#",
            "*",
            "_",
            "[",
            "]",
            "(",
            ")",
            ":",
            " ",
            "    ",
            "\t",
            "\n",
            "\n\n",
            "\r",
            "> ",
            "- ",
            "1. ",
            "a",
            "<b>",
            "</b>",
            "<a x=",
            "<script>",
            "<div>",
            "<!--",
            "-->",
            "\n|-|-|\n",
            "\u0000",
            "é",
            "😀")
        .list()
        .ofMaxSize(24)
        .map(parts -> String.join("", parts));
  }

  private static String shown(String markdown) {
    return TextContentRenderer.builder()
        .build()
        .render(PLAIN.parse(HtmlInMarkdown.escaped(markdown)));
  }

  private static List<String> code(Parser parser, String markdown) {
    List<String> found = new ArrayList<>();
    parser
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Code code) {
                found.add(code.getLiteral());
              }
            });
    return found;
  }

  private static List<String> html(String markdown) {
    List<String> found = new ArrayList<>();
    for (Parser parser : List.of(PLAIN, TABLES)) {
      parser
          .parse(markdown)
          .accept(
              new AbstractVisitor() {
                @Override
                public void visit(HtmlBlock block) {
                  found.add(block.getLiteral());
                }

                @Override
                public void visit(HtmlInline inline) {
                  found.add(inline.getLiteral());
                }
              });
    }
    return found;
  }
}
