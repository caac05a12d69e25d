package dev.firstlook;

import dev.firstlook.data.Dataset;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.knowm.xchart.XYChart;
import tech.tablesaw.api.Table;

/**
 * What code needs to compile against the library: it and what its signatures name. The compiler
 * reads all of a class path, and the libraries of the tests are the greater part of theirs.
 */
public final class LibraryClassPath {

  private LibraryClassPath() {}

  /**
   * The places, for a shell whose code runs in this machine, where all the rest is.
   *
   * @return separated as the system has it
   */
  public static String get() {
    return Stream.of(Dataset.class, Table.class, XYChart.class, NullMarked.class)
        .map(LibraryClassPath::place)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
