package dev.firstlook.notebook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.w3c.dom.Element;

/** The pages of the lessons of this project, which are run once for all tests that read them. */
final class LessonPages {

  static final Lessons LESSONS = Lessons.in(Path.of("notebooks"));

  private LessonPages() {}

  /** The run happens when the folder is first asked for. */
  private static final class Run {
    static final Path FOLDER = run();
  }

  static Path folder() {
    return Run.FOLDER;
  }

  private static Path run() {
    Path folder = newFolder();
    System.setProperty(PageFolder.PROPERTY, folder.toString());
    try {
      LESSONS.runAll(
          new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    } finally {
      System.clearProperty(PageFolder.PROPERTY);
    }
    return folder;
  }

  /** One of its own for each run, as two builds may run at the same time. */
  private static Path newFolder() {
    try {
      return Files.createTempDirectory(Path.of("target"), "lesson-pages-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Html page(String name) {
    try {
      return Html.of(Files.readString(folder().resolve(name + ".html")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cells of every row of every table. */
  static List<List<String>> cells(Html page) {
    return page.all("tr").stream()
        .map(Xml::elements)
        .map(
            cells ->
                cells.stream()
                    .filter(cell -> cell.getLocalName().equals("td"))
                    .map(Element::getTextContent)
                    .toList())
        .toList();
  }

  /** The cells of every row of every table, joined by blanks. */
  static List<String> rows(Html page) {
    return cells(page).stream().map(cells -> String.join(" ", cells)).toList();
  }
}
