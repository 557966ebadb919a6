package io.wireroom.quote.speaker;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionType;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Says whom a pronoun means that speaks: who a sentence is about goes on speaking in the next one
 * ({@code Jones praised Smith. “He is stubborn,” he said}), so the subjects of the sentences before
 * come first; and nobody is named in words of his own. Made for one article.
 */
final class PronounSpeakers {
  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "i");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that");
  private static final int NEAR = 40;
  private static final int SENTENCES = 6;

  private final SpeakerNouns nouns;
  private final AnnotatedText text;
  private final ArticleMentions mentions;
  private final SentenceSubjects subjects;

  PronounSpeakers(
      SpeakerNouns nouns,
      AnnotatedText text,
      ArticleMentions mentions,
      SentenceSubjects subjects) {
    this.nouns = nouns;
    this.text = text;
    this.mentions = mentions;
    this.subjects = subjects;
  }

  /** Whether a word, in lower case, means a person. */
  static boolean personal(String word) {
    return PERSONAL.contains(word);
  }

  /**
   * Whom a pronoun means; null where unknown.
   *
   * @param word the pronoun in lower case
   * @param named entities that the words name which the pronoun speaks
   */
  Mention meant(Span source, String word, Set<String> named) {
    Mention linked = mentions.last(source, null);
    boolean singular = word.equals("he") || word.equals("she");
    boolean known =
        linked != null
            && linked.entityId() != null
            && (!singular || linked.type() == MentionType.PERSON);
    if (RELATIVE.contains(word)) {
      Mention antecedent = known ? linked : mentions.before(source.begin(), null);
      return antecedent != null && source.begin() - antecedent.end() < NEAR ? antecedent : null;
    }
    boolean himself = known && named.contains(linked.entityId());
    if (singular) {
      Mention subject =
          subjectBefore(
              source,
              MentionType.PERSON,
              1,
              himself,
              one -> nouns.agrees(word, one.name()) && !named.contains(one.entityId()));
      if (subject != null) {
        return subject;
      }
    } else if (word.equals("it") && !known) {
      return subjectBefore(source, MentionType.ORGANIZATION, 0, false, one -> true);
    }
    return known && !himself ? linked : null;
  }

  /** The person that the sentences before in the same paragraph are about; or null. */
  Mention subjectBefore(Span source) {
    return subjectBefore(source, MentionType.PERSON, 0, false, one -> true);
  }

  /** The person that the sentences before, or the end of the paragraph before, are about. */
  Mention subjectBefore(Span source, Predicate<Mention> fits) {
    return subjectBefore(source, MentionType.PERSON, 1, false, fits);
  }

  /**
   * The subject of the nearest sentence before that has one.
   *
   * @param back how many paragraphs back it may stand
   * @param further whether to look further though the sentence itself has one
   */
  private Mention subjectBefore(
      Span source, MentionType type, int back, boolean further, Predicate<Mention> fits) {
    int at = text.sentenceAt(source.begin());
    if (at < 0) {
      return null;
    }
    Mention own = subjects.of(text.sentences().get(at), source.begin(), type);
    if (own != null && !further) {
      return null;
    }
    int paragraph = text.sentences().get(at).paragraph();
    for (int i = at - 1; i >= 0 && i >= at - SENTENCES; i--) {
      Sentence sentence = text.sentences().get(i);
      if (sentence.paragraph() < paragraph - back || sentence.begin() < text.titleEnd()) {
        return null;
      }
      Mention subject = subjects.of(sentence, sentence.end(), type);
      if (subject != null && fits.test(subject)) {
        return subject;
      }
    }
    return null;
  }
}
