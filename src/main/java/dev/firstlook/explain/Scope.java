package dev.firstlook.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that running indices have while a formula is evaluated, the innermost first.
 *
 * @param outer the scope around; null around the whole formula
 * @param index the name of the index
 * @param value its number
 */
record Scope(@Nullable Scope outer, String index, double value) {

  /** The scope of a whole formula: no index has a number. */
  static final Scope EMPTY = new Scope(null, "", Double.NaN);

  Scope with(String name, double number) {
    return new Scope(this, name, number);
  }

  /** The number of a symbol; a symbol without one is an error that names it. */
  double number(String symbol) {
    for (Scope scope = this; scope != null && scope.outer != null; scope = scope.outer) {
      if (scope.index.equals(symbol)) {
        return scope.value;
      }
    }
    throw missing(Set.of(symbol));
  }

  static IllegalArgumentException missing(Set<String> symbols) {
    List<String> names = new ArrayList<>(symbols);
    String last = names.remove(names.size() - 1);
    String named = names.isEmpty() ? last : String.join(", ", names) + " and " + last;
    return new IllegalArgumentException(
        "every symbol must have a number, but "
            + named
            + (names.isEmpty() ? " has none" : " have none"));
  }
}
