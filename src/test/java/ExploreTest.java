import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drives a real jshell through the key lines of the lessons, and reads what it answers. */
class ExploreTest {

  private static final Path TRANSCRIPT = Path.of("src/test/resources/jshell/lessons.txt");
  private static final String PROMPT = "jshell> ";
  private static final Pattern SESSION =
      Pattern.compile("```text\n(" + PROMPT + ".*?)```", Pattern.DOTALL);

  /** What is typed, what is expected to be answered, and all that a real jshell wrote. */
  private static final List<String> LINES = new ArrayList<>();

  private static final List<String> EXPECTED = new ArrayList<>();

  /** How many of the lines are those of the README, which are typed first. */
  private static int ofReadme;

  private static String output = "";

  @BeforeAll
  static void typeAll() throws Exception {
    Matcher session = SESSION.matcher(Files.readString(Path.of("README.md")));
    assertThat(session.find()).isTrue();
    read(session.group(1));
    ofReadme = LINES.size();
    read(Files.readString(TRANSCRIPT));
    output = run(LINES);
  }

  /**
   * A transcript is what a person sees: a prompt, a line, and the answer. Lines that begin with
   * {@code //} tell where in the lessons they come from.
   */
  private static void read(String transcript) {
    for (String line : transcript.lines().toList()) {
      int last = EXPECTED.size() - 1;
      if (line.startsWith(PROMPT)) {
        LINES.add(line.substring(PROMPT.length()));
        EXPECTED.add("");
      } else if (!line.startsWith("//")) {
        EXPECTED.set(last, EXPECTED.get(last) + line + "\n");
      }
    }
  }

  /** These are the first results of a session, and have the very numbers that a reader will see. */
  @Test
  void answersAsInTheReadme() {
    assertThat(ofReadme).isEqualTo(2);
    answersAsExpected(0, ofReadme, UnaryOperator.identity());
  }

  @Test
  void answersAsInTheTranscript() {
    // With one line more all numbers behind it would be others.
    answersAsExpected(
        ofReadme, LINES.size(), answer -> answer.replaceFirst("^\\$\\d+ ==> ", "==> "));
  }

  private static void answersAsExpected(int from, int to, UnaryOperator<String> compared) {
    String[] parts = output.split(PROMPT, -1);
    assertThat(parts).hasSize(LINES.size() + 2);
    for (int i = from; i < to; i++) {
      assertThat(compared.apply(answer(parts[i + 1], LINES.get(i))))
          .as(LINES.get(i))
          .isEqualTo(EXPECTED.get(i).strip());
    }
  }

  @Test
  void welcomesInThreeLines() {
    assertThat(output.substring(0, output.indexOf(PROMPT)).strip().lines().toList())
        .hasSize(3)
        .first()
        .asString()
        .startsWith("firstlook: ");
  }

  @Test
  void aSecondTabShowsTheDocumentation() {
    assertThat(Explore.offerSources(Path.of("src", "main", "java"))).isTrue();
    String typed = "new dev.firstlook.distribution.Poisson(3).pmf(";
    try (JShell shell = JShell.create()) {
      shell.addToClasspath(classPath());
      assertThat(shell.sourceCodeAnalysis().documentation(typed, typed.length(), true))
          .isNotEmpty()
          .allSatisfy(found -> assertThat(found.javadoc()).isNotBlank())
          .anySatisfy(found -> assertThat(found.javadoc()).contains("P(X = k)"));
    }
  }

  @Test
  void showsOnePictureOrSeveral(@TempDir Path folder) throws Exception {
    List<String> lines =
        List.of(
            "Figure bars = Charts.pmf(new Poisson(3))",
            "show(bars)",
            "show(FigureGrid.of(2, bars, bars))");
    String shown = run(lines, "-R-Djava.io.tmpdir=" + folder);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).as(shown).filteredOn(file -> file.toString().endsWith(".png")).hasSize(2);
    }
  }

  /** As within Maven, where the property has Maven's own jar. */
  @Test
  void findsTheClassPathOfALoader() throws Exception {
    Path classes = Path.of("target", "some classes").toAbsolutePath();
    Path jar = Path.of("a.jar").toAbsolutePath();
    URL[] urls = {classes.toUri().toURL(), jar.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls)) {
      assertThat(Explore.classPath(loader)).isEqualTo(classes + File.pathSeparator + jar);
    }
    assertThat(Explore.classPath(ClassLoader.getSystemClassLoader()))
        .isEqualTo(System.getProperty("java.class.path"));
  }

  /**
   * Without the line itself, which some versions repeat, and without the stack of an exception,
   * whose first word newer versions say in the language of the machine.
   */
  private static String answer(String part, String line) {
    return part.lines()
        .map(String::stripTrailing)
        .filter(text -> !text.equals(line) && !text.startsWith("|        at "))
        .map(text -> text.replaceFirst("^\\|  \\p{L}+ (?=java\\.lang\\.)", "|  Exception "))
        .collect(Collectors.joining("\n"))
        .strip();
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static String run(List<String> lines, String... more) throws Exception {
    String input = String.join("\n", lines) + "\n/exit\n";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      int code =
          Explore.run(
              new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
              out,
              classPath(),
              Stream.concat(
                      Stream.of("-R-Djava.awt.headless=true", "-R-Dfile.encoding=UTF-8"),
                      Stream.of(more))
                  .toArray(String[]::new));
      assertThat(code).isZero();
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
