package dev.firstlook.notebook;

import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Blocks of code within narrative, Java in colour. */
final class MarkdownCode implements NodeRenderer {

  private final HtmlNodeRendererContext context;

  MarkdownCode(HtmlNodeRendererContext context) {
    this.context = context;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(FencedCodeBlock.class, IndentedCodeBlock.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof FencedCodeBlock block) {
      write(block.getLiteral(), "java".equals(block.getInfo()));
    } else if (node instanceof IndentedCodeBlock block) {
      write(block.getLiteral(), false);
    }
  }

  private void write(String source, boolean isJava) {
    context.getWriter().line();
    context.getWriter().raw(CodeHtml.block(source.stripTrailing(), isJava));
    context.getWriter().line();
  }
}
