import dev.firstlook.notebook.Lessons;
import java.nio.file.Path;

/** Runs every lesson of this folder and writes their pages and an index of them. */
public final class AllLessons {

  private AllLessons() {}

  /**
   * Runs the lessons.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Lessons.in(Path.of("notebooks")).runAll(System.out);
  }
}
