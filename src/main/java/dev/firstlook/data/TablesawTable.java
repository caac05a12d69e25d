package dev.firstlook.data;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DateTimeColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.api.TimeColumn;
import tech.tablesaw.columns.Column;

/** The bridge to Tablesaw: variables as columns of a table, and columns of a table as text. */
final class TablesawTable {

  private TablesawTable() {}

  static Table of(String name, List<Variable> variables) {
    TreeMap<String, String> seen = new TreeMap<>();
    List<Column<?>> columns = new ArrayList<>();
    for (Variable variable : variables) {
      String before = seen.put(variable.name().toLowerCase(Locale.ROOT), variable.name());
      if (before != null) {
        throw new IllegalStateException(
            "names of a Tablesaw table must differ by more than case, but there are \""
                + Names.shown(before)
                + "\" and \""
                + Names.shown(variable.name())
                + "\"; give other names with ReadOptions.commaSeparated().names(...)");
      }
      columns.add(column(variable));
    }
    return Table.create(name, columns);
  }

  private static Column<?> column(Variable variable) {
    String name = variable.name();
    if (variable instanceof ContinuousVariable numbers) {
      return DoubleColumn.create(name, numbers.valuesByRow());
    }
    if (variable instanceof DiscreteVariable counts) {
      LongColumn column = LongColumn.create(name);
      for (double value : counts.valuesByRow()) {
        if (Double.isNaN(value)) {
          column.appendMissing();
        } else {
          column.append((long) value);
        }
      }
      return column;
    }
    if (variable instanceof TemporalVariable times) {
      return column(times);
    }
    StringColumn column = StringColumn.create(name);
    for (String text : textsByRow(variable)) {
      if (text == null) {
        column.appendMissing();
      } else {
        column.append(text);
      }
    }
    return column;
  }

  private static Column<?> column(TemporalVariable times) {
    if (times.format() == TemporalFormat.TIME_OF_DAY) {
      TimeColumn column = TimeColumn.create(times.name());
      times.valuesByRow().forEach(time -> column.append(time == null ? null : time.toLocalTime()));
      return column;
    }
    ChronoUnit unit = times.resolution();
    if (unit == ChronoUnit.YEARS) {
      IntColumn column = IntColumn.create(times.name());
      times.valuesByRow().forEach(time -> column.append(time == null ? null : time.getYear()));
      return column;
    }
    if (unit.compareTo(ChronoUnit.DAYS) >= 0 && times.format() != TemporalFormat.DECIMAL_YEAR) {
      DateColumn column = DateColumn.create(times.name());
      times.valuesByRow().forEach(time -> column.append(time == null ? null : time.toLocalDate()));
      return column;
    }
    DateTimeColumn column = DateTimeColumn.create(times.name());
    for (LocalDateTime time : times.valuesByRow()) {
      column.append(time);
    }
    return column;
  }

  private static List<@Nullable String> textsByRow(Variable variable) {
    return switch (variable.type()) {
      case CATEGORICAL -> ((CategoricalVariable) variable).valuesByRow();
      case ORDINAL -> ((OrdinalVariable) variable).valuesByRow();
      case IDENTIFIER -> ((IdentifierVariable) variable).valuesByRow();
      case TEXT -> ((TextVariable) variable).valuesByRow();
      default -> throw new IllegalStateException(variable.type() + " is not kept as text");
    };
  }

  /** The columns of a table as text; what is missing there is blank here. */
  static List<TextColumn> columns(Table table) {
    List<TextColumn> columns = new ArrayList<>();
    for (Column<?> column : table.columns()) {
      TextColumnBuilder builder = new TextColumnBuilder();
      for (int row = 0; row < column.size(); row++) {
        builder.add(column.isMissing(row) ? "" : text(column, row));
      }
      columns.add(builder.build(column.name(), MissingTokens.USUAL));
    }
    return columns;
  }

  private static String text(Column<?> column, int row) {
    if (column instanceof NumericColumn<?> numbers && !(column.get(row) instanceof Long)) {
      double value = numbers.getDouble(row);
      return value == Math.rint(value) && Math.abs(value) < 1e15
          ? Long.toString((long) value)
          : String.valueOf(column.get(row));
    }
    return String.valueOf(column.get(row));
  }
}
