package dev.firstlook.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.firstlook.LibraryClassPath;
import dev.firstlook.notebook.fixtures.Dice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The cells of a Jupyter notebook run one after the other, as a kernel for Java runs them. */
class NotebookInKernelTest {

  @RegisterExtension final Quiet quiet = new Quiet();

  @TempDir private Path folder;

  private static List<String> sources(Path file, String type) throws IOException {
    List<String> sources = new ArrayList<>();
    for (JsonElement cell :
        JsonParser.parseString(Files.readString(file)).getAsJsonObject().getAsJsonArray("cells")) {
      JsonObject each = cell.getAsJsonObject();
      if (each.get("cell_type").getAsString().equals(type)) {
        sources.add(each.get("source").getAsString());
      }
    }
    return sources;
  }

  private static void run(JShell kernel, String cell) {
    String rest = cell;
    while (!rest.isBlank()) {
      CompletionInfo snippet = kernel.sourceCodeAnalysis().analyzeCompletion(rest);
      for (SnippetEvent event : kernel.eval(snippet.source())) {
        assertThat(event.exception()).as(snippet.source()).isNull();
        // A method may come before a type that it needs.
        assertThat(event.status()).as(snippet.source()).isNotEqualTo(Snippet.Status.REJECTED);
      }
      rest = snippet.remaining();
    }
  }

  @Test
  void everyCellRunsAfterTheFirst() throws IOException {
    Path file = Dice.save(folder.resolve("dice.ipynb"));
    List<String> cells = sources(file, "code");
    assertThat(cells.get(0))
        .startsWith("import dev.firstlook.distribution.DiscreteUniform;\n")
        .contains("int[] FACES = {1, 2, 3, 4, 5, 6};", "record Throws(", "Throws thrown(")
        .doesNotContain("private Dice()", "dice.text")
        .endsWith("Notebook dice = Notebook.of(\"The \\\"fair\\\" die \\\\ a cube\");");
    assertThat(sources(file, "markdown").get(1)).contains("run the first cell before the others");
    try (JShell kernel = JShell.builder().executionEngine("local").build()) {
      kernel.addToClasspath(LibraryClassPath.get());
      cells.forEach(cell -> run(kernel, cell));
    }
    // Once by the lesson and once by its cells: one face of six.
    assertThat(quiet.printed().split("0\\.1667", -1)).hasSize(2 * 6 + 1);
  }

  @Test
  void theNotebookHasTheNameThatItsCellsUse() {
    assertThat(name("var told = Notebook.of(\"=\");")).isEqualTo("told");
    assertThat(name("Notebook.run(\"a\", page1 -> { int x = 1; });")).isEqualTo("page1");
    assertThat(name("Notebook.run(\"a\", (Notebook p) -> { int x = 1; });")).isEqualTo("p");
    assertThat(name("Notebook.run(\"a\", Lesson::tell);")).isEqualTo("page");
  }

  private static String name(String statement) {
    String text = "class A { void m() { int before = 1; " + statement + " int after = 2; } }";
    int from = text.indexOf(statement);
    return new SourceFile(text).head().notebookName(from, from + statement.length());
  }

  @Test
  void withoutItsSourceThereIsNothingToRunFirst() {
    Page page = new Page("Title", List.of(new Cell.Text("Told.")), "", "");
    assertThat(JupyterPage.of(page)).doesNotContain("kernel for Java, with", "\"code\"");
    Page known = new Page("Title", List.of(new Cell.Text("Told.")), "", "int a = 1;");
    assertThat(JupyterPage.of(known)).contains("kernel for Java, with", "int a = 1;");
  }
}
