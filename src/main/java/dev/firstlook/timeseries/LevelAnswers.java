package dev.firstlook.timeseries;

/**
 * Yes or no to what the level does. Where the number beside it looks like the other, it has its
 * reason.
 */
record LevelAnswers(LevelEvidence level) {

  String trend() {
    if (level.movement() == LevelMovement.TREND) {
      boolean seen = level.trendPValue() <= LevelEvidence.USUAL_LEVEL;
      return seen ? "yes" : "yes: the mean change from step to step is not 0";
    }
    return "no" + whyNot(level.trendPValue());
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
