package dev.firstlook.timeseries;

/** What the level of a series does, seasons aside. */
public enum LevelMovement {
  /** It stays where it is, as far as can be told. */
  STEADY,
  /** It goes in one direction. */
  TREND,
  /** It jumps once, and stays before and after. */
  SHIFT,
  /** It moves slowly, in no direction that could be told from chance. */
  WANDERING
}
