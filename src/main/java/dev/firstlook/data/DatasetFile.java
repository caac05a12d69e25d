package dev.firstlook.data;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Where the columns of a data set come from: a file or a stream. */
final class DatasetFile {
  private DatasetFile() {}

  /** The file's name without its ending. */
  static String name(Path path) {
    return String.valueOf(path.getFileName()).replaceFirst("\\.[A-Za-z]{1,4}$", "");
  }

  /** Nobody chose the separator: one that is wrong by all appearances is refused. */
  static List<TextColumn> read(Path path) {
    boolean tabs = path.toString().toLowerCase(Locale.ROOT).endsWith(".tsv");
    return read(path, tabs ? ReadOptions.tabSeparated() : ReadOptions.commaSeparated(), !tabs);
  }

  /** Somebody chose the separator; if it seems wrong an alert says so. */
  static List<TextColumn> read(Path path, ReadOptions options) {
    return read(path, options, false);
  }

  private static List<TextColumn> read(Path path, ReadOptions options, boolean suspectSeparator) {
    String source = path.toString();
    if (Files.isDirectory(path)) {
      throw new DatasetReadException(source, 0, "found a directory, expected a file");
    }
    if (!Files.exists(path)) {
      throw new DatasetReadException(
          source, 0, "found no such file (the full path is " + path.toAbsolutePath() + ")");
    }
    try (InputStream stream = Files.newInputStream(path)) {
      return CsvFile.read(stream, source, options, suspectSeparator);
    } catch (IOException e) {
      throw new DatasetReadException(source, 0, "could not be read: " + e, e);
    }
  }

  static List<TextColumn> read(InputStream stream, String name, ReadOptions options) {
    // The reader closes what it is given; the caller's stream is the caller's to close.
    InputStream kept =
        new BufferedInputStream(stream) {
          @Override
          public void close() {}
        };
    return CsvFile.read(kept, name, options, false);
  }
}
