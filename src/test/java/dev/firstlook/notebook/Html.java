package dev.firstlook.notebook;

import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A page read again; only a well-formed one can be. */
record Html(String text, Document document) {

  static Html of(String text) {
    try {
      return new Html(text, Xml.parse(text));
    } catch (SAXException e) {
      throw new AssertionError("page is not well-formed: " + e.getMessage(), e);
    }
  }

  static Html of(Cell... cells) {
    return of("A title", cells);
  }

  static Html of(String title, Cell... cells) {
    Page page = new Page(title, List.of(cells), "", "");
    return of(HtmlPage.of(page, PageLinks.NONE));
  }

  Stream<Element> all() {
    return Xml.elements(document.getDocumentElement()).stream();
  }

  List<Element> all(String tag) {
    return all().filter(element -> tag.equals(element.getLocalName())).toList();
  }

  Element one(String tag) {
    List<Element> found = all(tag);
    if (found.size() != 1) {
      throw new AssertionError("one " + tag + " expected, but there were " + found.size());
    }
    return found.get(0);
  }

  List<String> texts(String tag) {
    return all(tag).stream().map(Element::getTextContent).map(String::strip).toList();
  }

  List<String> ids() {
    return all().map(element -> element.getAttribute("id")).filter(id -> !id.isEmpty()).toList();
  }
}
