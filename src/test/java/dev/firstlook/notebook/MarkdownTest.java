package dev.firstlook.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class MarkdownTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](javascript:alert(1))",
        "[x](JAVASCRIPT:alert(1))",
        "[x](vbscript:x)",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "![x](javascript:alert(1))",
        "<javascript:alert(1)>"
      })
  void addressesThatRunSomethingAreDropped(String markdown) {
    Html page = Html.of(new Cell.Text(markdown));
    assertThat(page.all("a"))
        .extracting(a -> a.getAttribute("href"))
        .allMatch(href -> href.isEmpty() || href.startsWith("#"));
    assertThat(page.all("img")).isEmpty();
  }

  @Test
  void htmlIsShownNotObeyed() {
    Html page =
        Html.of(new Cell.Text("a <b onclick='x()'>b</b>\n\n<div><script>x()</script></div>\n"));
    assertThat(page.all("b")).isEmpty();
    assertThat(page.all("script")).isEmpty();
    assertThat(page.one("main").getTextContent())
        .contains("<b onclick='x()'>", "<script>x()</script>");
  }

  @Test
  void picturesFromElsewhereBecomeLinks() {
    Html page =
        Html.of(
            new Cell.Text(
                "![a map](https://example.org/map.png) ![dot](data:image/png;base64,AA)"));
    Element link = page.all("a").get(1);
    assertThat(link.getAttribute("href")).isEqualTo("https://example.org/map.png");
    assertThat(link.getTextContent()).isEqualTo("a map");
    assertThat(page.one("img").getAttribute("src")).isEqualTo("data:image/png;base64,AA");
    assertThat(page.one("img").getAttribute("alt")).isEqualTo("dot");
  }

  @Test
  void tablesAreAligned() {
    Html page = Html.of(new Cell.Text("| a | n |\n|---|--:|\n| x | 1 |"));
    assertThat(page.all("td"))
        .extracting(td -> td.getAttribute("class"))
        .containsExactly("", "number");
    assertThat(page.all("td")).noneMatch(td -> td.hasAttribute("align"));
  }

  @Test
  void javaInNarrativeIsColoured() {
    Html page = Html.of(new Cell.Text("```java\nint x;\n```\n\n```\nint y;\n```"));
    assertThat(page.texts("pre")).containsExactly("int x;", "int y;");
    assertThat(page.texts("span")).containsExactly("int");
  }

  @Test
  void theFirstSentenceStandsForAPage() {
    assertThat(Markdown.firstSentence("# Title\n\nOne *two* `3`. Four.")).isEqualTo("One two 3.");
    assertThat(Markdown.firstSentence("On line one,\non line two! More."))
        .isEqualTo("On line one, on line two!");
    assertThat(Markdown.firstSentence("A mean of 3.5 is fine. Next."))
        .isEqualTo("A mean of 3.5 is fine.");
    assertThat(Markdown.firstSentence("No end")).isEqualTo("No end");
    assertThat(Markdown.firstSentence("# Only a title")).isEmpty();
    assertThat(Markdown.firstSentence("- a list")).isEmpty();
  }
}
