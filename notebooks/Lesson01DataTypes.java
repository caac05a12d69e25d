import dev.firstlook.chart.Charts;
import dev.firstlook.data.Dataset;
import dev.firstlook.data.Datasets;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import dev.firstlook.notebook.Notebook;
import dev.firstlook.summary.Correlation;

/** What kinds of data there are, how to tell, and what goes wrong if one does not. */
public final class Lesson01DataTypes {

  private Lesson01DataTypes() {}

  /**
   * Tells the lesson.
   *
   * @param args none
   */
  public static void main(String[] args) {
    var page = Notebook.of("Types of data");
    page.text(
        """
        The digits `4` and `5` in a file may be millimetres, a number of deaths, a rank, a house
        number or a code for "not known", and each of these allows other sums. A Java programmer
        knows this well: `int` says how a value is stored, not what it means. Nobody adds up
        primary keys, although the compiler would let us.

        Statistics has names for these meanings. There are four of them, and they come before any
        formula, because they decide which formulas make sense at all. This lesson looks at real
        data for each.
        """);

    page.text(
        """
        ## A first look

        Between 2007 and 2009 three researchers measured penguins on islands near Palmer Station,
        Antarctica. We load their table and ask the first question of any analysis: what kind of
        data is this?
        """);
    Dataset penguins = Datasets.penguins();
    var types = page.show(penguins.types());
    page.text(
        """
        %s columns, %s rows. Nobody told the library these types: it read every value of every
        column, weighed what it saw, and says how sure it is. The last column of the table is the
        strongest piece of evidence.

        Look at `body_mass_g`. The birds were weighed to the gram or coarser, so the file has not
        one decimal point there, and a parser would say `int`. The library says %s, with a
        confidence of %s. It can tell us why:
        """
            .formatted(
                types.variables().size(),
                penguins.rows(),
                types.get("body_mass_g").type().word(),
                Numbers.fixed(types.get("body_mass_g").confidence(), 2)));
    page.show(types.get("body_mass_g").explain());

    page.text(
        """
        ## Four kinds of data

        | kind | the question it answers | here | what you may do |
        |:---|:---|:---|:---|
        | **continuous** | how much? | length of a bill | add, subtract, average |
        | **discrete** | how many? | deaths in a year | the same, and count each value |
        | **categorical** | which one? | species | count |
        | **ordinal** | how high on a ladder? | satisfaction | count, put in order |

        The first two are numbers. The last two are names, even if somebody has written the names
        with digits. Every kind has its own picture.

        ### Continuous: how much?

        Between any two bills there could be a third. These are rounded to a tenth of a millimetre,
        and still there are so many different lengths that counting each of them tells little; we
        count in bins, and that is a histogram.
        """);
    var bill = penguins.continuous("bill_length_mm");
    page.show(Charts.histogram(bill));
    page.show(bill.summary());

    page.text(
        """
        ### Discrete: how many?

        For twenty years the Prussian army kept a record of soldiers killed by the kick of a horse,
        by corps and year. There are no half deaths. The values are few and repeat often, so each
        gets a bar of its own, and the gaps between the bars are meant: nothing can lie there.
        """);
    Dataset kicks = Datasets.horseKicks();
    var deaths = kicks.discrete("deaths");
    page.show(Charts.bars(deaths));
    page.show(deaths.frequencies());
    page.text(
        """
        Note that the mean, %s deaths, is not a possible value. That is no contradiction: a mean is
        a balance point, not a prediction for one corps in one year.
        """
            .formatted(Numbers.text(deaths.mean())));

    page.text(
        """
        ### Categorical: which one?

        A species is a name. Names can be counted and compared for equality, as with an `enum`
        without an `ordinal()`, and that is all. No order is right, so the bars stand from frequent
        to rare.
        """);
    var species = penguins.categorical("species");
    page.show(Charts.bars(species));

    page.text(
        """
        ### Ordinal: how high on a ladder?

        Tenants in Copenhagen were asked how satisfied they were with their housing. *High* is more
        than *Medium*, and *Medium* more than *Low*. But is the step from Low to Medium as large as
        that from Medium to High? Nobody knows; the form did not ask.
        This is an `enum` with an order and without distances.
        """);
    Dataset housing = Datasets.housingSatisfaction();
    var satisfaction = housing.ordinal("satisfaction");
    page.show(Charts.bars(satisfaction));
    page.show(satisfaction.frequencies());
    page.text(
        """
        The file has no order in it, only words. Sorted by the alphabet they would read *High, Low,
        Medium*, and that is what many programs draw. The library knows such ladders, in any
        spelling and with rungs missing:
        """);
    page.show(housing.types().get("satisfaction").explain());

    page.text(
        """
        ## What is none of the four

        Real files hold more than the four kinds. Here are %s occasions on which an aircraft struck
        an animal, as untidy as such files are.
        """
            .formatted(Datasets.birdStrikesMessy().rows()));
    Dataset strikes = Datasets.birdStrikesMessy();
    page.show(strikes.types());
    page.text(
        """
        Three further kinds are worth a name of their own:

        - **Temporal**: a point in time, such as `flight_date`. Two dates can be ordered and
          subtracted, but what would their sum be?
        - **Identifier**: a tag such as `strike_id`. It consists of digits and yet is no number;
          its leading zeros would be lost if it were read as one.
        - **Text**: what must be read before it can be counted, such as an answer in a free field.

        And `damaged` is written as 0 and 1, but these are answers, not amounts: *no* and *yes*.

        A free field looks like this. Students were asked for their height in inches, and typed
        what came to mind:
        """);
    page.show(Datasets.reportedHeightsRaw().types());

    page.text(
        """
        ## Why it matters

        A type is a licence. It says which statistics are lawful, and here the library is strict.
        In Java it goes without saying that some methods do not exist on some types: a categorical
        variable has a `mode()`, and `species.mean()` does not compile. Asked for by name at run
        time, the mean is refused, with a reason:
        """);
    page.show(species.mode());
    page.showError(() -> penguins.mean("species"));
    page.text(
        """
        For a ladder the middle rung is meaningful, since at least half of the tenants stand on it
        or below, and at least half on it or above; an average is not.
        """);
    page.show(satisfaction.median());
    page.showError(() -> housing.mean("satisfaction"));
    page.text(
        """
        The same for tags. Every spreadsheet would happily average these:
        """);
    page.showError(() -> strikes.mean("strike_id"));

    page.text(
        """
        ## When a code is taken for a number

        How fast is an aircraft when it meets a bird?
        """);
    double naive = page.show(strikes.mean("speed_knots"));
    page.text(
        """
        %s knots: several times the speed of sound. The sum was lawful, for speeds are continuous,
        and every digit of it is right. What is wrong is some of the values. A look at the picture
        would have told at once:
        """
            .formatted(Numbers.text(naive)));
    page.show(Charts.histogram(strikes.continuous("speed_knots")));
    page.text(
        """
        A picture always comes before a mean. The library has seen it, too. It never removes
        anything on its own, but it raises its hand:
        """);
    page.show(strikes.alerts().of("speed_knots").get(0).explain());
    page.text(
        """
        Does `9999` stand for "not known"? Only people can decide that: four nines in a row, far
        beyond every other speed, and in so many of the reports. We say yes, in one
        line. The column is then looked at anew, with those values missing.
        """);
    Dataset known = strikes.withMissing("speed_knots", "9999");
    var speed = known.continuous("speed_knots");
    double mean = page.show(speed.mean());
    page.show(Charts.histogram(speed));
    page.text(
        """
        %s knots instead of %s, from the %s flights whose speed is known; %s values are missing,
        and the summary keeps saying so.
        """
            .formatted(Numbers.text(mean), Numbers.text(naive), speed.observed(), speed.missing()));

    page.text(
        """
        ### What else looks wrong?

        The same question for all columns at once. It is a good habit to ask it of every file,
        before anything else:
        """);
    page.show(known.alerts());
    page.text(
        """
        Note `damage`: a few reports hold letters that have no place on the ladder from *None* to
        *Substantial*. They are kept and counted, and left out of its median, until somebody who
        knows the form says where they belong.
        """);

    page.text(
        """
        ## Two kinds together

        Everything at once, one table for each kind, with only those statistics that the kind
        allows:
        """);
    page.show(penguins.summary());
    page.text(
        """
        The most interesting questions need two columns. A continuous one by a categorical one
        gives boxes side by side: the box holds the middle half of the birds, the line in it is the
        median.
        """);
    page.show(Charts.box(bill, species));
    page.text(
        """
        Two continuous ones make a scatter plot, and their correlation says how well a straight
        line would fit: 1 for a rising line, -1 for a falling one, 0 for none.
        """);
    var depth = penguins.continuous("bill_depth_mm");
    var all = page.show(Correlation.pearson(bill.valuesByRow(), depth.valuesByRow()));
    page.text(
        """
        It is negative: the longer the bill, the shallower. Is that so? We have not used yet what
        the first column told us. Colour is a categorical variable's way into a picture.
        """);
    page.show(Charts.scatter(bill, depth, species));
    var within = TextTable.of("Correlation of length and depth", "birds", "r");
    within = within.row("all", Numbers.fixed(all.coefficient(), 3));
    var table = penguins.table();
    for (String name : species.levels()) {
      var one = Dataset.of(table.where(table.stringColumn("species").isEqualTo(name)));
      double[] x = one.continuous("bill_length_mm").valuesByRow();
      double[] y = one.continuous("bill_depth_mm").valuesByRow();
      within = within.row(name, Numbers.fixed(Correlation.pearson(x, y).coefficient(), 3));
    }
    page.show(within);
    page.text(
        """
        Within each species the sign is the other way round. Larger penguins have bills that are
        longer *and* deeper; but the species differ in shape, and putting them into one heap has
        turned the answer upside down. This is known as **Simpson's paradox**, and the remedy is
        not a better formula. It is to look at the kinds of data first: there was a name in the
        table, and names make groups.
        """);

    page.remember(
        "**Ask what a value means before you ask how it is stored:** how much, how many, which"
            + " one, or how high on a ladder.",
        "**The kind decides the sums:** numbers have a mean, ladders have a middle, names can only"
            + " be counted.",
        "**Look before you average:** a code among the numbers, or two groups in one heap, and"
            + " the arithmetic is right while the answer is wrong.");
    page.save();
  }
}
