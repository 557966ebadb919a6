package io.wireroom.quote;

import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds what transcripts attribute: a paragraph that opens with a speaker's label and a colon,
 * {@code PENCE: We will win. I know it.}, where several paragraphs of the article do and the label
 * comes again or is in capitals.
 */
final class TranscriptFinder {
  private static final int LONGEST_LABEL = 5;
  private static final int LEAST = 2;

  private final HeadlineFinder headlines;

  TranscriptFinder(HeadlineFinder headlines) {
    this.headlines = headlines;
  }

  /**
   * For each stretch that a label opens, the index of the stretch after the last one that the label
   * holds; 0 for all others.
   */
  int[] ends(String text, List<Stretch> stretches) {
    int[] ends = new int[stretches.size()];
    Map<String, Integer> labels = new HashMap<>();
    List<Integer> openings = new ArrayList<>();
    int shouted = 0;
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      boolean opens = i == 0 || stretches.get(i - 1).paragraph() != stretch.paragraph();
      int colon = opens && !stretch.inTitle() ? label(stretch) : 0;
      if (colon > 0) {
        String words = text.substring(stretch.at(0).begin(), stretch.at(colon).begin());
        shouted += words.equals(words.toUpperCase(Locale.ROOT)) ? 1 : 0;
        labels.merge(words, 1, Integer::sum);
        openings.add(i);
      }
    }
    boolean again = labels.values().stream().anyMatch(count -> count >= LEAST);
    if (openings.size() < LEAST || !(again || shouted >= LEAST)) {
      return ends;
    }
    for (int opening : openings) {
      int end = opening + 1;
      while (end < ends.length
          && stretches.get(end).paragraph() == stretches.get(opening).paragraph()) {
        end++;
      }
      ends[opening] = end;
    }
    return ends;
  }

  /** The words behind a label as an attribution. */
  Candidate candidate(Stretch stretch, int number) {
    int colon = label(stretch);
    return new Candidate(
        number,
        colon,
        colon + 1,
        ":",
        Frame.COLON,
        new Subject(0, colon),
        List.of(new Span(colon + 1, stretch.size())),
        "transcript",
        1);
  }

  /** Index of the colon behind a label; 0 where there is none. */
  private int label(Stretch stretch) {
    for (int i = 0; i <= LONGEST_LABEL && i + 1 < stretch.size(); i++) {
      Piece piece = stretch.at(i);
      if (piece.is(":")) {
        boolean name = i > 0 && stretch.at(i - 1).end() - stretch.at(0).begin() > 1;
        return name && !headlines.heading(stretch, i) ? i : 0;
      }
      boolean initial = piece.is(".") && i > 0;
      if (piece.quoted() || !(piece.capital() || initial)) {
        return 0;
      }
    }
    return 0;
  }
}
