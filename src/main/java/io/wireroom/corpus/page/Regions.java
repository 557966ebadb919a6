package io.wireroom.corpus.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Where on a page its own story stands: the headline, what is around it, and what is beside it. */
final class Regions {
  /** Elements that hold no part of the story. */
  private static final Set<String> BESIDE = Set.of("nav", "aside");

  /** Words in the names of such elements. */
  private static final Set<String> BESIDE_NAMES = Set.copyOf(MarkWords.of("aside"));

  private final Element headline;
  private final Element home;
  private final Element story;
  private final String masthead;
  private final IdentityHashMap<Element, Boolean> beside = new IdentityHashMap<>();
  private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param headings first and second level headings of the page
   * @param titles what the page's head says that its title is, letters and digits alone
   * @param title the same in words
   */
  Regions(List<Element> headings, String titles, String title) {
    PageHeadings found = new PageHeadings(headings, titles, title);
    headline = found.headline();
    masthead = found.masthead();
    Element article = null;
    Element innermost = null;
    for (Element up = headline; up != null; up = up.parent()) {
      around.add(up);
      if (article == null && up.normalName().equals("article")) {
        article = up;
      }
      if (innermost == null && isStory(up)) {
        innermost = up;
      }
    }
    home = article;
    story = innermost;
  }

  /** By its tag, by microdata, or as microformats name it. */
  private static boolean isStory(Element element) {
    String type = element.attr("itemtype");
    return element.normalName().equals("article")
        || type.endsWith("Article")
        || type.endsWith("BlogPosting")
        || element.hasClass("hentry")
        || element.hasClass("h-entry");
  }

  /** Whether it stands in the story's own element, whose foot is no foot of the page. */
  private boolean isOfStory(Element element) {
    for (Element up = element; up != null && story != null; up = up.parent()) {
      if (up.equals(story)) {
        return true;
      }
    }
    return false;
  }

  /** Null where the page has none. */
  Element headline() {
    return headline;
  }

  /** The outlet's name where it is a heading; null where none is. */
  String masthead() {
    return masthead;
  }

  /** The article element around the headline; null where there is none. */
  Element home() {
    return home;
  }

  /** Whether an element holds the headline, or is it. */
  boolean isAround(Element element) {
    return around.contains(element);
  }

  /** Whether an element stands beside the story: links, comments, what the site says of itself. */
  boolean isBeside(Element element) {
    return beside.computeIfAbsent(element, this::standsBeside);
  }

  /** Whether an element or one around it stands beside the story. */
  boolean isInBeside(Element element) {
    for (Element up = element; up != null && !isAround(up); up = up.parent()) {
      if (isBeside(up)) {
        return true;
      }
    }
    return false;
  }

  private boolean standsBeside(Element element) {
    if (isAround(element)) {
      return false;
    }
    String name = element.normalName();
    if (BESIDE.contains(name)
        || (name.equals("article") && home != null)
        || (name.equals("footer") && element.closest("article") == null)) {
      return true;
    }
    return hasName(element.className(), element) || hasName(element.id(), element);
  }

  private boolean hasName(String names, Element element) {
    int begin = -1;
    for (int i = 0; i <= names.length(); i++) {
      boolean letter = i < names.length() && Character.isLetter(names.charAt(i));
      if (letter && begin < 0) {
        begin = i;
      } else if (!letter && begin >= 0) {
        String word = names.substring(begin, i).toLowerCase(Locale.ROOT);
        if (BESIDE_NAMES.contains(word) && !(word.equals("footer") && isOfStory(element))) {
          return true;
        }
        begin = -1;
      }
    }
    return false;
  }
}
