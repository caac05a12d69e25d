package dev.firstlook.data;

import dev.firstlook.explain.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Numbers with something written around them. */
final class DressedNumberAlerts {
  static final List<AlertRule> RULES =
      List.of(new AlertRule("numbers as text", DressedNumberAlerts::dressed));

  private static final Set<NumberDressing> EUROPEAN =
      Set.of(NumberDressing.DECIMAL_COMMA, NumberDressing.THOUSANDS);

  private DressedNumberAlerts() {}

  private static Optional<Alert> dressed(AlertedColumn column) {
    Set<NumberDressing> dressing = column.type().dressing();
    TextColumn text = column.text();
    // Who said that the comma is the decimal mark knows how the numbers are written.
    boolean declared = text.isDecimalComma() && EUROPEAN.containsAll(dressing);
    if (!column.isNumeric() || dressing.isEmpty() || declared) {
      return Optional.empty();
    }
    NumberScanner scanner = new NumberScanner();
    List<Integer> dressed =
        column.texts(d -> !scanner.plain(text.chars(), text.start(d), text.end(d)));
    if (dressed.isEmpty()) {
      return Optional.empty();
    }
    // The longest shows most of what is taken off.
    dressed.sort(Comparator.comparingInt((Integer d) -> length(text, d)).reversed());
    int longest = dressed.get(0);
    String words = dressing.stream().map(NumberDressing::words).collect(Collectors.joining(", "));
    return Optional.of(
        column.alert(
            AlertKind.NUMBERS_AS_TEXT,
            AlertWording.quoted(text.text(longest))
                + " is read as "
                + AlertWording.number(column.numbers()[longest])
                + " ("
                + words
                + ")",
            column.rows(dressed),
            List.of(
                new Step(
                    "values with something around the number",
                    AlertWording.part(column.count(dressed), column.observed(), "values")),
                new Step("what is taken off", words)),
            dressing.contains(NumberDressing.PERCENT)
                ? "Nothing, if the reading is right; the percent sign is dropped and 45% is 45."
                : "Nothing, if the reading is right; table() holds the plain numbers."));
  }

  private static int length(TextColumn text, int d) {
    return text.end(d) - text.start(d);
  }
}
