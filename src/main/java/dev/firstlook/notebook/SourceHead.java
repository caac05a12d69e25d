package dev.firstlook.notebook;

import dev.firstlook.notebook.JavaToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the code of a lesson needs and its page does not show: the imports of its file, and the
 * constants and methods of its class beside the one that tells the lesson.
 */
final class SourceHead {

  private static final Set<String> TYPES = Set.of("class", "interface", "enum", "record");

  private final String text;
  private final List<JavaToken> code;
  private final int[] match;

  /**
   * Reads a file.
   *
   * @param text the source
   * @param code its words without comments
   * @param match the partner of each bracket; -1 elsewhere
   */
  SourceHead(String text, List<JavaToken> code, int[] match) {
    this.text = text;
    this.code = code;
    this.match = match.clone();
  }

  /** The imports, a line each. */
  List<String> imports() {
    List<String> imports = new ArrayList<>();
    int type = outermostType();
    for (int i = 0; i < type; i++) {
      if (is(i, "import")) {
        int end = i;
        while (end < type && !is(end, ";")) {
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
    while (open < code.size() && !is(open, "{")) {
      open++;
    }
    if (open + 1 >= code.size() || match[open] < 0) {
      return members;
    }
    String name = word(type + 1);
    for (int i = open + 1; i < match[open]; ) {
      int end = endOfMember(i, match[open]);
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
      boolean arrow = is(i, "-") && is(i + 1, ">");
      if (code.get(i).start() > from && (is(i, "=") || arrow)) {
        int before = is(i - 1, ")") ? i - 2 : i - 1;
        if (before >= 0 && code.get(before).kind() == Kind.NAME) {
          return word(before);
        }
      }
    }
    return "page";
  }

  private int outermostType() {
    for (int i = 0; i + 1 < code.size(); i++) {
      boolean named = code.get(i + 1).kind() == Kind.NAME;
      if (TYPES.contains(word(i)) && named && !(i > 0 && is(i - 1, "."))) {
        return i;
      }
    }
    return code.size();
  }

  private int endOfMember(int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (is(i, ";")) {
        return i;
      }
      if ((is(i, "(") || is(i, "[") || is(i, "{")) && match[i] >= 0) {
        boolean block = is(i, "{");
        i = match[i];
        boolean goesOn = is(i + 1, ";") || is(i + 1, ",") || is(i + 1, ".") || is(i + 1, ")");
        if (block && !goesOn) {
          return i;
        }
      }
    }
    return limit - 1;
  }

  private boolean isConstructor(int from, int end, String name) {
    for (int i = from; i < end && !is(i, "=") && !is(i, "{"); i++) {
      if (is(i, "(")) {
        return i > from && is(i - 1, name);
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

  private String word(int i) {
    return text.substring(code.get(i).start(), code.get(i).end());
  }

  private boolean is(int i, String word) {
    return i >= 0 && i < code.size() && word(i).equals(word);
  }
}
