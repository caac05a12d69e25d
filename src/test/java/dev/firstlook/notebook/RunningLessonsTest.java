package dev.firstlook.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.firstlook.notebook.fixtures.Lesson1Counting;
import dev.firstlook.notebook.fixtures.Lesson2Failing;
import dev.firstlook.notebook.fixtures.Lesson3Running;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class RunningLessonsTest {

  private static final Path SOURCES = Path.of("src/test/java");

  @RegisterExtension final Quiet quiet = new Quiet();

  @TempDir Path folder;

  private final ByteArrayOutputStream progress = new ByteArrayOutputStream();

  @BeforeEach
  void pagesGoToTheFolder() {
    System.setProperty(PageFolder.PROPERTY, folder.toString());
  }

  @AfterEach
  void pagesGoWhereTheyWent() {
    System.clearProperty(PageFolder.PROPERTY);
  }

  @Test
  void aFailingLessonDoesNotKeepTheOthersFromRunning() {
    assertThatIllegalStateException()
        .isThrownBy(() -> run(Lesson1Counting.class, Lesson2Failing.class, Lesson3Running.class))
        .withMessage(
            "1 of 3 lessons failed: Lesson2Failing: java.lang.IndexOutOfBoundsException: Index: 2"
                + " Size: 2");
    assertThat(progress.toString(StandardCharsets.UTF_8).lines().map(l -> l.replaceAll(" +", " ")))
        .hasSize(6)
        .anyMatch(l -> l.matches(" Lesson1Counting \\d+\\.\\d s ok .*Lesson1Counting\\.html"))
        .anyMatch(l -> l.matches(" Lesson2Failing \\d+\\.\\d s FAILED .*Lesson2Failing\\.html"))
        .anyMatch(l -> l.equals(" java.lang.IndexOutOfBoundsException: Index: 2 Size: 2"))
        .anyMatch(l -> l.matches(" Lesson3Running \\d+\\.\\d s ok .*Lesson3Running\\.html"))
        .anyMatch(l -> l.equals("Index: " + folder.resolve("index.html")));
  }

  @Test
  void whatLessonsPrintGoesToTheirOwnFiles() throws Exception {
    run(Lesson3Running.class);
    System.out.println("after");
    assertThat(quiet.printed().strip()).isEqualTo("after");
    assertThat(Files.readString(folder.resolve("Lesson3Running.txt")))
        .contains("The block is told.", "printed by the lesson itself");
  }

  @Test
  void theIndexShowsEveryLessonWithPictureAndSentence() {
    assertThatIllegalStateException()
        .isThrownBy(() -> run(Lesson1Counting.class, Lesson2Failing.class, Lesson3Running.class));
    Html index = page("index");
    assertThat(index.texts("h2"))
        .containsExactly("Counting & measuring", "A \"hard\" <lesson>", "A lesson as a block");
    assertThat(index.texts("p"))
        .contains("Counting is not measuring.", "Not everything ends well.", "The block is told.")
        .contains("This lesson failed. java.lang.IndexOutOfBoundsException: Index: 2 Size: 2");
    assertThat(index.all("svg"))
        .extracting(svg -> svg.getAttribute("aria-label"))
        .containsExactly("Bars of five nests: two to five eggs.", "Two bars.");
    assertThat(index.ids()).doesNotHaveDuplicates();
  }

  @Test
  void theFailedPageShowsTheErrorAndItsLine() {
    assertThatIllegalStateException().isThrownBy(() -> run(Lesson2Failing.class));
    Html page = page("Lesson2Failing");
    assertThat(page.texts("pre"))
        .last()
        .asString()
        .endsWith("// There is no third.\nString third = names.get(2);");
    assertThat(page.texts("p")).contains("Index: 2 Size: 2");
  }

  @Test
  void everyLinkLeadsSomewhere() {
    assertThatIllegalStateException()
        .isThrownBy(() -> run(Lesson1Counting.class, Lesson2Failing.class, Lesson3Running.class));
    for (String name : List.of("index", "Lesson1Counting", "Lesson2Failing", "Lesson3Running")) {
      Html page = page(name);
      assertThat(page.ids()).doesNotHaveDuplicates();
      assertThat(page.all("a")).isNotEmpty();
      for (Element link : page.all("a")) {
        String href = link.getAttribute("href");
        if (href.startsWith("#")) {
          assertThat(page.ids()).contains(href.substring(1));
        } else {
          assertThat(folder.resolve(href)).exists();
        }
      }
    }
    assertThat(page("Lesson2Failing").texts("a"))
        .containsSubsequence("← Counting & measuring", "All lessons", "A lesson as a block →");
  }

  @Test
  void aLessonThatIsNotCompiledFailsByItself() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Lessons(SOURCES, List.of("Lesson9Nowhere")).runAll(stream()))
        .withMessageContaining("java.lang.ClassNotFoundException: Lesson9Nowhere");
    assertThat(page("index").texts("h2")).containsExactly("Lesson9Nowhere");
  }

  @Test
  void aPageOfAnEarlierRunIsNotTakenForANewOne() throws Exception {
    Files.writeString(folder.resolve("RunningLessonsTest$Silent.html"), "old");
    assertThatIllegalStateException()
        .isThrownBy(() -> new Lessons(SOURCES, List.of(Silent.class.getName())).runAll(stream()))
        .withMessageContaining("it left no page");
  }

  /** Saves nothing. */
  public static final class Silent {

    private Silent() {}

    /**
     * Does nothing.
     *
     * @param args none
     */
    public static void main(String[] args) {}
  }

  @Test
  void aLessonThatDoesNotLoadSaysWhy() throws Exception {
    assertThatIllegalStateException()
        .isThrownBy(() -> run(Unloadable.class, Lesson3Running.class))
        .withMessage(
            "1 of 2 lessons failed: RunningLessonsTest$Unloadable:"
                + " java.lang.ExceptionInInitializerError;"
                + " caused by java.lang.NumberFormatException: For input string: \"one\"");
    assertThat(Files.readString(folder.resolve("RunningLessonsTest$Unloadable.txt")))
        .contains("ExceptionInInitializerError", "For input string: \"one\"");
  }

  /** Has a constant that cannot be computed. */
  public static final class Unloadable {

    static final int ONE = Integer.parseInt("one");

    private Unloadable() {}

    /**
     * Is never run.
     *
     * @param args none
     */
    public static void main(String[] args) {
      System.out.println(ONE);
    }
  }

  @Test
  void aMainThatIsNotStaticIsToldSo() {
    assertThatIllegalStateException()
        .isThrownBy(() -> run(OfAnObject.class))
        .withMessageContaining(
            "main of a lesson must be static, but was not: " + OfAnObject.class.getName());
  }

  /** Would need an object to run. */
  public static final class OfAnObject {

    private OfAnObject() {}

    /**
     * Is never run.
     *
     * @param args none
     */
    @SuppressWarnings("IncorrectMainMethod") // That is what is tested.
    public void main(String[] args) {}
  }

  @Test
  void lessonsAreFoundInOrder() throws Exception {
    Files.createDirectories(folder.resolve("sub"));
    for (String file :
        List.of("Lesson02B.java", "Lesson01A.java", "LessonPlan.java", "sub/Lesson03C.java")) {
      Files.writeString(folder.resolve(file), "");
    }
    assertThat(Lessons.in(folder).names())
        .containsExactly("Lesson01A", "Lesson02B", "sub.Lesson03C");
  }

  @Test
  void twoLessonsOfOneNameWouldShareAPage() throws Exception {
    Path one = folder.resolve("a/Lesson01Counting.java");
    Path two = folder.resolve("b/c/Lesson01counting.java");
    for (Path file : List.of(one, two)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lessons.in(folder))
        .withMessage(
            "names of lessons must differ, as their pages are named after them, but were the same: "
                + one
                + " and "
                + two);
  }

  @Test
  void aFolderMustHaveLessons() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lessons.in(folder))
        .withMessageContaining("but had none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lessons.in(folder.resolve("nowhere")))
        .withMessageContaining("folder of lessons must be a folder that exists, but was: ");
  }

  private void run(Class<?>... lessons) {
    List<String> names = List.of(lessons).stream().map(Class::getName).toList();
    new Lessons(SOURCES, names).runAll(stream());
  }

  private PrintStream stream() {
    return new PrintStream(progress, true, StandardCharsets.UTF_8);
  }

  private Html page(String name) {
    try {
      return Html.of(Files.readString(folder.resolve(name + ".html")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
