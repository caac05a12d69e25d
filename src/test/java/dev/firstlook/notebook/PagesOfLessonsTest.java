package dev.firstlook.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Whether the pages of the lessons are sound. */
class PagesOfLessonsTest {

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
  void everyLessonShowsItsCode() {
    for (String name : LessonPages.LESSONS.names()) {
      Html page = LessonPages.page(name);
      assertThat(page.text())
          .as(name)
          .doesNotContain("Code is left out")
          .contains("class=\"code\"");
    }
  }
}
