package io.wireroom.quote.speaker;

import io.wireroom.quote.cue.SpeechEvents;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.PartOfSpeech;
import io.wireroom.text.Span;
import io.wireroom.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The part of a speaker as written that says who it is: what stands before a comma, a preposition
 * or a clause.
 *
 * @param tokens at least one
 * @param oneOfMany whether it picks somebody out of several: {@code one of them}
 */
public record SourceHead(List<Token> tokens, boolean oneOfMany) {
  private static final Set<String> ENDS =
      Set.of(
          ",",
          "(",
          "who",
          "which",
          "that",
          "of",
          "in",
          "for",
          "from",
          "at",
          "on",
          "with",
          "as",
          "to",
          "by",
          "near",
          "under",
          "between",
          "among",
          "across",
          "around",
          "throughout",
          "inside",
          "outside",
          "within",
          "into",
          "about",
          "against",
          "close",
          "familiar",
          "briefed",
          "involved",
          "aware",
          "not",
          "authorized",
          "authorised",
          "--",
          "—",
          "–");
  private static final int HANDLE = 5;
  private static final Set<String> WORKS =
      Set.of("plan", "proposal", "ad", "book", "claim", "position", "view", "word", "brief");
  private static final Set<String> PICKS = Set.of("one", "some", "several", "many", "two", "three");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another", "every");

  /** What texts say of those whose names they keep back. */
  private static final List<String> NAMELESS =
      List.of(
          "anonym",
          "authorized to",
          "authorised to",
          "not to be named",
          "not to be identified",
          "not be named",
          "not be identified",
          "not to be quoted",
          "declined to be named",
          "declined to be identified",
          "familiar with",
          "close to the",
          "knowledge of the",
          "briefed on");

  /** The head of a source that holds at least one token. */
  static SourceHead of(AnnotatedText text, Span source) {
    int first = Math.max(0, text.tokenAt(source.begin()));
    int end = first + 1;
    while (end < text.tokens().size() && text.tokens().get(end).begin() < source.end()) {
      Token token = text.tokens().get(end);
      boolean clause =
          PartOfSpeech.verbOrModal(token.pos())
              && Character.isLowerCase(token.text().charAt(0))
              && PartOfSpeech.commonNoun(text.tokens().get(end - 1).pos());
      if (clause || ENDS.contains(token.text().toLowerCase(Locale.ROOT))) {
        break;
      }
      end++;
    }
    List<Token> tokens = text.tokens().subList(first, end);
    boolean picks =
        tokens.size() == 1
            && PICKS.contains(tokens.get(0).text().toLowerCase(Locale.ROOT))
            && end < text.tokens().size()
            && text.tokens().get(end).text().equals("of");
    return new SourceHead(tokens, picks);
  }

  /** Where the head of a source ends. */
  public static int end(AnnotatedText text, Span source) {
    return of(text, source).span().end();
  }

  /** Whether a speaker as written says that its name is kept back. */
  public static boolean nameless(String source) {
    return NAMELESS.stream().anyMatch(source::contains);
  }

  Span span() {
    return new Span(tokens.get(0).begin(), last().end());
  }

  Token last() {
    return tokens.get(tokens.size() - 1);
  }

  /** Whether it ends with a proper noun. */
  boolean name() {
    return PartOfSpeech.properNoun(last().pos()) && Character.isUpperCase(last().text().charAt(0));
  }

  /**
   * Whether what ends at an offset inside of it only says whose or which: {@code Ruiz} in {@code
   * Ruiz's spokesman}, {@code the Ruiz campaign}. What somebody says or plans speaks for him:
   * {@code Ruiz's statement}, {@code a Ruiz tweet}.
   */
  boolean modifies(int end) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).begin() >= end) {
        String pos = tokens.get(i).pos();
        boolean whose = pos.equals("POS") && i + 1 < tokens.size();
        String lemma = last().lemma();
        return (whose || PartOfSpeech.commonNoun(pos))
            && !SpeechEvents.any(lemma)
            && !WORKS.contains(lemma);
      }
    }
    return false;
  }

  /** What stands before its first {@code and}, {@code or}, {@code nor}; null where none does. */
  Span firstOfSeveral() {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).pos().equals("CC")) {
        return new Span(tokens.get(0).begin(), tokens.get(i - 1).end());
      }
    }
    return null;
  }

  /** Whether it is one word with a capital that may be a name though not tagged as one. */
  boolean oneName() {
    String pos = last().pos();
    return tokens.size() == 1
        && Character.isUpperCase(last().text().charAt(0))
        && PartOfSpeech.noun(pos)
        && !pos.equals("NNS");
  }

  /** Whether it is the name of an account: {@code @berg_1}, {@code gardener99}. */
  boolean handle() {
    String word = last().text();
    boolean signs = word.startsWith("@") || word.indexOf('_') > 0;
    boolean digits =
        Character.isLetter(word.charAt(0)) && Character.isDigit(word.charAt(word.length() - 1));
    return tokens.size() == 1
        && word.length() >= HANDLE
        && word.indexOf('-') < 0
        && (signs || digits);
  }

  boolean the() {
    return tokens.get(0).text().equalsIgnoreCase("the");
  }

  boolean definite() {
    for (Token token : tokens) {
      if (token.pos().equals("POS")
          || PartOfSpeech.possessivePronoun(token.pos())
          || token.text().equalsIgnoreCase("the")) {
        return true;
      }
    }
    return false;
  }

  boolean indefinite() {
    return INDEFINITE.contains(tokens.get(0).text().toLowerCase(Locale.ROOT));
  }

  /** Its words without the article or the possessor, in lower case. */
  String words() {
    StringBuilder words = new StringBuilder();
    for (Token token : tokens) {
      String pos = token.pos();
      if (pos.equals("POS") || PartOfSpeech.possessivePronoun(pos) || pos.equals("DT")) {
        words.setLength(0);
      } else {
        words.append(words.length() > 0 ? " " : "").append(token.text());
      }
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }
}
