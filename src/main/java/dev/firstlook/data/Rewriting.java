package dev.firstlook.data;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Columns made anew from a column, with the same name and the same missing tokens, those of its
 * file included.
 */
final class Rewriting {
  private Rewriting() {}

  /** The column in which some texts are written as another. */
  static TextColumn replaced(TextColumn column, Set<String> from, String to) {
    List<String> texts = texts(column).stream().map(t -> from.contains(t) ? to : t).toList();
    return rewritten(column, texts, column.rows(), row -> row);
  }

  /** The column without blanks and invisible characters around its texts. */
  static TextColumn stripped(TextColumn column) {
    List<String> texts =
        IntStream.range(0, column.texts())
            .mapToObj(
                d -> column.isMissingText(d) ? column.text(d) : Spelling.strip(column.text(d)))
            .toList();
    return rewritten(column, texts, column.rows(), row -> row);
  }

  /** The column without some of its rows. */
  static TextColumn without(TextColumn column, BitSet dropped) {
    int[] kept = IntStream.range(0, column.rows()).filter(row -> !dropped.get(row)).toArray();
    return rewritten(column, texts(column), kept.length, row -> kept[row]);
  }

  private static TextColumn rewritten(
      TextColumn column, List<String> texts, int rows, IntUnaryOperator source) {
    TextColumnBuilder builder = new TextColumnBuilder();
    for (int row = 0; row < rows; row++) {
      builder.add(texts.get(column.code(source.applyAsInt(row))));
    }
    List<String> tokens = new ArrayList<>();
    for (int d = 0; d < column.texts(); d++) {
      if (column.isMissingText(d)) {
        tokens.add(column.text(d));
      }
    }
    for (String token : column.options().missingTokens()) {
      if (!stands(column, token)) {
        tokens.add(token);
      }
    }
    return builder.build(column.name(), MissingTokens.of(tokens), column.options());
  }

  /** Whether a token is a value of the column, and not missing. */
  private static boolean stands(TextColumn column, String token) {
    MissingTokens one = MissingTokens.of(List.of(token));
    return IntStream.range(0, column.texts())
        .anyMatch(d -> !column.isMissingText(d) && one.contains(column.text(d)));
  }

  private static List<String> texts(TextColumn column) {
    return IntStream.range(0, column.texts()).mapToObj(column::text).toList();
  }
}
