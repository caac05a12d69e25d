package dev.firstlook.notebook;

import dev.firstlook.explain.Numbers;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lessons of a folder: the classes in its files {@code Lesson*.java} whose name goes on with a
 * digit, in the order of their names. They must be compiled and on the class path.
 *
 * @param folder the root of the lessons' packages
 * @param names the classes of the lessons
 */
public record Lessons(Path folder, List<String> names) {

  /**
   * Copies the names.
   *
   * @param folder the folder
   * @param names the classes
   * @throws IllegalArgumentException if two of them differ only in their packages, or in capital
   *     letters: one page would overwrite the other
   */
  public Lessons {
    names = List.copyOf(names);
    Map<String, String> pages = new HashMap<>();
    for (String name : names) {
      // Some file systems do not tell capital letters from small ones.
      String other = pages.putIfAbsent(simple(name).toLowerCase(Locale.ROOT), name);
      if (other != null) {
        throw new IllegalArgumentException(
            "names of lessons must differ, as their pages are named after them, but were the same: "
                + file(folder, other)
                + " and "
                + file(folder, name));
      }
    }
  }

  /**
   * The lessons of a folder and the folders below it.
   *
   * @param folder the root of the lessons' packages
   * @return the lessons, at least one
   * @throws IllegalArgumentException if there is no such folder, or no lesson in it, or two lessons
   *     have the same name
   */
  public static Lessons in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          "folder of lessons must be a folder that exists, but was: " + folder.toAbsolutePath());
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> names =
          files
              .filter(file -> file.getFileName().toString().matches("Lesson\\d.*\\.java"))
              .map(file -> className(folder.relativize(file)))
              .sorted()
              .toList();
      if (names.isEmpty()) {
        throw new IllegalArgumentException(
            "folder of lessons must have a file such as Lesson01Counting.java, but had none: "
                + folder);
      }
      return new Lessons(folder, names);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the lessons in " + folder, e);
    }
  }

  /**
   * Runs all lessons one after the other and writes their pages and an {@code index.html} that
   * lists them. A lesson that fails does not keep the others from running. What the lessons print
   * goes to a text file beside each page; {@code System.out} is turned aside for that while they
   * run.
   *
   * @param progress gets one line per lesson (its time, its outcome, its page), and at the end
   *     where the index is
   * @throws IllegalStateException after all have run, if one failed
   */
  public void runAll(PrintStream progress) {
    PageFolder pages = PageFolder.current();
    progress.printf("Lessons from %s:%n", folder);
    int width = names.stream().map(Lessons::simple).mapToInt(String::length).max().orElse(0);
    List<LessonRun> runs = new ArrayList<>();
    for (String name : names) {
      String simple = simple(name);
      progress.print("  " + simple + " ".repeat(width - simple.length() + 2));
      progress.flush();
      LessonRun run = run(name, pages);
      runs.add(run);
      progress.println(line(run));
    }
    PageFile.write(pages.index(), IndexPage.of(runs));
    runs.forEach(run -> run.page().ifPresent(PageLinks::renew));
    progress.println("Index: " + pages.index());
    progress.flush();
    List<LessonRun> failed = runs.stream().filter(LessonRun::failed).toList();
    if (!failed.isEmpty()) {
      throw new IllegalStateException(
          failed.stream()
              .map(run -> run.name() + ": " + run.failure())
              .collect(
                  Collectors.joining(
                      "; ",
                      "%s of %s lessons failed: ".formatted(failed.size(), runs.size()),
                      "")));
    }
  }

  private static String line(LessonRun run) {
    String time = Numbers.fixed(run.seconds(), 1);
    return " ".repeat(Math.max(0, 5 - time.length()))
        + time
        + " s  "
        + (run.failed() ? "FAILED  " : "ok      ")
        + run.page().map(Path::toString).orElse("no page")
        + (run.failed() ? System.lineSeparator() + "      " + run.failure() : "");
  }

  private static LessonRun run(String name, PageFolder pages) {
    String simple = simple(name);
    Path page = pages.page(simple);
    long start = System.nanoTime();
    Optional<Throwable> thrown;
    PrintStream before = System.out;
    try (PrintStream log = log(pages.log(simple))) {
      // A page of an earlier run must not be taken for one of this run.
      Files.deleteIfExists(page);
      System.setOut(log);
      thrown = new LessonThread(name).finish();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + pages.path(), e);
    } finally {
      System.setOut(before);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    Optional<Path> written = Optional.of(page).filter(Files::exists);
    String failure =
        thrown
            .map(what -> Causes.told(what.toString(), "; caused by ", what))
            .orElse(
                written.isPresent() ? "" : "it left no page " + page + "; does it call save()?");
    return new LessonRun(simple, seconds, written, failure);
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static PrintStream log(Path path) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    return new PrintStream(Files.newOutputStream(path), false, StandardCharsets.UTF_8);
  }

  private static Path file(Path folder, String name) {
    return folder.resolve(name.replace('.', '/') + ".java");
  }

  private static String className(Path file) {
    String path = file.toString().replace('\\', '/');
    return path.substring(0, path.length() - ".java".length()).replace('/', '.');
  }
}
