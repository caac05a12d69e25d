package dev.firstlook.data;

import dev.firstlook.explain.Escape;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What kind of data each variable of a data set was found to be; each entry can explain itself.
 *
 * @param variables one entry per variable, in the order of the columns
 */
public record VariableTypes(List<InferredType> variables)
    implements Tabular, Iterable<InferredType> {
  private static final int SHOWN = 100;

  /** A line of evidence is cut to this length; {@link InferredType#explain()} has all of it. */
  private static final int REASON = 80;

  /**
   * Copies the list.
   *
   * @param variables one entry per variable
   */
  public VariableTypes {
    variables = List.copyOf(variables);
  }

  /**
   * The type of one variable with its evidence.
   *
   * @param name the name of the variable
   * @return the inferred type
   * @throws IllegalArgumentException if there is no such variable
   */
  public InferredType get(String name) {
    return variables.stream()
        .filter(type -> type.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> Names.unknown(name, variables.stream().map(InferredType::name).toList()));
  }

  /**
   * The variables of one type.
   *
   * @param type the type
   * @return the names, in the order of the columns
   */
  public List<String> names(VariableType type) {
    return variables.stream()
        .filter(variable -> variable.type() == type)
        .map(InferredType::name)
        .toList();
  }

  @Override
  public Iterator<InferredType> iterator() {
    return variables.iterator();
  }

  @Override
  public List<TextTable> tables() {
    return List.of(table(variables.size(), Integer.MAX_VALUE));
  }

  private TextTable table(int shown, int reasonLength) {
    List<List<String>> rows = new ArrayList<>();
    for (InferredType type : variables.subList(0, Math.min(shown, variables.size()))) {
      String reason =
          type.isDeclared()
              ? "declared"
              : type.evidence().isEmpty() ? "" : type.evidence().get(0).finding();
      rows.add(
          List.of(
              Names.shown(type.name()),
              type.type().word(),
              Numbers.fixed(type.confidence(), 2),
              Escape.shorten(reason, reasonLength)));
    }
    return new TextTable(
        "Types of " + Numbers.counted(variables.size(), "variable"),
        List.of("variable", "type", "confidence", "strongest evidence"),
        rows);
  }

  /**
   * The types as a table with the strongest evidence; the first 100 variables if there are more.
   *
   * @return several lines
   */
  @Override
  public String toString() {
    int more = variables.size() - SHOWN;
    return table(SHOWN, REASON) + (more > 0 ? "\n... and " + more + " more" : "");
  }
}
