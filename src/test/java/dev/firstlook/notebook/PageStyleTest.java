package dev.firstlook.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast of the page's colours by the formula of WCAG 2.1, section 1.4.3. */
class PageStyleTest {

  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");

  private static String css = "";
  private static Map<String, Integer> light = Map.of();
  private static Map<String, Integer> dark = Map.of();

  @BeforeAll
  static void read() throws Exception {
    css = Files.readString(Path.of("src/main/resources/dev/firstlook/notebook/page.css"));
    List<String> themes = List.of(css.split("prefers-color-scheme: dark", 2));
    assertThat(themes).hasSize(2);
    light = colours(themes.get(0));
    dark = colours(themes.get(1).substring(0, themes.get(1).indexOf("* {")));
  }

  @Test
  void theFormulaGivesTheKnownRatios() {
    assertThat(contrast(0x000000, 0xffffff)).isEqualTo(21);
    assertThat(contrast(0x767676, 0xffffff)).isBetween(4.54, 4.55);
  }

  @ParameterizedTest
  @CsvSource({
    "ink, ground", "ink, panel", "ink, keep", "ink, refused", "ink, stopped", "soft, ground",
    "soft, panel", "link, ground", "link, panel", "link, keep", "keyword, panel", "string, panel",
    "number, panel", "comment, panel"
  })
  void textCanBeReadInLightAndInDark(String text, String ground) {
    for (Map<String, Integer> theme : List.of(light, dark)) {
      assertThat(theme).containsKeys(text, ground);
      assertThat(contrast(theme.getOrDefault(text, 0), theme.getOrDefault(ground, 0)))
          .as("%s on %s", text, ground)
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  @Test
  void theSheetCanStandInAWellFormedPage() {
    assertThat(css).doesNotContain("<").doesNotContain("&");
  }

  private static Map<String, Integer> colours(String part) {
    Map<String, Integer> colours = new HashMap<>();
    Matcher found = COLOUR.matcher(part);
    while (found.find()) {
      colours.put(found.group(1), Integer.parseInt(found.group(2), 16));
    }
    return colours;
  }

  private static double contrast(int one, int other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
  }

  private static double linear(int channel) {
    double c = (channel & 0xFF) / 255.0;
    return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
