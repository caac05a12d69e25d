package dev.firstlook.explain;

/** A result that can show how it came about. */
public interface Explainable {

  /**
   * Shows how this result came about, step by step.
   *
   * @return the working, ready to be printed or put on a page
   */
  Working explain();
}
