package dev.firstlook.notebook;

import java.lang.Thread.UncaughtExceptionHandler;
import org.jspecify.annotations.Nullable;

/**
 * Waits, on the thread of a lesson, for an exception that nobody catches; then the notebook writes
 * its page with the error, and the exception goes its usual way. One notebook is watched per
 * thread, the one made last, so that notebooks that are never saved do not pile up.
 */
final class FailureWatch implements UncaughtExceptionHandler {

  private final Notebook notebook;
  private final Thread thread;
  private final @Nullable UncaughtExceptionHandler before;

  private FailureWatch(
      Notebook notebook, Thread thread, @Nullable UncaughtExceptionHandler before) {
    this.notebook = notebook;
    this.thread = thread;
    this.before = before;
  }

  static FailureWatch start(Notebook notebook) {
    Thread thread = Thread.currentThread();
    UncaughtExceptionHandler current = thread.getUncaughtExceptionHandler();
    UncaughtExceptionHandler before =
        current instanceof FailureWatch other
            ? other.before
            : current == thread.getThreadGroup() ? null : current;
    FailureWatch watch = new FailureWatch(notebook, thread, before);
    thread.setUncaughtExceptionHandler(watch);
    return watch;
  }

  void stop() {
    if (thread.getUncaughtExceptionHandler() == this) {
      thread.setUncaughtExceptionHandler(before);
    }
  }

  @Override
  public void uncaughtException(Thread failed, Throwable thrown) {
    try {
      notebook.fail(thrown);
    } catch (RuntimeException | Error second) {
      thrown.addSuppressed(second);
    } finally {
      if (before != null) {
        before.uncaughtException(failed, thrown);
      } else {
        failed.getThreadGroup().uncaughtException(failed, thrown);
      }
    }
  }
}
