package dev.firstlook.timeseries;

import dev.firstlook.summary.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks for the season that stands out most, takes its pattern away, and looks again. Multiples of
 * a period and its fractions go with its pattern.
 */
final class SeasonalSearch {

  private static final int MOST_SEASONS = 8;

  /** From a quarter on a shorter period may be a season of its own within a longer one. */
  private static final int LEAST_NESTED = 4;

  private static final SpectralLines NONE = new SpectralLines(0, 0, List.of());

  private final double level;
  private final LikelyPeriods likely;
  private final List<Taken> found = new ArrayList<>();
  private double[] rest;
  private SpectralLines next = NONE;
  private final double rounding;

  /** A season that was found, by which lines, and the pattern that was taken away. */
  private record Taken(SeasonalPeriod season, SpectralLines lines, SeasonalPattern pattern) {
    int period() {
      return season.period();
    }
  }

  private SeasonalSearch(double[] values, LikelyPeriods likely, double level) {
    this.level = level;
    this.likely = likely;
    this.rest = values;
    this.rounding = Rounding.of(values);
  }

  /**
   * Searches a series without gaps, of at least 5 values.
   *
   * @param likely periods that are preferred to others that fit as well; those declared are tested
   *     by themselves if they are not found among all others
   */
  static SeasonalSearch of(double[] values, LikelyPeriods likely, double level) {
    SeasonalSearch search = new SeasonalSearch(values, likely, level);
    List<Integer> refused = new ArrayList<>();
    while (search.found.size() < MOST_SEASONS && search.round(refused)) {}
    for (int period : likely.declared()) {
      search.planned(period);
    }
    return search;
  }

  /**
   * A test that was planned before the data were seen pays for no other. Far longer seasons are put
   * back for it: their patterns hold some of a short one, whatever it is.
   */
  private void planned(int period) {
    List<Integer> longer = farLonger(period);
    double[] before = rest;
    longer.forEach(k -> putBack(found.get(k)));
    if (!isPlannedTaken(period, longer)) {
      rest = before;
      return;
    }
    for (int k : longer) {
      Taken known = found.get(k);
      SeasonalPattern anew = SeasonalPattern.of(rest, known.period());
      found.set(k, new Taken(known.season(), known.lines(), anew));
      rest = anew.without();
    }
  }

  private boolean isPlannedTaken(int period, List<Integer> longer) {
    double[] changes = changes(rest);
    boolean known =
        IntStream.range(0, found.size())
            .anyMatch(k -> !longer.contains(k) && isNear(found.get(k).season(), period));
    if (known
        || 2 * period > rest.length
        || !(Moments.of(changes).standardDeviation() > rounding)) {
      return false;
    }
    SpectralLines lines = SpectralLines.of(changes, period);
    double pValue = Math.exp(-lines.evidence(-Math.log(level)));
    return pValue <= level
        && longer.stream()
            .mapToDouble(k -> lines.fundamentalWithin(found.get(k).period(), changes))
            .allMatch(evidence -> evidence >= -Math.log(level))
        && take(lines, CycleLength.of(rest, lines), pValue);
  }

  /**
   * Puts back the seasons that are but fractions of the one found last, whose pattern holds them
   * too, unless they stand out from its other lines. A day of work and rest may be seen by its
   * eighths and thirds first.
   */
  private void absorb() {
    Taken last = found.get(found.size() - 1);
    List<Taken> parts =
        found.stream()
            .filter(part -> !part.equals(last) && last.period() % part.period() == 0)
            .filter(part -> !isFarLonger(last.period(), part.period()))
            .toList();
    double[] together = last.pattern().addedTo(rest);
    for (Taken part : parts) {
      together = part.pattern().addedTo(together);
    }
    SpectralLines whole = SpectralLines.of(changes(together), last.period());
    List<Taken> fractions =
        parts.stream().filter(part -> !stands(whole, last.period() / part.period())).toList();
    if (fractions.isEmpty()) {
      return;
    }
    List<Taken> foundBefore = List.copyOf(found);
    double[] restBefore = rest;
    putBack(last);
    fractions.forEach(this::putBack);
    found.remove(last);
    found.removeAll(fractions);
    double[] changes = changes(rest);
    SpectralLines anew = SpectralLines.of(changes, last.period());
    double pValue = Math.min(last.season().pValue(), adjusted(anew, changes));
    if (!take(anew, CycleLength.of(rest, anew), pValue)) {
      found.clear();
      found.addAll(foundBefore);
      rest = restBefore;
    }
  }

  private void putBack(Taken season) {
    rest = season.pattern().addedTo(rest);
  }

  /** Whether the lines of a fraction of a period stand out from its others around them. */
  private static boolean stands(SpectralLines longer, int q) {
    return q >= LEAST_NESTED && longer.power(q, q, true) > longer.power(q, q / 2 + 1, false);
  }

  /** Which of the seasons found are so long that a period is none of their lines. */
  private List<Integer> farLonger(int period) {
    return IntStream.range(0, found.size())
        .filter(k -> isFarLonger(found.get(k).period(), period))
        .boxed()
        .toList();
  }

  private static boolean isFarLonger(int longer, int period) {
    return longer > SpectralLines.MOST_LINES * period;
  }

  /** What was found, in the order in which it was, each looked at without all the others. */
  List<SeasonalPeriod> found() {
    return found.stream()
        .map(taken -> taken.season().seenIn(taken.pattern().addedTo(rest)))
        .toList();
  }

  /** The lines of what was found, in the same order. */
  List<SpectralLines> lines() {
    return found.stream().map(Taken::lines).toList();
  }

  /** What comes next and was not enough; of period 0 if there is nothing. */
  SpectralLines next() {
    return next;
  }

  /** What is left of the series without the patterns found. */
  double[] rest() {
    return rest.clone();
  }

  /** How small differences of the series that was searched are no more than rounding. */
  double rounding() {
    return rounding;
  }

  /** How many periods are looked at: from 2 on to those of two cycles. */
  int tests() {
    return tests(rest);
  }

  private static int tests(double[] changes) {
    return changes.length / 2 - 1;
  }

  private double enough(double[] changes) {
    return Math.log(tests(changes) / level);
  }

  /** The p-value for the best of all periods. */
  double adjusted(SpectralLines candidate, double[] changes) {
    return Math.min(1, tests(changes) * Math.exp(-candidate.evidence(enough(changes))));
  }

  private boolean round(List<Integer> refused) {
    double[] changes = changes(rest);
    if (!(Moments.of(changes).standardDeviation() > rounding)) {
      next = NONE;
      return false;
    }
    List<SpectralLines> possible = possible(changes, refused);
    next = best(possible, changes);
    if (next.period() == 0 || !(adjusted(next, changes) <= level)) {
      return false;
    }
    SpectralLines far = best(farWithin(next.period(), possible, changes), changes);
    SpectralLines best = far.period() > 0 ? far : nested(next, changes);
    CycleLength length = CycleLength.of(rest, best);
    SpectralLines whole = whole(length, best, changes);
    double pValue = Math.min(adjusted(best, changes), adjusted(whole, changes));
    if (take(whole, length, pValue)) {
      absorb();
    } else {
      // Not one nested within it: the longer one would come out best again, and for ever.
      refused.add(far.period() > 0 ? far.period() : next.period());
    }
    return true;
  }

  /** Takes a period in if the autocorrelation agrees. */
  private boolean take(SpectralLines season, CycleLength length, double pValue) {
    int period = season.period();
    SeasonalPattern pattern = SeasonalPattern.of(rest, period);
    double autocorrelation = pattern.autocorrelation();
    if (!(autocorrelation > pattern.whiteNoiseBound())) {
      return false;
    }
    SeasonalPeriod seen =
        new SeasonalPeriod(
            period,
            length.steps(),
            (double) rest.length / period,
            pValue,
            autocorrelation,
            pattern.share());
    found.add(new Taken(seen, season, pattern));
    rest = pattern.without();
    return true;
  }

  /** From step to step; the first, which has nothing before it, changes like the mean. */
  static double[] changes(double[] values) {
    int n = values.length;
    double[] changes = new double[n];
    changes[0] = (values[n - 1] - values[0]) / (n - 1);
    for (int i = 1; i < n; i++) {
      changes[i] = values[i] - values[i - 1];
    }
    return changes;
  }

  /** All periods that could be a season, with their lines. */
  private List<SpectralLines> possible(double[] changes, List<Integer> refused) {
    List<SpectralLines> possible = new ArrayList<>();
    double fundamental = -Math.log(level);
    for (int period : SpectralGrid.candidates(changes)) {
      // A season has power at its own frequency, and not only at multiples of it.
      if (!refused.contains(period)
          && !isNearFound(period)
          && SpectralLines.fundamental(changes, period).evidence() >= fundamental) {
        possible.add(SpectralLines.of(changes, period));
      }
    }
    return possible;
  }

  private SpectralLines best(List<SpectralLines> some, double[] changes) {
    SpectralLines best = NONE;
    double most = 0;
    for (SpectralLines lines : some) {
      double evidence = lines.evidence(enough(changes));
      if (evidence > most) {
        most = evidence;
        best = lines;
      }
    }
    return best;
  }

  private boolean isNearFound(int period) {
    return found.stream().anyMatch(taken -> isNear(taken.season(), period));
  }

  /** Whether the frequency can hardly be told from one of a season found already. */
  private boolean isNear(SeasonalPeriod season, int period) {
    double harmonic = Math.rint((double) season.period() / period);
    double distance = Math.abs(1.0 / period - harmonic / season.length());
    return distance * rest.length < 1.5;
  }

  /**
   * The seasons so much shorter than another that none of its lines that were looked at is theirs,
   * such as the week within the year of days, if they stand out from the lines of the longer one
   * around them, of which there are as many as periods. They come first: the mean of a few years
   * holds most of what the weeks have.
   */
  private List<SpectralLines> farWithin(
      int longer, List<SpectralLines> possible, double[] changes) {
    return possible.stream()
        .filter(
            lines ->
                isFarLonger(longer, lines.period())
                    && adjusted(lines, changes) <= level
                    && lines.fundamentalWithin(longer, changes) >= enough(changes))
        .toList();
  }

  /**
   * The shorter season within a longer one of which it is a fraction, such as the day within the
   * week of hours, if its lines stand out from the lines of the longer one around them.
   */
  private SpectralLines nested(SpectralLines longer, double[] changes) {
    int period = longer.period();
    for (int q = period / 2; q >= LEAST_NESTED; q--) {
      if (period % q == 0) {
        SpectralLines shorter = SpectralLines.of(changes, period / q);
        boolean alone = stands(longer, q) && shorter.fundamental() >= -Math.log(level);
        if (alone && adjusted(shorter, changes) <= level) {
          return shorter;
        }
      }
    }
    return longer;
  }

  /** The period that the length has, if it stands out as well. */
  private SpectralLines whole(CycleLength length, SpectralLines best, double[] changes) {
    int period = likely.of(length, found.stream().map(Taken::season).toList());
    if (period == best.period() || period < 2 || period > changes.length / 2) {
      return best;
    }
    // That there is a season is known by now, and which it is does not pay for all others again.
    SpectralLines other = SpectralLines.of(changes, period);
    return Math.exp(-other.evidence(enough(changes))) <= level ? other : best;
  }
}
