package dev.firstlook.notebook;

import dev.firstlook.notebook.JavaToken.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * What the code of a lesson needs and its page does not show: the imports of its file, and the
 * constants and methods of its class beside the one that tells the lesson.
 */
final class SourceHead {

  private final String text;
  private final JavaWords code;

  /**
   * Reads a file.
   *
   * @param text the source
   * @param code its words
   */
  SourceHead(String text, JavaWords code) {
    this.text = text;
    this.code = code;
  }

  /** The imports, a line each. */
  List<String> imports() {
    List<String> imports = new ArrayList<>();
    int type = outermostType();
    for (int i = 0; i < type; i++) {
      if (code.is(i, "import")) {
        int end = i;
        while (end < type && !code.is(end, ";")) {
          end++;
        }
        imports.add(text(i, end));
        i = end;
      }
    }
    return imports;
  }

  /** The members of the outermost class but its constructors and the one around a place. */
  List<String> membersBeside(int offset) {
    List<String> members = new ArrayList<>();
    int type = outermostType();
    int open = type;
    while (open < code.size() && !code.is(open, "{")) {
      open++;
    }
    if (open + 1 >= code.size() || code.match(open) < 0) {
      return members;
    }
    String name = code.word(type + 1);
    for (int i = open + 1; i < code.match(open); ) {
      int end = endOfMember(i, code.match(open));
      boolean around = code.get(i).start() <= offset && offset < code.get(end).end();
      if (!around && !isConstructor(i, end, name)) {
        members.add(text(i, end));
      }
      i = end + 1;
    }
    return members;
  }

  /**
   * What the lesson calls its notebook: what the result is assigned to, or the parameter of the
   * block that gets it; {@code page} if neither is to be found.
   *
   * @param from where the statement begins that makes the notebook
   * @param to where it ends
   */
  String notebookName(int from, int to) {
    for (int i = 1; i < code.size() && code.get(i).start() < to; i++) {
      boolean arrow = code.is(i, "-") && code.is(i + 1, ">");
      if (code.get(i).start() > from && (code.is(i, "=") || arrow)) {
        int before = code.is(i - 1, ")") ? i - 2 : i - 1;
        if (before >= 0 && code.get(before).kind() == Kind.NAME) {
          return code.word(before);
        }
      }
    }
    return "page";
  }

  private int outermostType() {
    int i = 0;
    while (i < code.size() && !code.beginsType(i)) {
      i++;
    }
    return i;
  }

  private int endOfMember(int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (code.is(i, ";")) {
        return i;
      }
      if (code.isAny(i, "(", "[", "{") && code.match(i) >= 0) {
        boolean block = code.is(i, "{");
        i = code.match(i);
        boolean goesOn = code.isAny(i + 1, ";", ",", ".", ")");
        if (block && !goesOn) {
          return i;
        }
      }
    }
    return limit - 1;
  }

  private boolean isConstructor(int from, int end, String name) {
    for (int i = from; i < end && !code.isAny(i, "=", "{"); i++) {
      if (code.is(i, "(")) {
        return i > from && code.is(i - 1, name);
      }
    }
    return false;
  }

  /** Whole lines where nothing else stands on them, without their common indent. */
  private String text(int first, int last) {
    int start = code.get(first).start();
    int line = text.lastIndexOf('\n', start) + 1;
    int from = text.substring(line, start).isBlank() ? line : start;
    return text.substring(from, code.get(last).end()).stripIndent().strip();
  }
}
