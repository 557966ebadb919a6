package io.wireroom.quote;

import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import io.wireroom.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One sentence, or several that a quotation holds together, as pieces: every quotation is a piece
 * of its own, so that {@code "A. B," he said} reads like any other clause.
 */
public final class Stretch {
  /** A text without sentence ends is cut here, so that scans over a stretch stay short. */
  private static final int LONGEST = 500;

  private static final Piece NOTHING = new Piece(0, 0, "", "", "", false, 0, null, "");

  private final int paragraph;
  private final boolean inTitle;
  private final List<Piece> pieces;

  private Stretch(int paragraph, boolean inTitle, List<Piece> pieces) {
    this.paragraph = paragraph;
    this.inTitle = inTitle;
    this.pieces = pieces;
  }

  int paragraph() {
    return paragraph;
  }

  boolean inTitle() {
    return inTitle;
  }

  public int size() {
    return pieces.size();
  }

  /** The piece at an index; an empty one before the first and after the last. */
  public Piece at(int index) {
    return index < 0 || index >= pieces.size() ? NOTHING : pieces.get(index);
  }

  /** Index after the last piece that is no closing punctuation. */
  public int closeOfWords() {
    int end = pieces.size();
    while (end > 0 && (at(end - 1).stop() || at(end - 1).comma() || at(end - 1).is(";"))) {
      end--;
    }
    return end;
  }

  /** Index after a dateline such as {@code SEOUL, July 14 (Yonhap) --}; 0 where there is none. */
  public int datelineEnd() {
    for (int i = 2; i < Math.min(15, size()); i++) {
      if (at(i).dash() && at(i - 1).is(")")) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Gives a piece another part of speech and dictionary form. */
  void retag(int index, String pos, String lemma) {
    Piece piece = pieces.get(index);
    pieces.set(
        index,
        new Piece(
            piece.begin(),
            piece.end(),
            piece.word(),
            pos,
            lemma,
            piece.capital(),
            piece.words(),
            piece.quotation(),
            piece.inside()));
  }

  /** The text of pieces without the spaces, commas and stops around it; empty where no more is. */
  Span words(Span of) {
    int first = of.begin();
    int end = Math.min(of.end(), size());
    while (first < end && at(first).divides()) {
      first++;
    }
    while (end > first && at(end - 1).divides()) {
      end--;
    }
    return first >= end ? new Span(0, 0) : new Span(at(first).begin(), at(end - 1).end());
  }

  /** Whether a quotation begins where words do. */
  boolean quoted(Span words) {
    for (Piece piece : pieces) {
      if (piece.begin() >= words.begin()) {
        return piece.quoted();
      }
    }
    return false;
  }

  /** Whether all of it is one quotation. */
  boolean whollyQuoted() {
    return at(0).quoted() && closeOfWords() == 1;
  }

  /** This stretch and the one that follows it as one. */
  Stretch with(Stretch next) {
    List<Piece> both = new ArrayList<>(pieces);
    both.addAll(next.pieces);
    return new Stretch(paragraph, inTitle, both);
  }

  /** The pieces that lie in a span; null where none does. */
  Stretch within(Span span) {
    List<Piece> inside =
        pieces.stream()
            .filter(piece -> piece.begin() >= span.begin() && piece.end() <= span.end())
            .toList();
    return inside.isEmpty() ? null : new Stretch(paragraph, inTitle, new ArrayList<>(inside));
  }

  /** All stretches of an article, in text order. */
  static List<Stretch> of(AnnotatedText text, List<Quotation> quotations) {
    List<Stretch> stretches = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>();
    Sentence first = null;
    Quotation holding = null;
    int next = 0;
    int words = 0;
    String firstTag = "";
    String lastTag = "";
    for (Sentence sentence : text.sentences()) {
      if (holding == null && !pieces.isEmpty()) {
        stretches.add(new Stretch(first.paragraph(), first.begin() < text.titleEnd(), pieces));
        pieces = new ArrayList<>();
      }
      if (pieces.isEmpty() && holding == null) {
        first = sentence;
      }
      for (Token token : text.tokens(sentence)) {
        while (next < quotations.size() && quotations.get(next).end() <= token.begin()) {
          next++;
        }
        Quotation quotation = next < quotations.size() ? quotations.get(next) : null;
        if (holding == null && pieces.size() >= LONGEST) {
          stretches.add(new Stretch(first.paragraph(), first.begin() < text.titleEnd(), pieces));
          pieces = new ArrayList<>();
        }
        if (quotation != null && token.begin() >= quotation.begin()) {
          words = quotation.equals(holding) ? words : 0;
          if (Character.isLetterOrDigit(token.text().charAt(0))) {
            firstTag = words == 0 ? token.pos() : firstTag;
            lastTag = token.pos();
            words++;
          }
          if (quotation.equals(holding)) {
            pieces.remove(pieces.size() - 1);
          }
          pieces.add(
              piece(quotation, words, text.text(), words == 0 ? " " : firstTag + " " + lastTag));
          holding = quotation;
        } else {
          pieces.add(piece(token));
          holding = null;
        }
        if (holding != null && token.end() >= holding.end()) {
          holding = null;
        }
      }
    }
    if (!pieces.isEmpty()) {
      stretches.add(new Stretch(first.paragraph(), first.begin() < text.titleEnd(), pieces));
    }
    return stretches;
  }

  private static Piece piece(Quotation quotation, int words, String text, String inside) {
    int first = quotation.begin() + quotation.mark();
    boolean capital = first < quotation.end() && !Character.isLowerCase(text.charAt(first));
    return new Piece(
        quotation.begin(),
        quotation.end(),
        "",
        Piece.QUOTED,
        "",
        capital,
        words,
        quotation,
        inside);
  }

  private static Piece piece(Token token) {
    return new Piece(
        token.begin(),
        token.end(),
        token.text().toLowerCase(Locale.ROOT),
        token.pos(),
        token.lemma().toLowerCase(Locale.ROOT),
        Character.isUpperCase(token.text().charAt(0)),
        1,
        null,
        "");
  }
}
