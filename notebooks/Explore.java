import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.tool.JavaShellToolBuilder;

/**
 * Opens jshell with the library on its class path and the imports of {@code firstlook.jsh}, and
 * with results shown in full: by itself jshell cuts off what has more than a thousand characters.
 */
public final class Explore {

  /** Files are read before these settings can be made, so that they are made in a shell before. */
  private static final String SETTINGS =
      """
      /set mode firstlook normal -quiet
      /set truncation firstlook 100000
      /set mode -retain firstlook
      /set feedback -retain firstlook
      /exit
      """;

  private Explore() {}

  /**
   * Runs jshell until it is left.
   *
   * @param args none
   * @throws Exception if jshell does not start
   */
  public static void main(String[] args) throws Exception {
    int code = run(System.in, System.out, classPath(Explore.class.getClassLoader()));
    if (code != 0) {
      throw new IllegalStateException("jshell ended with exit code " + code);
    }
  }

  /** Where the classes come from; within Maven that is a loader's business, else the property's. */
  static String classPath(ClassLoader loader) {
    return loader instanceof URLClassLoader urls
        ? Arrays.stream(urls.getURLs())
            .map(url -> Path.of(URI.create(url.toString())).toString())
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("java.class.path");
  }

  /**
   * Tells jshell where the sources are, from which it takes the documentation that a second tab
   * shows; by itself it looks for those of the JDK alone, and there is no option. Where a JDK does
   * not let itself be told, everything else works.
   *
   * @return whether it was told
   */
  static boolean offerSources(Path... folders) {
    try {
      List<Path> sources = new ArrayList<>(List.of(folders));
      Path ofJdk = Path.of(System.getProperty("java.home"), "lib", "src.zip");
      if (Files.isReadable(ofJdk)) {
        FileSystem zip = FileSystems.newFileSystem(ofJdk, Map.of());
        try (Stream<Path> modules = Files.list(zip.getPath("/"))) {
          modules.filter(Files::isDirectory).forEach(sources::add);
        }
      }
      Field field =
          Class.forName("jdk.jshell.SourceCodeAnalysisImpl")
              .getDeclaredField("availableSourcesOverride");
      field.setAccessible(true);
      field.set(null, sources);
      return true;
    } catch (ReflectiveOperationException | IOException | RuntimeException e) {
      return false;
    }
  }

  /** Runs jshell; arguments beyond the class path are for jshell. */
  static int run(InputStream in, PrintStream out, String classPath, String... more)
      throws Exception {
    offerSources(Path.of("src", "main", "java"));
    Map<String, String> memory = new HashMap<>();
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    JavaShellToolBuilder.builder()
        .in(new ByteArrayInputStream(SETTINGS.getBytes(StandardCharsets.UTF_8)), null)
        .out(nowhere)
        .persistence(memory)
        .start("--no-startup", "--execution", "local");
    String[] arguments = new String[more.length + 3];
    arguments[0] = "--class-path";
    arguments[1] = classPath;
    System.arraycopy(more, 0, arguments, 2, more.length);
    arguments[more.length + 2] = "notebooks/firstlook.jsh";
    JavaShellToolBuilder shell = JavaShellToolBuilder.builder().persistence(memory);
    if (in != System.in) {
      shell.in(in, null);
    }
    return shell.out(out).start(arguments);
  }
}
