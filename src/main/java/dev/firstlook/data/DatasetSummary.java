package dev.firstlook.data;

import dev.firstlook.explain.Escape;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import dev.firstlook.summary.BinRule;
import dev.firstlook.summary.FrequencyTable;
import dev.firstlook.summary.Histogram;
import dev.firstlook.summary.NumericSummary;
import dev.firstlook.summary.Quantiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What a data set looks like in numbers: one table per kind of variable, with the statistics that
 * are lawful for that kind.
 *
 * @param headline the name of the data set with its rows and variables
 * @param tables the tables, the numeric kinds first; a kind without variables has none
 */
public record DatasetSummary(String headline, List<TextTable> tables) implements Tabular {
  /** A table prints this many variables; the tables themselves hold all of them. */
  private static final int SHOWN = 100;

  private static final int NAME = 24;
  private static final int TEXT = 40;
  private static final int MOST = 60;
  private static final int SKETCH = 10;

  /**
   * Copies the tables.
   *
   * @param headline not null
   * @param tables may be empty
   */
  public DatasetSummary {
    tables = List.copyOf(tables);
  }

  /** The kinds of variables in the order of their tables. */
  private static final List<VariableType> ORDER =
      List.of(
          VariableType.CONTINUOUS,
          VariableType.DISCRETE,
          VariableType.ORDINAL,
          VariableType.CATEGORICAL,
          VariableType.TEMPORAL,
          VariableType.IDENTIFIER,
          VariableType.TEXT);

  static DatasetSummary of(Dataset dataset) {
    List<Variable> variables = dataset.variables();
    // The variables are independent and may be long: several are summed up at a time.
    List<List<String>> rows = variables.parallelStream().map(DatasetSummary::cells).toList();
    List<TextTable> tables = new ArrayList<>();
    for (VariableType type : ORDER) {
      List<List<String>> ofType =
          IntStream.range(0, rows.size())
              .filter(v -> variables.get(v).type() == type)
              .mapToObj(rows::get)
              .toList();
      if (!ofType.isEmpty()) {
        String title =
            type.word().substring(0, 1).toUpperCase(Locale.ROOT) + type.word().substring(1);
        tables.add(new TextTable(title, header(type), ofType));
      }
    }
    return new DatasetSummary(headline(dataset), tables);
  }

  private static List<String> header(VariableType type) {
    List<String> header = new ArrayList<>(List.of("variable", "n", "missing"));
    header.addAll(
        switch (type) {
          case CONTINUOUS, DISCRETE ->
              List.of("mean", "sd", "min", "q1", "median", "q3", "max", "shape");
          case ORDINAL -> List.of("levels", "median", "mode", "from low to high");
          case CATEGORICAL -> List.of("levels", "entropy", "most frequent");
          case TEMPORAL -> List.of("distinct", "first", "last", "written as");
          case IDENTIFIER -> List.of("distinct", "example");
          case TEXT -> List.of("distinct", "longest", "example");
        });
    return header;
  }

  private static List<String> cells(Variable variable) {
    return switch (variable.type()) {
      case CONTINUOUS, DISCRETE -> numbers(variable);
      case ORDINAL -> levels((OrdinalVariable) variable);
      case CATEGORICAL -> names((CategoricalVariable) variable);
      case TEMPORAL -> times((TemporalVariable) variable);
      case IDENTIFIER -> tags((IdentifierVariable) variable);
      case TEXT -> texts((TextVariable) variable);
    };
  }

  private static String headline(Dataset dataset) {
    return Names.shown(dataset.name())
        + ": "
        + Numbers.counted(dataset.rows(), "row")
        + ", "
        + Numbers.counted(dataset.variables().size(), "variable");
  }

  private static List<String> row(Variable variable, String... more) {
    List<String> row = new ArrayList<>();
    row.add(Escape.shorten(Escape.terminal(variable.name()), NAME));
    row.add(Integer.toString(variable.observed()));
    row.add(Integer.toString(variable.missing()));
    for (String cell : more) {
      row.add(cell);
    }
    return row;
  }

  private static List<String> numbers(Variable variable) {
    if (variable.observed() == 0) {
      return row(variable, "no value", "", "", "", "", "", "", "");
    }
    // One sorted copy serves the statistics and the shape.
    Quantiles sorted = Quantiles.of(((NumericVariable) variable).valuesByRow());
    NumericSummary summary = NumericSummary.of(sorted);
    double spread =
        Numbers.spread(
            summary.minimum(), summary.lowerQuartile(), summary.upperQuartile(), summary.maximum());
    return row(
        variable,
        Numbers.within(summary.mean(), spread),
        Numbers.text(summary.standardDeviation()),
        Numbers.within(summary.minimum(), spread),
        Numbers.within(summary.lowerQuartile(), spread),
        Numbers.within(summary.median(), spread),
        Numbers.within(summary.upperQuartile(), spread),
        Numbers.within(summary.maximum(), spread),
        shape(sorted));
  }

  /** Bins of their own where there are too many for the column: a block is never half a bin. */
  private static String shape(Quantiles sorted) {
    Histogram usual = Histogram.of(sorted);
    return usual.bins().size() <= SKETCH
        ? usual.sketch()
        : Histogram.of(sorted, BinRule.count(SKETCH)).sketch();
  }

  private static List<String> levels(OrdinalVariable levels) {
    boolean some = levels.frequencies().total() > 0;
    String order = String.join(" < ", levels.levels());
    return row(
        levels,
        Integer.toString(levels.levels().size()),
        some ? shown(levels.median()) : "",
        some ? shown(levels.mode()) : "",
        shown(order));
  }

  private static List<String> names(CategoricalVariable names) {
    FrequencyTable<String> frequencies = names.frequencies();
    List<String> most = new ArrayList<>();
    frequencies.rows().stream()
        .limit(3)
        .forEach(row -> most.add(row.value() + " " + Numbers.percent(row.share())));
    return row(
        names,
        Integer.toString(names.levels().size()),
        Numbers.fixed(frequencies.entropy(), 2) + " bits",
        Escape.shorten(Escape.terminal(String.join(", ", most)), MOST));
  }

  private static List<String> times(TemporalVariable times) {
    return row(
        times,
        Integer.toString(times.distinct()),
        times.first().map(times::shown).orElse(""),
        times.last().map(times::shown).orElse(""),
        times.format().words());
  }

  private static List<String> tags(IdentifierVariable tags) {
    return row(
        tags,
        Integer.toString(tags.distinct()),
        tags.example().map(DatasetSummary::shown).orElse(""));
  }

  private static List<String> texts(TextVariable texts) {
    return row(
        texts,
        Integer.toString(texts.distinct()),
        Integer.toString(texts.longest()),
        texts.example().map(DatasetSummary::shown).orElse(""));
  }

  private static String shown(String text) {
    return Escape.shorten(Escape.terminal(text), TEXT);
  }

  /**
   * The headline and the tables, one below the other; at most 100 variables of each kind.
   *
   * @return several lines, seldom wider than 120 columns
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(headline);
    for (TextTable table : tables) {
      int more = table.rows().size() - SHOWN;
      TextTable some =
          more <= 0
              ? table
              : new TextTable(table.title(), table.header(), table.rows().subList(0, SHOWN));
      text.append("\n\n").append(some).append(more > 0 ? "\n... and " + more + " more" : "");
    }
    return text.toString();
  }
}
