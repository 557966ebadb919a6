package io.wireroom.corpus.page;

import io.wireroom.watch.Watched;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Measures all elements of a page's body in one pass. */
final class Boxes implements NodeVisitor {
  private static final Set<String> EMPHASIS = Set.of("em", "i", "strong", "b", "small", "cite");
  private static final int LONG = 60;
  private static final int SHORT = 25;
  private static final double MOST_LINKED = 0.4;
  private static final String ENDS =
      ".!?\u2026:;\"\u201D\u2019)\u3002\uFF01\uFF1F\u0964\u06D4\u061F";

  /** A letter of scripts that write a word in one or two. */
  private static final int DENSE = 3;

  private final BlockNames names;
  private final List<Box> all = new ArrayList<>();
  private Box open;
  private Box block;
  private int links;
  private int emphases;
  private int letters;
  private int linked;
  private char last = ' ';

  /** The last character of the paragraph that is no blank. */
  private char lastLetter = ' ';

  private Boxes(BlockNames names) {
    this.names = names;
  }

  /** In the order of their beginnings, the body first; empty where a page has none. */
  static List<Box> of(Document page, BlockNames names) {
    Boxes boxes = new Boxes(names);
    page.body().traverse(boxes);
    return boxes.all;
  }

  @Override
  public void head(Node node, int depth) {
    Watched.check();
    if (node instanceof TextNode text) {
      read(text.getWholeText());
    } else if (node instanceof Element element) {
      boolean breaks = isBlock(element);
      if (breaks || element.normalName().equals("br")) {
        endParagraph();
      }
      open = new Box(element, names.of(element), open, block, all.size());
      all.add(open);
      if (breaks) {
        block = open;
      }
      links += element.normalName().equals("a") ? 1 : 0;
      emphases += EMPHASIS.contains(element.normalName()) ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (isBlock(element)) {
      endParagraph();
      block = open.block;
    }
    links -= element.normalName().equals("a") ? 1 : 0;
    emphases -= EMPHASIS.contains(element.normalName()) ? 1 : 0;
    open.end = all.size();
    open.linkedHeading |= open.heading() > 0 && open.letters > 0 && open.linked == open.letters;
    Box parent = open.parent;
    if (parent != null && open.linkedHeading) {
      parent.linkedHeading = true;
      parent.linkedHeadings++;
    }
    if (parent != null) {
      parent.letters += open.letters;
      parent.linked += open.linked;
      parent.emphasised += open.emphasised;
      parent.running += open.running;
    }
    open = parent;
  }

  static boolean isBlock(Element element) {
    return element.isBlock() || element.normalName().equals("td");
  }

  private void read(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0') {
        count += last == ' ' ? 0 : 1;
        last = ' ';
      } else {
        count += c >= '\u2E80' && c <= '\uD7AF' ? DENSE : 1;
        last = c;
      }
    }
    if (open != null && count > 0) {
      open.letters += count;
      open.linked += links > 0 ? count : 0;
      open.emphasised += emphases > 0 ? count : 0;
      letters += count;
      linked += links > 0 ? count : 0;
      lastLetter = last == ' ' ? lastLetter : last;
    }
  }

  private void endParagraph() {
    if (letters > 0 && block != null) {
      boolean sentence = ENDS.indexOf(lastLetter) >= 0;
      boolean menu = linked > letters * (sentence ? 2 * MOST_LINKED : MOST_LINKED);
      int weight = letters >= LONG ? letters : letters >= SHORT && sentence ? letters / 2 : 0;
      block.own += letters;
      block.running += menu ? 0 : weight;
    }
    letters = 0;
    linked = 0;
    last = ' ';
    lastLetter = ' ';
  }
}
