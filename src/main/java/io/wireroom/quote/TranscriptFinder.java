package io.wireroom.quote;

import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds what transcripts attribute: a paragraph that opens with a speaker's label and a colon,
 * {@code PENCE: We will win. I know it.}, be it behind a quotation mark, where several paragraphs
 * of the article do and the labels are in capitals or come again.
 */
final class TranscriptFinder {
  static final String RULE = "transcript";

  private static final int LONGEST_LABEL = 40;
  private static final int MOST_WORDS = 5;
  private static final int LEAST = 2;

  private final HeadlineFinder headlines;

  TranscriptFinder(HeadlineFinder headlines) {
    this.headlines = headlines;
  }

  /** What labels attribute, each with its words up to the paragraph's end, in text order. */
  List<Draft> find(AnnotatedText text) {
    List<Draft> drafts = new ArrayList<>();
    Map<String, Integer> labels = new HashMap<>();
    int shouted = 0;
    for (Span paragraph : text.paragraphs()) {
      Draft draft = paragraph.begin() < text.titleEnd() ? null : draft(text.text(), paragraph);
      if (draft != null) {
        String label = draft.source().of(text.text());
        shouted += shouted(label) ? 1 : 0;
        labels.merge(label, 1, Integer::sum);
        drafts.add(draft);
      }
    }
    boolean again = labels.values().stream().anyMatch(count -> count >= LEAST);
    return drafts.size() >= LEAST && (again || shouted >= LEAST) ? drafts : List.of();
  }

  private static boolean shouted(String label) {
    return label.equals(label.toUpperCase(Locale.ROOT));
  }

  private Draft draft(String text, Span paragraph) {
    int begin = paragraph.begin();
    boolean quoted = begin < paragraph.end() && mark(text.charAt(begin));
    begin += quoted ? 1 : 0;
    int colon = colon(text, begin, paragraph.end());
    if (colon < 0) {
      return null;
    }
    String label = text.substring(begin, colon);
    int words = colon + 2;
    int end = paragraph.end();
    boolean name = label.length() > 1 && (shouted(label) || (!quoted && capitals(label)));
    if (!name || words >= end || headlines.heading(label)) {
      return null;
    }
    while (end > words && (mark(text.charAt(end - 1)) || text.charAt(end - 1) == ' ')) {
      end--;
    }
    Draft draft = new Draft(null, new Span(begin, colon), RULE);
    draft.add(new Span(words, end));
    return draft;
  }

  /** Where the colon stands behind a label, a space behind it; -1 where there is none. */
  private static int colon(String text, int begin, int end) {
    int limit = Math.min(end - 2, begin + LONGEST_LABEL);
    for (int i = begin; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return text.charAt(i + 1) == ' ' ? i : -1;
      }
      if (!Character.isLetter(c) && " .'’-".indexOf(c) < 0) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean capitals(String label) {
    String[] words = label.split(" ", -1);
    for (String word : words) {
      if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return words.length <= MOST_WORDS;
  }

  private static boolean mark(char c) {
    return c == '"' || c == '“' || c == '”';
  }
}
