package dev.firstlook.data;

import dev.firstlook.explain.Escape;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What looks wrong or needs care in a data set, the most serious first. An alert is a reason to
 * look, not a verdict; nothing is changed by it.
 *
 * <pre>{@code
 * Alerts alerts = dataset.alerts();          // jshell prints them as a table
 * alerts.of("speed_knots");                  // those about one variable
 * alerts.of(AlertKind.MISSING_CODE);         // those of one kind
 * alerts.get(0).explain();                   // how it was found, what it means, what to do
 * }</pre>
 *
 * @param dataset the name of the data set
 * @param variables the names of all variables that were looked at
 * @param list the alerts, warnings before notices
 */
public record Alerts(String dataset, List<String> variables, List<Alert> list)
    implements Tabular, Iterable<Alert> {
  /** So many alerts of one kind are printed in full, and so many more by name. */
  private static final int SHOWN = 3;

  private static final int NAMED = 12;

  private static final int SUBJECT = 24;
  private static final int CELL = 66;
  private static final int LINES = 4;

  /**
   * Copies the lists and sorts the alerts by kind, the most serious first.
   *
   * @param dataset the name of the data set
   * @param variables the names of its variables
   * @param list the alerts in any order; those of one kind keep their order
   */
  public Alerts {
    variables = List.copyOf(variables);
    list = list.stream().sorted(Comparator.comparing(Alert::kind)).toList();
  }

  /**
   * The alerts about one variable.
   *
   * @param variable its name
   * @return the alerts that name it; may be empty
   * @throws IllegalArgumentException if the data set has no such variable
   */
  public Alerts of(String variable) {
    if (!variables.contains(variable)) {
      throw Names.unknown(variable, variables);
    }
    return where(alert -> alert.variables().contains(variable));
  }

  /**
   * The alerts of one kind.
   *
   * @param kind the kind
   * @return the alerts; may be empty
   */
  public Alerts of(AlertKind kind) {
    return where(alert -> alert.kind() == kind);
  }

  /**
   * The alerts of one severity.
   *
   * @param severity warnings or notices
   * @return the alerts; may be empty
   */
  public Alerts of(AlertSeverity severity) {
    return where(alert -> alert.severity() == severity);
  }

  private Alerts where(Predicate<Alert> wanted) {
    return new Alerts(dataset, variables, list.stream().filter(wanted).toList());
  }

  /**
   * One alert.
   *
   * @param index its place, from 0
   * @return the alert
   * @throws IndexOutOfBoundsException if there are not so many; the message says how many there are
   */
  public Alert get(int index) {
    if (!(index >= 0 && index < list.size())) {
      throw new IndexOutOfBoundsException(
          "index of an alert must be at least 0 and below "
              + list.size()
              + ", the number of alerts here, but was "
              + index);
    }
    return list.get(index);
  }

  /**
   * How many alerts there are.
   *
   * @return the number, 0 or more
   */
  public int size() {
    return list.size();
  }

  /**
   * Whether there is nothing to report.
   *
   * @return true if there is no alert
   */
  public boolean isEmpty() {
    return list.isEmpty();
  }

  @Override
  public Iterator<Alert> iterator() {
    return list.iterator();
  }

  /**
   * One table with a row per alert.
   *
   * @return severity, variable, kind, finding, first rows and advice of each
   */
  @Override
  public List<TextTable> tables() {
    List<List<String>> rows = new ArrayList<>();
    for (Alert alert : list) {
      rows.add(
          List.of(
              alert.severity().word(),
              alert.subject(),
              alert.kind().words(),
              alert.finding(),
              alert.rowText(),
              alert.advice()));
    }
    return List.of(
        new TextTable(
            headline(),
            List.of("severity", "variable", "alert", "found", "first rows", "what to do"),
            rows));
  }

  private String headline() {
    String counts =
        isEmpty()
            ? "none"
            : Arrays.stream(AlertSeverity.values())
                .filter(severity -> !of(severity).isEmpty())
                .map(severity -> Numbers.counted(of(severity).size(), severity.word()))
                .collect(Collectors.joining(", "));
    return "Alerts of " + Names.shown(dataset) + ": " + counts;
  }

  /**
   * The alerts as a table, under each finding what to do. Of many alerts of one kind three are
   * shown and the variables of the others named; the {@link #list()} holds all of them.
   *
   * @return several lines, at most about 120 columns wide
   */
  @Override
  public String toString() {
    if (isEmpty()) {
      return headline();
    }
    Map<AlertKind, List<Alert>> kinds =
        list.stream()
            .collect(Collectors.groupingBy(Alert::kind, TreeMap::new, Collectors.toList()));
    List<List<String>> rows = new ArrayList<>();
    kinds.values().forEach(alike -> rows.addAll(rows(alike)));
    TextTable table =
        new TextTable("", List.of("severity", "variable", "alert", "found, and what to do"), rows);
    boolean named = list.stream().anyMatch(alert -> !alert.rows().isEmpty());
    return headline()
        + "\n\n"
        + table
        + (named ? "\n\nRows are counted from 1, the header line not included." : "");
  }

  /** Alerts of one kind; of many only the first ones. */
  private static List<List<String>> rows(List<Alert> alike) {
    int shown = alike.size() <= SHOWN + 1 ? alike.size() : SHOWN;
    List<List<String>> rows = new ArrayList<>();
    for (Alert alert : alike.subList(0, shown)) {
      List<String> lines = lines(alert);
      for (int i = 0; i < lines.size(); i++) {
        rows.add(
            List.of(
                i == 0 ? alert.severity().word() : "",
                i == 0 ? Escape.shorten(alert.subject(), SUBJECT) : "",
                i == 0 ? alert.kind().words() : "",
                lines.get(i)));
      }
    }
    if (shown < alike.size()) {
      String subjects =
          alike.stream()
              .skip(shown)
              .limit(NAMED)
              .map(Alert::subject)
              .collect(Collectors.joining(", "));
      String more = alike.size() - shown + " more: " + subjects;
      String rest = alike.size() - shown > NAMED ? ", ..." : "";
      cell(Escape.terminal(more + rest), "").forEach(line -> rows.add(List.of("", "", "", line)));
    }
    return rows;
  }

  private static List<String> lines(Alert alert) {
    String rows =
        alert.rows().isEmpty()
            ? ""
            : "; " + (alert.rows().size() == 1 ? "row " : "first rows ") + alert.rowText();
    List<String> lines = new ArrayList<>(cell(alert.finding() + rows, ""));
    lines.addAll(cell(alert.advice(), "> "));
    return lines;
  }

  private static List<String> cell(String words, String head) {
    List<String> lines = AlertWording.wrap(Escape.terminal(words), CELL - head.length());
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < Math.min(LINES, lines.size()); i++) {
      boolean cut = i == LINES - 1 && lines.size() > LINES;
      String line = (i == 0 ? head : " ".repeat(head.length())) + lines.get(i);
      shown.add(Escape.shorten(line, CELL) + (cut ? " ..." : ""));
    }
    return shown;
  }
}
