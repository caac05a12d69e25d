package dev.firstlook.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lessons that end in an error that nobody wanted. */
class NotebookFailureTest {

  @RegisterExtension final Quiet quiet = new Quiet();

  @TempDir Path folder;

  @BeforeEach
  void pagesGoToTheFolder() {
    System.setProperty(PageFolder.PROPERTY, folder.toString());
  }

  @AfterEach
  void pagesGoWhereTheyWent() {
    System.clearProperty(PageFolder.PROPERTY);
  }

  @Test
  void aBlockThatThrowsLeavesItsPageAndThrows() {
    assertThatThrownBy(
            () ->
                Notebook.run(
                    "Broken",
                    page -> {
                      page.text("Before.");
                      String word = page.show("fine");
                      // This cannot be.
                      throw new IOException("disk <full> for " + word);
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("disk <full> for fine");
    Html page = page();
    assertThat(page.texts("p")).contains("Before.", "disk <full> for fine");
    assertThat(page.texts("pre"))
        .containsSubsequence(
            "String word = page.show(\"fine\");",
            "fine",
            "// This cannot be.\nthrow new IOException(\"disk <full> for \" + word);");
    assertThat(page.text())
        .contains("The lesson stopped here: <code>IOException</code> (NotebookFailureTest.java:");
  }

  @Test
  void aBlockThatEndsWellSavesByItself() throws Exception {
    Notebook.run(
        "Whole",
        page -> {
          page.show(1);
          int last = 2;
          assertThat(last).isEqualTo(2);
        });
    assertThat(page().texts("pre"))
        .containsExactly("page.show(1);", "1", "int last = 2;\nassertThat(last).isEqualTo(2);");
  }

  @Test
  void anExceptionThatEndsTheThreadLeavesThePage() throws Exception {
    List<Throwable> passedOn = new ArrayList<>();
    Thread lesson =
        new Thread(
            () -> {
              var page = Notebook.of("Broken");
              page.text("Before.");
              int zero = 0;
              page.show(1 / zero);
              page.save();
            });
    lesson.setUncaughtExceptionHandler((thread, thrown) -> passedOn.add(thrown));
    lesson.start();
    lesson.join();
    assertThat(passedOn).singleElement().isInstanceOf(ArithmeticException.class);
    Html page = page();
    assertThat(page.texts("p")).contains("Before.", "/ by zero");
    assertThat(page.texts("pre")).containsExactly("int zero = 0;\npage.show(1 / zero);");
  }

  @Test
  void savingEndsTheWatch() throws Exception {
    List<Throwable> passedOn = new ArrayList<>();
    Thread lesson =
        new Thread(
            () -> {
              var page = Notebook.of("Fine");
              page.save();
              throw new IllegalStateException("after the lesson");
            });
    lesson.setUncaughtExceptionHandler((thread, thrown) -> passedOn.add(thrown));
    lesson.start();
    lesson.join();
    assertThat(passedOn).singleElement().isInstanceOf(IllegalStateException.class);
    assertThat(page().text()).doesNotContain("stopped here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"page.txt", "file/page.html"})
  void aPlaceThatCannotBeSavedToIsTheLessonsError(String place) throws Exception {
    Files.writeString(folder.resolve("file"), "no folder");
    List<Throwable> passedOn = new ArrayList<>();
    Thread lesson =
        new Thread(
            () -> {
              var page = Notebook.of("Misplaced");
              page.text("Before.");
              page.save(folder.resolve(place));
            });
    lesson.setUncaughtExceptionHandler((thread, thrown) -> passedOn.add(thrown));
    lesson.start();
    lesson.join();
    assertThat(passedOn).hasSize(1);
    assertThat(page().texts("p")).contains("Before.");
    assertThat(page().text()).contains("The lesson stopped here", place);
  }

  @Test
  void causesAreTold() {
    assertThatThrownBy(
            () ->
                Notebook.run(
                    "Broken",
                    page -> {
                      throw new IllegalStateException("outer", new IOException("inner"));
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(page().texts("p")).contains("outer", "caused by java.io.IOException: inner");
  }

  private Html page() {
    try {
      return Html.of(Files.readString(folder.resolve("NotebookFailureTest.html")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
