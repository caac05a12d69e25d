package dev.firstlook.notebook;

/** Code that is expected to fail, for {@link Notebook#showError}. */
@FunctionalInterface
public interface Attempt {

  /**
   * Tries it.
   *
   * @throws Exception as expected
   */
  void run() throws Exception;
}
