import dev.firstlook.chart.Charts;
import dev.firstlook.data.Datasets;
import dev.firstlook.distribution.Event;
import dev.firstlook.distribution.Fit;
import dev.firstlook.distribution.Normal;
import dev.firstlook.distribution.Poisson;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import dev.firstlook.notebook.Notebook;
import dev.firstlook.summary.BinRule;
import java.util.Arrays;

/** Mass for what is counted, density for what is measured: horse kicks and heights. */
public final class Lesson02PmfAndPdf {

  private static final double INCH = 2.54;

  private Lesson02PmfAndPdf() {}

  /**
   * Tells the lesson.
   *
   * @param args none
   */
  public static void main(String[] args) {
    var page = Notebook.of("Mass and density");
    page.text(
        """
        How probable is the value 2? For something that is counted, this question has an answer. For
        something that is measured, the answer is always the same, and it is 0. That sounds odd, and
        it is the whole difference between a **mass** and a **density**.

        ## Counts have mass

        Soldiers of the Prussian army killed by the kick of a horse, in all fourteen corps and
        twenty years (a later lesson looks at ten of them). The deaths
        are counted, so each value is a whole number, and a whole number can be hit exactly.
        """);
    var deaths = Datasets.horseKicks().discrete("deaths");
    page.show(deaths.frequencies());
    page.text(
        """
        A **probability mass function** (pmf) gives every possible value its share of the
        probability, as the table does with its shares. For rare events there is a formula, the
        Poisson distribution; a later lesson is about it. Here it only has to lend us a mass. Its
        one parameter is the mean:
        """);
    Poisson kicks = Poisson.fit(deaths.values()).distribution();
    page.show(kicks);
    page.show(kicks.explainPmf(2));
    page.text(
        """
        The formula says %s, the army's record says %s. For the other values, bars are the record
        and points the formula:
        """
            .formatted(
                Numbers.percent(kicks.pmf(2)), Numbers.percent(deaths.frequencies().share(2L))));
    page.show(Charts.observedAndExpected(deaths, kicks));

    page.text(
        """
        ### Less than, or at most?

        Programmers know what an error of one costs. With counts, `<` and `<=` are two different
        questions. Fewer than two deaths:
        """);
    var fewer = page.show(kicks.probability(Event.lessThan(2)));
    page.show(Charts.probability(fewer));
    page.text("And at most two deaths:");
    var atMost = page.show(kicks.probability(Event.atMost(2)));
    page.show(Charts.probability(atMost));
    page.text(
        """
        The second has one bar more. The two differ by %s, and that is the mass of a 2, to the last
        digit shown.
        """
            .formatted(Numbers.text(atMost.value() - fewer.value())));

    var heights = Datasets.criminalHeights().continuous("height_cm");
    page.text(
        """
        ## Measurements have density

        Around 1900 Scotland Yard kept the heights of prisoners. W. R. Macdonell published %s of
        them. A height is measured: between any two heights there is room for a third. The file
        gives the middle of a class one inch wide, so the bars below are one inch wide, too.
        """
            .formatted(Numbers.text((double) heights.observed())));
    page.show(
        Charts.histogram(heights, BinRule.width(INCH, heights.summary().minimum() - INCH / 2)));
    Fit<Normal> fit = page.show(Normal.fit(heights.values()));
    Normal height = fit.distribution();
    page.text(
        """
        A normal curve describes these men well. The curve is a **probability density function**
        (pdf):
        """);
    page.show(Charts.pdf(height));

    page.text(
        """
        ### A point has no probability

        How probable is a man of exactly 170 cm?
        """);
    var exactly = page.show(height.probability(Event.equalTo(170)));
    page.show(exactly.explain());
    page.text(
        """
        Exactly means 170.000000... with no end. Nobody hits that. It does not mean that such a
        height is impossible; it means that one point is too thin to hold a share. And so, with a
        measurement, `<` and `<=` are the same question:
        """);
    page.show(height.probability(Event.lessThan(170)));
    page.show(height.probability(Event.atMost(170)));

    page.text(
        """
        ### Probability is an area

        What does have a probability is an interval. It is the area under the curve above it.
        """);
    double middle = 170.18;
    var inch = page.show(height.probability(Event.between(middle - INCH / 2, middle + INCH / 2)));
    page.show(Charts.probability(inch));
    page.show(inch.explain());
    long inClass = Arrays.stream(heights.values()).filter(x -> x == middle).count();
    page.text(
        """
        This interval is one of the classes of the file: five feet and seven inches, give or take
        half an inch. It holds %s of the %s men, or %s. The area says %s.

        When the file says 170.18, it does not mean a point. It means an inch.
        """
            .formatted(
                inClass,
                Numbers.text((double) heights.observed()),
                Numbers.percent((double) inClass / heights.observed()),
                Numbers.percent(inch.value())));

    page.text(
        """
        ### What is the density, then?

        It is the height of the curve, and it has a unit: probability *per centimetre*.
        """);
    page.show(height.explainPdf(middle));
    page.text("Multiplied by a width it becomes a probability, the better the narrower:");
    TextTable widths =
        TextTable.of("Around 170.18 cm", "width in cm", "density x width", "area", "area / width");
    for (double width : new double[] {10, INCH, 1, 0.1, 0.01}) {
      double area =
          height.probability(Event.between(middle - width / 2, middle + width / 2)).value();
      widths =
          widths.row(
              Numbers.text(width),
              Numbers.text(height.pdf(middle) * width),
              Numbers.text(area),
              Numbers.text(area / width));
    }
    page.show(widths);
    page.text(
        """
        The area goes to 0, and the area per width goes to the density. That is why a point has no
        probability and a density all the same.

        ### A density may be above 1

        A probability cannot be above 1. A density can. Write the same heights in metres:
        """);
    Normal metres = new Normal(height.mean() / 100, height.sd() / 100);
    double low = page.show(height.pdf(height.mean()));
    double high = page.show(metres.pdf(metres.mean()));
    page.text(
        """
        Not a man has changed, but %s per centimetre is %s per metre. A narrow curve has to be high,
        for its area is 1. Another one, with a standard deviation of a tenth:
        """
            .formatted(Numbers.text(low), Numbers.text(high)));
    Normal narrow = new Normal(0, 0.1);
    page.show(narrow.explainPdf(0));
    page.show(Charts.pdf(narrow));
    page.show(narrow.probability(Event.between(-1, 1)));
    page.text(
        """
        The peak is at %s and the area is still 1: a triangle as high, and half a unit wide at its
        foot, has an area of %s.
        """
            .formatted(Numbers.text(narrow.pdf(0)), Numbers.text(narrow.pdf(0) * 0.5 / 2)));

    page.text(
        """
        ## What both have: the cdf

        Mass and density are different things, but one question suits both: how probable is a value
        of *at most* x? The answer, as a function of x, is the **cumulative distribution function**
        (cdf). For a count it is a staircase. Each step is as high as the mass of its value, and
        between two whole numbers nothing happens.
        """);
    page.show(Charts.cdf(kicks));
    page.show(kicks.cdf(1));
    page.show(kicks.cdf(1.9));
    page.show(kicks.cdf(2));
    page.text(
        "For a measurement it is a curve without steps. Where the density is high, it is steep.");
    page.show(Charts.cdf(height));

    page.text(
        """
        ## And backwards: quantiles

        The cdf turns a value into a probability. The **quantile function** turns a probability into
        a value. How tall is the man whom only one in ten exceeds?
        """);
    double tall = page.show(height.quantile(0.9));
    page.show(height.cdf(tall));
    page.text(
        """
        There and back again. For counts the way back is not so smooth, as no number of deaths has a
        cdf of exactly 0.9. The rule: the smallest value whose cdf is *at least* that.
        """);
    double many = page.show(kicks.quantile(0.9));
    page.show(kicks.cdf(many));
    page.show(kicks.cdf(many - 1));
    page.show(Charts.quantileFunction(kicks));
    page.show(Charts.quantileFunction(height));
    page.text(
        """
        The quantile of 1/2 is the median: %s cm for the prisoners, and %s death for a corps in a
        year, since even no death at all has a probability of only %s.
        """
            .formatted(
                Numbers.text(height.median()),
                Numbers.text(kicks.median()),
                Numbers.text(kicks.pmf(0))));

    page.remember(
        "**A count has a mass at each value, a measurement a density:** a mass is a probability, a"
            + " density becomes one only as an area.",
        "**For counts `<` and `<=` differ by a mass; for measurements they are the same,** because"
            + " P(X = x) = 0.",
        "**The cdf serves both:** a staircase or a curve from 0 to 1, and the quantile function is"
            + " its way back.");
    page.save();
  }
}
