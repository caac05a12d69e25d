package dev.firstlook.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineSvgTest {

  private static final String OPEN =
      "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
          + " width='640' height='400.5px'>";

  @Test
  void idsAndWhatRefersToThemGetThePrefix() {
    String svg =
        inline(
            "<defs><linearGradient id='a'/><clipPath id='b'/></defs>"
                + "<rect fill='url(#a)' style=\"clip-path:url('#b')\"/><use xlink:href='#a'/>");
    assertThat(svg)
        .contains("id=\"p_a\"", "id=\"p_b\"", "fill=\"url(#p_a)\"", "clip-path:url(#p_b)")
        .contains("xlink:href=\"#p_a\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
        "<style>* { color: red }</style>",
        "<rect onclick='alert(1)' ONLOAD='x'/>",
        "<a xlink:href='javascript:alert(1)'><text>x</text></a>",
        "<use xlink:href='https://example.org/x.svg#a'/>",
        "<image href='https://example.org/x.png'/>",
        "<rect fill='url(https://example.org/x.svg#a)'/>",
        "<rect fill='URL(https://example.org/x.svg#a)'/>",
        "<rect fill='url(#a) Url(https://example.org/x.svg#a)'/>",
        "<rect style='fill:\\75 rl(https://example.org/x.svg#a)'/>",
        "<rect style='background:image-set(\"https://example.org/x.png\" 1x)'/>",
        "<g xmlns='http://www.w3.org/1999/xhtml'><text>alert</text></g>",
        "<g xmlns=''><text>alert</text></g>",
        "<x:path xmlns:x='urn:x' d='alert'/>",
        "<g><title><image src='https://example.org/x.png'/></title></g>",
        "<g><animate attributeName='href' to='javascript:alert(1)'/></g>",
        "<!-- comment -->",
        "<?xml-stylesheet href='https://example.org/x.css'?>"
      })
  void whatDoesNotDrawIsLeftOut(String stranger) {
    assertThat(inline(stranger + "<circle r='1'/>"))
        .contains("<circle r=\"1\"/>")
        .doesNotContainIgnoringCase("script")
        .doesNotContain("example.org")
        .doesNotContain("alert")
        .doesNotContain("comment")
        .doesNotContain("style>")
        .doesNotContain("<p");
  }

  /** A page knows no CDATA sections: it reads a tag in one as a tag. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<text><![CDATA[x><img src=y onerror=alert(4)>]]></text>",
        "<g><title><text><![CDATA[x><img src=y onerror=alert(4)>]]></text></title></g>",
        "<g><desc>x&gt;<![CDATA[<img src=y onerror=alert(4)>]]></desc></g>"
      })
  void textIsWrittenAsText(String text) {
    assertThat(inline(text))
        .contains("x&gt;&lt;img src=y onerror=alert(4)&gt;</")
        .doesNotContain("CDATA")
        .doesNotContain("<img");
  }

  @Test
  void capitalLettersMakeNoDifferenceToAReference() {
    assertThat(inline("<clipPath id='b'/><rect clip-path='URL(#b)'/>"))
        .contains("clip-path=\"url(#p_b)\"");
  }

  @Test
  void picturesMadeOfDotsStay() {
    assertThat(inline("<image xlink:href='data:image/png;base64,AA' width='1' height='1'/>"))
        .contains("data:image/png;base64,AA");
  }

  @Test
  void theSizeFollowsThePage() {
    assertThat(inline(""))
        .contains("viewBox=\"0 0 640 400.5\"", "style=\"max-width:640px\"")
        .doesNotContain(" width=")
        .doesNotContain(" height=");
  }

  @Test
  void anOwnViewBoxStays() {
    String svg =
        InlineSvg.of(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 2' width='9' height='9'/>",
            "p_",
            "x");
    assertThat(svg).contains("viewBox=\"0 0 2 2\"");
  }

  @Test
  void theLabelTakesThePlaceOfTitleAndDescription() {
    String svg = inline("<title>T</title><desc>D</desc><g><title>of a part</title></g>");
    assertThat(svg)
        .contains("role=\"img\"", "aria-label=\"A label\"", "<title>of a part</title>")
        .doesNotContain("<title>T")
        .doesNotContain("<desc>");
  }

  @Test
  void aDocumentTypeIsReadWithoutLoadingIt() {
    String svg =
        InlineSvg.of(
            "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.0//EN'"
                + " 'http://unreachable.invalid/svg10.dtd'><svg"
                + " xmlns='http://www.w3.org/2000/svg'><g/></svg>",
            "p_",
            "x");
    assertThat(svg).startsWith("<svg ").doesNotContain("DOCTYPE");
  }

  @Test
  void filesAreNotReadIntoAPicture(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("file.txt"), "what it says");
    String svg =
        InlineSvg.of(
            "<!DOCTYPE svg [<!ENTITY f SYSTEM '%s'>]>".formatted(file.toUri())
                + "<svg xmlns='http://www.w3.org/2000/svg'><text>&f;.</text></svg>",
            "p_",
            "x");
    assertThat(svg).contains("<text>.</text>");
  }

  @Test
  void whatIsNoSvgIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InlineSvg.of("<svg", "p_", "x"))
        .withMessageContaining("picture must be well-formed SVG, but: ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InlineSvg.of("<html/>", "p_", "x"))
        .withMessage(
            "picture must be SVG, its first element svg in the namespace"
                + " http://www.w3.org/2000/svg, but it was: html (no namespace)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InlineSvg.of("<svg xmlns='urn:x'/>", "p_", "x"))
        .withMessageEndingWith("but it was: svg (urn:x)");
  }

  private static String inline(String inner) {
    return InlineSvg.of(OPEN + inner + "</svg>", "p_", "A label");
  }
}
