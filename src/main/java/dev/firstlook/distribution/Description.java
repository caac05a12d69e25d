package dev.firstlook.distribution;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import java.util.ArrayList;
import java.util.List;

/**
 * What a distribution models, what its parameters mean, and how it is related to others.
 *
 * @param name the name of the family, such as {@code Poisson}
 * @param models what it models, in one sentence
 * @param parameters the parameters in the order of the constructor
 * @param relations how the family is related to others, a sentence each
 */
public record Description(
    String name, String models, List<Parameter> parameters, List<String> relations)
    implements Tabular {

  /**
   * One parameter and its value.
   *
   * @param name the name in the code, such as {@code lambda}
   * @param symbol the symbol in formulas, such as {@code λ}
   * @param meaning what it means, in words
   * @param unit in which unit it is, such as {@code events per span}; {@code none} for a pure
   *     number
   * @param value its value
   */
  public record Parameter(String name, String symbol, String meaning, String unit, double value) {}

  /**
   * Copies the lists.
   *
   * @param name not blank
   * @param models not blank
   * @param parameters may be empty
   * @param relations may be empty
   */
  public Description {
    parameters = List.copyOf(parameters);
    relations = List.copyOf(relations);
  }

  @Override
  public List<TextTable> tables() {
    List<List<String>> rows = new ArrayList<>();
    for (Parameter p : parameters) {
      rows.add(List.of(p.name(), p.symbol(), Numbers.text(p.value()), p.unit(), p.meaning()));
    }
    return List.of(
        new TextTable("", List.of("parameter", "symbol", "value", "unit", "meaning"), rows));
  }

  /**
   * The description for a terminal: what it models, the table of parameters, the relations.
   *
   * @return several lines without a line break at the end
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(name + ": " + models);
    if (!parameters.isEmpty()) {
      text.append('\n').append(tables().get(0));
    }
    relations.forEach(relation -> text.append("\n- ").append(relation));
    return text.toString();
  }
}
