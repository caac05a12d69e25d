package dev.firstlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is printed must not depend on where it is printed. */
class LocaleTest {

  /** Conversions that write the digits and signs of the default locale. */
  private static final Pattern LOCAL = Pattern.compile("%[-#+0,(]*\\d*(\\.\\d+)?[dfegEG]");

  @Test
  void numbersAreNeverFormattedByTheDefaultLocale() throws IOException {
    List<String> found = new ArrayList<>();
    for (String folder : List.of("src/main/java", "notebooks")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          Files.readAllLines(file).stream()
              .filter(line -> LOCAL.matcher(line.replace("%%", "")).find())
              .filter(line -> !line.contains("Locale.ROOT"))
              .forEach(line -> found.add(file + ": " + line.strip()));
        }
      }
    }
    assertThat(found).as("say %s, or give Locale.ROOT").isEmpty();
  }
}
