package dev.firstlook.timeseries;

/** What the level of a series does, seasons aside. */
public enum LevelMovement {
  /** It stays where it is, as far as can be told. */
  STEADY("steady"),
  /** It goes in one direction. */
  TREND("trend"),
  /** It jumps once, and stays before and after. */
  SHIFT("level shift"),
  /** It moves slowly, in no direction that could be told from chance. */
  WANDERING("wandering level");

  private final String words;

  LevelMovement(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
