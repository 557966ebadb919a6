package io.wireroom.corpus.clean;

import io.wireroom.corpus.RepeatedLines;
import java.util.List;
import java.util.Locale;

/**
 * Page furniture, by three kinds of evidence: the list, repetition over the batch, and shape with
 * position (short lines in the words of pages above the story or under it). Nothing that somebody
 * says is cut.
 */
public final class Furniture implements CleaningRule {
  /** The rule that cuts what stories of one host repeat. */
  static final String HOST = "furniture:host";

  private static final int LONGEST = 300;
  private static final int MOST_WORDS = 40;
  private static final int SHORT = 8;
  private static final int FEW = 6;
  private static final int HINT = 14;
  private static final int HEAD = 8;
  private static final int TAIL = 20;
  private static final int FEW_LINES = 2;
  private static final String SEPARATORS = "|\u00B7\u2022\u00BB";

  private final FurnitureList list;
  private final RepeatedLines repeated;

  public Furniture(FurnitureList list, RepeatedLines repeated) {
    this.list = list;
    this.repeated = repeated;
  }

  @Override
  public void apply(CleaningText cleaning) {
    cutKnown(cleaning);
    cutHead(cleaning);
    cutTail(cleaning);
  }

  private void cutKnown(CleaningText cleaning) {
    List<Line> left = cleaning.left();
    String outlet = outlet(cleaning);
    for (int i = 0; i < left.size(); i++) {
      Line line = left.get(i);
      if (line == cleaning.headline) {
        continue;
      }
      if (repeated.isOfHost(cleaning.document.url(), cleaning.text(line))) {
        cleaning.cut(line, HOST);
        continue;
      }
      if (line.end - line.begin > LONGEST) {
        continue;
      }
      LineShape shape = cleaning.shape(line);
      if (shape.words() > MOST_WORDS || (shape.quoted() && shape.words() > SHORT)) {
        continue;
      }
      boolean ends = i < HEAD || i >= left.size() - TAIL;
      String rule = known(cleaning.text(line), shape, outlet, cleaning.document.outlet(), ends);
      if (rule != null) {
        cleaning.cut(line, rule);
      }
    }
  }

  private String known(String text, LineShape shape, String outlet, String named, boolean ends) {
    String plain = FurnitureList.plain(text);
    if (list.has(plain, text, outlet)) {
      return "furniture:list";
    }
    if (ends && list.hasInside(text, outlet)) {
      return "furniture:list";
    }
    if (ends && !shape.quoted() && repeated.contains(named, text)) {
      return "furniture:repeated";
    }
    if (shape.hashtags() >= 2 && shape.words() <= MOST_WORDS / 2) {
      return "furniture:hashtags";
    }
    boolean menu = shape.words() <= SHORT && !shape.endsSentence() && !shape.quoted();
    return menu && isNavigation(text, shape) ? "furniture:menu" : null;
  }

  /**
   * Whether at least half of a short line's words, two or more, are those of pages, or the line is
   * a row of three or more entries: {@code Home | News | Sport}.
   */
  boolean isNavigation(String text, LineShape shape) {
    if (shape.words() > SHORT) {
      return false;
    }
    int page = pageWords(text)[0];
    boolean row = text.chars().filter(c -> SEPARATORS.indexOf(c) >= 0).count() >= 2;
    return row || (page >= 2 && page * 2 >= shape.words());
  }

  private void cutHead(CleaningText cleaning) {
    List<Line> left = cleaning.left();
    int body = cleaning.bodyStart(left);
    for (int i = 0; i < Math.min(body, HEAD) && body < left.size(); i++) {
      Line line = left.get(i);
      LineShape shape = cleaning.shape(line);
      boolean small = shape.words() <= FEW && !shape.endsSentence() && !shape.quoted();
      if (line != cleaning.headline && small && pageWords(cleaning.text(line))[0] > 0) {
        cleaning.cut(line, "furniture:head");
      }
    }
  }

  /** Walks up from the foot to the last line of the story, and cuts what it passed. */
  private void cutTail(CleaningText cleaning) {
    List<Line> left = cleaning.left();
    boolean page = cleaning.lines.get(cleaning.lines.size() - 1).isCutBy("furniture:list");
    int i = left.size() - 1;
    while (i >= 0 && left.get(i) != cleaning.headline) {
      LineShape shape = cleaning.shape(left.get(i));
      String text = shape.words() <= HINT ? cleaning.text(left.get(i)) : "";
      if (shape.words() <= HINT && isPageLine(text, shape)) {
        page = true;
      } else if (isStory(shape)) {
        break;
      }
      i--;
    }
    boolean story = i >= 0 && left.get(i) != cleaning.headline;
    if (!story || i == left.size() - 1) {
      return;
    }
    header(cleaning, left, i);
    boolean introduced = cleaning.raw.charAt(left.get(i).end - 1) == ':';
    int weak = left.size() - 1 - i;
    for (int k = i + 1; k < left.size(); k++) {
      Line line = left.get(k);
      LineShape shape = cleaning.shape(line);
      if (line.cut) {
        continue;
      }
      if (shape.words() <= HINT && isPageLine(cleaning.text(line), shape)) {
        cleaning.cut(line, "furniture:tail");
      } else if (isLoose(shape)
          && !introduced
          && (page || (weak <= FEW_LINES && shape.isTitleCase()))) {
        cleaning.cut(line, "furniture:tail");
      }
    }
  }

  /** Lines under a heading such as Related articles are links. */
  private void header(CleaningText cleaning, List<Line> left, int last) {
    boolean under = false;
    for (int k = last + 1; k < left.size(); k++) {
      Line line = left.get(k);
      under |= list.isHeader(FurnitureList.plain(cleaning.text(line)));
      if (under) {
        cleaning.cut(line, "furniture:links");
      }
    }
  }

  private static boolean isStory(LineShape shape) {
    return shape.isBody()
        || shape.quoted()
        || (shape.endsSentence() && shape.words() >= FEW)
        || shape.words() > HINT;
  }

  private static boolean isLoose(LineShape shape) {
    return shape.words() <= SHORT && !shape.endsSentence() && !shape.quoted() && !shape.digits();
  }

  /** Speaks of the page or to its reader. */
  private boolean isPageLine(String text, LineShape shape) {
    if (shape.quoted()) {
      return false;
    }
    int[] counts = pageWords(text);
    int page = counts[0];
    int person = counts[1];
    if (shape.endsSentence()) {
      return page >= 3
          || (page >= 2 && shape.words() <= FEW + 2)
          || (page >= 1 && person >= 1 && shape.words() <= FEW + FEW)
          || (person >= 1 && shape.words() <= 4 && !text.endsWith("."));
    }
    return page >= 2 || (page >= 1 && shape.words() <= FEW);
  }

  private int[] pageWords(String text) {
    int[] counts = new int[2];
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter =
          i < text.length() && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '\u00A9');
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        String word = text.substring(start, i).toLowerCase(Locale.ROOT);
        counts[0] += list.isPageWord(word) ? 1 : 0;
        counts[1] += list.isPersonWord(word) ? 1 : 0;
        start = -1;
      }
    }
    return counts;
  }

  private static String outlet(CleaningText cleaning) {
    String outlet = cleaning.document.outlet();
    return outlet == null ? "" : outlet.toLowerCase(Locale.ROOT);
  }
}
