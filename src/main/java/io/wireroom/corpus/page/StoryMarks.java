package io.wireroom.corpus.page;

import io.wireroom.watch.Watched;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Marks the boxes of a page that stand beside its story, by their tags, roles and names, by links
 * and by what readers do not see; less of them where next to nothing would be left.
 */
final class StoryMarks {
  private static final double MOST = 0.75;
  private static final double SOME = 0.25;
  private static final double HALF = 0.5;
  private static final Set<String> BESIDE =
      Set.of("nav", "aside", "footer", "form", "button", "select", "figcaption", "dialog", "menu");
  private static final Set<String> BESIDE_ROLES =
      Set.of("navigation", "complementary", "contentinfo", "banner", "search", "menu", "dialog");
  private static final Set<String> INLINE =
      Set.of(
          "a", "span", "b", "strong", "i", "em", "u", "mark", "cite", "abbr", "font", "time", "q");
  private static final Set<String> PARAGRAPHS = Set.of("p", "li", "blockquote", "td", "dd");
  private static final Set<String> HOMES = Set.of("article", "main");

  private static final int LONGEST_TEASER = 600;

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

  /**
   * @param boxes of the page, the body's first
   */
  StoryMarks(Regions regions, List<Box> boxes) {
    this.regions = regions;
    this.boxes = boxes;
  }

  /** Marks all of a page, and sums up what is left. */
  void mark() {
    Box page = boxes.get(0);
    for (Care one : Care.values()) {
      boxes.forEach(box -> box.dropped = false);
      care = one;
      dropBeside(page);
      addStory();
      if (page.story >= one.least * page.running) {
        break;
      }
    }
  }

  /**
   * Leaves out what stands beside the story. How much of the text an element holds is seen from the
   * innermost article or text around it.
   */
  void dropBeside(Box root) {
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

  /** Whether a tag says that an element stands beside a story. */
  static boolean isBesideTag(String tag) {
    return BESIDE.contains(tag);
  }

  /** What is marked inside of a paragraph stays in it, whatever it is called. */
  static boolean isOfSentence(Box box) {
    return INLINE.contains(box.tag())
        && box.block != null
        && PARAGRAPHS.contains(box.block.tag())
        && box.block.running > 0;
  }

  boolean isHome(Box box) {
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
}
