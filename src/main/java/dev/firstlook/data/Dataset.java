package dev.firstlook.data;

import static java.util.Objects.requireNonNull;

import dev.firstlook.explain.Numbers;
import dev.firstlook.summary.FrequencyTable;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import tech.tablesaw.api.Table;

/**
 * A table of data in which every column is a {@link Variable}: it has a type, found by looking at
 * all of its values, and the statistics that are lawful for that type.
 *
 * <pre>{@code
 * Dataset penguins = Datasets.penguins();           // or Dataset.read(Path.of("penguins.csv"))
 * penguins.types();                                 // what kind of data is this, and why?
 * penguins.summary();                               // one table per kind of variable
 * penguins.alerts();                                // what looks wrong, and what to do about it
 * penguins.continuous("bill_length_mm").mean();
 * penguins.mean("species");                         // refused, with the reason
 * }</pre>
 *
 * <p>A data set is immutable: {@link #withType}, {@link #withOrdinal}, {@link #withTemporal},
 * {@link #withMissing}, {@link #withReplaced}, {@link #withStrippedBlanks} and {@link
 * #withoutDuplicateRows} give a new one. The text of the file is kept, so that a type can be
 * changed without a loss. Selecting, joining and grouping is the job of Tablesaw: {@link #table()}
 * gives a table, {@link #of(Table)} takes one back.
 */
public final class Dataset {

  private final String name;
  private final int rows;
  private final List<TypedColumn> entries;

  private Dataset(String name, int rows, List<TypedColumn> entries) {
    this.name = name;
    this.rows = rows;
    this.entries = List.copyOf(entries);
  }

  private static Dataset of(String name, List<TextColumn> columns) {
    return new Dataset(name, columns.get(0).rows(), TypedColumn.inferAll(columns));
  }

  /**
   * Reads a file of comma-separated values with names in its first line (tab-separated if its name
   * ends in {@code .tsv}). For everything else give {@link ReadOptions}.
   *
   * @param path the file
   * @return the data set, named as the file without its ending
   * @throws DatasetReadException if the file cannot be read as a table; the message names file,
   *     line, column, what was found and what was expected
   */
  public static Dataset read(Path path) {
    requireNonNull(path, "path");
    return of(DatasetFile.name(path), DatasetFile.read(path));
  }

  /**
   * Reads a file of separated values.
   *
   * @param path the file
   * @param options separator, charset, missing tokens, header
   * @return the data set, named as the file without its ending
   * @throws DatasetReadException if the file cannot be read as a table
   */
  public static Dataset read(Path path, ReadOptions options) {
    requireNonNull(path, "path");
    requireNonNull(options, "options");
    return of(DatasetFile.name(path), DatasetFile.read(path, options));
  }

  /**
   * Reads comma-separated values with names in the first line from a stream.
   *
   * @param stream the bytes; read to the end and not closed
   * @param name the name of the data set, used in messages too
   * @return the data set
   * @throws DatasetReadException if the stream cannot be read as a table
   */
  public static Dataset read(InputStream stream, String name) {
    return read(stream, name, ReadOptions.commaSeparated());
  }

  /**
   * Reads separated values from a stream.
   *
   * @param stream the bytes; read to the end and not closed
   * @param name the name of the data set, used in messages too
   * @param options separator, charset, missing tokens, header
   * @return the data set
   * @throws DatasetReadException if the stream cannot be read as a table
   */
  public static Dataset read(InputStream stream, String name, ReadOptions options) {
    requireNonNull(stream, "stream");
    requireNonNull(name, "name");
    requireNonNull(options, "options");
    return of(name, DatasetFile.read(stream, name, options));
  }

  /**
   * A data set of a Tablesaw table; the types are inferred from its values. Later changes of the
   * table do not reach the data set.
   *
   * @param table a table with at least one column
   * @return the data set
   * @throws IllegalArgumentException if the table has no column
   */
  public static Dataset of(Table table) {
    requireNonNull(table, "table");
    if (table.columnCount() == 0) {
      throw new IllegalArgumentException("a table must have at least 1 column, but had 0");
    }
    String name = table.name() == null ? "table" : table.name();
    return of(name, TablesawTable.columns(table));
  }

  /**
   * The data as a new Tablesaw table: continuous variables as doubles, discrete as longs, points in
   * time as dates or date-times (years as integers), everything else as strings as they were
   * written. Changes of the table do not reach the data set.
   *
   * @return a new table
   * @throws IllegalStateException if two names differ only by case, which Tablesaw does not allow
   */
  public Table table() {
    return TablesawTable.of(name, variables());
  }

  /**
   * The name of the data set.
   *
   * @return the file's name without its ending, or the name of the table
   */
  public String name() {
    return name;
  }

  /**
   * How many rows there are.
   *
   * @return the number of rows, 0 or more
   */
  public int rows() {
    return rows;
  }

  /**
   * The names of the variables.
   *
   * @return the names, in the order of the columns
   */
  public List<String> names() {
    return entries.stream().map(entry -> entry.variable().name()).toList();
  }

  /**
   * All variables.
   *
   * @return the variables, in the order of the columns
   */
  public List<Variable> variables() {
    return entries.stream().map(TypedColumn::variable).toList();
  }

  /**
   * The types of the variables with their evidence.
   *
   * @return one entry per variable; each can explain itself
   */
  public VariableTypes types() {
    return new VariableTypes(entries.stream().map(TypedColumn::type).toList());
  }

  /**
   * One variable, of whatever type.
   *
   * @param variable the name of the variable
   * @return the variable
   * @throws IllegalArgumentException if there is no variable of that name
   */
  public Variable variable(String variable) {
    return entry(variable).variable();
  }

  private TypedColumn entry(String variable) {
    requireNonNull(variable, "variable");
    return entries.stream()
        .filter(entry -> entry.variable().name().equals(variable))
        .findFirst()
        .orElseThrow(() -> Names.unknown(variable, names()));
  }

  /**
   * A continuous variable.
   *
   * @param variable its name
   * @return the variable
   * @throws IllegalArgumentException if there is none of that name, or it has another type
   */
  public ContinuousVariable continuous(String variable) {
    return typed(variable, ContinuousVariable.class, VariableType.CONTINUOUS);
  }

  /**
   * A discrete variable.
   *
   * @param variable its name
   * @return the variable
   * @throws IllegalArgumentException if there is none of that name, or it has another type
   */
  public DiscreteVariable discrete(String variable) {
    return typed(variable, DiscreteVariable.class, VariableType.DISCRETE);
  }

  /**
   * A continuous or discrete variable.
   *
   * @param variable its name
   * @return the variable
   * @throws IllegalArgumentException if there is none of that name, or its values are not numbers
   */
  public NumericVariable numeric(String variable) {
    if (variable(variable) instanceof NumericVariable numbers) {
      return numbers;
    }
    throw notOfType(variable, "continuous or discrete", VariableType.CONTINUOUS);
  }

  /**
   * A categorical variable.
   *
   * @param variable its name
   * @return the variable
   * @throws IllegalArgumentException if there is none of that name, or it has another type
   */
  public CategoricalVariable categorical(String variable) {
    return typed(variable, CategoricalVariable.class, VariableType.CATEGORICAL);
  }

  /**
   * An ordinal variable.
   *
   * @param variable its name
   * @return the variable
   * @throws IllegalArgumentException if there is none of that name, or it has another type
   */
  public OrdinalVariable ordinal(String variable) {
    return typed(variable, OrdinalVariable.class, VariableType.ORDINAL);
  }

  /**
   * A temporal variable.
   *
   * @param variable its name
   * @return the variable
   * @throws IllegalArgumentException if there is none of that name, or it has another type
   */
  public TemporalVariable temporal(String variable) {
    return typed(variable, TemporalVariable.class, VariableType.TEMPORAL);
  }

  /**
   * A variable of tags.
   *
   * @param variable its name
   * @return the variable
   * @throws IllegalArgumentException if there is none of that name, or it has another type
   */
  public IdentifierVariable identifier(String variable) {
    return typed(variable, IdentifierVariable.class, VariableType.IDENTIFIER);
  }

  /**
   * A variable of free text.
   *
   * @param variable its name
   * @return the variable
   * @throws IllegalArgumentException if there is none of that name, or it has another type
   */
  public TextVariable text(String variable) {
    return typed(variable, TextVariable.class, VariableType.TEXT);
  }

  private <T extends Variable> T typed(String variable, Class<T> kind, VariableType wanted) {
    Variable found = variable(variable);
    if (!kind.isInstance(found)) {
      throw notOfType(variable, wanted.word(), wanted);
    }
    return kind.cast(found);
  }

  private IllegalArgumentException notOfType(String name, String wanted, VariableType type) {
    return AccessorAdvice.refusal(entry(name), wanted, type);
  }

  /**
   * This data set with another type for one variable. The text of the file is read again as that
   * type; a value that does not fit is an error, never lost.
   *
   * @param variable the name of the variable
   * @param type the type; for {@link VariableType#ORDINAL} the order must be known to the
   *     vocabulary or be that of whole numbers, otherwise use {@link #withOrdinal}
   * @return the new data set
   * @throws IllegalArgumentException if there is no such variable, or a value does not fit; the
   *     message names the first row and the value
   */
  public Dataset withType(String variable, VariableType type) {
    requireNonNull(type, "type");
    return with(variable, entry -> entry.as(type));
  }

  /**
   * This data set with one variable as ordinal.
   *
   * @param variable the name of the variable
   * @param levels the levels from low to high, at least two; levels that do not occur are allowed,
   *     and values that are not levels are refused
   * @return the new data set
   * @throws IllegalArgumentException if there is no such variable, fewer than two levels are given,
   *     one is given twice, or a value is not among them
   */
  public Dataset withOrdinal(String variable, String... levels) {
    requireNonNull(levels, "levels");
    return with(variable, entry -> entry.ordinal(levels));
  }

  /**
   * This data set with one variable as points in time in a given format.
   *
   * @param variable the name of the variable
   * @param format how the points in time are written
   * @return the new data set
   * @throws IllegalArgumentException if there is no such variable, or a value is not in the format
   */
  public Dataset withTemporal(String variable, TemporalFormat format) {
    requireNonNull(format, "format");
    return with(variable, entry -> entry.temporal(format));
  }

  /**
   * This data set in which further texts of one variable stand for a missing value, such as {@code
   * 9999}; the type of the variable is then inferred anew.
   *
   * @param variable the name of the variable
   * @param codes the texts, compared without regard to case and to blanks around them
   * @return the new data set
   * @throws IllegalArgumentException if there is no such variable, or a code does not occur in it
   */
  public Dataset withMissing(String variable, String... codes) {
    requireNonNull(codes, "codes");
    return with(variable, entry -> entry.missing(codes));
  }

  /**
   * This data set in which one text of a variable is written as another, such as a second spelling
   * as the first. A type that was declared stays, an inferred one is inferred anew.
   *
   * @param variable the name of the variable
   * @param from the text as it is written; if it does not occur so, every text that differs from it
   *     only by blanks around it
   * @param to the text to write instead; a missing token of the file, such as NA, makes it missing
   * @return the new data set
   * @throws IllegalArgumentException if there is no such variable, if {@code from} does not occur
   *     in it even so, or if the new text does not fit the declared type
   */
  public Dataset withReplaced(String variable, String from, String to) {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    return with(variable, entry -> entry.replaced(from, to));
  }

  /**
   * This data set in which blanks and invisible characters around the values of a variable are
   * taken off, so that {@code "north "} and {@code "north"} are the same. A type that was declared
   * stays, an inferred one is inferred anew.
   *
   * @param variable the name of the variable
   * @return the new data set; this one if there is nothing to take off
   * @throws IllegalArgumentException if there is no such variable, or if a new text does not fit
   *     the declared type
   */
  public Dataset withStrippedBlanks(String variable) {
    return with(variable, TypedColumn::stripped);
  }

  /**
   * This data set without the rows that equal an earlier one in all variables, text by text; the
   * first of them stays, and so do empty rows. Types that were declared stay, the others are
   * inferred anew.
   *
   * @return the new data set; this one if no two rows are equal
   */
  public Dataset withoutDuplicateRows() {
    BitSet repeated = DuplicateRows.repeated(entries.stream().map(TypedColumn::column).toList());
    return repeated.isEmpty()
        ? this
        : new Dataset(
            name,
            rows - repeated.cardinality(),
            entries.stream().map(entry -> entry.without(repeated)).toList());
  }

  private Dataset with(String variable, UnaryOperator<TypedColumn> change) {
    TypedColumn entry = entry(variable);
    TypedColumn changed = change.apply(entry);
    if (changed.equals(entry)) {
      return this;
    }
    List<TypedColumn> all = new ArrayList<>(entries);
    all.set(entries.indexOf(entry), changed);
    return new Dataset(name, rows, all);
  }

  /**
   * The mean of a variable whose values are numbers.
   *
   * @param variable its name
   * @return the mean of the observed values
   * @throws IllegalArgumentException if the variable is of a type that has no mean; the message
   *     says why and what to use instead
   */
  public double mean(String variable) {
    return Lawfulness.numeric(variable(variable), "mean").mean();
  }

  /**
   * The standard deviation of a variable whose values are numbers.
   *
   * @param variable its name
   * @return the standard deviation (n - 1) of the observed values
   * @throws IllegalArgumentException if the variable is of a type that has none
   */
  public double standardDeviation(String variable) {
    return Lawfulness.numeric(variable(variable), "standard deviation").standardDeviation();
  }

  /**
   * The variance of a variable whose values are numbers.
   *
   * @param variable its name
   * @return the variance (n - 1) of the observed values
   * @throws IllegalArgumentException if the variable is of a type that has none
   */
  public double variance(String variable) {
    return Lawfulness.numeric(variable(variable), "variance").variance();
  }

  /**
   * The median of a variable whose values are numbers. The median of an ordinal variable is a
   * level: {@code dataset.ordinal(name).median()}.
   *
   * @param variable its name
   * @return the median of the observed values
   * @throws IllegalArgumentException if the variable is of a type that has none, or is ordinal
   */
  public double median(String variable) {
    return Lawfulness.numeric(variable(variable), "median").median();
  }

  /**
   * A quantile of a variable whose values are numbers.
   *
   * @param variable its name
   * @param p the share of values below, in [0, 1]
   * @return the quantile of the observed values (Hyndman and Fan's type 7)
   * @throws IllegalArgumentException if the variable is of a type that has none, or is ordinal
   */
  public double quantile(String variable, double p) {
    return Lawfulness.numeric(variable(variable), "quantile").quantile(p);
  }

  /**
   * The most frequent value of a categorical, ordinal or discrete variable.
   *
   * @param variable its name
   * @return the mode as text
   * @throws IllegalArgumentException if the variable is of a type that has none
   */
  public String mode(String variable) {
    return Lawfulness.mode(variable(variable));
  }

  /**
   * How often each value of a categorical, ordinal or discrete variable occurs.
   *
   * @param variable its name
   * @return the frequencies
   * @throws IllegalArgumentException if the values of the variable are not to be counted one by one
   */
  public FrequencyTable<?> frequencies(String variable) {
    return Lawfulness.frequencies(variable(variable));
  }

  /**
   * The frequencies of a discrete variable in a data set that has been counted already: each row
   * holds a value and how often it occurred, as in a table of a book.
   *
   * @param variable the name of the discrete variable with the values, each in one row
   * @param counts the name of the discrete variable that says how often
   * @return the frequencies in the order of the rows
   * @throws IllegalArgumentException if one of the two is not discrete, a value or count is
   *     missing, a value occurs twice, or a count is negative
   */
  public FrequencyTable<Long> frequencies(String variable, String counts) {
    DiscreteVariable values = discrete(variable);
    DiscreteVariable often = discrete(counts);
    if (values.missing() + often.missing() > 0) {
      throw new IllegalArgumentException(
          "a counted table must have no missing values, but \"%s\" had %s and \"%s\" had %s"
              .formatted(variable, values.missing(), counts, often.missing()));
    }
    return FrequencyTable.ofCounts(Arrays.stream(values.values()).boxed().toList(), often.values());
  }

  /**
   * What the data set looks like in numbers: one table per kind of variable.
   *
   * @return the summary, which prints itself
   */
  public DatasetSummary summary() {
    return DatasetSummary.of(this);
  }

  /**
   * What looks wrong or needs care: codes for missing values, duplicates, outliers, spellings and
   * more. Nothing is changed; each alert says what it means and what to do.
   *
   * @return the alerts, which print themselves, the most serious first
   */
  public Alerts alerts() {
    return AlertRules.look(
        name,
        entries.stream()
            .<Supplier<AlertedColumn>>map(
                entry -> () -> new AlertedColumn(entry.column(), entry.type(), entry.variable()))
            .toList());
  }

  /**
   * The data set at a glance.
   *
   * @return name, rows, variables and their types
   */
  @Override
  public String toString() {
    return Names.shown(name)
        + ": "
        + Numbers.counted(rows, "row")
        + " of "
        + Numbers.counted(entries.size(), "variable")
        + "\n"
        + types();
  }
}
