package dev.firstlook.data;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values that are missing, that are said to be missing by a code, or that never vary. */
final class MissingAlerts {
  static final List<AlertRule> RULES =
      List.of(
          new AlertRule("missing values", MissingAlerts::missing),
          new AlertRule("missing code", MissingAlerts::code),
          new AlertRule("constant", MissingAlerts::constant));

  /**
   * Up to a twentieth missing is commonly held to do little harm (Schafer, J. L. (1999). Multiple
   * imputation: a primer. Statistical Methods in Medical Research 8, 3-15).
   */
  static final double MANY = 0.05;

  /** From half on, more is unknown than known. */
  static final double MOST = 0.5;

  private static final int SHOWN = 4;

  private MissingAlerts() {}

  private static Optional<Alert> missing(AlertedColumn column) {
    TextColumn text = column.text();
    double share = (double) text.missing() / text.rows();
    if (!(share >= MANY)) {
      return Optional.empty();
    }
    String finding =
        text.observed() == 0
            ? "no row has a value"
            : AlertWording.part(text.missing(), text.rows(), "values")
                + (text.missing() == 1 ? " is missing" : " are missing");
    String advice =
        text.observed() == 0
            ? "Leave it out: " + removal(column.name()) + "."
            : share >= MOST
                ? "Find out when it is recorded. If that cannot be told, leave it out: "
                    + removal(column.name())
                    + "."
                : "Compare the rows with and without a value before leaving any out, and give the"
                    + " number of values beside every result.";
    return Optional.of(
        column.alert(
            share >= MOST ? AlertKind.MOSTLY_MISSING : AlertKind.MISSING,
            finding,
            text.observed() == 0 ? List.of() : column.rows(text::isMissingText),
            List.of(
                new Step(
                    "reported from a share of 5 % on, as mostly missing from 50 % on",
                    AlertWording.part(text.missing(), text.rows(), "rows"))),
            advice));
  }

  static String removal(String name) {
    return "Dataset.of(" + AlertWording.call("table().removeColumns", name) + ")";
  }

  private static Optional<Alert> code(AlertedColumn column) {
    SuspectedCodes codes = column.suspects();
    if (codes.isEmpty()) {
      return Optional.empty();
    }
    List<String> texts = codes.texts().stream().map(column.text()::text).toList();
    String found =
        String.join(", ", texts.stream().limit(SHOWN).map(AlertWording::quoted).toList())
            + (texts.size() > SHOWN ? " and " + (texts.size() - SHOWN) + " more" : "");
    List<Step> steps = new ArrayList<>(codes.steps());
    String means = "";
    NumberCounts trusted = column.trusted().finite();
    if (column.isNumeric() && trusted.size() > 0) {
      boolean infinite = trusted.size() < column.trusted().size();
      String mean = infinite ? "mean of the finite values" : "mean";
      String with = AlertWording.mean(column.counts().finite().mean());
      String without = AlertWording.mean(trusted.mean());
      steps.add(
          new Step(
              mean + (infinite ? "," : "") + " with and without them", with + " and " + without));
      means = "; " + mean + " " + with + ", without them " + without;
    }
    List<String> arguments = new ArrayList<>(List.of(column.name()));
    texts.stream().map(String::strip).distinct().forEach(arguments::add);
    return Optional.of(
        column.alert(
            AlertKind.MISSING_CODE,
            found
                + " in "
                + column.count(codes.texts())
                + " of "
                + Numbers.counted(column.text().rows(), "row")
                + means,
            column.rows(codes.texts(), SHOWN),
            steps,
            "If that stands for 'not known': " + AlertWording.call("withMissing", arguments)));
  }

  private static Optional<Alert> constant(AlertedColumn column) {
    TextColumn text = column.text();
    if (column.distinct() != 1 || column.observed() < 2) {
      return Optional.empty();
    }
    String value = AlertWording.quoted(text.firstValue().orElse(""));
    boolean complete = text.missing() == 0;
    return Optional.of(
        column.alert(
            AlertKind.CONSTANT,
            (complete ? "all " : "")
                + Numbers.counted(column.observed(), "value")
                + " are "
                + value
                + (complete ? "" : ", the other " + text.missing() + " are missing"),
            List.of(),
            List.of(new Step("different values", "1")),
            complete
                ? "Leave it out: " + removal(column.name())
                : "If a blank means 'no', it is a variable of two levels: fill the blanks in the"
                    + " file. Otherwise leave it out: "
                    + removal(column.name())));
  }
}
