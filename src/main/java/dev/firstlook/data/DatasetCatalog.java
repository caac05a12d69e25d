package dev.firstlook.data;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import java.util.List;

/**
 * The data sets that come with the library: how large each is and what it teaches.
 *
 * @param entries one per data set, grouped by subject: kinds of data, distributions, time series
 * @see Datasets#list()
 */
public record DatasetCatalog(List<Entry> entries) implements Tabular {

  /**
   * Copies the list.
   *
   * @param entries one per data set
   */
  public DatasetCatalog {
    entries = List.copyOf(entries);
  }

  /**
   * One data set.
   *
   * @param name the name of its file without the ending, for {@link Datasets#load}
   * @param rows how many rows the file has, without the header
   * @param columns how many columns it has
   * @param teaches what it is good for, in a few words
   */
  public record Entry(String name, int rows, int columns, String teaches) {}

  /**
   * The names of the data sets, for {@link Datasets#load}.
   *
   * @return the names, in the order of the entries
   */
  public List<String> names() {
    return entries.stream().map(Entry::name).toList();
  }

  /**
   * The catalogue as a table.
   *
   * @return one table with the columns name, rows, columns and teaches
   */
  @Override
  public List<TextTable> tables() {
    List<List<String>> rows =
        entries.stream()
            .map(
                entry ->
                    List.of(
                        entry.name(),
                        Integer.toString(entry.rows()),
                        Integer.toString(entry.columns()),
                        entry.teaches()))
            .toList();
    return List.of(
        new TextTable(
            Numbers.counted(entries.size(), "data set"),
            List.of("name", "rows", "columns", "teaches"),
            rows));
  }

  /**
   * The number of data sets and the table.
   *
   * @return one line per data set, at most 120 columns wide for the sets of the library
   */
  @Override
  public String toString() {
    return tables().get(0).toString();
  }
}
