package dev.firstlook.timeseries;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Working;
import java.util.List;

/** How MSTL explains itself. */
final class MstlWording {

  private MstlWording() {}

  static Working working(Decomposition parts, List<StlSettings> settings, MstlRun run) {
    Working working = Working.of(parts.method() + " of " + parts.observed().name());
    int s = 0;
    for (int period : parts.seasonals().keySet()) {
      StlSettings of = settings.get(s++);
      working =
          working.step(
              "STL with period " + period + " of the series without the other seasons",
              of.periodic()
                  ? "season the same in every cycle"
                  : "season by loess of " + Numbers.counted(of.seasonal().window(), "neighbour"));
    }
    for (String move : run.moves()) {
      working = working.step("the season moved", move);
    }
    for (int period : parts.seasonals().keySet()) {
      double strength = parts.seasonalStrength(period);
      working =
          working.step(
              "strength of the season of " + period,
              Double.isNaN(strength) ? "none" : Numbers.fixed(strength, 2));
    }
    return working
        .step("the trend is that of the last STL", "")
        .conclude(StlWording.conclusion(parts, StlWording.point(parts.observed(), 1)));
  }
}
