package dev.firstlook.data;

import dev.firstlook.explain.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Numbers with something written around them. */
final class DressedNumberAlerts {
  static final List<AlertRule> RULES =
      List.of(new AlertRule("numbers as text", DressedNumberAlerts::dressed));

  private DressedNumberAlerts() {}

  private static Optional<Alert> dressed(AlertedColumn column) {
    Set<NumberDressing> dressing = column.type().dressing();
    if (!column.isNumeric() || dressing.isEmpty()) {
      return Optional.empty();
    }
    TextColumn text = column.text();
    NumberScanner scanner = new NumberScanner();
    List<Integer> dressed =
        column.texts(d -> !scanner.plain(text.chars(), text.start(d), text.end(d)));
    if (dressed.isEmpty()) {
      return Optional.empty();
    }
    int longest =
        dressed.stream()
            .max((a, b) -> Integer.compare(length(text, a), length(text, b)))
            .orElse(dressed.get(0));
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
