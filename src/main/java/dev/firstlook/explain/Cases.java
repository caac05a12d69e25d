package dev.firstlook.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A value that depends on conditions: the first that holds decides. */
record Cases(List<Node> values, List<Relation> conditions, Node otherwise) implements Node {

  Cases {
    values = List.copyOf(values);
    conditions = List.copyOf(conditions);
  }

  /** One case before what is already a value or cases. */
  static Cases of(Node value, Relation condition, Node otherwise) {
    List<Node> values = new ArrayList<>(List.of(value));
    List<Relation> conditions = new ArrayList<>(List.of(condition));
    if (otherwise instanceof Cases more) {
      values.addAll(more.values);
      conditions.addAll(more.conditions);
      return new Cases(values, conditions, more.otherwise);
    }
    return new Cases(values, conditions, otherwise);
  }

  @Override
  public List<Node> children() {
    List<Node> children = new ArrayList<>(values);
    children.add(otherwise);
    return children;
  }

  @Override
  public Node map(UnaryOperator<Node> change) {
    return new Cases(
        values.stream().map(change).toList(),
        conditions.stream().map(condition -> condition.map(change)).toList(),
        change.apply(otherwise));
  }

  @Override
  public Set<String> symbols() {
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i < values.size(); i++) {
      found.addAll(values.get(i).symbols());
      found.addAll(conditions.get(i).symbolsOfBothSides());
    }
    found.addAll(otherwise.symbols());
    return found;
  }

  @Override
  public Scaled evaluate(Scope scope) {
    for (int i = 0; i < values.size(); i++) {
      if (conditions.get(i).holds(scope)) {
        return values.get(i).evaluate(scope);
      }
    }
    return otherwise.evaluate(scope);
  }

  @Override
  public Piece write(Notation notation) {
    return notation.cases(
        values.stream().map(value -> value.write(notation)).toList(),
        conditions.stream().map(condition -> condition.write(notation)).toList(),
        otherwise.write(notation));
  }
}
