package io.wireroom.quote.speaker;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.quote.Quotation;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.PartOfSpeech;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import io.wireroom.text.Token;
import java.util.List;
import java.util.Set;

/**
 * Says whom a pronoun means that speaks: who a sentence is about goes on speaking in the next one
 * ({@code Jones praised Smith. “He is stubborn,” he said}), so the subject of the sentence before,
 * in the same paragraph, comes first. Made for one article.
 */
final class PronounSpeakers {
  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "i");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that");
  private static final int NEAR = 40;
  private static final int SENTENCES = 4;

  private final SpeakerNouns nouns;
  private final AnnotatedText text;
  private final ArticleMentions mentions;
  private final List<Quotation> quotations;

  PronounSpeakers(
      SpeakerNouns nouns,
      AnnotatedText text,
      ArticleMentions mentions,
      List<Quotation> quotations) {
    this.nouns = nouns;
    this.text = text;
    this.mentions = mentions;
    this.quotations = quotations;
  }

  /** Whether a word, in lower case, means a person. */
  static boolean personal(String word) {
    return PERSONAL.contains(word);
  }

  /**
   * Whom a pronoun means; null where unknown.
   *
   * @param word the pronoun in lower case
   */
  Mention meant(Span source, String word) {
    Mention linked = mentions.last(source, null);
    boolean singular = word.equals("he") || word.equals("she");
    boolean known =
        linked != null
            && linked.entityId() != null
            && (!singular || linked.type() == MentionType.PERSON);
    if (RELATIVE.contains(word)) {
      Mention antecedent = known ? linked : mentions.before(source.begin(), null);
      boolean near = antecedent != null && source.begin() - antecedent.end() < NEAR;
      // "police in Kenya, who said": a country is no who.
      return near && (!word.equals("who") || !place(antecedent)) ? antecedent : null;
    }
    if (singular) {
      Mention subject = subjectBefore(source, MentionType.PERSON);
      if (subject != null && nouns.agrees(word, subject.name())) {
        return subject;
      }
    } else if (word.equals("it") && !known) {
      return subjectBefore(source, MentionType.ORGANIZATION);
    }
    return known ? linked : null;
  }

  private static boolean place(Mention mention) {
    return mention.type() == MentionType.LOCATION || mention.type() == MentionType.NATIONALITY;
  }

  /** The person that the sentences before in the same paragraph are about; or null. */
  Mention subjectBefore(Span source) {
    return subjectBefore(source, MentionType.PERSON);
  }

  /** The subject of the nearest sentence before in the same paragraph that has one; or null. */
  private Mention subjectBefore(Span source, MentionType type) {
    int token = Math.max(0, text.tokenAt(source.begin()));
    int at = sentenceOf(token);
    if (at < 0 || subject(text.sentences().get(at), source.begin(), type) != null) {
      return null;
    }
    int paragraph = text.sentences().get(at).paragraph();
    for (int i = at - 1; i >= 0 && i >= at - SENTENCES; i--) {
      Sentence sentence = text.sentences().get(i);
      if (sentence.paragraph() != paragraph) {
        return null;
      }
      Mention subject = subject(sentence, sentence.end(), type);
      if (subject != null) {
        return subject;
      }
    }
    return null;
  }

  private int sentenceOf(int token) {
    int low = 0;
    int high = text.sentences().size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = text.sentences().get(middle);
      if (sentence.endToken() <= token) {
        low = middle + 1;
      } else if (sentence.firstToken() > token) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  /** The first mention of a sentence before its verb, outside of quotation marks. */
  private Mention subject(Sentence sentence, int limit, MentionType type) {
    int verb = Math.min(limit, verb(sentence));
    for (int i = mentions.firstEndingAfter(sentence.begin()); ; i++) {
      Mention mention = mentions.at(i);
      if (mention == null || mention.begin() >= verb) {
        return null;
      }
      boolean right = mention.type() == type && mention.entityId() != null;
      if (right && mention.form() != MentionForm.NOMINAL && !quoted(mention.begin())) {
        boolean owner =
            text.text().startsWith("'s", mention.end())
                || text.text().startsWith("’s", mention.end())
                || text.text().startsWith("’ ", mention.end());
        return owner || possessive(mention) ? null : mention;
      }
    }
  }

  private boolean possessive(Mention mention) {
    int at = text.tokenAt(mention.begin());
    return at >= 0 && text.tokens().get(at).pos().startsWith("PRP$");
  }

  private int verb(Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      Token token = text.tokens().get(i);
      if (PartOfSpeech.finiteOrModal(token.pos()) && !quoted(token.begin())) {
        return token.begin();
      }
    }
    return sentence.end();
  }

  private boolean quoted(int offset) {
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
