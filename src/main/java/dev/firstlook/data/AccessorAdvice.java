package dev.firstlook.data;

/**
 * What is said when a variable is asked for as another type than it has: first the call that gives
 * it as what it is, then the one that makes it what was asked for, if there is one that works.
 */
final class AccessorAdvice {
  private AccessorAdvice() {}

  /**
   * The refusal of a typed accessor.
   *
   * @param found the column with the type that it has
   * @param wanted the types that were asked for, in words
   * @param type the type that it would have to be
   */
  static IllegalArgumentException refusal(TypedColumn found, String wanted, VariableType type) {
    Variable variable = found.variable();
    String name = variable.name();
    return new IllegalArgumentException(
        "variable \"%s\" must be %s, but is %s: use %s%s"
            .formatted(
                Names.shown(name),
                wanted,
                variable.type().word(),
                AlertWording.call(variable.type().word(), name)
                    + (variable instanceof NumericVariable
                        ? " or " + AlertWording.call("numeric", name)
                        : ""),
                change(found, type)));
  }

  private static String change(TypedColumn found, VariableType type) {
    String name = found.variable().name();
    String better = "; if you know better: ";
    try {
      found.as(type);
      return better + AlertWording.call("withType", name, type);
    } catch (IllegalArgumentException refused) {
      ColumnProfile profile = ColumnProfile.of(found.column());
      if (type == VariableType.ORDINAL) {
        return better + "withOrdinal(" + AlertWording.literal(name) + ", lowest, ..., highest)";
      }
      TemporalFormat count = Times.count(profile);
      if (type == VariableType.TEMPORAL && count != null) {
        return better + AlertWording.call("withTemporal", name, count);
      }
      // Where most texts would fit, what the others are is worth a word.
      int fitting = type == VariableType.TEMPORAL ? profile.temporal().rows : profile.number().rows;
      return 2 * fitting > profile.observed()
          ? "; it cannot be read as " + type.word() + " as it stands: " + refused.getMessage()
          : "";
    }
  }
}
