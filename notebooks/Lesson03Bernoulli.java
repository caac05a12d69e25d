import dev.firstlook.chart.Charts;
import dev.firstlook.data.CategoricalVariable;
import dev.firstlook.data.ContinuousVariable;
import dev.firstlook.data.Dataset;
import dev.firstlook.data.Datasets;
import dev.firstlook.data.DiscreteVariable;
import dev.firstlook.distribution.Bernoulli;
import dev.firstlook.distribution.Binomial;
import dev.firstlook.distribution.Event;
import dev.firstlook.distribution.Fit;
import dev.firstlook.distribution.Normal;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import dev.firstlook.inference.ContingencyTable;
import dev.firstlook.inference.ProportionInterval;
import dev.firstlook.inference.ProportionMethod;
import dev.firstlook.notebook.Notebook;
import java.util.ArrayList;
import java.util.List;

/** One yes-or-no question: who survived the Titanic, and how coins fall. */
public final class Lesson03Bernoulli {

  private static final int TOSSES = 2000;
  private static final double LEVEL = 0.95;

  private Lesson03Bernoulli() {}

  /**
   * Tells the lesson.
   *
   * @param args none
   */
  public static void main(String[] args) {
    var page = Notebook.of("One yes-or-no question: Bernoulli");
    page.text(
        """
        Heads or tails. Sick or well. Saved or drowned. The smallest question that chance can answer
        has two answers. Call one of them 1 and the other 0; the probability of a 1 is p, and this
        is all there is to know. It is the **Bernoulli distribution**.

        ## Who survived the Titanic

        Here is everybody on board, one row each.
        """);
    Dataset titanic = Datasets.titanic();
    var survived = titanic.categorical("survived");
    page.show(titanic.types());
    page.show(Charts.bars(survived));
    page.text(
        """
        The library takes the 0 and the 1 for what they are, names of two answers. We ask for
        numbers, since with a 0 and a 1 something nice happens: their mean is the share of the ones.
        """);
    long[] fates = survived.values().stream().mapToLong(Long::parseLong).toArray();
    Fit<Bernoulli> fit = page.show(Bernoulli.fit(fates));
    Bernoulli fate = fit.distribution();
    long saved = survived.frequencies().count("1");
    page.text(
        """
        %s of %s survived, so p is %s. Why is the mean p? Each value times its mass:
        """
            .formatted(saved, fates.length, Numbers.text(fate.p())));
    page.show(fate.explainMean());
    page.text("And how far are the answers from it, on average and squared?");
    page.show(fate.explainVariance());
    page.text(
        """
        The variance is p (1 - p). It is largest where the answer is hardest to guess, at p = 1/2,
        and 0 where there is nothing to guess.
        """);
    TextTable variances = TextTable.of("Variance of one answer", "p", "p (1 - p)");
    for (double p : new double[] {0, 0.1, fate.p(), 0.5, 0.9, 1}) {
      variances = variances.row(Numbers.fixed(p, 3), Numbers.fixed(new Bernoulli(p).variance(), 3));
    }
    page.show(variances);

    page.text(
        """
        ## How sure is a share?

        A share from a few answers is worth less than the same share from many. An **interval** says
        how much: it holds all p that go well with the data. It takes the fates as draws from a
        larger world, one p for everybody; for the ship itself there is nothing to estimate, as
        everybody is in the table. There are several ways to make one. With so many people they all
        agree:
        """);
    page.show(ProportionInterval.of(saved, fates.length));
    var children =
        titanic
            .table()
            .where(
                titanic
                    .table()
                    .stringColumn("age_group")
                    .isEqualTo("Child")
                    .and(titanic.table().stringColumn("class").isEqualTo("2nd")));
    long young = children.rowCount();
    long youngSaved = Dataset.of(children).categorical("survived").frequencies().count("1");
    page.text(
        """
        Now the children of the second class. Of %s children %s survived, all of them.
        """
            .formatted(young, youngSaved));
    page.show(ProportionInterval.of(youngSaved, young));
    page.text(
        """
        Look at the last line. The interval of Wald, the one in most books, is the share plus and
        minus %s standard errors. With a share of 1 the standard error is 0, and so it claims to
        know p exactly, from %s children. The others are more modest; our default is Wilson's.

        Is that a corner case? An interval of 95 %% should contain the true p in 95 of 100 samples.
        Whether it does can be computed, without any simulation, by adding up binomial masses:
        """
            .formatted(Numbers.text(new Normal(0, 1).quantile((1 + LEVEL) / 2), 3), young));
    page.show(ProportionMethod.coverages((int) young, LEVEL));
    page.text(
        """
        With p = 0.02 and samples of %s, the interval of Wald is right in %s of the cases, not in
        95 %%. In %s of the cases there is no success at all, and then it is a point at 0. No method
        is exact, since a count can only jump: Wilson's has %s there. In this table it is never far
        off.
        """
            .formatted(
                young,
                Numbers.percent(ProportionMethod.WALD.coverage((int) young, 0.02, LEVEL)),
                Numbers.percent(new Binomial(young, 0.02).pmf(0)),
                Numbers.percent(ProportionMethod.WILSON.coverage((int) young, 0.02, LEVEL))));

    page.text(
        """
        ## Three people with a coin

        Is a coin fair? Three people had the patience to find out. Kerrich was interned in Denmark
        during the war and had the time.
        """);
    Dataset tosses = Datasets.famousCoinTosses();
    List<String> names = tosses.categorical("experimenter").values();
    long[] sizes = tosses.discrete("tosses").values();
    long[] heads = tosses.discrete("heads").values();
    Bernoulli fair = new Bernoulli(0.5);
    TextTable famous = TextTable.of("Coins", "who", "tosses", "heads", "share", "error", "z");
    double farthest = 0;
    for (int i = 0; i < sizes.length; i++) {
      double share = (double) heads[i] / sizes[i];
      double error = fair.standardDeviation() / Math.sqrt((double) sizes[i]);
      double z = (share - fair.p()) / error;
      farthest = Math.max(farthest, Math.abs(z));
      famous =
          famous.row(
              names.get(i),
              Long.toString(sizes[i]),
              Long.toString(heads[i]),
              Numbers.fixed(share, 4),
              Numbers.fixed(error, 4),
              Numbers.fixed(z, 2));
    }
    page.show(famous);
    page.text(
        """
        A share of n answers has the **standard error** √(p (1 - p) / n), and z counts how many of
        them the share is away from 1/2. The farthest is %s away; beyond 2 one would begin to
        wonder. All three coins may well be fair.

        Pearson is very near. Too near? This is how probable it is that a fair coin comes out at
        least as near:
        """
            .formatted(Numbers.text(farthest, 3)));
    int pearson = names.indexOf("Pearson");
    double half = sizes[pearson] / 2.0;
    double excess = heads[pearson] - half;
    var near =
        page.show(
            new Binomial(sizes[pearson], fair.p())
                .probability(Event.between(half - excess, half + excess)));
    page.text(
        """
        One in %s. That is luck, but no miracle.
        """
            .formatted(Numbers.text(1 / near.value(), 2)));

    page.text(
        """
        ## The law of large numbers

        We have no need of a camp to toss coins. Three coins of ours, each %s times, and after every
        toss the share of heads so far:
        """
            .formatted(Numbers.text((double) TOSSES)));
    List<String> coins = new ArrayList<>();
    long[] toss = new long[3 * TOSSES];
    double[] running = new double[3 * TOSSES];
    for (int coin = 0; coin < 3; coin++) {
      long[] results = fair.sample(TOSSES, 1777L + coin);
      long sum = 0;
      for (int i = 0; i < TOSSES; i++) {
        sum += results[i];
        coins.add("coin " + (coin + 1));
        toss[coin * TOSSES + i] = i + 1L;
        running[coin * TOSSES + i] = sum / (i + 1.0);
      }
    }
    page.show(
        Charts.scatter(
            DiscreteVariable.of("toss", toss),
            ContinuousVariable.of("share_of_heads", running),
            CategoricalVariable.of("coin", coins)));
    page.text(
        """
        Wild at first, calm at last, and all three end near 1/2. The coin has no memory and corrects
        nothing. Early luck is not taken back; it is only divided by a larger and larger n:
        """);
    TextTable spread =
        TextTable.of("A fair coin", "tosses", "standard error of heads", "standard error of share");
    for (long n : new long[] {100, 10_000, 1_000_000}) {
      double error = new Binomial(n, fair.p()).standardDeviation();
      spread = spread.row(Long.toString(n), Numbers.text(error), Numbers.text(error / n));
    }
    page.show(spread);
    page.text(
        """
        The *number* of heads strays farther and farther from one half of the tosses. The *share*
        comes closer and closer to 1/2. And a hundred times the work buys one more decimal.

        ## One p for everybody?

        Back to the ship. A coin is the same coin in every toss. Did everybody on the Titanic have
        the same p?
        """);
    var byClass =
        page.show(
            ContingencyTable.of(
                titanic.categorical("class").valuesByRow(), survived.valuesByRow()));
    TextTable classes = TextTable.of("Survival by class", "class", "share", "from", "to");
    for (String name : byClass.rows().stream().sorted().toList()) {
      long yes = byClass.count(name, "1");
      var interval = ProportionInterval.of(yes, yes + byClass.count(name, "0"));
      classes =
          classes.row(
              name,
              Numbers.fixed(interval.estimate(), 3),
              Numbers.fixed(interval.lower(), 3),
              Numbers.fixed(interval.upper(), 3));
    }
    page.show(classes);
    page.show(byClass.independence());
    page.text(
        """
        No. The intervals of the first and the third class are far apart, and chance does not do
        such things. The p of %s is right as a mean over all, but it belongs to none of the classes.
        Whenever one p is to serve many, ask whom it hides.
        """
            .formatted(Numbers.text(fate.p(), 3)));

    page.remember(
        "**Write yes as 1 and no as 0, and the mean is the share:** a Bernoulli distribution has"
            + " mean p and variance p (1 - p).",
        "**A share needs its interval,** and not that of Wald, which fails for small samples and"
            + " for shares near 0 or 1.",
        "**The share settles like 1 / √n:** a hundred times as many tosses for one more decimal.");
    page.save();
  }
}
