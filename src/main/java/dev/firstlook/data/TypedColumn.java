package dev.firstlook.data;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * One column of a data set: the text it was read as, the reason for its type, and the variable that
 * was made of both. A change gives a new one.
 *
 * @param column the text
 * @param type the type, inferred or declared
 * @param variable the values
 */
record TypedColumn(TextColumn column, InferredType type, Variable variable) {

  static TypedColumn infer(TextColumn column) {
    ColumnProfile profile = ColumnProfile.of(column);
    InferredType type = TypeInference.infer(profile);
    return new TypedColumn(column, type, Conversion.toVariable(profile, type));
  }

  /** Infers the types of all columns, several at a time, those with most to look at first. */
  static List<TypedColumn> inferAll(List<TextColumn> columns) {
    Map<TextColumn, TypedColumn> typed = new ConcurrentHashMap<>();
    columns.stream()
        .sorted(Comparator.comparingInt(TextColumn::texts).reversed())
        .toList()
        .parallelStream()
        .forEach(column -> typed.put(column, infer(column)));
    return columns.stream().map(typed::get).toList();
  }

  /** The same text read as another type. */
  TypedColumn as(VariableType wanted) {
    return declared(Conversion.toVariable(ColumnProfile.of(column), wanted));
  }

  /** The same text as levels from low to high. */
  TypedColumn ordinal(String... levels) {
    if (levels.length < 2) {
      throw new IllegalArgumentException(
          "an ordinal variable must have at least 2 levels, but "
              + levels.length
              + (levels.length == 1 ? " was" : " were")
              + " given for \""
              + Names.shown(column.name())
              + "\"");
    }
    List<String> order = List.of(levels);
    Set<String> known = new HashSet<>(order);
    for (int d = 0; d < column.texts(); d++) {
      if (!column.isMissingText(d) && !known.contains(column.text(d))) {
        throw Refusals.levels(column, order);
      }
    }
    return declared(OrdinalVariable.of(column, order));
  }

  /** The same text as points in time in a format. */
  TypedColumn temporal(TemporalFormat format) {
    return declared(TemporalVariable.of(column, format));
  }

  /** The same text, some of which stands for a missing value; the type is inferred anew. */
  TypedColumn missing(String... codes) {
    if (codes.length == 0) {
      throw new IllegalArgumentException(
          "at least 1 missing code must be given for \""
              + Names.shown(column.name())
              + "\", but there were 0");
    }
    for (String code : codes) {
      MissingTokens token = MissingTokens.of(List.of(code));
      if (IntStream.range(0, column.texts()).noneMatch(d -> token.contains(column.text(d)))) {
        throw new IllegalArgumentException(
            "a missing code must occur, but \""
                + Names.shown(code)
                + "\" does not in \""
                + Names.shown(column.name())
                + "\"");
      }
    }
    return infer(column.withMissing(MissingTokens.of(List.of(codes))));
  }

  /** One text written as another. */
  TypedColumn replaced(String from, String to) {
    Set<String> found = spelled(from);
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          "the text to replace must occur, but \""
              + Names.shown(from)
              + "\" does not in \""
              + Names.shown(column.name())
              + "\"");
    }
    return rewritten(Rewriting.replaced(column, found, to));
  }

  /** The text itself if it occurs; otherwise those that differ from it by blanks around them. */
  private Set<String> spelled(String from) {
    Set<String> alike = new HashSet<>();
    for (int d = 0; d < column.texts(); d++) {
      String text = column.text(d);
      if (text.equals(from)) {
        return Set.of(from);
      }
      if (Spelling.strip(text).equals(Spelling.strip(from))) {
        alike.add(text);
      }
    }
    return alike;
  }

  /** Without blanks and invisible characters around the texts; this one if there are none. */
  TypedColumn stripped() {
    return IntStream.range(0, column.texts())
            .anyMatch(d -> !column.isMissingText(d) && Spelling.hasStrayBlanks(column, d))
        ? rewritten(Rewriting.stripped(column))
        : this;
  }

  /** Without some of the rows. */
  TypedColumn without(BitSet dropped) {
    return rewritten(Rewriting.without(column, dropped));
  }

  /** The same variable with other text: a declared type stays. */
  private TypedColumn rewritten(TextColumn changed) {
    TypedColumn inferred = infer(changed);
    if (!type.isDeclared()) {
      return inferred;
    }
    Variable same = Conversion.toVariable(ColumnProfile.of(changed), type);
    if (same instanceof OrdinalVariable now
        && variable instanceof OrdinalVariable before
        && now.unranked().total() > before.unranked().total()) {
      throw Refusals.levels(changed, now.levels());
    }
    return inferred.declared(same);
  }

  private TypedColumn declared(Variable known) {
    return new TypedColumn(column, type.declaredAs(known), known);
  }
}
