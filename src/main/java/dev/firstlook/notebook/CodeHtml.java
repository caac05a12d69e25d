package dev.firstlook.notebook;

import dev.firstlook.explain.Escape;
import dev.firstlook.notebook.JavaToken.Kind;
import java.util.Locale;

/** Java source in colour. */
final class CodeHtml {

  private CodeHtml() {}

  /** Source as HTML: keywords, strings, numbers and comments are in spans of these classes. */
  static String java(String source) {
    StringBuilder html = new StringBuilder(2 * source.length());
    int at = 0;
    for (JavaToken token : JavaTokens.of(source)) {
      html.append(Escape.html(source.substring(at, token.start())));
      String word = Escape.html(source.substring(token.start(), token.end()));
      if (token.kind() == Kind.NAME || token.kind() == Kind.SYMBOL) {
        html.append(word);
      } else {
        String kind = token.kind().name().toLowerCase(Locale.ROOT);
        html.append("<span class=\"").append(kind).append("\">").append(word).append("</span>");
      }
      at = token.end();
    }
    return html.append(Escape.html(source.substring(at))).toString();
  }

  /** A block of code; it can be scrolled by keyboard where it is wider than the page. */
  static String block(String source, boolean isJava) {
    return "<pre class=\"code\" tabindex=\"0\"><code>"
        + (isJava ? java(source) : Escape.html(source))
        + "</code></pre>\n";
  }
}
