package dev.firstlook.explain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The raised and lowered characters that Unicode has. */
final class Scripts {

  private static final Map<Integer, String> RAISED =
      pairs(
          "0123456789+-=abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ",
          "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡ");

  private static final Map<Integer, String> LOWERED =
      pairs("0123456789+-=aehijklmnoprstuvxβγρφχ", "₀₁₂₃₄₅₆₇₈₉₊₋₌ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ");

  private static final char ZERO = '₀';

  private Scripts() {}

  /** The text raised, if each of its characters can be; blanks are dropped. */
  static Optional<String> raised(String text) {
    return shifted(text, RAISED);
  }

  /** The text lowered, if each of its characters can be; blanks are dropped. */
  static Optional<String> lowered(String text) {
    return shifted(text, LOWERED);
  }

  /** A name with a low line before a number at its end that is lowered: d_1 for d₁. */
  static String unlowered(String name) {
    int end = name.length();
    while (end > 0 && isLoweredDigit(name.charAt(end - 1))) {
      end--;
    }
    if (end == 0 || end == name.length()) {
      return name;
    }
    StringBuilder plain = new StringBuilder(name.substring(0, end)).append('_');
    name.substring(end).chars().forEach(c -> plain.append((char) (c - ZERO + '0')));
    return plain.toString();
  }

  private static boolean isLoweredDigit(char c) {
    return c >= ZERO && c < ZERO + 10;
  }

  private static Optional<String> shifted(String text, Map<Integer, String> characters) {
    StringBuilder shifted = new StringBuilder();
    for (int c : text.codePoints().filter(c -> c != ' ').toArray()) {
      String other = characters.get(c);
      if (other == null) {
        return Optional.empty();
      }
      shifted.append(other);
    }
    return Optional.of(shifted.toString());
  }

  private static Map<Integer, String> pairs(String plain, String shifted) {
    int[] to = shifted.codePoints().toArray();
    int[] from = plain.codePoints().toArray();
    Map<Integer, String> pairs = new HashMap<>();
    for (int i = 0; i < from.length; i++) {
      pairs.put(from[i], Character.toString(to[i]));
    }
    return Map.copyOf(pairs);
  }
}
