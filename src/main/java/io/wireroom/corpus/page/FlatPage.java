package io.wireroom.corpus.page;

import io.wireroom.watch.Watched;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Takes a page its depth, where no page of a newspaper has any: what looks at the ancestors of many
 * elements, or at the text of elements within each other, would take time by the square. What is
 * deeper hangs beside each other then, in its order: elements as empty marks, and their words.
 */
final class FlatPage implements NodeVisitor {
  /** Seven times the deepest of the 192 pages that main text is measured on. */
  static final int DEEPEST = 220;

  private final List<Element> lowest = new ArrayList<>();

  private FlatPage() {}

  /** Changes the page, if it is as deep as that. */
  static void flatten(Document page) {
    FlatPage flat = new FlatPage();
    page.traverse(flat);
    flat.lowest.forEach(FlatPage::flattenBelow);
  }

  @Override
  public void head(Node node, int depth) {
    Watched.check();
    if (depth == DEEPEST && node instanceof Element element && hasGrandchild(element)) {
      lowest.add(element);
    }
  }

  private static boolean hasGrandchild(Element element) {
    return element.childNodes().stream().anyMatch(child -> child.childNodeSize() > 0);
  }

  /** Copies, for taking one child from many costs a look at all of them. */
  private static void flattenBelow(Element element) {
    List<Node> row = new ArrayList<>();
    element.traverse(
        (node, depth) -> {
          if (node instanceof TextNode words) {
            row.add(new TextNode(words.getWholeText()));
          } else if (depth > 0 && node instanceof Element inner) {
            // Its own shallow clone would climb to the root for an address.
            row.add(new Element(inner.tag(), "", inner.attributes().clone()));
          }
        });
    element.empty();
    element.appendChildren(row);
  }
}
