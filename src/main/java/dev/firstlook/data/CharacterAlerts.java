package dev.firstlook.data;

import dev.firstlook.explain.Step;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Characters that one does not see, and characters that were read wrongly. */
final class CharacterAlerts {
  static final List<AlertRule> RULES =
      List.of(
          new AlertRule("stray blanks", CharacterAlerts::strayBlanks),
          new AlertRule("broken characters", CharacterAlerts::brokenCharacters));

  private CharacterAlerts() {}

  /** Where the text occurs without the blanks as well, it is reported as two spellings. */
  private static Optional<Alert> strayBlanks(AlertedColumn column) {
    if (!SpellingAlerts.hasLevels(column) && !column.is(VariableType.IDENTIFIER)) {
      return Optional.empty();
    }
    TextColumn text = column.text();
    List<Integer> stray = new ArrayList<>(column.texts(d -> Spelling.hasStrayBlanks(text, d)));
    stray.removeAll(SpellingAlerts.inSeveralSpellings(column));
    if (stray.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        column.alert(
            AlertKind.STRAY_BLANKS,
            "blanks or invisible characters around "
                + AlertWording.part(column.count(stray), column.observed(), "values")
                + ", such as "
                + AlertWording.literal(text.text(stray.get(0))),
            column.rows(stray),
            List.of(
                new Step("different values with them", Integer.toString(stray.size())),
                new Step("different values", Integer.toString(column.distinct()))),
            "Take them off: " + AlertWording.call("withStrippedBlanks", column.name())));
  }

  private static Optional<Alert> brokenCharacters(AlertedColumn column) {
    if (column.isNumeric()) {
      return Optional.empty();
    }
    TextColumn text = column.text();
    boolean nameBroken = Spelling.isBroken(text.name().toCharArray(), 0, text.name().length());
    List<Integer> broken =
        column.texts(d -> Spelling.isBroken(text.chars(), text.start(d), text.end(d)));
    if (broken.isEmpty() && !nameBroken) {
      return Optional.empty();
    }
    return Optional.of(
        column.alert(
            AlertKind.BROKEN_CHARACTERS,
            broken.isEmpty()
                ? "in the name of the variable"
                : AlertWording.part(column.count(broken), column.observed(), "values")
                    + ", such as "
                    + AlertWording.quoted(text.text(broken.get(0))),
            column.rows(broken),
            List.of(
                new Step(
                    "looked for",
                    "the sign for an unreadable character, and pairs such as Ã¼ that UTF-8 gives"
                        + " when read as Latin-1")),
            text.options().charset().equals(StandardCharsets.UTF_8)
                ? "As UTF-8, in which it was read, the file itself is broken: write it anew from"
                    + " its source."
                : "Read the file in the charset it was written in: Dataset.read(path, "
                    + text.options().charset(StandardCharsets.UTF_8)
                    + ")"));
  }
}
