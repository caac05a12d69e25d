package dev.firstlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples with which the packages teach run in jshell as they stand. */
class PackageExamplesTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("<pre>\\{@code\n(.*?)\n \\* }</pre>", Pattern.DOTALL);

  private static final List<String> ROOMS =
      List.of(
          "chart",
          "data",
          "distribution",
          "explain",
          "inference",
          "notebook",
          "summary",
          "timeseries");

  static Stream<Path> packages() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files.filter(file -> file.endsWith("package-info.java")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("packages")
  void everyStatementRuns(Path file, @TempDir Path directory) throws IOException {
    List<String> examples =
        EXAMPLE.matcher(Files.readString(file)).results().map(PackageExamplesTest::code).toList();
    assertThat(examples).isNotEmpty();
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      shell.addToClasspath(LibraryClassPath.get());
      // As in jshell, which imports these by itself.
      shell.eval("import java.nio.file.*;");
      shell.eval("import java.util.*;");
      for (String room : ROOMS) {
        shell.eval("import dev.firstlook." + room + ".*;");
      }
      for (String example : examples) {
        // Pictures go to a place of the test, not of the reader.
        run(shell, example.replace("Path.of(\"", "Path.of(\"" + directory + "/"));
      }
    }
  }

  private static String code(MatchResult example) {
    return example.group(1).replaceAll("(?m)^ \\* ?", "");
  }

  private static void run(JShell shell, String example) {
    String rest = example;
    while (!rest.isBlank()) {
      CompletionInfo statement = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      for (SnippetEvent event : shell.eval(statement.source())) {
        assertThat(event.status()).as(statement.source()).isEqualTo(Snippet.Status.VALID);
        assertThat(event.exception()).as(statement.source()).isNull();
      }
      rest = statement.remaining();
    }
  }
}
