package dev.firstlook.notebook;

/** What an error was caused by. */
final class Causes {

  /** Causes beyond these are of no help to a reader. */
  private static final int MOST = 5;

  private Causes() {}

  /** The text of an error and, after it, its causes, each once. */
  static String told(String text, String causedBy, Throwable thrown) {
    StringBuilder told = new StringBuilder(text);
    Throwable cause = thrown.getCause();
    for (int i = 0; i < MOST && cause != null; i++) {
      if (told.indexOf(cause.toString()) < 0) {
        told.append(causedBy).append(cause);
      }
      cause = cause.getCause();
    }
    return told.toString();
  }
}
