package dev.firstlook.notebook;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.w3c.dom.Element;

/** The pages of the lessons of this project, which are run once for all tests that read them. */
final class LessonPages {

  static final Lessons LESSONS = Lessons.in(Path.of("notebooks"));

  /** Names the folder that the JVMs of one build share; each build has its own. */
  private static final String SHARED = "lesson.pages";

  private LessonPages() {}

  /** The run happens when the folder is first asked for. */
  private static final class Run {
    static final Path FOLDER = run();
  }

  static Path folder() {
    return Run.FOLDER;
  }

  private static Path run() {
    String shared = System.getProperty(SHARED);
    return shared == null ? written(newFolder()) : shared(Path.of(shared));
  }

  /** Of the JVMs of a build the first runs the lessons, and says so in a file beside the folder. */
  private static Path shared(Path folder) {
    Path note = folder.resolveSibling(folder.getFileName() + ".written");
    try (FileChannel channel = FileChannel.open(note, CREATE, WRITE)) {
      channel.lock();
      if (channel.size() == 0) {
        written(Files.createDirectories(folder));
        channel.write(ByteBuffer.wrap(new byte[] {'.'}));
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path written(Path folder) {
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
