package dev.firstlook.timeseries;

import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.element;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.symbol;
import static dev.firstlook.explain.Notations.equation;

import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.List;
import java.util.Map;

/** How the search for seasonal periods explains itself. */
final class SeasonalWording {

  private SeasonalWording() {}

  static Working working(SeasonalPeriods periods, TimeSeries series, SeasonalSearch search) {
    int missing = series.missing();
    Working working = Working.of("Seasonal periods of " + series.name());
    if (missing > 0) {
      working = working.step("bridge gaps by straight lines", missing + " missing");
    }
    working =
        working
            .step(
                "take changes from step to step, so that trends do not count"
                    + periods.magnitude().words(),
                "",
                equation(
                    element("d", symbol("t")),
                    difference(
                        element("y", symbol("t")),
                        element("y", difference(symbol("t"), number(1))))))
            .step(
                "for every period of two cycles or more, compare the power at its frequencies with"
                    + " that of the nearest others",
                search.tests() + " periods, from 2 on");
    List<SeasonalPeriod> found = search.found();
    for (int k = 0; k < found.size(); k++) {
      working = season(working, found.get(k), search.lines().get(k));
    }
    SpectralLines next = search.next();
    if (next.period() != 0) {
      working =
          working.step(
              found.isEmpty() ? "the best period" : "the best period of what is left",
              "%s, %s: not enough for the level of %s"
                  .formatted(
                      next.period(),
                      Numbers.pValue(
                          search.adjusted(next, SeasonalSearch.changes(search.rest())), 2),
                      Numbers.text(periods.level())));
    }
    if (periods.cycle().isPresent()) {
      Cycle cycle = periods.cycle().get();
      working =
          working.step(
              "a band of frequencies has more power than the slower ones and than the faster ones",
              "%s to %s %s, %s: %s"
                  .formatted(
                      cycle.text(cycle.shortest()),
                      cycle.text(cycle.longest()),
                      series.axis().step().several(),
                      Numbers.pValue(cycle.pValue(), 2),
                      cycle.line() ? "one wave, " + cycle.fixed() : "a cycle of no fixed length"));
    }
    return working.conclude(sentence(periods.conclusion()));
  }

  static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  private static Working season(Working working, SeasonalPeriod season, SpectralLines lines) {
    int m = season.period();
    SpectralLine first = lines.lines().get(0);
    Formula ratio = equation(symbol("F"), fraction(symbol("power"), symbol("mean power around")));
    TextTable table = TextTable.of("", "h", "steps", "power", "around", "F", "p");
    for (SpectralLine line : lines.lines()) {
      table =
          table.row(
              Integer.toString(line.harmonic()),
              Numbers.text((double) m / line.harmonic()),
              Numbers.text(line.power()),
              Numbers.text(line.around()),
              Numbers.text(line.ratio()),
              Numbers.text(Math.exp(-line.evidence()), 2));
    }
    return working
        .step(
            "period " + m + " stands out in " + lines.cycles() + " whole cycles: at 1/" + m,
            ratio,
            Map.of("power", first.power(), "mean power around", first.around()))
        .step("its frequencies h/" + m, "", table)
        .step(
            "all frequencies together, for the best of all periods",
            Numbers.pValue(season.pValue(), 2))
        .step(
            "autocorrelation without trend " + m + " steps earlier",
            Numbers.fixed(season.autocorrelation(), 3) + ", beyond the bound of white noise")
        .step(
            "take its mean pattern away; length of the cycle with which its waves fit best",
            Numbers.text(season.length()));
  }
}
