package dev.firstlook.explain;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Names of symbols and functions in LaTeX. */
final class LatexNames {

  private static final Set<String> FUNCTIONS =
      Set.of("ln", "log", "exp", "max", "min", "sin", "cos", "tan", "det");

  private static final Map<String, String> LETTERS = letters();

  private LatexNames() {}

  /** One letter as it is or as its command, several upright, anything else as text. */
  static String of(String name) {
    String command = LETTERS.get(name);
    if (command != null) {
      return command;
    }
    return name.matches("[A-Za-z]")
        ? name
        : name.matches("[A-Za-z0-9]+") ? "\\mathrm{" + name + "}" : "\\text{" + text(name) + "}";
  }

  static String ofFunction(String name) {
    if (FUNCTIONS.contains(name)) {
      return "\\" + name;
    }
    return name.matches("[A-Za-z0-9]{2,}") ? "\\operatorname{" + name + "}" : of(name);
  }

  private static String text(String name) {
    StringBuilder text = new StringBuilder();
    Escape.terminal(name)
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\\' -> text.append("\\textbackslash{}");
                case '^' -> text.append("\\textasciicircum{}");
                case '~' -> text.append("\\textasciitilde{}");
                case '{', '}', '$', '&', '#', '%', '_' -> text.append('\\').appendCodePoint(c);
                default -> text.appendCodePoint(c);
              }
            });
    return text.toString();
  }

  private static Map<String, String> letters() {
    Map<String, String> letters = new TreeMap<>();
    String names =
        "αalpha βbeta γgamma δdelta εvarepsilon ζzeta ηeta θtheta ιiota κkappa λlambda μmu νnu ξxi"
            + " πpi ρrho σsigma τtau υupsilon φvarphi ϕphi χchi ψpsi ωomega ΓGamma ΔDelta ΘTheta"
            + " ΛLambda ΞXi ΠPi ΣSigma ΥUpsilon ΦPhi ΨPsi ΩOmega ∞infty ℓell";
    for (String name : names.split(" ", -1)) {
      letters.put(name.substring(0, 1), "\\" + name.substring(1));
    }
    // The sign for micro looks like the letter and is on more keyboards.
    letters.put("µ", "\\mu");
    return Map.copyOf(letters);
  }
}
