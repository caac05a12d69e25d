package dev.firstlook.notebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Records a lesson while it runs, prints it to the terminal, and writes it as a page.
 *
 * <pre>{@code
 * public static void main(String[] args) {
 *   var page = Notebook.of("Types of data");
 *   page.text("A column of numbers is not always a measurement.");
 *   var types = page.show(penguins.types());
 *   page.remember("Look at the type before you look at the mean.");
 *   page.save();
 * }
 * }</pre>
 *
 * <p>The code on the page is the lesson's own source: the lines between one call of the notebook
 * and the next, found through the place of the call. So nothing is written twice. The source is
 * looked for in {@code notebooks}, {@code src/main/java} and {@code src/test/java}, or in a folder
 * that is given; without it the page has no code and says so.
 *
 * <p><strong>When a lesson fails</strong>, its page ends with the error where it happened, and the
 * program with a non-zero exit code. In the form above the notebook does this by listening, from
 * {@link #of} to {@link #save}, for an exception that ends the thread; where something else catches
 * the exception first, as test frameworks do, no page is left. {@link #run} leaves it always.
 *
 * <p>A notebook is by its nature a recorder: it changes with every call. It is meant for one thread
 * and not safe for several.
 */
public final class Notebook {

  private final String title;
  private final CallSite made;
  private final CodeTrail trail;
  private final List<Cell> cells = new ArrayList<>();
  private @Nullable FailureWatch watch;

  private Notebook(String title, Sources sources) {
    if (title.isBlank()) {
      throw new IllegalArgumentException(
          "title of a notebook must not be blank, but was: \"" + title + "\"");
    }
    this.title = title;
    this.made = CallSite.find();
    this.trail = new CodeTrail(sources);
    trail.begin(made).ifPresent(this::code);
    Terminal.print(title + "\n" + "=".repeat(title.length()));
  }

  /**
   * A notebook for the lesson that calls this, with its source in the usual folders.
   *
   * @param title the title of the page; not blank
   * @return an empty notebook
   */
  public static Notebook of(String title) {
    return new Notebook(title, Sources.usual()).watching();
  }

  /**
   * A notebook for the lesson that calls this, with its source in the given folder.
   *
   * @param title the title of the page; not blank
   * @param sourceFolder the root of the lesson's packages
   * @return an empty notebook
   * @throws IllegalArgumentException if the title is blank or the folder does not exist
   */
  public static Notebook of(String title, Path sourceFolder) {
    return new Notebook(title, Sources.in(sourceFolder)).watching();
  }

  /**
   * Runs a lesson and saves its page, also when the lesson fails.
   *
   * @param title the title of the page; not blank
   * @param lesson tells the lesson to the notebook that it is given
   * @throws Exception what the lesson throws, after the page was written
   */
  public static void run(String title, Lesson lesson) throws Exception {
    Notebook page = new Notebook(title, Sources.usual());
    try {
      lesson.tell(page);
      page.trail.toEndOfBlock(page.made).ifPresent(page::code);
    } catch (Throwable thrown) {
      page.fail(thrown);
      throw thrown;
    }
    page.save();
  }

  /**
   * Adds narrative.
   *
   * @param markdown Markdown (CommonMark with tables). HTML in it is shown, not obeyed. The title
   *     of the page is its only heading of the first level; headings here begin at the second.
   *     There is no TeX in it: {@code $x^2$} stays as it is. A formula is shown by a {@link
   *     dev.firstlook.explain.Working} that has it in a step, {@code show(Working.of("Area").step(
   *     "the square of the side", equation(symbol("A"), power(symbol("x"), 2))))}.
   */
  public void text(String markdown) {
    trail.before(CallSite.find()).ifPresent(this::code);
    cells.add(new Cell.Text(markdown));
    Terminal.print(markdown);
  }

  /**
   * Shows a value: a picture as a picture, what is made of tables as tables, a {@link
   * dev.firstlook.explain.Working} step by step, a {@link Cell} as it is, anything else as its
   * text. A value that can explain itself has its working below it, folded.
   *
   * @param value any value
   * @param <T> its type
   * @return the same value, so that a lesson can show and keep it in one line
   */
  public <T extends @Nullable Object> T show(T value) {
    trail.through(CallSite.find()).ifPresent(this::code);
    cells.addAll(Cells.of(value));
    Terminal.print(Cells.text(value));
    return value;
  }

  /**
   * Shows the error that a piece of code ends in: what is not lawful teaches, too.
   *
   * @param attempt the code that fails
   * @return the error
   * @throws IllegalStateException if the code does not fail
   */
  public Exception showError(Attempt attempt) {
    CallSite site = CallSite.find();
    try {
      attempt.run();
    } catch (Exception expected) {
      trail.through(site).ifPresent(this::code);
      cells.add(failure(expected, "", true));
      Terminal.print(expected.getClass().getSimpleName() + ": " + message(expected));
      return expected;
    }
    throw new IllegalStateException(
        "the code was expected to end in an error, but it ended well (%s:%s)"
            .formatted(site.file(), site.line()));
  }

  /**
   * Adds a box of what a reader should keep.
   *
   * @param points a sentence each, in Markdown; at least one
   */
  public void remember(String... points) {
    trail.before(CallSite.find()).ifPresent(this::code);
    Cell.Remember box = new Cell.Remember(Arrays.asList(points));
    cells.add(box);
    Terminal.print("What to remember\n* " + String.join("\n* ", box.points()));
  }

  /**
   * What was recorded so far.
   *
   * @return the cells in their order
   */
  public List<Cell> cells() {
    return List.copyOf(cells);
  }

  /**
   * Writes the page to {@code target/notebooks}, named after the lesson's class: {@code
   * target/notebooks/Lesson01DataTypes.html}. The system property {@code firstlook.notebooks} names
   * another folder.
   *
   * @return where the page is
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public Path save() {
    return save(PageFolder.current().page(lessonName()));
  }

  /**
   * Writes the page in the form that the name asks for: {@code .html} for a page of its own, {@code
   * .md} for Markdown with its pictures in a folder beside it ({@code Lesson05_files}), {@code
   * .ipynb} for a Jupyter notebook (format 4.5) with outputs, whose first cell has what the others
   * need to be run by a kernel for Java: imports, and what else the lesson's class has.
   *
   * @param path where to. Folders that are missing are made; a page that is there already is
   *     replaced
   * @return the path
   * @throws IllegalArgumentException if the path has another ending
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public Path save(Path path) {
    PageFile.form(path);
    trail.before(CallSite.find()).ifPresent(this::code);
    write(path);
    // Only now: a lesson that cannot be saved here still leaves a page that says so.
    if (watch != null) {
      watch.stop();
      watch = null;
    }
    return path;
  }

  /** Ends the page with an error and saves it where {@link #save()} would. */
  void fail(Throwable thrown) {
    Optional<StackTraceElement> place =
        Arrays.stream(thrown.getStackTrace())
            .filter(frame -> outermost(frame.getClassName()).equals(made.lesson().getName()))
            .findFirst();
    place.flatMap(frame -> trail.toFailure(made, frame.getLineNumber())).ifPresent(this::code);
    cells.add(
        failure(
            thrown, place.map(f -> f.getFileName() + ":" + f.getLineNumber()).orElse(""), false));
    write(PageFolder.current().page(lessonName()));
  }

  private Notebook watching() {
    watch = FailureWatch.start(this);
    return this;
  }

  private void write(Path path) {
    String setup = trail.setup(made, title);
    PageFile.write(path, new Page(title, List.copyOf(cells), trail.problem(), setup));
    Terminal.print("Page: " + path);
  }

  private void code(String source) {
    cells.add(new Cell.Code(source));
  }

  /** The lesson's class, or in jshell, where classes have no names of their own, the title. */
  private String lessonName() {
    String name = made.lesson().getSimpleName();
    return name.startsWith("$") || name.isEmpty() ? Outline.slug(title) : name;
  }

  private static Cell failure(Throwable thrown, String place, boolean expected) {
    return new Cell.Failure(thrown.getClass().getSimpleName(), message(thrown), place, expected);
  }

  private static String message(Throwable thrown) {
    String own = Optional.ofNullable(thrown.getMessage()).orElse("");
    return Causes.told(own, "\ncaused by ", thrown);
  }

  private static String outermost(String className) {
    int nested = className.indexOf('$');
    return nested > 0 ? className.substring(0, nested) : className;
  }
}
