package dev.firstlook.data;

/** How much an {@link Alert} weighs. */
public enum AlertSeverity {
  /** Results are likely to be wrong or misleading until something is done about it. */
  WARNING("warning"),
  /** Nothing need be wrong, but one should know it before going on. */
  NOTICE("notice");

  private final String word;

  AlertSeverity(String word) {
    this.word = word;
  }

  /**
   * The severity as a word.
   *
   * @return such as {@code warning}
   */
  public String word() {
    return word;
  }
}
