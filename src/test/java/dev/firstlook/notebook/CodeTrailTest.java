package dev.firstlook.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The lessons here are the test methods themselves. */
class CodeTrailTest {

  @RegisterExtension final Quiet quiet = new Quiet();

  @TempDir Path folder;

  @Test
  void codeIsTheLinesBetweenTwoCalls() {
    var page = Notebook.of("Lines");
    int first = 1;
    // A comment stays with its line.
    int second = first + 1;
    page.text("Between.");
    int third = page.show(first + second); // to the end of the line
    page.show(third);

    assertThat(code(page))
        .containsExactly(
            """
            int first = 1;
            // A comment stays with its line.
            int second = first + 1;""",
            "int third = page.show(first + second); // to the end of the line",
            "page.show(third);");
    assertThat(page.cells().get(1)).isInstanceOf(Cell.Text.class);
  }

  @Test
  void aStatementOfManyLinesIsWhole() {
    var page = Notebook.of("Many lines");
    page.show(
        List.of(
            "a;",
            """
            b; {
              c
            """,
            new String(new char[] {'}', ';'})));
    assertThat(code(page))
        .containsExactly(
            """
            page.show(
                List.of(
                    "a;",
                    \"""
                    b; {
                      c
                    \""",
                    new String(new char[] {'}', ';'})));""");
  }

  @Test
  void aLoopIsShownOnceAndWhole() {
    var page = Notebook.of("Loop");
    for (int i = 0; i < 3; i++) {
      if (i % 2 == 0) {
        page.show(i);
      } else {
        page.text("odd");
      }
    }
    List.of("x", "y")
        .forEach(
            name -> {
              page.show(name);
            });
    List.of("z").forEach(name -> page.show(name));
    assertThat(code(page))
        .containsExactly(
            """
            for (int i = 0; i < 3; i++) {
              if (i % 2 == 0) {
                page.show(i);
              } else {
                page.text("odd");
              }
            }""",
            """
            List.of("x", "y")
                .forEach(
                    name -> {
                      page.show(name);
                    });""",
            "List.of(\"z\").forEach(name -> page.show(name));");
    assertThat(page.cells().stream().filter(cell -> !(cell instanceof Cell.Code)))
        .containsExactly(
            new Cell.Result("0"),
            new Cell.Text("odd"),
            new Cell.Result("2"),
            new Cell.Result("x"),
            new Cell.Result("y"),
            new Cell.Result("z"));
  }

  @Test
  void callsWithinCallsShowTheirLineOnce() {
    var page = Notebook.of("Within");
    page.show(page.show(1) + 1);
    assertThat(code(page)).containsExactly("page.show(page.show(1) + 1);");
  }

  @Test
  void methodsOfTheLessonHaveTheirOwnCode() {
    var page = Notebook.of("Methods");
    part(page, "a");
    int rest = 2;
    page.show(rest);
    part(page, "b");
    page.save(folder.resolve("page.html"));
    assertThat(code(page))
        .containsExactly(
            "page.show(name + name);",
            """
            part(page, "a");
            int rest = 2;
            page.show(rest);""",
            "part(page, \"b\");");
  }

  private static void part(Notebook page, String name) {
    page.text("Part " + name);
    page.show(name + name);
  }

  @Test
  void codeAboveAndBelowTheCallsIsNotLost() {
    int above = 1;
    var page = Notebook.of("Above and below");
    page.show(above);
    int below = above + 1;
    page.save(folder.resolve(below + ".html"));
    assertThat(code(page))
        .containsExactly("int above = 1;", "page.show(above);", "int below = above + 1;");
  }

  @Test
  void twoNotebooksFollowTheirOwnTrail() {
    var one = Notebook.of("One");
    var two = Notebook.of("Two");
    one.show(1);
    two.show(2);
    assertThat(code(one)).last().asString().endsWith("one.show(1);");
    assertThat(code(two)).last().asString().endsWith("two.show(2);");
    assertThat(one.cells()).contains(new Cell.Result("1")).doesNotContain(new Cell.Result("2"));
    assertThat(two.cells()).contains(new Cell.Result("2")).doesNotContain(new Cell.Result("1"));
  }

  @Test
  void anonymousClassesAndNestedTypesAreShownWhole() {
    var page = Notebook.of("Anonymous");
    Runnable task =
        new Runnable() {
          @Override
          public void run() {
            page.show("inside");
          }
        };
    task.run();
    assertThat(code(page)).hasSize(1);
    assertThat(code(page).get(0)).startsWith("Runnable task =").endsWith("};");
  }

  @Test
  void withoutSourceThePageHasNoCodeAndSaysSo() throws Exception {
    var page = Notebook.of("No source", folder);
    page.text("Words.");
    page.show(1);
    Path saved = page.save(folder.resolve("page.html"));
    assertThat(page.cells()).containsExactly(new Cell.Text("Words."), new Cell.Result("1"));
    assertThat(Files.readString(saved))
        .contains("The source of " + CodeTrailTest.class.getName() + " was not found")
        .contains(folder.toString());
  }

  @Test
  void aNotebookMadeInABlockBeginsThere() throws Exception {
    int outside = 1;
    Thread thread =
        new Thread(
            () -> {
              int inside = outside + 1;
              var page = Notebook.of("In a block");
              page.show(inside);
              page.save(folder.resolve("block.html"));
            });
    thread.start();
    thread.join();
    assertThat(Html.of(Files.readString(folder.resolve("block.html"))).texts("pre"))
        .containsExactly("int inside = outside + 1;", "page.show(inside);", "2");
  }

  @Test
  void sourceThatIsNotTheCompiledOneIsNotShown() throws Exception {
    Path other = folder.resolve("dev/firstlook/notebook/CodeTrailTest.java");
    Files.createDirectories(other.getParent());
    Files.writeString(other, "class CodeTrailTest {\n  void other() {}\n}\n");
    var page = Notebook.of("Stale", folder);
    page.show(1);
    Path saved = page.save(folder.resolve("page.html"));
    assertThat(page.cells()).containsExactly(new Cell.Result("1"));
    assertThat(Files.readString(saved)).contains("is not the one that was compiled");
  }

  @Test
  void aSourceFolderMustExist() {
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> Notebook.of("Title", folder.resolve("nowhere"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("source folder must be a folder that exists, but was: ")
        .hasMessageContaining("nowhere");
  }

  private static List<String> code(Notebook page) {
    return page.cells().stream()
        .filter(Cell.Code.class::isInstance)
        .map(cell -> ((Cell.Code) cell).source())
        .toList();
  }
}
