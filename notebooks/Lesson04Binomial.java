import dev.firstlook.chart.Charts;
import dev.firstlook.data.Datasets;
import dev.firstlook.distribution.Binomial;
import dev.firstlook.distribution.Event;
import dev.firstlook.distribution.Fit;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import dev.firstlook.inference.ChiSquaredTest;
import dev.firstlook.inference.ExpectedCounts;
import dev.firstlook.inference.GoodnessOfFit;
import dev.firstlook.notebook.Notebook;
import dev.firstlook.summary.FrequencyTable;

/** How many successes in n trials: twelve dice, and families of twelve children. */
public final class Lesson04Binomial {

  private static final long DICE = 12;
  private static final long CHILDREN = 12;

  private Lesson04Binomial() {}

  /**
   * Tells the lesson.
   *
   * @param args none
   */
  public static void main(String[] args) {
    var page = Notebook.of("Successes in n trials: binomial");
    page.text(
        """
        One yes-or-no question makes a Bernoulli trial. Ask the same question n times, with the same
        probability p and without one answer influencing another, and count the yeses: that count is
        **binomial**. Two data sets of the nineteenth century look as if they were. One of them is.

        ## The formula, with numbers put in

        Throw twelve dice and count the fives and sixes. With fair dice each is a success with
        probability 1/3. How probable are exactly four?
        """);
    Binomial fair = new Binomial(DICE, 1.0 / 3);
    page.show(fair.explainPmf(4));
    page.text(
        """
        One particular order of four successes and eight failures has the probability p⁴ (1 - p)⁸,
        and C(12, 4) counts the orders. All masses together, and where they balance:
        """);
    page.show(Charts.pmf(fair));
    page.show(fair.explainMean());
    var few = page.show(fair.probability(Event.atMost(2)));
    page.show(few.explain());
    page.show(Charts.probability(few));

    FrequencyTable<Long> throwsOfDice =
        Datasets.weldonDice().frequencies("fives_or_sixes", "throws");
    page.text(
        """
        ## Weldon's dice

        In 1894 W. F. R. Weldon threw twelve dice %s times and wrote down the number of fives and
        sixes. The last row of his table means *ten or more*.
        """
            .formatted(Numbers.text((double) throwsOfDice.total())));
    page.show(throwsOfDice);
    page.text("Against fair dice:");
    page.show(Charts.observedAndExpected(throwsOfDice, fair));
    page.text(
        """
        The points sit on the bars. Nobody would see anything wrong. But with so many throws chance
        is small, and a test compares the differences with what chance allows:
        """);
    var atOneThird =
        page.show(ChiSquaredTest.of(ExpectedCounts.ofLastOrMore(throwsOfDice, fair), 0));
    page.text(
        """
        A distance like this would turn up in about one of %s such experiments with fair dice. Do
        the throws not follow the binomial formula, or is p not 1/3? Let the data choose p:
        """
            .formatted(Numbers.text(1 / atOneThird.pValue(), 2)));
    Fit<Binomial> fit = page.show(Binomial.fit(DICE, throwsOfDice));
    page.show(ChiSquaredTest.of(ExpectedCounts.ofLastOrMore(throwsOfDice, fit.distribution()), 1));
    page.text(
        """
        With p = %s everything agrees. The formula was right, the dice were not: their pips were
        drilled out, so that the five and the six are a little lighter than the sides opposite. The
        bias is %s, too small for any eye, and the interval above does not contain 1/3.
        """
            .formatted(
                Numbers.text(fit.distribution().p()),
                Numbers.text(fit.distribution().p() - 1.0 / 3, 2)));

    FrequencyTable<Long> sons = Datasets.saxonyFamilies().frequencies("males", "families");
    page.text(
        """
        ## Families in Saxony

        Arthur Geissler collected the births of Saxony between 1876 and 1885. Here are the %s
        families with twelve children, by the number of boys. Each birth is a boy or a girl, as a
        die is a success or not; p should be a little above 1/2.
        """
            .formatted(Numbers.text((double) sons.total())));
    Fit<Binomial> boys = page.show(Binomial.fit(CHILDREN, sons));
    page.show(Charts.observedAndExpected(sons, boys.distribution()));
    page.show(GoodnessOfFit.of(boys));
    page.text(
        """
        This time no p helps: p was already chosen by the data. Look at the ends of the picture,
        where families have nearly only girls or nearly only boys: there are more of them than the
        formula expects, and fewer in the middle. On a scale of square roots, with the bars hanging
        from the expected curve, it is plain to see:
        """);
    page.show(Charts.rootogram(sons, boys.distribution()));
    double observed = boys.sample().variance();
    double expected = boys.distribution().variance();
    page.show(
        TextTable.of("Variance of the number of boys", "", "variance")
            .row("in the families", Numbers.text(observed))
            .row("of the binomial", Numbers.text(expected))
            .row("quotient", Numbers.text(observed / expected)));
    page.text(
        """
        The counts vary %s times as much as they should. A set of binomial counts needs *the same p
        in all of them*. If some couples have boys a little more easily than others, p varies from
        family to family, and the counts spread out: this is **overdispersion**. The failure of the model is
        the discovery.
        """
            .formatted(Numbers.text(observed / expected)));

    page.text(
        """
        ## The bell

        With many trials the binomial masses follow a normal curve. How well, and what does it cost
        to use areas in the place of sums? A step of the staircase at k belongs to the area up to
        k + 1/2, the **continuity correction**:
        """);
    Binomial many = new Binomial(100, 0.3);
    var normal = page.show(many.normalApproximation());
    page.show(normal.explain());
    page.show(Charts.approximation(many, normal.to()));

    page.remember(
        "**A binomial count has n trials, one p for all of them, and no influence of one on"
            + " another.** Each of the three can fail.",
        "**A large sample sees what no eye sees:** Weldon's dice are biased by half a percentage"
            + " point, and the test knows.",
        "**When no p helps, look at the variance:** more than n p (1 - p) says that p differs from"
            + " count to count, or that one trial pulls the others along.");
    page.save();
  }
}
