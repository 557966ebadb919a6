package io.wireroom.corpus.page;

import io.wireroom.watch.Watched;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;

/**
 * The main text of a page. Every element is measured in one pass (letters, letters in links,
 * running text); what names, tags and links say stands beside the story is left out; the main
 * element is the innermost that holds most of the running text that is left, begun from what the
 * page itself calls its article's text where it does. Takes time by the page's length.
 */
final class MainText {
  private static final double MOST = 0.75;
  private static final double ENOUGH = 0.45;
  private static final double HALF = 0.5;
  private static final double MENU = 0.6;
  private static final int SHORT = 300;
  private static final int LEDE = 25;
  private static final int LONG_LEDE = 60;
  private static final Set<String> CONTAINERS =
      Set.of("div", "section", "ul", "ol", "dl", "table", "p", "li", "header");

  private final Regions regions;
  private final List<Box> boxes;
  private final StoryMarks marks;

  private MainText(Document page, Regions regions, BlockNames names) {
    this.regions = regions;
    this.boxes = Boxes.of(page, names);
    this.marks = new StoryMarks(regions, boxes);
  }

  /** Changes the document. Empty where nothing reads like a text. */
  static String of(Document page, Regions regions, BlockNames names) {
    MainText text = new MainText(page, regions, names);
    return text.boxes.isEmpty() ? "" : text.find();
  }

  private String find() {
    Box page = boxes.get(0);
    marks.mark();
    if (page.story == 0) {
      return "";
    }
    Box main = main(page);
    List<Box> parts = parts(main);
    for (Box part : parts) {
      prune(part);
    }
    new LooseEnds(boxes).drop(parts);
    for (Box box : boxes) {
      Watched.check();
      if (box.dropped) {
        box.element.empty();
      } else if (box.story > 0 && StoryMarks.isBesideTag(box.tag())) {
        // Some pages are one form.
        box.element.tagName("div");
      }
    }
    return BlockText.of(parts.stream().map(box -> box.element).toList());
  }

  private Box main(Box page) {
    Box start = page;
    for (Box box : boxes) {
      Watched.check();
      boolean named = marks.isHome(box) || box.is(BlockNames.Kind.BODY);
      if (box != page && named && start.holds(box) && box.story >= ENOUGH * start.story) {
        start = box;
      }
    }
    return innermost(start);
  }

  private Box innermost(Box start) {
    Box main = start;
    while (true) {
      Box next = null;
      int i = main.begin + 1;
      while (i < main.end) {
        Box child = boxes.get(i);
        next = next == null || child.story > next.story ? child : next;
        i = child.end;
      }
      if (next == null || next.story < MOST * main.story || next.heading() > 0) {
        return main;
      }
      if (!Boxes.isBlock(next.element) || next.tag().equals("p")) {
        return main;
      }
      main = next;
    }
  }

  /** The main element, before it the introduction under the headline, behind it what goes on. */
  private List<Box> parts(Box main) {
    List<Box> parts = new ArrayList<>();
    parts.add(main);
    Box inner = main;
    boolean headline = regions.headline() != null;
    while (inner.parent != null && !regions.isAround(inner.element)) {
      List<Box> before = new ArrayList<>();
      int i = inner.parent.begin + 1;
      while (i < inner.begin) {
        Box sibling = boxes.get(i);
        if (regions.isAround(sibling.element)) {
          before.clear();
          lede(sibling, before);
        } else if (isLede(sibling)) {
          before.add(sibling);
        }
        i = sibling.end;
      }
      if (headline) {
        parts.addAll(0, before);
      }
      inner = inner.parent;
      if (inner.tag().equals("article") || inner.element.equals(regions.home())) {
        break;
      }
    }
    return parts;
  }

  /** What stands behind the headline in an element around it; no deeper than pages are nested. */
  private void lede(Box around, List<Box> found) {
    int i = around.begin + 1;
    while (i < around.end) {
      Box child = boxes.get(i);
      if (regions.isAround(child.element)) {
        found.clear();
        lede(child, found);
      } else if (isLede(child)) {
        found.add(child);
      }
      i = child.end;
    }
  }

  private boolean isLede(Box box) {
    boolean named = box.is(BlockNames.Kind.LEDE) && box.letters >= LEDE;
    boolean tagged = box.tag().equals("p") || box.tag().equals("h2");
    return !box.dropped
        && box.linkShare() < HALF
        && !box.is(BlockNames.Kind.SMALL)
        && (named || box.story > 0 || (tagged && box.letters >= LONG_LEDE));
  }

  private void prune(Box root) {
    marks.dropBeside(root);
    int i = root.begin + 1;
    while (i < root.end) {
      Watched.check();
      Box box = boxes.get(i);
      box.dropped =
          box.dropped
              || (!regions.isAround(box.element) && !StoryMarks.isOfSentence(box) && isSmall(box));
      i = box.dropped ? box.end : i + 1;
    }
  }

  /** Menus, and lines about the story. */
  private static boolean isSmall(Box box) {
    if (box.is(BlockNames.Kind.SMALL) && box.letters < SHORT && box.heading() == 0) {
      return true;
    }
    boolean menu = box.linkShare() >= MENU && box.running == 0;
    return menu && CONTAINERS.contains(box.tag());
  }
}
