package dev.firstlook.notebook;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A thread that runs the {@code main} of one lesson, so that an exception ends the lesson and
 * nothing else, and the notebook that listens for it writes its page.
 */
final class LessonThread extends Thread {

  private final String className;
  private @Nullable Throwable thrown;

  LessonThread(String className) {
    super(className);
    this.className = className;
    setUncaughtExceptionHandler((thread, failure) -> failure.printStackTrace(System.out));
  }

  /** Runs the lesson to its end; gives what it threw. */
  Optional<Throwable> finish() {
    start();
    try {
      join();
    } catch (InterruptedException e) {
      interrupt();
      Thread.currentThread().interrupt();
      return Optional.of(e);
    }
    return Optional.ofNullable(thrown);
  }

  @Override
  public void run() {
    try {
      Method main =
          Class.forName(className, true, getContextClassLoader()).getMethod("main", String[].class);
      main.setAccessible(true);
      main.invoke(null, (Object) new String[0]);
    } catch (InvocationTargetException failed) {
      thrown = Objects.requireNonNull(failed.getCause(), "what the lesson threw");
      getUncaughtExceptionHandler().uncaughtException(this, thrown);
    } catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException failed) {
      thrown = failed;
    }
  }
}
