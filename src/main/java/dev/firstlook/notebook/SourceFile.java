package dev.firstlook.notebook;

import dev.firstlook.notebook.JavaToken.Kind;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The source of a class, read as statements: which statement makes a call on a given line, in which
 * method body it stands, and the lines between two places.
 */
final class SourceFile {

  /** A block that ends before one of these goes on in it. */
  private static final Set<String> CONTINUES = Set.of("else", "catch", "finally");

  private static final Set<String> TYPES = Set.of("class", "interface", "enum", "record");

  /**
   * A statement, as offsets into the source.
   *
   * @param body where the body of its method begins; {@code start} outside of methods
   * @param block where the innermost block around it begins; {@code start} outside of methods
   * @param start where the statement begins
   * @param end where it ends; at the end of its line if only a comment follows
   * @param lambda where the first lambda block in it begins, or {@code end} if there is none
   * @param lambdaEnd where that block ends, or {@code end}
   */
  record Statement(int body, int block, int start, int end, int lambda, int lambdaEnd) {}

  private final String text;
  private final List<JavaToken> code;
  private final int[] match;

  SourceFile(String text) {
    this.text = text;
    this.code = JavaTokens.of(text).stream().filter(t -> t.kind() != Kind.COMMENT).toList();
    this.match = brackets();
  }

  /** What the statements need that stands around them. */
  SourceHead head() {
    return new SourceHead(text, code, match);
  }

  /** The statement that calls the method on the line; empty if no such call stands there. */
  Optional<Statement> call(int line, String method) {
    for (int i = 0; i + 1 < code.size(); i++) {
      if (code.get(i).line() == line && is(i, method) && is(i + 1, "(")) {
        return statement(i);
      }
    }
    return Optional.empty();
  }

  /** The statement that the first word of the line belongs to. */
  Optional<Statement> at(int line) {
    for (int i = 0; i < code.size(); i++) {
      if (code.get(i).line() == line) {
        return statement(i);
      }
    }
    return Optional.empty();
  }

  /**
   * Where a piece of code ends that is to be shown: a block that is open at the end of the piece is
   * shown whole, so that a loop is never cut in two.
   */
  int wholeBlocks(int from, int to) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = firstFrom(from); i < code.size() && code.get(i).start() < to; i++) {
      if (isAny(i, "(", "[", "{")) {
        open.addLast(i);
      } else if (isAny(i, ")", "]", "}") && !open.isEmpty()) {
        open.removeLast();
      }
    }
    if (open.isEmpty() || match[open.getFirst()] < 0) {
      return to;
    }
    int first = open.getFirst();
    int last = match[first];
    while (last + 1 < code.size() && CONTINUES.contains(word(last + 1))) {
      last = endOfBlock(last + 1);
    }
    boolean goesOn = !is(first, "{") || isAny(last + 1, ")", "]", ",", ".", ";");
    if (goesOn || (first > 0 && is(first - 1, "do"))) {
      last = endOfStatement(last);
    }
    return endOfLine(last);
  }

  /** The lines between two places without their common indent; empty if no code is there. */
  Optional<String> between(int from, int to) {
    int first = firstFrom(from);
    if (first == code.size() || code.get(first).start() >= to) {
      return Optional.empty();
    }
    // Whole lines, so that the indent of the first is that of the others.
    int start = from;
    int lineStart = text.lastIndexOf('\n', from - 1) + 1;
    int lineEnd = text.indexOf('\n', from);
    if (text.substring(lineStart, from).isBlank()) {
      start = lineStart;
    } else if (lineEnd >= 0 && lineEnd < to && text.substring(from, lineEnd).isBlank()) {
      start = lineEnd + 1;
    }
    return Optional.of(text.substring(start, to).stripTrailing().stripIndent().strip());
  }

  private Optional<Statement> statement(int i) {
    int body = methodBody(i);
    int last = endOfStatement(i);
    int end = endOfLine(last);
    int lambda = end;
    int lambdaEnd = end;
    for (int b = i; b < last; b++) {
      if (is(b, "{") && b > 1 && is(b - 1, ">") && is(b - 2, "-") && match[b] >= 0) {
        lambda = code.get(b).end();
        lambdaEnd = code.get(match[b]).start();
        break;
      }
    }
    int start = code.get(startOfStatement(i)).start();
    int bodyStart = body < 0 ? start : code.get(body).end();
    int block = body < 0 ? start : code.get(innermostBlock(i)).end();
    return Optional.of(new Statement(bodyStart, block, start, end, lambda, lambdaEnd));
  }

  /** The brace that opens the method around a word: the first one inside the innermost type. */
  private int methodBody(int i) {
    int body = -1;
    for (int b = 0; b < i; b++) {
      if (is(b, "{") && match[b] > i) {
        if (opensType(b)) {
          body = -1;
        } else if (body < 0) {
          body = b;
        }
      }
    }
    return body;
  }

  private int innermostBlock(int i) {
    int b = i;
    while (!(is(b, "{") && match[b] > i)) {
      b--;
    }
    return b;
  }

  private boolean opensType(int brace) {
    for (int i = brace - 1; i >= 0 && !isAny(i, ";", "{", "}"); i--) {
      if (is(i, ")") && match[i] >= 0) {
        i = match[i];
      } else if (TYPES.contains(word(i))
          && code.get(i + 1).kind() == Kind.NAME
          && !(i > 0 && is(i - 1, "."))) {
        return true;
      }
    }
    return false;
  }

  private int startOfStatement(int from) {
    int i = from;
    while (i > 0) {
      if (isAny(i - 1, ";", "{")) {
        return i;
      }
      if (is(i - 1, "}") && !isAny(i, ")", ",", ".", "]")) {
        return i;
      }
      boolean closes = isAny(i - 1, ")", "]", "}") && match[i - 1] >= 0;
      i = closes ? match[i - 1] : i - 1;
    }
    return i;
  }

  private int endOfStatement(int from) {
    int i = from;
    while (i + 1 < code.size() && !is(i, ";")) {
      boolean opens = isAny(i, "(", "[", "{") && match[i] >= 0;
      i = opens ? match[i] : i;
      if (i + 1 == code.size() || is(i + 1, "}")) {
        return i;
      }
      i++;
    }
    return i;
  }

  private int endOfBlock(int from) {
    for (int i = from; i < code.size(); i++) {
      if (is(i, "{") && match[i] >= 0) {
        return match[i];
      }
      if (is(i, ";")) {
        return i;
      }
    }
    return code.size() - 1;
  }

  /** The end of a word, or of its line if only blanks and comments follow there. */
  private int endOfLine(int i) {
    int end = code.get(i).end();
    int lineEnd = text.indexOf('\n', end);
    int limit = lineEnd < 0 ? text.length() : lineEnd;
    return i + 1 < code.size() && code.get(i + 1).start() < limit ? end : limit;
  }

  private int firstFrom(int offset) {
    int i = 0;
    while (i < code.size() && code.get(i).start() < offset) {
      i++;
    }
    return i;
  }

  private int[] brackets() {
    int[] partner = new int[code.size()];
    Arrays.fill(partner, -1);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < code.size(); i++) {
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

  private String word(int i) {
    return text.substring(code.get(i).start(), code.get(i).end());
  }

  private boolean is(int i, String word) {
    return i < code.size() && word(i).equals(word);
  }

  private boolean isAny(int i, String... words) {
    return i < code.size() && Arrays.asList(words).contains(word(i));
  }
}
