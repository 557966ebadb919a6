package io.wireroom.corpus.page;

import io.wireroom.corpus.NoticeWords;
import io.wireroom.watch.Watched;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Empties the elements in which a page speaks of itself before it comes to its story: consent
 * layers, privacy notices, paywalls. An element is one where at least half of its running text is
 * such (see {@link NoticeWords}), where it is a dialogue, or where it bears the name of one and
 * holds some of it; never one that holds the headline or a story. Sees each node once.
 */
final class Notices implements NodeVisitor {
  private static final Set<String> STORY = Set.of("article", "main");
  private static final Set<String> ROOTS = Set.of("html", "body", "head");
  private static final List<String> NAMES =
      List.of("consent", "cookie", "gdpr", "onetrust", "privacy", "cmp", "didomi", "paywall");

  /** A layer has at most so many letters for each of its notices' own. */
  private static final int MOST_BESIDE = 8;

  private final Regions regions;
  private final NoticeWords words = NoticeWords.shipped();
  private final Deque<Frame> open = new ArrayDeque<>();
  private final List<Element> found = new ArrayList<>();

  /** What was seen of an open block. */
  private static final class Frame {
    private final StringBuilder words = new StringBuilder();
    private int letters;
    private int notice;
    private boolean story;
  }

  private Notices(Regions regions) {
    this.regions = regions;
  }

  /** Empties them, unless the story is about such things. */
  static void empty(Document page, Regions regions) {
    String title = regions.headline() == null ? page.title() : regions.headline().text();
    if (NoticeWords.shipped().touches(title)) {
      return;
    }
    Notices notices = new Notices(regions);
    page.traverse(notices);
    // Inner ones come before those around them; emptied with these, they are no work.
    for (int i = notices.found.size() - 1; i >= 0; i--) {
      notices.found.get(i).empty();
    }
  }

  @Override
  public void head(Node node, int depth) {
    Watched.check();
    if (node instanceof TextNode text && !open.isEmpty()) {
      open.peek().words.append(text.getWholeText());
    } else if (node instanceof Element element && isBlock(element)) {
      if (!open.isEmpty()) {
        endParagraph(open.peek());
      }
      open.push(new Frame());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element) || !isBlock(element)) {
      return;
    }
    Frame frame = open.pop();
    endParagraph(frame);
    boolean half = frame.notice * 2 >= frame.letters && frame.notice > 0;
    String name = element.normalName();
    frame.story |=
        regions.isAround(element) || (STORY.contains(name) && !half && frame.letters > 0);
    // A whole story may lie in an element that is called a paywall.
    boolean named =
        frame.notice > 0 && frame.notice * MOST_BESIDE >= frame.letters && isNamed(element);
    if (!frame.story && !ROOTS.contains(name) && (half || named || isDialogue(element))) {
      found.add(element);
    }
    if (!open.isEmpty()) {
      open.peek().letters += frame.letters;
      open.peek().notice += frame.notice;
      open.peek().story |= frame.story;
    }
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || element.normalName().equals("td");
  }

  private void endParagraph(Frame frame) {
    if (frame.words.length() == 0) {
      return;
    }
    String paragraph = frame.words.toString().strip();
    frame.words.setLength(0);
    frame.letters += paragraph.length();
    if (words.of(paragraph) != NoticeWords.Kind.NONE) {
      frame.notice += paragraph.length();
    }
  }

  private static boolean isDialogue(Element element) {
    if (element.attributesSize() == 0) {
      return element.normalName().equals("dialog");
    }
    String role = element.attr("role");
    return role.equals("dialog")
        || role.equals("alertdialog")
        || element.attr("aria-modal").equals("true")
        || element.normalName().equals("dialog");
  }

  private static boolean isNamed(Element element) {
    String names = (element.id() + " " + element.className()).toLowerCase(Locale.ROOT);
    return NAMES.stream().anyMatch(names::contains);
  }
}
