package dev.firstlook.timeseries;

/**
 * Yes or no to what the level does. Where the number beside it looks like a yes, a no has its
 * reason.
 */
record LevelAnswers(LevelEvidence level) {

  String trend() {
    return level.movement() == LevelMovement.TREND ? "yes" : "no" + whyNot(level.trendPValue());
  }

  String shift() {
    return level.movement() == LevelMovement.SHIFT ? "yes" : "no" + whyNot(level.shiftPValue());
  }

  private String whyNot(double pValue) {
    if (!(pValue <= LevelEvidence.USUAL_LEVEL)) {
      return "";
    }
    return switch (level.movement()) {
      case TREND -> ": a line describes it better";
      case SHIFT -> ": a step describes it better";
      case WANDERING -> ": a random walk looks alike";
      case STEADY -> "";
    };
  }

  String wandering() {
    boolean slow = level.slowShare() >= LevelEvidence.SLOW;
    return switch (level.movement()) {
      case WANDERING -> "yes";
      case TREND -> slow ? "no: the trend moves it" : "no";
      case SHIFT -> slow ? "no: the shift moves it" : "no";
      case STEADY -> "no";
    };
  }
}
