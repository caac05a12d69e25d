package dev.firstlook.notebook;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
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
      if (!Modifier.isStatic(main.getModifiers())) {
        throw new NoSuchMethodException(
            "main of a lesson must be static, but was not: " + className);
      }
      main.setAccessible(true);
      main.invoke(null, (Object) new String[0]);
    } catch (InvocationTargetException failed) {
      failed(Objects.requireNonNull(failed.getCause(), "what the lesson threw"));
    } catch (Throwable notStarted) {
      // Also errors: a class whose constants cannot be computed does not load.
      failed(notStarted);
    }
  }

  private void failed(Throwable failure) {
    thrown = failure;
    getUncaughtExceptionHandler().uncaughtException(this, failure);
  }
}
