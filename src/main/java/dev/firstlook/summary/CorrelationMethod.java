package dev.firstlook.summary;

/** What kind of going together a {@link Correlation} measures. */
public enum CorrelationMethod {

  /** Pearson's r: how close the pairs are to a straight line. */
  PEARSON("Pearson's r"),

  /** Spearman's rho: Pearson's r of the ranks, with average ranks for ties. */
  SPEARMAN("Spearman's rho"),

  /** Kendall's tau-b: how many more pairs of pairs agree in order than disagree, with ties. */
  KENDALL_TAU_B("Kendall's tau-b");

  private final String label;

  CorrelationMethod(String label) {
    this.label = label;
  }

  /**
   * The name of the coefficient.
   *
   * @return such as {@code Pearson's r}
   */
  public String label() {
    return label;
  }
}
