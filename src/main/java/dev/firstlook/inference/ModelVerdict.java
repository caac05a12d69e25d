package dev.firstlook.inference;

import dev.firstlook.explain.Numbers;
import dev.firstlook.inference.ModelComparison.Candidate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a ranking of models comes to, in a sentence. Of models that are about as good the one with
 * the fewest parameters is preferred.
 */
final class ModelVerdict {

  /** A model that is worse by less than this is about as good. */
  private static final double CLOSE = 2;

  /**
   * Families and those that contain them as a special case or a limit. The uniform distribution is
   * that between 0 and 1, which is Beta(1, 1).
   */
  private static final Map<String, Set<String>> CONTAINED_IN =
      Map.of(
          "Poisson", Set.of("NegativeBinomial"),
          "Geometric", Set.of("NegativeBinomial"),
          "Exponential", Set.of("Gamma", "Weibull"),
          "Uniform", Set.of("Beta"));

  private ModelVerdict() {}

  /**
   * The sentence.
   *
   * @param ranking the candidates, the best first
   */
  static String of(List<Candidate> ranking) {
    double best = ranking.get(0).fit().aic();
    List<Candidate> close = ranking.stream().filter(c -> c.fit().aic() <= best + CLOSE).toList();
    Candidate preferred =
        close.stream()
            .min(
                Comparator.<Candidate>comparingInt(c -> c.fit().estimates().size())
                    .thenComparingDouble(c -> c.fit().aic()))
            .orElse(ranking.get(0));
    StringBuilder text = new StringBuilder(preferred.name());
    text.append(fit(preferred, preferred.equals(ranking.get(0))));
    String before = "; ";
    for (Candidate other : close) {
      if (!other.equals(preferred)) {
        text.append(before).append(beside(preferred, other));
        before = ", ";
      }
    }
    return text.append('.').toString();
  }

  private static String fit(Candidate preferred, boolean first) {
    TestResult test = preferred.test();
    String best =
        first ? " is the best of those compared" : " is the simplest of the best of those compared";
    if (test == null) {
      return best + "; it was not tested (" + preferred.untested() + ")";
    }
    String p = " (" + Verdict.pValue(test.pValue(), 2) + ")";
    return test.isEvidenceAgainst(TestResult.USUAL_LEVEL)
        ? best + ", but it does not describe the values well" + p
        : " describes these values" + p;
  }

  /** What another model that is about as good has to offer. */
  private static String beside(Candidate preferred, Candidate other) {
    double lower = preferred.fit().aic() - other.fit().aic();
    boolean better = lower >= 0.005;
    String how = better ? " (AIC lower by " + Numbers.text(lower, 2) + ")" : "";
    if (!CONTAINED_IN.getOrDefault(preferred.name(), Set.of()).contains(other.name())) {
      return other.name() + (better ? " does hardly better" + how : " does about as well");
    }
    int more = other.fit().estimates().size() - preferred.fit().estimates().size();
    return other.name()
        + (better ? " hardly gains" : " gains nothing")
        + " by its additional parameter"
        + (more == 1 ? "" : "s")
        + how;
  }
}
