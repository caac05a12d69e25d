import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
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

  /** Runs jshell; arguments beyond the class path are for jshell. */
  static int run(InputStream in, PrintStream out, String classPath, String... more)
      throws Exception {
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
