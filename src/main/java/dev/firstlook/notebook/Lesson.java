package dev.firstlook.notebook;

/** A lesson as a block of code, for {@link Notebook#run}. */
@FunctionalInterface
public interface Lesson {

  /**
   * Tells the lesson.
   *
   * @param page the notebook to tell it to
   * @throws Exception if the lesson fails
   */
  void tell(Notebook page) throws Exception;
}
