package io.wireroom.corpus.page;

import io.wireroom.watch.Watched;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A byline that no markup tells: a short line under the headline, or a part of one, that begins as
 * bylines do ({@code Story by Ann Lee | 3 May}), or the line behind one that is nothing else.
 */
final class ShownByline {
  /** Letters behind the headline, within which bylines stand. */
  private static final int NEAR = 600;

  private static final int LONGEST_LINE = 160;
  private static final int LONGEST_NAME = 60;
  private static final Pattern PARTS = Pattern.compile("\\s[|\u2022\u00B7\u2013\u2014-]\\s");

  private static final Pattern ENDS = Pattern.compile("[\\s|,·–—-]{1,9}$");

  /** The longest first, for some begin with others. */
  private static final List<String> OPENINGS =
      MarkWords.of("byline").stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int read;

  private ShownByline() {}

  /**
   * The names as written; empty where there is no such line.
   *
   * @param headline null where the page has none
   */
  static List<String> under(Element headline) {
    if (headline == null) {
      return List.of();
    }
    ShownByline byline = new ShownByline();
    Node node = behind(headline);
    while (node != null && byline.read < NEAR) {
      Watched.check();
      node = byline.read(node);
    }
    byline.endLine();
    return byline.find();
  }

  /** Reads a node's own words and answers with the next in the page's order. */
  private Node read(Node node) {
    if (node instanceof TextNode words) {
      String text = words.getWholeText();
      line.append(text, 0, Math.min(text.length(), NEAR));
      read += text.strip().length();
    } else if (node instanceof Element element) {
      String name = element.normalName();
      if (element.isBlock() || name.equals("br")) {
        endLine();
      }
      if (name.equals("script") || name.equals("style") || name.equals("figure")) {
        return behind(node);
      }
    }
    return node.childNodeSize() > 0 ? node.childNode(0) : behind(node);
  }

  private static Node behind(Node node) {
    Node up = node;
    while (up != null && up.nextSibling() == null) {
      up = up.parent();
    }
    return up == null ? null : up.nextSibling();
  }

  private void endLine() {
    String text = line.toString().replace('\u00A0', ' ').replaceAll("\\s{1,200}", " ").strip();
    line.setLength(0);
    if (!text.isEmpty()) {
      lines.add(text);
    }
  }

  private List<String> find() {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).length() > LONGEST_LINE ? "" : lines.get(i);
      for (String part : PARTS.split(line)) {
        String opening = opening(part);
        boolean alone = part.strip().length() == (opening == null ? -1 : opening.length());
        String name = alone && i + 1 < lines.size() ? lines.get(i + 1) : withoutOpening(part);
        if (opening != null && isName(name)) {
          return List.of(name);
        }
      }
    }
    return List.of();
  }

  /** A byline without what it opens with and ends on; all of it where nothing else is in it. */
  static String withoutOpening(String byline) {
    String opening = opening(byline);
    String name = byline.strip().substring(opening == null ? 0 : opening.length()).strip();
    name = ENDS.matcher(name.startsWith(":") ? name.substring(1) : name).replaceFirst("").strip();
    return name.isEmpty() ? byline : name;
  }

  /** Null where the line has none of them. */
  private static String opening(String line) {
    String small = line.strip().toLowerCase(Locale.ROOT);
    for (String opening : OPENINGS) {
      boolean whole =
          small.length() == opening.length()
              || (small.startsWith(opening) && !Character.isLetter(small.charAt(opening.length())));
      if (whole && small.startsWith(opening)) {
        return opening;
      }
    }
    return null;
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST_NAME
        && Character.isUpperCase(name.charAt(0))
        && !name.endsWith(".")
        && !name.endsWith("?");
  }
}
