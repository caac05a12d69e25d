package dev.firstlook.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstlook.explain.Formulas;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class HtmlPageTest {

  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String SVG =
      "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='5'>"
          + "<clipPath id='a'/><g clip-path='url(#a)'/></svg>";

  @Test
  void everyTextFromDataIsShownNotObeyed() {
    String evil = SCRIPT + " \" ' & </pre></p> \u0000\u001b\uFFFE\uD800";
    Html page =
        Html.of(
            evil,
            new Cell.Text(evil),
            new Cell.Code(evil),
            new Cell.Result(evil),
            new Cell.Table(TextTable.of(evil, evil).row(evil)),
            new Cell.Derivation(Working.of(evil).step(evil, evil).conclude(evil), false),
            new Cell.Derivation(Working.of(evil).step(evil, evil).conclude(evil), true),
            new Cell.Picture(SVG, evil),
            new Cell.Failure(evil, evil, evil, true),
            new Cell.Failure(evil, evil, evil, false),
            new Cell.Remember(List.of(evil)));
    assertThat(page.all("script")).isEmpty();
    assertThat(page.text()).doesNotContain("<script").doesNotContain("\u001b");
    assertThat(page.one("title").getTextContent()).startsWith(SCRIPT + " \" ' & </pre></p>");
    assertThat(page.one("h1").getTextContent()).startsWith(SCRIPT);
    assertThat(page.texts("td")).singleElement().asString().startsWith(SCRIPT);
    assertThat(page.one("svg").getAttribute("aria-label")).startsWith(SCRIPT);
  }

  @Test
  void nothingIsLoadedAndNothingRuns() {
    Html page = Html.of(new Cell.Text("Words."));
    Element policy =
        page.all("meta").stream()
            .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
            .findFirst()
            .orElseThrow();
    assertThat(policy.getAttribute("content"))
        .isEqualTo(
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
                + " form-action 'none'");
    assertThat(page.one("style").getTextContent()).doesNotContain("@import").doesNotContain("url(");
    assertThat(page.one("link").getAttribute("href")).isEqualTo("data:,");
  }

  @Test
  void aPageIsFitForReaders() {
    Html page = Html.of(new Cell.Text("The first sentence. The second."));
    assertThat(page.document().getDocumentElement().getAttribute("lang")).isEqualTo("en");
    assertThat(page.text()).startsWith("<!DOCTYPE html>\n");
    assertThat(page.all("meta"))
        .anyMatch(
            meta ->
                meta.getAttribute("name").equals("viewport")
                    && meta.getAttribute("content").contains("width=device-width"))
        .anyMatch(
            meta ->
                meta.getAttribute("name").equals("description")
                    && meta.getAttribute("content").equals("The first sentence."));
    assertThat(page.all("main")).hasSize(1);
  }

  @Test
  void headingsSkipNoLevel() {
    Html page =
        Html.of(
            new Cell.Text("# One\n\n#### Deep\n\n## Two"),
            new Cell.Text("##### Deeper\n\n###### Deepest\n\nx"),
            new Cell.Derivation(Working.of("W").step("a", "b"), false),
            new Cell.Remember(List.of("a")));
    List<String> headings =
        page.all().map(Element::getLocalName).filter(tag -> tag.matches("h[1-6]")).toList();
    assertThat(headings).containsExactly("h1", "h2", "h3", "h2", "h3", "h4", "h2");
  }

  @Test
  void contentsListTheHeadings() {
    Html page =
        Html.of(
            new Cell.Text("## One\n\n### Inner `code`\n\n#### Too deep\n\n### Inner two\n\n## Two"),
            new Cell.Remember(List.of("a")));
    Element contents = page.all("nav").get(0);
    List<Element> links =
        Xml.elements(contents).stream().filter(e -> e.getLocalName().equals("a")).toList();
    assertThat(links)
        .extracting(Element::getTextContent)
        .containsExactly("One", "Inner code", "Inner two", "Two", "What to remember");
    assertThat(page.ids())
        .containsAll(links.stream().map(link -> link.getAttribute("href").substring(1)).toList());
    assertThat(Html.of(new Cell.Text("No heading.")).all("nav")).isEmpty();
  }

  @Test
  void idsAreUniqueAmongHeadingsAndFigures() {
    Html page =
        Html.of(
            new Cell.Text("## Same\n\n## Same\n\n## Same 2\n\n## Figure 1\n\n## ???\n\n## Content"),
            new Cell.Picture(SVG, "One."),
            new Cell.Picture(SVG, "Two."),
            new Cell.Remember(List.of("a")),
            new Cell.Remember(List.of("b")));
    assertThat(page.ids()).doesNotHaveDuplicates();
    List<String> clips =
        page.all("g").stream().map(group -> group.getAttribute("clip-path")).toList();
    List<String> frames =
        page.all("clipPath").stream().map(e -> "url(#" + e.getAttribute("id") + ")").toList();
    assertThat(clips).isEqualTo(frames).doesNotHaveDuplicates();
  }

  @Test
  void figuresAreImagesWithWords() {
    Html page = Html.of(new Cell.Picture(SVG, "A flat line."));
    Element svg = page.one("svg");
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("aria-label")).isEqualTo("A flat line.");
    assertThat(page.texts("figcaption")).containsExactly("Figure 1. A flat line.");
  }

  @Test
  void aNarrowPictureStandsBesideTheWideOne() {
    Html page = Html.of(new Cell.Picture(SVG, SVG.replace("'10'", "'4'"), "A flat line."));
    assertThat(page.all("svg"))
        .extracting(svg -> ((Element) svg.getParentNode()).getAttribute("class"))
        .containsExactly("wide", "narrow");
    assertThat(page.ids()).doesNotHaveDuplicates();
  }

  @Test
  void numericColumnsAreMarked() {
    Html page = Html.of(new Cell.Table(TextTable.of("", "name", "n").row("a", "1.5")));
    assertThat(page.all("td"))
        .extracting(td -> td.getAttribute("class"))
        .containsExactly("", "number");
  }

  @Test
  void barsOfBlocksAreDrawn() {
    TextTable table = TextTable.of("", "n", "").row("12", "█▌").row("1", "▏").row("0", "");
    Html page = Html.of(new Cell.Table(table));
    assertThat(page.all("span"))
        .extracting(bar -> bar.getAttribute("class") + " " + bar.getAttribute("style"))
        .containsExactly("bar width:1.500em", "bar width:0.125em");
  }

  @Test
  void blocksThatAreDataStayText() {
    TextTable table =
        TextTable.of("", "value", "n", "shape", "")
            .row("██", "4", "███", "█")
            .row("a", "1", "", "");
    Html page = Html.of(new Cell.Table(table));
    assertThat(page.all("span")).hasSize(1);
    assertThat(page.all("td"))
        .extracting(org.w3c.dom.Node::getTextContent)
        .containsExactly("", "██", "4", "███", "", "a", "1", "", "");
  }

  @Test
  void anEmptyHeaderIsNone() {
    Html page = Html.of(new Cell.Table(TextTable.of("", "n", "").row("1", "2")));
    assertThat(page.texts("th")).containsExactly("n");
    assertThat(page.texts("td")).containsExactly("", "1", "2");
  }

  @Test
  void tooLongTablesAreCutAndSaySo() {
    List<List<String>> rows =
        IntStream.range(0, 1000).mapToObj(i -> List.of(Integer.toString(i))).toList();
    Html page = Html.of(new Cell.Table(new TextTable("", List.of("i"), rows)));
    assertThat(page.all("td")).hasSize(200);
    assertThat(page.texts("p")).contains("The first 200 of 1000 rows.");
  }

  @Test
  void codeIsColouredAndUnchanged() {
    String source = "var s = \"a < b\"; // 1 & 2\nint n = 0x1F;";
    Html page = Html.of(new Cell.Code(source));
    assertThat(page.one("pre").getTextContent()).isEqualTo(source);
    assertThat(page.all("span"))
        .extracting(span -> span.getAttribute("class") + " " + span.getTextContent())
        .containsExactly(
            "keyword var", "string \"a < b\"", "comment // 1 & 2", "keyword int", "number 0x1F");
  }

  @Test
  void whatScrollsCanBeScrolledByKeyboard() {
    Html page =
        Html.of(
            new Cell.Text("```\ncode\n```\n\n    more\n\n| a |\n|---|\n| 1 |"),
            new Cell.Code("x"),
            new Cell.Result("y"),
            new Cell.Table(TextTable.of("", "a").row("1")),
            new Cell.Derivation(
                Working.of("W")
                    .step("a", Formulas.number(1))
                    .step("b", "", TextTable.of("", "a").row("1")),
                true));
    assertThat(page.all("p"))
        .filteredOn(p -> p.getAttribute("class").equals("formula"))
        .hasSize(1)
        .allMatch(p -> p.getAttribute("tabindex").equals("0"));
    assertThat(page.all("pre"))
        .hasSize(4)
        .allMatch(pre -> pre.getAttribute("tabindex").equals("0"));
    assertThat(page.all("table"))
        .hasSize(3)
        .allMatch(
            table ->
                ((Element) table.getParentNode()).getAttribute("class").equals("scroll")
                    && ((Element) table.getParentNode()).getAttribute("tabindex").equals("0"));
  }
}
