package dev.firstlook.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links lead to their files, whatever the files are called. */
class AddressTest {

  private static final Cell PICTURE =
      new Cell.Picture("<svg xmlns='http://www.w3.org/2000/svg'/>", "Nothing.");

  @TempDir private Path folder;

  @Test
  void namesAreEncoded() {
    assertThat(Address.of("a/Lesson01_b-c~.svg")).isEqualTo("a/Lesson01_b-c~.svg");
    assertThat(Address.of("a<b>#?% (ü):\\.svg"))
        .isEqualTo("a%3Cb%3E%23%3F%25%20%28%C3%BC%29%3A%5C.svg");
  }

  /** The decoder is the JDK's. */
  @Property
  void anAddressReadsAsThePath(@ForAll @CharRange(from = ' ', to = '\u00ff') String name)
      throws URISyntaxException {
    assertThat(new URI("file:/x/" + Address.of(name)).getPath()).isEqualTo("/x/" + name);
  }

  @Test
  void thePicturesOfMarkdownAreFound() throws Exception {
    Path file = folder.resolve("a b#1 %20 (c).md");
    PageFile.write(file, new Page("T", List.of(PICTURE), "", ""));
    List<String> pictures = new ArrayList<>();
    Parser.builder()
        .build()
        .parse(Files.readString(file))
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Image image) {
                pictures.add(image.getDestination());
              }
            });
    assertThat(pictures)
        .singleElement()
        .satisfies(picture -> assertThat(Path.of(file.toUri().resolve(picture))).isRegularFile());
  }

  @Test
  void anyNameOfAFolderOfPicturesIsAnAddress() {
    String page =
        MarkdownPage.of(new Page("T", List.of(PICTURE), "", ""), Path.of("a<b>.md")).text();
    assertThat(page).contains("![Nothing.](a%3Cb%3E_files/figure1.svg)");
  }

  @Test
  void lessonsBesideAreFound() throws Exception {
    for (String name : List.of("Lesson1#a 100%25.html", "Lesson2.html", "Lesson3?b.html")) {
      PageFile.write(folder.resolve(name), new Page(name, List.of(), "", ""));
    }
    Path page = folder.resolve("Lesson2.html");
    PageLinks.renew(page);
    List<String> links =
        Html.of(Files.readString(page)).all("a").stream()
            .map(link -> link.getAttribute("href"))
            .filter(href -> !href.startsWith("#"))
            .distinct()
            .toList();
    assertThat(links)
        .hasSize(2)
        .allSatisfy(
            link -> assertThat(Path.of(page.toUri().resolve(URI.create(link)))).isRegularFile());
  }
}
