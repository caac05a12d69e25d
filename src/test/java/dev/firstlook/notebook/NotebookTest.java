package dev.firstlook.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.firstlook.chart.Charts;
import dev.firstlook.chart.Figure;
import dev.firstlook.data.Dataset;
import dev.firstlook.data.Datasets;
import dev.firstlook.explain.Explainable;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import dev.firstlook.summary.FrequencyTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class NotebookTest {

  private static final TextTable TABLE = TextTable.of("T", "name", "n").row("a", "1");
  private static final Working WORKING = Working.of("W").step("add", "2").conclude("Two.");

  /** A result as the library has them: a table that explains itself. */
  private record Fitted() implements Tabular, Explainable {

    @Override
    public String toString() {
      return TABLE.toString();
    }

    @Override
    public List<TextTable> tables() {
      return List.of(TABLE, TABLE);
    }

    @Override
    public Working explain() {
      return WORKING;
    }
  }

  @RegisterExtension final Quiet quiet = new Quiet();

  @TempDir Path folder;

  @Test
  void showGivesBackWhatItShows() {
    Notebook page = Notebook.of("Title");
    Fitted fitted = new Fitted();
    Fitted same = page.show(fitted);
    assertThat(same).isSameAs(fitted);
  }

  @Test
  void everyKindOfValueBecomesItsCells() {
    assertThat(Cells.of(TABLE)).containsExactly(new Cell.Table(TABLE));
    assertThat(Cells.of(WORKING)).containsExactly(new Cell.Derivation(WORKING, false));
    assertThat(Cells.of(new Fitted()))
        .containsExactly(
            new Cell.Table(TABLE), new Cell.Table(TABLE), new Cell.Derivation(WORKING, true));
    assertThat(Cells.of((Explainable) () -> WORKING)).hasSize(2);
    assertThat(Cells.of(null)).containsExactly(new Cell.Result("null"));
    assertThat(Cells.of(List.of(1, 2))).containsExactly(new Cell.Result("[1, 2]"));
    assertThat(Cells.of(1.0 / 3)).containsExactly(new Cell.Result("0.3333"));
    assertThat(Cells.of(new double[] {0.1 + 0.2, 2})).containsExactly(new Cell.Result("[0.3, 2]"));
    Cell.Picture picture = new Cell.Picture("<svg/>", "Nothing.");
    assertThat(Cells.of(picture)).containsExactly(picture);
    Figure figure = Charts.histogram(1, 2, 3);
    assertThat(Cells.of(figure))
        .containsExactly(
            new Cell.Picture(figure.toSvg(), figure.size(380, 300).toSvg(), figure.description()));
    Figure small = figure.size(320, 240);
    assertThat(Cells.of(small))
        .containsExactly(new Cell.Picture(small.toSvg(), small.description()));
    assertThat(Cells.text(figure)).isEqualTo("[picture] " + figure.description());
  }

  @Test
  void whatIsPrintedAboveTablesStandsAboveThem() {
    FrequencyTable<String> counts = FrequencyTable.of(List.of("a", "a", "b"));
    TextTable plain = counts.tables().get(0);
    assertThat(plain.title()).isEmpty();
    String headline = counts.toString().lines().findFirst().orElseThrow();
    assertThat(Cells.of(counts).get(0))
        .isEqualTo(new Cell.Table(new TextTable(headline, plain.header(), plain.rows())));

    Dataset kicks = Datasets.horseKicks();
    assertThat(Cells.of(kicks.summary()).get(0))
        .isEqualTo(new Cell.Result("horse_kicks: 280 rows, 3 variables"));
    assertThat(Cells.of(kicks.types()).get(0)).isInstanceOf(Cell.Table.class);
  }

  @Test
  void longResultsAreCutAndSaySo() {
    String lines = String.join("\n", Collections.nCopies(1000, "line"));
    assertThat(Cells.text(lines)).endsWith("\n... (700 more lines)");
    assertThat(Cells.text(lines).lines()).hasSize(301);
    assertThat(Cells.text("x".repeat(100_000))).endsWith("\n... (70000 more characters)");
    int[] many = new int[1000];
    Arrays.fill(many, 7);
    assertThat(Cells.text(many)).startsWith("[7, 7, ").endsWith(", ... (1000 in all)]");
  }

  @Test
  void printsTheLessonAsText() {
    Notebook page = Notebook.of("Title");
    page.text("Some *words*.");
    page.show(TABLE);
    page.show(new Cell.Picture("<svg/>", "A line."));
    page.showError(() -> Integer.parseInt("x"));
    page.remember("one", "two");
    assertThat(quiet.printed().lines())
        .containsSubsequence(
            "Title",
            "=====",
            "Some *words*.",
            "name  n",
            "a     1",
            "[picture] A line.",
            "NumberFormatException: For input string: \"x\"",
            "What to remember",
            "* one",
            "* two");
  }

  @Test
  void dataCannotSteerTheTerminal() {
    Notebook page = Notebook.of("Title");
    page.text("a \u001b[31m red");
    page.show("b \u001b]0;x\u0007\tc");
    assertThat(quiet.printed()).contains("a \\u001b[31m red").contains("b \\u001b]0;x\\u0007    c");
  }

  @Test
  void errorsThatAreWantedAreCells() {
    Notebook page = Notebook.of("Title");
    Exception error = page.showError(() -> Integer.parseInt("x"));
    assertThat(error).isInstanceOf(NumberFormatException.class);
    assertThat(page.cells())
        .last()
        .isEqualTo(new Cell.Failure("NumberFormatException", "For input string: \"x\"", "", true));
  }

  @Test
  void anErrorThatDoesNotComeIsAnError() {
    Notebook page = Notebook.of("Title");
    assertThatIllegalStateException()
        .isThrownBy(() -> page.showError(() -> Integer.parseInt("1")))
        .withMessageContaining(
            "expected to end in an error, but it ended well (NotebookTest.java:");
  }

  @Test
  void cellsAreACopy() {
    Notebook page = Notebook.of("Title");
    List<Cell> before = page.cells();
    page.text("more");
    assertThat(before).isEmpty();
  }

  @Test
  void savesWhereItIsToldAndMakesFolders() throws Exception {
    Path path = folder.resolve("a/b/page.html");
    Notebook page = Notebook.of("Ünïcode – 数");
    assertThat(page.save(path)).isEqualTo(path);
    assertThat(Files.readString(path)).contains("<h1>Ünïcode – 数</h1>");
    page.text("More.");
    page.save(path);
    assertThat(Files.readString(path)).contains("<p>More.</p>");
    try (var files = Files.list(path.getParent())) {
      assertThat(files).containsExactly(path);
    }
  }

  @Test
  void refusesWhatItCannotDo() {
    Notebook page = Notebook.of("Title");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Notebook.of("  "))
        .withMessage("title of a notebook must not be blank, but was: \"  \"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> page.save(Path.of("page.docx")))
        .withMessage("name of a page must end in .html, .md or .ipynb, but was: page.docx");
    assertThatIllegalArgumentException()
        .isThrownBy(page::remember)
        .withMessage("what to remember must be at least 1 point, but was 0");
  }
}
