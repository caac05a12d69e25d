package dev.firstlook.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that pages are written to.
 *
 * @param path the folder, which need not exist yet
 */
record PageFolder(Path path) {

  static final String PROPERTY = "firstlook.notebooks";

  /** The folder named by the system property, or {@code target/notebooks}. */
  static PageFolder current() {
    return new PageFolder(Path.of(System.getProperty(PROPERTY, "target/notebooks")));
  }

  Path page(String lesson) {
    return path.resolve(lesson + ".html");
  }

  Path log(String lesson) {
    return path.resolve(lesson + ".txt");
  }

  Path index() {
    return page("index");
  }

  /** The pages of numbered lessons that are there, in order. */
  List<Path> lessonPages() {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files
          .filter(file -> file.getFileName().toString().matches("Lesson\\d.*\\.html"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the pages in " + path, e);
    }
  }
}
