package dev.firstlook.inference;

/** In which direction a test looks for departures from its hypothesis. */
public enum Alternative {
  /** In both directions. */
  TWO_SIDED,
  /** Only upward: what the test compares is larger than the hypothesis says. */
  GREATER,
  /** Only downward: what the test compares is smaller than the hypothesis says. */
  LESS
}
