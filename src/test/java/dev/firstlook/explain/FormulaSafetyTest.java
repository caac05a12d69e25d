package dev.firstlook.explain;

import static dev.firstlook.explain.Formulas.element;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.symbol;
import static dev.firstlook.explain.Notations.equation;
import static dev.firstlook.explain.Notations.notation;
import static dev.firstlook.explain.Notations.sum;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Names may come from data: nothing in them takes effect. */
class FormulaSafetyTest {

  private static final String EVIL = "<script>$\\}{%&#^~_x</script>\u001b[31m\n\u202e";

  @Test
  void latexIsEscaped() {
    assertThat(symbol("<b>$\\x{}").toLatex()).isEqualTo("\\text{<b>\\$\\textbackslash{}x\\{\\}}");
    assertThat(symbol("50%&#^~").toLatex())
        .isEqualTo("\\text{50\\%\\&\\#\\textasciicircum{}\\textasciitilde{}}");
    assertThat(symbol("a_b c").toLatex()).isEqualTo("a_{\\text{b c}}");
    assertThat(symbol("_a").toLatex()).isEqualTo("\\text{\\_a}");
  }

  @Test
  void nothingOfAHostileNameTakesEffect() throws Exception {
    Formula formula = everywhere(EVIL);
    assertThat(formula.toMathMl()).doesNotContain("<script", "\u001b", "\u202e");
    assertThat(onlyMathMl(formula.toMathMl())).isTrue();
    assertThat(formula.toString()).doesNotContain("\u001b", "\n", "\u202e");
    assertThat(formula.toLatex()).doesNotContain("\u001b", "\n", "\u202e");
    Working working = Working.of(EVIL).step(EVIL, EVIL, formula).step("x", "1", everywhere("|"));
    assertThat(working.toMarkdown()).doesNotContain("<script", "\u001b");
    assertThat(working.toHtml()).doesNotContain("<script", "\u001b");
    assertThat(working.toString()).doesNotContain("\u001b");
    assertThat(working.toString().lines().count()).isEqualTo(7);
  }

  @Property
  void anyNameGivesAWholeElementAndBalancedBraces(@ForAll String name) throws Exception {
    // not jqwik's @NotBlank, which takes the spaces beyond ASCII for letters
    Assume.that(!name.isBlank());
    Formula formula = everywhere(name);
    assertThat(onlyMathMl(formula.toMathMl())).isTrue();
    String latex = formula.toLatex().replaceAll("\\\\[{}$%&#_]", "");
    assertThat(latex).doesNotContain("$", "%", "#", "&");
    assertBalanced(latex);
  }

  static void assertBalanced(String latex) {
    int depth = 0;
    for (int i = 0; i < latex.length(); i++) {
      depth += latex.charAt(i) == '{' ? 1 : latex.charAt(i) == '}' ? -1 : 0;
      assertThat(depth).isNotNegative();
    }
    assertThat(depth).isZero();
  }

  private static Formula everywhere(String name) {
    Formula symbol = symbol(name);
    Formula body = fraction(element(name, symbol), notation(name, symbol));
    return equation(symbol("a_" + name), sum(name, symbol, symbol, body));
  }

  private static boolean onlyMathMl(String mathMl) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(mathMl)));
    NodeList elements = document.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      if (!((Element) elements.item(i)).getTagName().matches("m[a-z]+")) {
        return false;
      }
    }
    return document.getDocumentElement().getTagName().equals("math");
  }
}
