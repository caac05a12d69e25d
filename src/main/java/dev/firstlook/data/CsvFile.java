package dev.firstlook.data;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import dev.firstlook.explain.Numbers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Reads a file of separated values into columns of text. FastCSV parses; this class decides what a
 * table is: names that differ, and as many fields in every line as there are names.
 */
final class CsvFile extends AbstractBaseCsvCallbackHandler<Boolean> {
  /** The longest field FastCSV may buffer, in characters; a field beyond it is an error. */
  private static final int LONGEST_FIELD = 1 << 27;

  private final String source;
  private final ReadOptions options;
  private final boolean suspectSeparator;
  private final List<String> names = new ArrayList<>();
  private TextColumnBuilder[] columns = new TextColumnBuilder[0];
  private RowPipeline rows = new RowPipeline(columns);
  private boolean named;
  private boolean emptyLine;
  private long headerLine = 1;

  /** What the first line would be if another character separated its fields. */
  private String firstFields = "";

  /** What stands in the current line behind the last column. */
  private final StringBuilder extra = new StringBuilder();

  private CsvFile(String source, ReadOptions options, boolean suspectSeparator) {
    this.source = source;
    this.options = options;
    this.suspectSeparator = suspectSeparator;
  }

  /**
   * Reads all columns.
   *
   * @param suspectSeparator whether a file of one column whose name holds another separator is
   *     refused, because nobody chose the separator
   */
  static List<TextColumn> read(
      InputStream stream, String source, ReadOptions options, boolean suspectSeparator) {
    CsvFile file = new CsvFile(source, options, suspectSeparator);
    try (CheckedReader reader = new CheckedReader(stream, options, source);
        CsvReader<Boolean> csv =
            CsvReader.builder()
                .fieldSeparator(options.separator())
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_FIELD)
                .build(file, reader)) {
      Iterator<Boolean> records = csv.iterator();
      while (records.hasNext()) {
        records.next();
      }
    } catch (CsvParseException e) {
      throw file.broken(e);
    } catch (IOException | UncheckedIOException e) {
      throw new DatasetReadException(source, 0, "could not be read: " + e.getMessage(), e);
    }
    return file.columns();
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    emptyLine = false;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    if (!named) {
      names.add(new String(buffer, offset, length));
    } else if (index < columns.length) {
      rows.add(buffer, offset, length);
    } else {
      // The line is broken already; what it holds tells which separator was meant.
      extra.append(buffer, offset, length);
    }
  }

  @Override
  protected void handleEmpty() {
    emptyLine = true;
  }

  @Override
  protected RecordType getRecordType() {
    return RecordType.DATA;
  }

  @Override
  protected Boolean buildRecord() {
    if (!named) {
      if (!emptyLine) {
        takeFirstLine();
      }
      return true;
    }
    if (emptyLine) {
      if (columns.length > 1) {
        return true;
      }
      rows.add(new char[0], 0, 0);
    } else if (getFieldCount() != columns.length) {
      throw new DatasetReadException(
          source,
          getStartingLineNumber(),
          "found "
              + Numbers.counted(getFieldCount(), "field")
              + ", expected "
              + columns.length
              + " ("
              + listed()
              + ")"
              + Separators.hint(firstFields, brokenLine(), headerLine, options));
    }
    rows.endRow();
    return true;
  }

  private String brokenLine() {
    return rows.last(Math.min(getFieldCount(), columns.length)) + extra;
  }

  private void takeFirstLine() {
    named = true;
    headerLine = getStartingLineNumber();
    List<String> firstLine = List.copyOf(names);
    firstFields = String.join("", firstLine);
    if (!options.names().isEmpty()) {
      if (options.names().size() != firstLine.size()) {
        throw new DatasetReadException(
            source,
            headerLine,
            "found "
                + Numbers.counted(firstLine.size(), "field")
                + ", expected "
                + options.names().size()
                + " (the names given in the options)"
                + Separators.hint(firstFields, options.names().size() - 1, headerLine, options));
      }
      names.clear();
      names.addAll(options.names());
    } else if (!options.header()) {
      names.clear();
      for (int c = 1; c <= firstLine.size(); c++) {
        names.add("column_" + c);
      }
    } else {
      checkNames();
    }
    columns = new TextColumnBuilder[names.size()];
    rows = new RowPipeline(columns);
    for (int c = 0; c < columns.length; c++) {
      columns[c] = new TextColumnBuilder();
      if (!options.header()) {
        columns[c].add(firstLine.get(c));
      }
    }
  }

  private void checkNames() {
    if (suspectSeparator && names.size() == 1) {
      checkSeparator(names.get(0));
    }
    Map<String, Integer> seen = new HashMap<>();
    for (int c = 1; c <= names.size(); c++) {
      String name = names.get(c - 1);
      if (name.isBlank()) {
        throw new DatasetReadException(
            source,
            headerLine,
            "found a blank name for column "
                + c
                + " of "
                + names.size()
                + ", expected a name; give names with "
                + options
                + ".names(...)");
      }
      Integer before = seen.put(name, c);
      if (before != null) {
        throw new DatasetReadException(
            source,
            headerLine,
            "found the name \""
                + Names.shown(name)
                + "\" for columns "
                + before
                + " and "
                + c
                + ", expected names that differ; give names with "
                + options
                + ".names(...)");
      }
    }
  }

  private void checkSeparator(String name) {
    for (char other : Separators.ALL) {
      if (other != options.separator() && name.indexOf(other) >= 0) {
        throw new DatasetReadException(
            source,
            headerLine,
            "found one column named \""
                + Names.shown(name)
                + "\", expected columns separated by ','; if '"
                + Separators.sign(other)
                + "' separates them, read with "
                + Separators.with(other, options));
      }
    }
  }

  private List<TextColumn> columns() {
    if (!named) {
      throw new DatasetReadException(
          source,
          0,
          options.header()
              ? "found nothing, expected a first line with the names of the columns"
              : "found nothing, expected at least one line of data");
    }
    rows.finish();
    MissingTokens missing = MissingTokens.of(options.missingTokens());
    return IntStream.range(0, columns.length)
        .parallel()
        .mapToObj(c -> columns[c].build(names.get(c), missing, options))
        .toList();
  }

  /** The first fields of a broken line are known, and so is its line: both go into the message. */
  private RuntimeException broken(CsvParseException e) {
    Throwable cause = e;
    while (cause != null) {
      if (cause instanceof DatasetReadException ours) {
        return ours;
      }
      cause = cause.getCause();
    }
    int column = Math.min(getFieldCount() + 1, Math.max(1, names.size()));
    String where =
        named ? " in column " + column + " (" + Names.shown(names.get(column - 1)) + ")" : "";
    String message = String.valueOf(e.getMessage());
    String fault;
    if (message.contains("Unclosed quoted field")) {
      fault =
          "found a quote"
              + where
              + " that is never closed, expected a closing quote before the"
              + " end of the file";
    } else {
      fault = "found a broken field" + where + ", expected RFC 4180 (" + message + ")";
    }
    return new DatasetReadException(source, Math.max(1, getStartingLineNumber()), fault, e);
  }

  private String listed() {
    return Names.shown(String.join(", ", names));
  }
}
