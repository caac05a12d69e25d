import dev.firstlook.chart.Charts;
import dev.firstlook.data.Dataset;
import dev.firstlook.data.Datasets;
import dev.firstlook.distribution.Binomial;
import dev.firstlook.distribution.Event;
import dev.firstlook.distribution.Fit;
import dev.firstlook.distribution.NegativeBinomial;
import dev.firstlook.distribution.Poisson;
import dev.firstlook.explain.Numbers;
import dev.firstlook.inference.Alternative;
import dev.firstlook.inference.DispersionTest;
import dev.firstlook.inference.GoodnessOfFit;
import dev.firstlook.inference.ModelComparison;
import dev.firstlook.notebook.Notebook;
import dev.firstlook.summary.FrequencyTable;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Rare events that come independently: horse kicks, alpha particles, and a word that clusters. */
public final class Lesson05Poisson {

  private static final Set<String> ORGANISED_DIFFERENTLY = Set.of("G", "I", "VI", "XI");

  private Lesson05Poisson() {}

  /**
   * Tells the lesson.
   *
   * @param args none
   */
  public static void main(String[] args) {
    var page = Notebook.of("Rare events: Poisson");
    page.text(
        """
        In 1898 Ladislaus von Bortkiewicz counted how many soldiers of the Prussian cavalry had been
        killed by the kick of a horse, by corps and year. His book made a small formula famous. It
        has one parameter and needs no knowledge of horses.

        ## Deaths by horse kick

        Of the fourteen corps four were organised differently; like R. A. Fisher after him, we leave
        them out, which leaves ten corps in twenty years.
        """);
    Dataset kicks = Datasets.horseKicks();
    List<String> corps = kicks.categorical("corps").valuesByRow();
    long[] all = kicks.discrete("deaths").values();
    long[] deaths =
        IntStream.range(0, all.length)
            .filter(i -> !ORGANISED_DIFFERENTLY.contains(corps.get(i)))
            .mapToLong(i -> all[i])
            .toArray();
    FrequencyTable<Long> table = page.show(FrequencyTable.of(deaths));
    page.text(
        """
        In %s of %s corps-years nobody died. Is there a rule behind these numbers, or did some corps
        have wild horses?

        Suppose that there is nothing but chance: kicks are rare, one does not bring about another,
        and they come at the same average rate everywhere. Then the number of deaths in a corps-year
        follows the **Poisson distribution**, which knows only that rate, called λ. The best λ is
        the one that makes the observed table most probable:
        """
            .formatted(table.count(0L), table.total()));
    Fit<Poisson> fit = page.show(Poisson.fit(deaths));
    page.text(
        """
        Here is where the estimate and its standard error come from. Every result of this library
        can show its working:
        """);
    page.show(fit.explain());
    page.text(
        """
        With λ known the distribution says how many corps-years with 0, 1, 2, ... deaths there
        should be. The bars are what was counted, the points are what the formula expects.
        """);
    Poisson model = fit.distribution();
    page.show(Charts.observedAndExpected(table, model));
    page.text(
        """
        One number was fitted, and five bars agree with it. A test measures the agreement:
        """);
    page.show(GoodnessOfFit.of(fit));
    page.text(
        """
        ## A probability with its working

        How probable are two deaths or more in one corps in one year?
        """);
    var two = page.show(model.probability(Event.atLeast(2)));
    page.show(two.explain());
    page.show(Charts.probability(two));
    page.text(
        """
        *At least two* is not *more than two*. For counts the end matters, and the picture shows
        which sticks belong to the event:
        """);
    var moreThanTwo = page.show(model.probability(Event.moreThan(2)));
    page.show(Charts.probability(moreThanTwo));

    FrequencyTable<Long> particles =
        Datasets.alphaParticles().frequencies("particles", "intervals");
    page.text(
        """
        ## Alpha particles

        In 1910 Ernest Rutherford and Hans Geiger counted the flashes of a radioactive source in
        %s intervals of 7.5 seconds. If atoms decay independently of one another, the counts are
        Poisson; if one decay triggers others, they are not. So this table is evidence about atoms.
        """
            .formatted(Numbers.text((double) particles.total())));
    Fit<Poisson> decay = page.show(Poisson.fit(particles));
    page.show(Charts.observedAndExpected(particles, decay.distribution()));
    page.show(GoodnessOfFit.of(decay));
    page.text(
        """
        A Poisson distribution has a hallmark that needs no table: its variance equals its mean. The
        quotient of the two, the **index of dispersion**, is 1 but for chance.
        """);
    page.show(DispersionTest.of(particles, Alternative.TWO_SIDED));

    page.text(
        """
        ## A word that clusters

        Who wrote the disputed ones among the Federalist papers of 1787 and 1788? Frederick
        Mosteller and David Wallace answered it in 1964 by counting small words. This is how often *may* occurs in blocks of some 200 words:
        """);
    FrequencyTable<Long> may = Datasets.federalistMay().frequencies("may_count", "blocks");
    Fit<Poisson> words = page.show(Poisson.fit(may));
    page.show(Charts.observedAndExpected(may, words.distribution()));
    page.show(GoodnessOfFit.of(words));
    page.text(
        """
        Poisson fails: too many blocks have no *may* at all, and too many have four or more. A
        writer who has said *may* is likely to say it again, because of what the passage is about.
        The rate itself varies from block to block. When a Poisson rate varies like a gamma
        distribution, the counts are **negative binomial**, with a second parameter, the size, that
        is small when the rate varies a lot.
        """);
    Fit<NegativeBinomial> repaired = page.show(NegativeBinomial.fit(may));
    page.show(Charts.observedAndExpected(may, repaired.distribution()));
    page.show(GoodnessOfFit.of(repaired));
    page.text("All candidates at once, ranked, and each of them tested:");
    page.show(ModelComparison.ofCounts(may));
    page.text(
        """
        The geometric distribution is the negative binomial of size 1. The estimated size is %s, so
        the simpler one does as well.
        """
            .formatted(Numbers.text(repaired.distribution().size())));
    page.text("And for the horses, where the second parameter has nothing to do:");
    page.show(ModelComparison.ofCounts(table));

    page.text(
        """
        ## Where the formula comes from

        A corps has many soldiers, and each is killed with a tiny probability. Many trials with a
        small probability are a binomial count. For 1000 trials with p = 0.00061:
        """);
    var close = page.show(new Binomial(1000, 0.00061).poissonApproximation());
    page.show(close.explain());
    page.text(
        """
        With ten trials and p = 0.3 the mean is not small against the number of trials, and the two
        differ in plain sight:
        """);
    var coarse = page.show(new Binomial(10, 0.3).poissonApproximation());
    page.show(Charts.pmf(new Binomial(10, 0.3), new Poisson(3)));
    page.text(
        """
        The total variation distance is the most by which the two can disagree about any event: %s
        here, %s above.
        """
            .formatted(Numbers.text(coarse.distance()), Numbers.text(close.distance())));

    page.remember(
        "**Poisson counts events that are rare, independent and equally likely everywhere;** its one"
            + " parameter λ is the average number, and its variance is λ too.",
        "**Compare variance and mean first:** a variance well above the mean says that the rate"
            + " varies or that events cluster, and the negative binomial is the next thing to try.",
        "**A model that fits is not proved;** one that fails, as for the word *may*, tells you"
            + " something about the world.");
    page.save();
  }
}
