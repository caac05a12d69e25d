package dev.firstlook.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/**
 * The known answers of datasets/README.md, computed in R, are found on the pages of the lessons;
 * each lesson has a picture, a working, and three lines to remember at its end.
 */
class LessonAnswersTest {

  private static final String CHI_SQUARED = "Chi-squared test of goodness of fit";
  private static final String SMIRNOV = "Kolmogorov-Smirnov test of exponentiality";

  static List<String> lessons() {
    return LessonPages.LESSONS.names();
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void aLessonHasAPictureAWorkingAndThreeLinesToRemember(String lesson) {
    Html page = LessonPages.page(lesson);
    assertThat(page.all("figure")).isNotEmpty();
    assertThat(page.all("section")).anyMatch(part -> part.getAttribute("class").equals("working"));
    Element remember = page.one("aside");
    assertThat(page.texts("h2")).last().isEqualTo("What to remember");
    assertThat(Xml.elements(remember).stream().filter(e -> "li".equals(e.getLocalName())))
        .hasSize(3)
        .noneMatch(line -> line.getTextContent().isBlank());
  }

  @Test
  void typesOfData() {
    Html page = LessonPages.page("Lesson01DataTypes");
    near(page, "all", -0.235, 5e-4);
    near(page, "Adelie", 0.39, 5e-3);
    near(page, "Chinstrap", 0.65, 5e-3);
    near(page, "Gentoo", 0.64, 5e-3);
    near(page, "Low", 567, 0);
    near(page, "Medium", 446, 0);
    near(page, "High", 668, 0);
    near(page, "0", 144, 0);
    near(page, "4", 2, 0);
    assertThat(LessonPages.rows(page))
        // What kind of data is this?
        .anyMatch(row -> row.startsWith("species categorical "))
        .anyMatch(row -> row.startsWith("body_mass_g continuous "))
        .anyMatch(row -> row.startsWith("year temporal "))
        .anyMatch(row -> row.startsWith("strike_id identifier "))
        .anyMatch(row -> row.startsWith("damage ordinal "))
        .anyMatch(row -> row.startsWith("damaged categorical "))
        .anyMatch(row -> row.startsWith("reported_height text "))
        // What looks wrong?
        .anyMatch(row -> row.startsWith("warning damage outside the order 15 values "))
        .noneMatch(row -> row.startsWith("warning speed_knots "));
    assertThat(page.texts("samp")).contains("2970", "154.2", "Adelie", "Medium");
    assertThat(page.texts("p"))
        .anyMatch(text -> text.startsWith("154.2 knots instead of 2970") && text.contains("286 "))
        .anyMatch(text -> text.startsWith("the mean of \"species\" is not lawful"))
        .anyMatch(text -> text.startsWith("the mean of \"satisfaction\" is not lawful"))
        .anyMatch(text -> text.startsWith("the mean of \"strike_id\" is not lawful"))
        .anyMatch(text -> text.startsWith("Note that the mean, 0.7 deaths"));
    assertThat(page.all("figure")).hasSize(8);
  }

  @Test
  void massAndDensity() {
    Html page = LessonPages.page("Lesson02PmfAndPdf");
    frequencies(page, 144, 91, 32, 11, 2);
    assertThat(words(page)).contains("Poisson(lambda = 0.7)", "published 3000 of them");
    near(page, "mean μ", 166.30, 0.05);
    near(page, "sd σ", 6.50, 5e-3);
  }

  @Test
  void bernoulli() {
    Html page = LessonPages.page("Lesson03Bernoulli");
    assertThat(words(page)).contains("711 of 2201 survived");
    near(page, "p", 0.323, 5e-4);
    near(page, "Chi-squared test of independence", 190.4, 0.05);
    for (String tosser : List.of("Buffon", "Pearson", "Kerrich")) {
      assertThat(LessonPages.cells(page))
          .as(tosser)
          .anyMatch(
              row ->
                  !row.isEmpty()
                      && row.get(0).equals(tosser)
                      && Math.abs(number(row.get(row.size() - 1)).orElse(9)) <= 1.4);
    }
  }

  @Test
  void binomial() {
    Html page = LessonPages.page("Lesson04Binomial");
    assertThat(words(page)).contains("threw twelve dice 26306 times", "6115", "1.165 times");
    near(page, "p", 0.3377, 5e-5);
    test(page, CHI_SQUARED, 35.5, 10, 1e-4);
    test(page, CHI_SQUARED, 8.2, 9, 0.52);
    near(page, "p", 0.5192, 5e-5);
  }

  @Test
  void poisson() {
    Html page = LessonPages.page("Lesson05Poisson");
    frequencies(page, 109, 65, 22, 3, 1);
    near(page, "lambda λ", 0.61, 5e-4);
    assertThat(words(page)).contains("2608 intervals of 7.5 seconds");
    near(page, "lambda λ", 3.8715, 5.1e-4);
    test(page, CHI_SQUARED, 12.96, 10, 0.23);
    near(page, "lambda λ", 0.656, 6e-4);
    near(page, "size r", 1.186, 5e-4);
    assertThat(pValues(page, CHI_SQUARED))
        .anySatisfy(p -> assertThat(p).isCloseTo(3e-4, within(5e-5)))
        .anySatisfy(p -> assertThat(p).isCloseTo(0.65, within(5e-3)));
  }

  @Test
  void measurements() {
    Html page = LessonPages.page("Lesson06Continuous");
    near(page, "mean μ", 166.30, 0.05);
    near(page, "sd σ", 6.50, 5e-3);
    test(page, CHI_SQUARED, 9.77, 13, 0.71);
    near(page, "mean μ", 26.21, 5e-3);
    near(page, "mean μ", 27.75, 5e-3);
    near(page, "rate λ", 1 / 33.8, 1e-4);
    near(page, "rate λ", 1 / 213.0, 2e-5);
    assertThat(words(page))
        .contains("on average 115 days between disasters before 1891, and 399 after");
    assertThat(pValues(page, SMIRNOV))
        .anySatisfy(p -> assertThat(p).isCloseTo(0.89, within(0.01)))
        .anySatisfy(p -> assertThat(p).isCloseTo(0.34, within(0.01)));
    assertThat(words(page))
        .containsPattern(
            "0\\.36\\d* Normal\\(mean = 54\\.6\\d*, sd = 5\\.8\\d*\\)"
                + " \\+ 0\\.64?\\d* Normal\\(mean = 80\\.[01]\\d*, sd = 5\\.8\\d*\\)");
  }

  /** Of this lesson's series the provenance has the length and how it grows. */
  @Test
  void trendSeasonNoise() {
    assertThat(words(LessonPages.page("Lesson07TrendSeasonNoise")))
        .contains("passengers_thousands: 144 months")
        .contains("classical decomposition of passengers_thousands, multiplicative")
        .contains("if the season grows with the level");
  }

  @Test
  void stl() {
    assertThat(words(LessonPages.page("Lesson08Stl")))
        .contains("co2_ppm: 2284 weeks", "59 missing", "once for 18 weeks")
        .contains("ridership_thousands: 5698")
        .containsPattern("Calendar of ridership_thousands: .* lowest 1\\.51 on 2013-12-25");
  }

  @Test
  void notEverythingIsSeasonal() {
    Html page = LessonPages.page("Lesson09NotEverythingIsSeasonal");
    assertThat(words(page))
        .contains("lynx_trapped: 114 years", "cyclic", "no season")
        .contains("[1828, 1838, 1848, 1857, 1866, 1875, 1885, 1895, 1904, 1913, 1925]")
        .contains("it is 9 to 12 years")
        .contains("STL of temperature_f, additive: strength of trend 0.21, of season 0.94");
    near(page, "to 1898", 1097.8, 0.05);
    near(page, "from 1899", 850.0, 0.05);
  }

  private static String words(Html page) {
    return page.document().getDocumentElement().getTextContent().replaceAll("\\s+", " ");
  }

  /** A row with this name has this number in its second cell. */
  private static void near(Html page, String name, double expected, double tolerance) {
    assertThat(LessonPages.cells(page).stream().filter(row -> isNamed(row, name)))
        .as(name)
        .anySatisfy(
            row ->
                assertThat(number(row.get(1)).orElse(Double.NaN))
                    .isCloseTo(expected, within(tolerance)));
  }

  /** How often 0, 1, 2, ... occurred. */
  private static void frequencies(Html page, long... counts) {
    for (int i = 0; i < counts.length; i++) {
      near(page, Integer.toString(i), (double) counts[i], 0);
    }
  }

  /** Statistic to half a unit of its last digit, degrees of freedom, p-value to two digits. */
  private static void test(Html page, String name, double statistic, double df, double p) {
    assertThat(LessonPages.cells(page).stream().filter(row -> isNamed(row, name)))
        .as(name)
        .anySatisfy(
            row -> {
              assertThat(number(row.get(1)).orElse(-1)).isCloseTo(statistic, within(0.05));
              assertThat(number(row.get(2)).orElse(-1)).isEqualTo(df);
              assertThat(number(row.get(3)).orElse(-1)).isCloseTo(p, within(0.05 * p + 1e-6));
            });
  }

  private static List<Double> pValues(Html page, String name) {
    return LessonPages.cells(page).stream()
        .filter(row -> isNamed(row, name))
        .map(row -> number(row.get(row.size() - 1)).orElse(Double.NaN))
        .toList();
  }

  private static boolean isNamed(List<String> row, String name) {
    return row.size() > 1 && row.get(0).equals(name);
  }

  private static OptionalDouble number(String cell) {
    try {
      return OptionalDouble.of(Double.parseDouble(cell));
    } catch (NumberFormatException words) {
      return OptionalDouble.empty();
    }
  }
}
