package io.wireroom.quote.speaker;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionType;
import io.wireroom.quote.Quotation;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.PartOfSpeech;
import io.wireroom.text.Possessive;
import io.wireroom.text.Sentence;
import io.wireroom.text.Token;
import java.util.List;
import java.util.Set;

/**
 * Says whom a sentence is about: its subject, outside of quotation marks, not one who only owns it
 * ({@code Ruiz's lawyer}), hangs on it ({@code friends of Ruiz}) or is the subject of a clause that
 * opens it ({@code After Ruiz left, Berg sang}). Made for one article.
 */
public final class SentenceSubjects {
  private static final int INVERTED = 8;
  private static final int COMMAS = 4;
  private static final Set<String> BE = Set.of("is", "was", "'s", "’s");

  private final AnnotatedText text;
  private final ArticleMentions mentions;
  private final List<Quotation> quotations;

  SentenceSubjects(AnnotatedText text, ArticleMentions mentions, List<Quotation> quotations) {
    this.text = text;
    this.mentions = mentions;
    this.quotations = quotations;
  }

  /**
   * Of one article.
   *
   * @param mentions in text order
   * @param quotations in text order
   */
  public static SentenceSubjects of(
      AnnotatedText text, List<Mention> mentions, List<Quotation> quotations) {
    return new SentenceSubjects(text, new ArticleMentions(mentions), quotations);
  }

  /** The person that a sentence is about; null where it is about none. */
  public Mention person(Sentence sentence) {
    return of(sentence, sentence.end(), MentionType.PERSON);
  }

  /** The subject of a sentence, of one type, that stands before an offset; or null. */
  Mention of(Sentence sentence, int limit, MentionType type) {
    if (sentence.firstToken() >= sentence.endToken()) {
      return null;
    }
    String pos = text.tokens().get(sentence.firstToken()).pos();
    boolean opened =
        pos.equals("IN") || pos.equals("WRB") || pos.equals("VBG") || pos.equals("VBN");
    int commas = 0;
    for (int i = sentence.firstToken(); opened && i + 1 < sentence.endToken(); i++) {
      Token token = text.tokens().get(i);
      if (token.begin() >= limit || commas == COMMAS) {
        break;
      }
      if (token.text().equals(",") && !quoted(token.begin())) {
        commas++;
        Mention subject = from(sentence, i + 1, limit, type);
        if (subject != null) {
          return subject;
        }
      }
    }
    return from(sentence, sentence.firstToken(), limit, type);
  }

  private Mention from(Sentence sentence, int first, int limit, MentionType type) {
    int verb = verb(sentence, first);
    if (verb == first + 1 && verb < sentence.endToken() && cleft(first)) {
      Mention stressed =
          first(first + 2, Math.min(limit, text.tokens().get(first + 2).end()), type);
      if (stressed != null) {
        return stressed;
      }
    }
    int end = verb < sentence.endToken() ? text.tokens().get(verb).begin() : sentence.end();
    Mention before = first(first, Math.min(limit, end), type);
    if (before != null || !inverted(verb, sentence)) {
      return before;
    }
    int last = Math.min(sentence.endToken(), verb + INVERTED) - 1;
    return first(verb + 1, Math.min(limit, text.tokens().get(last).end()), type);
  }

  /** {@code it was Ruiz who won}. */
  private boolean cleft(int first) {
    return first + 2 < text.tokens().size()
        && text.tokens().get(first).text().equalsIgnoreCase("it")
        && BE.contains(text.tokens().get(first + 1).text());
  }

  /** {@code “We left,” said Ruiz}. */
  private boolean inverted(int verb, Sentence sentence) {
    return verb > sentence.firstToken()
        && verb + 1 < sentence.endToken()
        && quoted(text.tokens().get(verb - 1).begin());
  }

  /** The first mention from a token on that can be a subject and begins before an offset. */
  private Mention first(int token, int end, MentionType type) {
    int begin = text.tokens().get(token).begin();
    for (int i = mentions.firstEndingAfter(begin); ; i++) {
      Mention mention = mentions.at(i);
      if (mention == null || mention.begin() >= end) {
        return null;
      }
      boolean right = mention.type() == type && mention.entityId() != null;
      if (right && !quoted(mention.begin()) && !owner(mention) && !hangs(mention, token)) {
        return mention;
      }
    }
  }

  /** Whether something else is a mention's: {@code Ruiz's}, {@code her}. */
  boolean owner(Mention mention) {
    int at = text.tokenAt(mention.begin());
    if (at >= 0 && PartOfSpeech.possessivePronoun(text.tokens().get(at).pos())) {
      return true;
    }
    int next = mention.end();
    int end = Math.min(text.text().length(), next + 2);
    String behind = text.text().substring(Math.min(next, end), end);
    return Possessive.mark(behind) || behind.equals("’ ") || behind.equals("' ");
  }

  /** Whether a preposition stands before it that does not open the clause. */
  private boolean hangs(Mention mention, int first) {
    int at = text.tokenAt(mention.begin());
    boolean opening = text.tokens().get(first).text().equalsIgnoreCase("according");
    String before = at > first + 1 ? text.tokens().get(at - 1).pos() : "";
    return !opening && (before.equals("IN") || before.equals("TO"));
  }

  private int verb(Sentence sentence, int first) {
    for (int i = first; i < sentence.endToken(); i++) {
      Token token = text.tokens().get(i);
      if (PartOfSpeech.finiteOrModal(token.pos()) && !quoted(token.begin())) {
        return i;
      }
    }
    return sentence.endToken();
  }

  /** Whether an offset lies in quotation marks. */
  boolean quoted(int offset) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < quotations.size() && quotations.get(low).begin() <= offset;
  }
}
