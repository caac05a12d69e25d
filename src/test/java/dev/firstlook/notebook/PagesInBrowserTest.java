package dev.firstlook.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All lessons, their index and a page with every kind of cell, as Chromium shows them. Skipped
 * where there is no Chromium.
 */
class PagesInBrowserTest {

  private static final int PHONE = 360;
  private static final int DESK = 1280;

  /** What is folded needs its room too. */
  private static final String UNFOLD =
      "document.querySelectorAll('details').forEach(part => part.open = true);";

  private static final String TOO_WIDE =
      UNFOLD
          + """
          const [page, screen] =
              [document.scrollingElement.scrollWidth, document.documentElement.clientWidth];
          return page > screen ? ['page of ' + page + ' px on ' + screen] : [];
          """;

  /** A title of a table is to be read without scrolling, and with it. */
  private static final String CUT_TITLES =
      UNFOLD
          + """
          const box = part => part.getBoundingClientRect();
          const isCut = title => {
              const [own, around] = [box(title), box(title.closest('.scroll'))];
              return own.left < around.left - 1 || own.right > around.right + 1;
          };
          return [...document.querySelectorAll('caption')].filter(title => {
              const scroll = title.closest('.scroll');
              scroll.scrollLeft = 0;
              const before = isCut(title);
              scroll.scrollLeft = 1e6;
              return before || isCut(title);
          }).map(title => title.textContent);
          """;

  /** In a fraction that is set one part stands above the other; without MathML, beside it. */
  private static final String FORMULAS =
      UNFOLD
          + """
          const box = part => part.getBoundingClientRect();
          const empty = [...document.querySelectorAll('math')]
              .filter(math => !(box(math).width > 0 && box(math).height > 0));
          const flat = [...document.querySelectorAll('mfrac')].filter(fraction =>
              !(box(fraction.children[0]).bottom <= box(fraction.children[1]).top + 1
                  && box(fraction).height > 1.2 * parseFloat(getComputedStyle(fraction).fontSize)));
          return empty.map(math => 'empty: ' + math.textContent)
              .concat(flat.map(fraction => 'flat: ' + fraction.textContent));
          """;

  private static final String WORDLESS =
      """
      const wordless = picture => !(picture.getAttribute('aria-label') || picture.alt || '').trim();
      return [...document.querySelectorAll('svg, img')]
          .filter(picture => wordless(picture) || (picture.localName === 'svg' && picture.role !== 'img'))
          .map(picture => picture.outerHTML.slice(0, 100));
      """;

  private static final String SCRIPTS =
      """
      const code = element => element.localName === 'script'
          || [...element.attributes].some(attribute => /^on|^\\s*javascript:/i.test(attribute.name)
              || /^\\s*javascript:/i.test(attribute.value));
      return [...document.querySelectorAll('*')].filter(code).map(element => element.outerHTML);
      """;

  @TempDir private static Path folder;
  @TempDir private static Path profile;
  private static Browser browser;

  @BeforeAll
  static void runTheLessons() throws IOException {
    String missing = Browser.missing();
    assumeTrue(missing.isEmpty(), () -> "pages are not looked at in a browser: " + missing);
    try (Stream<Path> files = Files.list(LessonPages.folder())) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    Files.writeString(folder.resolve("every-cell.html"), EveryCell.html());
    browser = Browser.start(profile);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".html"))
          .sorted()
          .toList();
    }
  }

  @Test
  void allLessonsAreThere() throws IOException {
    assertThat(pages())
        .contains("index.html", "every-cell.html")
        .hasSize(LessonPages.LESSONS.names().size() + 2);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void thePageStandsAloneAndItsFormulasAreSet(String name) {
    Path page = folder.resolve(name);
    browser.open(page, DESK, "light");
    assertThat(browser.console()).as("console").isEmpty();
    assertThat(browser.requests()).as("requests").containsExactly(page.toUri().toString());
    assertThat(browser.find(SCRIPTS)).as("scripts").isEmpty();
    assertThat(browser.find(TOO_WIDE)).as("width").isEmpty();
    assertThat(browser.find(FORMULAS)).as("formulas").isEmpty();
    assertThat(browser.find(WORDLESS)).as("pictures").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everybodyCanUseItOnAPhone(String name) {
    browser.open(folder.resolve(name), PHONE, "light");
    assertThat(browser.find(TOO_WIDE)).as("width").isEmpty();
    assertThat(browser.find(CUT_TITLES)).as("titles of tables").isEmpty();
    assertThat(browser.axe()).isEmpty();
  }

  /** All pages have one style sheet, and one of these has every kind of cell. */
  @ParameterizedTest
  @CsvSource({"every-cell, light", "every-cell, dark", "index, light", "index, dark"})
  void textStandsOutFromItsGround(String name, String scheme) {
    browser.open(folder.resolve(name + ".html"), DESK, scheme);
    assertThat(browser.axeContrast()).isEmpty();
  }

  @Test
  void schemesAndFormulasAreThoseMeant() {
    String ground = "return [getComputedStyle(document.body).backgroundColor];";
    Path page = folder.resolve("every-cell.html");
    browser.open(page, PHONE, "light");
    assertThat(browser.find(ground)).containsExactly("rgb(253, 252, 249)");
    browser.open(page, PHONE, "dark");
    assertThat(browser.find(ground)).containsExactly("rgb(25, 26, 28)");
    assertThat(browser.find("return [...document.querySelectorAll('mfrac')].map(f => f.nodeName);"))
        .hasSizeGreaterThan(50);
  }

  /** Each of the checks above, on a page with one fault for each. */
  @Test
  void faultsAreSeen() throws IOException {
    Path page = Files.createDirectory(folder.resolve("faults")).resolve("faults.html");
    Files.writeString(
        page,
        """
        <!DOCTYPE html>
        <html lang="en">
        <head><meta name="viewport" content="width=device-width" /><title>Faults</title></head>
        <body>
        <script>console.error("fault")</script>
        <img src="http://127.0.0.1:9/picture.png" />
        <div class="scroll" style="width: 200px; overflow-x: auto">
        <table style="width: 900px"><caption>Cut off.</caption><tr><td>1</td></tr></table>
        </div>
        <div style="width: 1300px; color: #ccc; background: #fff">Too pale and too wide.</div>
        <math><mfrac style="display: inline"><mn>1</mn><mn>2</mn></mfrac></math>
        <math style="display: none"><mn>1</mn></math>
        </body>
        </html>
        """);
    for (int width : new int[] {PHONE, DESK}) {
      browser.open(page, width, "light");
      assertThat(browser.find(TOO_WIDE)).isNotEmpty();
    }
    assertThat(browser.console()).anyMatch(line -> line.contains("fault"));
    assertThat(browser.requests()).contains("http://127.0.0.1:9/picture.png");
    assertThat(browser.find(SCRIPTS)).hasSize(1);
    assertThat(browser.find(FORMULAS)).containsExactlyInAnyOrder("empty: 1", "flat: 12");
    assertThat(browser.find(WORDLESS)).hasSize(1);
    assertThat(browser.find(CUT_TITLES)).containsExactly("Cut off.");
    assertThat(browser.axe()).anyMatch(line -> line.startsWith("image-alt: "));
    assertThat(browser.axeContrast()).anyMatch(line -> line.startsWith("color-contrast: "));
  }
}
