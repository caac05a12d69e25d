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
import java.util.function.Function;

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

  static DatasetSummary of(Dataset dataset) {
    List<Variable> variables = dataset.variables();
    List<TextTable> tables = new ArrayList<>();
    List<String> numeric =
        List.of(
            "variable", "n", "missing", "mean", "sd", "min", "q1", "median", "q3", "max", "shape");
    add(tables, variables, VariableType.CONTINUOUS, numeric, DatasetSummary::numbers);
    add(tables, variables, VariableType.DISCRETE, numeric, DatasetSummary::numbers);
    add(
        tables,
        variables,
        VariableType.ORDINAL,
        List.of("variable", "n", "missing", "levels", "median", "mode", "from low to high"),
        v -> levels((OrdinalVariable) v));
    add(
        tables,
        variables,
        VariableType.CATEGORICAL,
        List.of("variable", "n", "missing", "levels", "entropy", "most frequent"),
        v -> names((CategoricalVariable) v));
    add(
        tables,
        variables,
        VariableType.TEMPORAL,
        List.of("variable", "n", "missing", "distinct", "first", "last", "written as"),
        v -> times((TemporalVariable) v));
    add(
        tables,
        variables,
        VariableType.IDENTIFIER,
        List.of("variable", "n", "missing", "distinct", "example"),
        v -> tags((IdentifierVariable) v));
    add(
        tables,
        variables,
        VariableType.TEXT,
        List.of("variable", "n", "missing", "distinct", "longest", "example"),
        v -> texts((TextVariable) v));
    return new DatasetSummary(headline(dataset), tables);
  }

  private static String headline(Dataset dataset) {
    return Names.shown(dataset.name())
        + ": "
        + Numbers.counted(dataset.rows(), "row")
        + ", "
        + Numbers.counted(dataset.variables().size(), "variable");
  }

  private static void add(
      List<TextTable> tables,
      List<Variable> variables,
      VariableType type,
      List<String> header,
      Function<Variable, List<String>> row) {
    List<Variable> ofType = variables.stream().filter(v -> v.type() == type).toList();
    if (!ofType.isEmpty()) {
      // The columns are independent and may be long: several are summed up at a time.
      List<List<String>> rows = ofType.parallelStream().map(row).toList();
      String title =
          type.word().substring(0, 1).toUpperCase(Locale.ROOT) + type.word().substring(1);
      tables.add(new TextTable(title, header, rows));
    }
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
    // One sorted copy serves the statistics and the shape.
    Quantiles sorted = Quantiles.of(((NumericVariable) variable).valuesByRow());
    NumericSummary summary = NumericSummary.of(sorted);
    String shape = variable.observed() == 0 ? "" : shape(sorted);
    return row(
        variable,
        Numbers.text(summary.mean()),
        Numbers.text(summary.standardDeviation()),
        Numbers.text(summary.minimum()),
        Numbers.text(summary.lowerQuartile()),
        Numbers.text(summary.median()),
        Numbers.text(summary.upperQuartile()),
        Numbers.text(summary.maximum()),
        shape);
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
