package io.wireroom.corpus.page;

import io.wireroom.watch.Watched;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The main text of a page. Every element is measured in one pass (letters, letters in links,
 * running text); what names, tags and links say stands beside the story is left out; the main
 * element is the innermost that holds most of the running text that is left, begun from what the
 * page itself calls its article's text where it does. Takes time by the page's length.
 */
final class MainText {
  private static final double MOST = 0.75;
  private static final double ENOUGH = 0.45;
  private static final double SOME = 0.25;
  private static final double HALF = 0.5;
  private static final double MENU = 0.6;
  private static final int SHORT = 300;
  private static final int LEDE = 25;
  private static final int LONG_LEDE = 60;
  private static final Set<String> BESIDE =
      Set.of("nav", "aside", "footer", "form", "button", "select", "figcaption", "dialog", "menu");
  private static final Set<String> BESIDE_ROLES =
      Set.of("navigation", "complementary", "contentinfo", "banner", "search", "menu", "dialog");
  private static final Set<String> CONTAINERS =
      Set.of("div", "section", "ul", "ol", "dl", "table", "p", "li", "header");
  private static final Set<String> INLINE =
      Set.of(
          "a", "span", "b", "strong", "i", "em", "u", "mark", "cite", "abbr", "font", "time", "q");
  private static final Set<String> PARAGRAPHS = Set.of("p", "li", "blockquote", "td", "dd");
  private static final Set<String> HOMES = Set.of("article", "main");

  private static final int LONGEST_TEASER = 600;
  private static final int MOST_NOTES = 3;
  private static final int LONGEST_LABEL = 40;
  private static final double MOST_EMPHASISED = 0.9;

  /** How much is taken to stand beside the story; less where next to nothing would be left. */
  private enum Care {
    MOST(0.2),
    LESS(0.1),
    LEAST(0);

    private final double least;

    Care(double least) {
      this.least = least;
    }
  }

  private final Regions regions;
  private final List<Box> boxes;
  private Care care = Care.MOST;

  private MainText(Document page, Regions regions, BlockNames names) {
    this.regions = regions;
    this.boxes = Boxes.of(page, names);
  }

  /** Changes the document. Empty where nothing reads like a text. */
  static String of(Document page, Regions regions, BlockNames names) {
    MainText text = new MainText(page, regions, names);
    return text.boxes.isEmpty() ? "" : text.find();
  }

  private String find() {
    Box page = boxes.get(0);
    for (Care care : Care.values()) {
      mark(page, care);
      addStory();
      if (page.story >= care.least * page.running) {
        break;
      }
    }
    if (page.story == 0) {
      return "";
    }
    Box main = main(page);
    List<Box> parts = parts(main);
    for (Box part : parts) {
      prune(part);
    }
    dropNotes(parts.get(parts.size() - 1));
    dropLooseHeadings(parts);
    for (Box box : boxes) {
      Watched.check();
      if (box.dropped) {
        box.element.empty();
      } else if (box.story > 0 && BESIDE.contains(box.tag())) {
        // Some pages are one form.
        box.element.tagName("div");
      }
    }
    return BlockText.of(parts.stream().map(box -> box.element).toList());
  }

  /** Marks afresh what stands beside the story. */
  private void mark(Box page, Care care) {
    for (Box box : boxes) {
      box.dropped = false;
    }
    this.care = care;
    dropBeside(page);
  }

  /**
   * Leaves out what stands beside the story. How much of the text an element holds is seen from the
   * innermost article or text around it.
   */
  private void dropBeside(Box root) {
    int[] context = new int[root.end - root.begin];
    context[0] = root.running;
    int i = root.begin + 1;
    while (i < root.end) {
      Watched.check();
      Box box = boxes.get(i);
      int around = box == root ? root.running : context[box.parent.begin - root.begin];
      box.dropped =
          box.dropped || (isOfSentence(box) ? isHidden(box.element) : isBeside(box, around));
      boolean text = isHome(box) || box.is(BlockNames.Kind.BODY);
      context[i - root.begin] = text && box.running >= SOME * around ? box.running : around;
      i = box.dropped ? box.end : i + 1;
    }
  }

  /** What is marked inside of a paragraph stays in it, whatever it is called. */
  private static boolean isOfSentence(Box box) {
    return INLINE.contains(box.tag())
        && box.block != null
        && PARAGRAPHS.contains(box.block.tag())
        && box.block.running > 0;
  }

  private boolean isHome(Box box) {
    return box.element.equals(regions.home())
        || (box.element.attributesSize() > 0
            && box.element.attributes().get("itemprop").contains("articleBody"));
  }

  private boolean isBeside(Box box, int around) {
    if (regions.isAround(box.element)) {
      return box.element.equals(regions.headline());
    }
    String tag = box.tag();
    if (box.is(BlockNames.Kind.COMMENT) && !HOMES.contains(tag)) {
      return true;
    }
    double share = around == 0 ? 0 : (double) box.running / around;
    if (BESIDE.contains(tag) || BESIDE_ROLES.contains(box.element.attr("role"))) {
      return share < MOST;
    }
    if (box.is(BlockNames.Kind.BESIDE)) {
      return share < MOST && care != Care.LEAST;
    }
    if (care != Care.MOST) {
      return false;
    }
    if (isHidden(box.element) || (tag.equals("article") && regions.home() != null)) {
      return share < HALF;
    }
    return (box.is(BlockNames.Kind.LOOSE) || isTeaser(box)) && share < SOME;
  }

  /** One of several of a kind that each begin with a heading that is a link. */
  private static boolean isTeaser(Box box) {
    return box.heading() == 0
        && box.linkedHeading
        && box.parent.linkedHeadings > 1
        && box.letters < LONGEST_TEASER;
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    return style.contains("display:none") || style.contains("display: none");
  }

  /** Sums up what is not left out, from the inside out. */
  private void addStory() {
    int[] inside = new int[boxes.size()];
    for (int i = boxes.size() - 1; i >= 0; i--) {
      Watched.check();
      Box box = boxes.get(i);
      box.story = box.dropped ? 0 : box.running - inside[i];
      if (box.parent != null) {
        inside[box.parent.begin] += box.running - box.story;
      }
    }
  }

  private Box main(Box page) {
    Box start = page;
    for (Box box : boxes) {
      Watched.check();
      boolean named = isHome(box) || box.is(BlockNames.Kind.BODY);
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
    dropBeside(root);
    int i = root.begin + 1;
    while (i < root.end) {
      Watched.check();
      Box box = boxes.get(i);
      box.dropped =
          box.dropped || (!regions.isAround(box.element) && !isOfSentence(box) && isSmall(box));
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

  /**
   * What stands under the story in another face and leads elsewhere: who wrote it, whom to follow.
   */
  private void dropNotes(Box part) {
    for (int i = part.end - 1, left = MOST_NOTES; i > part.begin && left > 0; i--) {
      Watched.check();
      Box box = boxes.get(i);
      if (box.own > 0 && !isDropped(box, part)) {
        boolean note = box.linked > 0 && box.emphasised >= MOST_EMPHASISED * box.letters;
        if (!note || box.heading() > 0) {
          return;
        }
        box.dropped = true;
        left--;
      }
    }
  }

  private static boolean isDropped(Box box, Box part) {
    for (Box up = box; up != null && up != part; up = up.parent) {
      if (up.dropped) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMenu(Box box) {
    return box.dropped && box.letters > 0 && box.linkShare() >= HALF;
  }

  /** Headings under which nothing is left, and short lines that lead to links. */
  private void dropLooseHeadings(List<Box> parts) {
    for (int p = parts.size() - 1; p >= 0; p--) {
      Box part = parts.get(p);
      List<Box> left = new ArrayList<>();
      int i = part.begin;
      while (i < part.end) {
        Box box = boxes.get(i);
        if (box.dropped || box.own > 0) {
          left.add(box);
        }
        i = box.dropped ? box.end : i + 1;
      }
      dropLooseHeadings(left, p == parts.size() - 1);
    }
  }

  /**
   * @param left what is left and, as one, what is not
   */
  private static void dropLooseHeadings(List<Box> left, boolean last) {
    int next = last ? 1 : 0;
    boolean cut = last;
    for (int i = left.size() - 1; i >= 0; i--) {
      Box box = left.get(i);
      boolean label = box.running == 0 && box.letters <= LONGEST_LABEL && i + 1 < left.size();
      if (box.dropped) {
        cut |= box.letters > 0;
      } else if (box.heading() == 0 && label && isMenu(left.get(i + 1))) {
        box.dropped = true;
      } else if (box.heading() > 0) {
        if (cut && next > 0 && box.heading() >= next) {
          box.dropped = true;
        } else {
          next = box.heading();
          cut = false;
        }
      } else {
        next = 0;
        cut = false;
      }
    }
  }
}
