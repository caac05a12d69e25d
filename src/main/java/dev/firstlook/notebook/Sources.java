package dev.firstlook.notebook;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the source files of classes, each read once. */
final class Sources {

  private static final List<String> USUAL_FOLDERS =
      List.of("notebooks", "src/main/java", "src/test/java");

  /** From target/test-classes, or an IDE's out/production/module, up to the project. */
  private static final int LEVELS_UP = 4;

  private final @Nullable Path given;
  private final Map<String, Optional<SourceFile>> found = new HashMap<>();

  private Sources(@Nullable Path given) {
    this.given = given;
  }

  /** Sources in the usual folders below the working directory and below the class's project. */
  static Sources usual() {
    return new Sources(null);
  }

  /** Sources in one folder, the root of its packages. */
  static Sources in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          "source folder must be a folder that exists, but was: " + folder);
    }
    return new Sources(folder);
  }

  /** The source file of the class that called; empty if there is none. */
  Optional<SourceFile> of(CallSite site) {
    if (!site.file().endsWith(".java")) {
      return Optional.empty();
    }
    String path = site.type().getPackageName().replace('.', '/') + "/" + site.file();
    String relative = path.startsWith("/") ? path.substring(1) : path;
    return found.computeIfAbsent(
        relative,
        name ->
            folders(site.type()).stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(Sources::read));
  }

  /** Where was looked, for the note on a page without code. */
  String looked() {
    return given == null ? String.join(", ", USUAL_FOLDERS) : given.toString();
  }

  private List<Path> folders(Class<?> type) {
    if (given != null) {
      return List.of(given);
    }
    List<Path> bases = new ArrayList<>(List.of(Path.of("")));
    Path above = home(type);
    for (int i = 0; i < LEVELS_UP && above != null; i++) {
      bases.add(above);
      above = above.getParent();
    }
    List<Path> folders = new ArrayList<>();
    for (Path base : bases) {
      USUAL_FOLDERS.forEach(folder -> folders.add(base.resolve(folder)));
    }
    return folders;
  }

  /** The folder of the class files, because an IDE may start a lesson in any directory. */
  private static @Nullable Path home(Class<?> type) {
    CodeSource code = type.getProtectionDomain().getCodeSource();
    if (code == null || code.getLocation() == null) {
      return null;
    }
    try {
      Path path = Path.of(code.getLocation().toURI());
      return Files.isDirectory(path) ? path : null;
    } catch (URISyntaxException | RuntimeException noFile) {
      return null;
    }
  }

  private static SourceFile read(Path path) {
    try {
      // Bytes that are not UTF-8 become replacement signs: a comment must not stop a lesson.
      return new SourceFile(new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("cannot read the source of a lesson: " + path, e);
    }
  }
}
