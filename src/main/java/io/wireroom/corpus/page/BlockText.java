package io.wireroom.corpus.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Markup to text: blocks become paragraphs with a blank line between, inline marks vanish. */
final class BlockText implements NodeVisitor {
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "aside",
          "footer",
          "form",
          "button",
          "select",
          "iframe",
          "svg",
          "figcaption",
          "head",
          "title");

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder paragraph = new StringBuilder();
  private int skipped;

  private BlockText() {}

  /** The text of an element and all below it. */
  static String of(Element element) {
    if (element == null) {
      return "";
    }
    BlockText blocks = new BlockText();
    element.traverse(blocks);
    blocks.endParagraph();
    return blocks.text.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      if (skipped > 0 || SKIPPED.contains(element.normalName())) {
        skipped++;
      } else if (element.normalName().equals("br")) {
        // Pages that break lines have no other mark of a paragraph.
        endParagraph();
      } else if (element.isBlock() || element.normalName().equals("td")) {
        endParagraph();
      }
    } else if (node instanceof TextNode words && skipped == 0) {
      append(words.getWholeText());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (skipped > 0) {
        skipped--;
      } else if (element.isBlock() || element.normalName().equals("td")) {
        endParagraph();
      }
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00A0') {
        paragraph.append(c);
      } else if (paragraph.length() > 0 && !endsWithBlank()) {
        paragraph.append(' ');
      }
    }
  }

  private boolean endsWithBlank() {
    return paragraph.charAt(paragraph.length() - 1) == ' ';
  }

  private void endParagraph() {
    String words = paragraph.toString().strip();
    paragraph.setLength(0);
    if (words.isEmpty()) {
      return;
    }
    if (text.length() > 0) {
      text.append("\n\n");
    }
    text.append(words);
  }
}
