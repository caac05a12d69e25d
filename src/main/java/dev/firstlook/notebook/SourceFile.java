package dev.firstlook.notebook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/**
 * The source of a class, read as statements: which statement makes a call on a given line, in which
 * method body it stands, and the lines between two places.
 */
final class SourceFile {

  /** A block that ends before one of these goes on in it. */
  private static final Set<String> CONTINUES = Set.of("else", "catch", "finally");

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
  private final JavaWords code;

  SourceFile(String text) {
    this.text = text;
    this.code = new JavaWords(text);
  }

  /** What the statements need that stands around them. */
  SourceHead head() {
    return new SourceHead(text, code);
  }

  /** The statement that calls the method on the line; empty if no such call stands there. */
  Optional<Statement> call(int line, String method) {
    for (int i = 0; i + 1 < code.size(); i++) {
      if (code.get(i).line() == line && code.is(i, method) && code.is(i + 1, "(")) {
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
      if (code.isAny(i, "(", "[", "{")) {
        open.addLast(i);
      } else if (code.isAny(i, ")", "]", "}") && !open.isEmpty()) {
        open.removeLast();
      }
    }
    if (open.isEmpty() || code.match(open.getFirst()) < 0) {
      return to;
    }
    int first = open.getFirst();
    int last = code.match(first);
    while (last + 1 < code.size() && CONTINUES.contains(code.word(last + 1))) {
      last = endOfBlock(last + 1);
    }
    boolean goesOn = !code.is(first, "{") || code.isAny(last + 1, ")", "]", ",", ".", ";");
    if (goesOn || (first > 0 && code.is(first - 1, "do"))) {
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
      if (code.is(b, "{")
          && b > 1
          && code.is(b - 1, ">")
          && code.is(b - 2, "-")
          && code.match(b) >= 0) {
        lambda = code.get(b).end();
        lambdaEnd = code.get(code.match(b)).start();
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
      if (code.is(b, "{") && code.match(b) > i) {
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
    while (!(code.is(b, "{") && code.match(b) > i)) {
      b--;
    }
    return b;
  }

  private boolean opensType(int brace) {
    for (int i = brace - 1; i >= 0 && !code.isAny(i, ";", "{", "}"); i--) {
      if (code.is(i, ")") && code.match(i) >= 0) {
        i = code.match(i);
      } else if (code.beginsType(i)) {
        return true;
      }
    }
    return false;
  }

  private int startOfStatement(int from) {
    int i = from;
    while (i > 0) {
      if (code.isAny(i - 1, ";", "{")) {
        return i;
      }
      if (code.is(i - 1, "}") && !code.isAny(i, ")", ",", ".", "]")) {
        return i;
      }
      boolean closes = code.isAny(i - 1, ")", "]", "}") && code.match(i - 1) >= 0;
      i = closes ? code.match(i - 1) : i - 1;
    }
    return i;
  }

  private int endOfStatement(int from) {
    int i = from;
    while (i + 1 < code.size() && !code.is(i, ";")) {
      boolean opens = code.isAny(i, "(", "[", "{") && code.match(i) >= 0;
      i = opens ? code.match(i) : i;
      if (i + 1 == code.size() || code.is(i + 1, "}")) {
        return i;
      }
      i++;
    }
    return i;
  }

  private int endOfBlock(int from) {
    for (int i = from; i < code.size(); i++) {
      if (code.is(i, "{") && code.match(i) >= 0) {
        return code.match(i);
      }
      if (code.is(i, ";")) {
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
}
