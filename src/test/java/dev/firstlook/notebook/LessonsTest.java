package dev.firstlook.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Whether the pages of the lessons are sound. */
class LessonsTest {

  @Test
  void everyPageIsSound() {
    List<String> names = new ArrayList<>(LessonPages.LESSONS.names());
    names.add("index");
    for (String name : names) {
      Html page = LessonPages.page(name);
      assertThat(page.ids()).as(name).doesNotHaveDuplicates();
      assertThat(page.all("script")).as(name).isEmpty();
      assertThat(page.all("svg"))
          .as(name)
          .isNotEmpty()
          .allMatch(svg -> !svg.getAttribute("aria-label").isBlank());
      for (Element link : page.all("a")) {
        String href = link.getAttribute("href");
        if (href.startsWith("#")) {
          assertThat(page.ids()).as(name).contains(href.substring(1));
        } else if (!href.startsWith("https:")) {
          assertThat(LessonPages.folder().resolve(href)).exists();
        }
      }
    }
  }

  @Test
  void everyLessonShowsItsCodeAndEndsWithWhatToRemember() {
    for (String name : LessonPages.LESSONS.names()) {
      Html page = LessonPages.page(name);
      assertThat(page.text())
          .as(name)
          .doesNotContain("Code is left out")
          .contains("class=\"code\"");
      assertThat(page.texts("h2")).as(name).last().isEqualTo("What to remember");
    }
  }

  /** Answers from the provenance of the data sets, computed there in R. */
  @Test
  void typesOfData() {
    Html page = LessonPages.page("Lesson01DataTypes");
    assertThat(LessonPages.rows(page))
        // Simpson's paradox.
        .contains("all -0.235", "Adelie 0.391", "Chinstrap 0.654", "Gentoo 0.643")
        // Tenants by satisfaction.
        .anyMatch(row -> row.startsWith("Low 567 "))
        .anyMatch(row -> row.startsWith("Medium 446 "))
        .anyMatch(row -> row.startsWith("High 668 "))
        // Corps and years by deaths.
        .anyMatch(row -> row.startsWith("0 144 "))
        .anyMatch(row -> row.startsWith("4 2 "))
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
}
