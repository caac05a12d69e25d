package dev.firstlook.notebook;

import dev.firstlook.notebook.JavaToken.Kind;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** The words of a Java source by their numbers, without the comments, and which brackets match. */
final class JavaWords {

  private static final Set<String> TYPES = Set.of("class", "interface", "enum", "record");

  private final String text;
  private final List<JavaToken> tokens;
  private final int[] match;

  JavaWords(String text) {
    this.text = text;
    this.tokens = JavaTokens.of(text).stream().filter(t -> t.kind() != Kind.COMMENT).toList();
    this.match = brackets();
  }

  int size() {
    return tokens.size();
  }

  JavaToken get(int i) {
    return tokens.get(i);
  }

  /** The bracket that a bracket matches; -1 if there is none, or the word is no bracket. */
  int match(int i) {
    return match[i];
  }

  String word(int i) {
    return text.substring(tokens.get(i).start(), tokens.get(i).end());
  }

  /** Whether there is such a word and it is this one. */
  boolean is(int i, String word) {
    return i >= 0 && i < size() && word(i).equals(word);
  }

  boolean isAny(int i, String... words) {
    return i >= 0 && i < size() && Arrays.asList(words).contains(word(i));
  }

  /** Whether the word begins a type, as {@code class} does but in {@code A.class}. */
  boolean beginsType(int i) {
    return i + 1 < size()
        && TYPES.contains(word(i))
        && get(i + 1).kind() == Kind.NAME
        && !is(i - 1, ".");
  }

  private int[] brackets() {
    int[] partner = new int[size()];
    Arrays.fill(partner, -1);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < size(); i++) {
      if (isAny(i, "(", "[", "{")) {
        open.addLast(i);
      } else if (isAny(i, ")", "]", "}") && !open.isEmpty()) {
        int o = open.removeLast();
        partner[o] = i;
        partner[i] = o;
      }
    }
    return partner;
  }
}
