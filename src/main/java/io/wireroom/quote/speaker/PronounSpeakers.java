package io.wireroom.quote.speaker;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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
  private static final Set<String> WOMAN = Set.of("she", "her", "hers", "herself");
  private static final Set<String> MAN = Set.of("he", "him", "his", "himself");
  private static final int NEAR = 40;
  private static final int SENTENCES = 6;

  private final SpeakerNouns nouns;
  private final AnnotatedText text;
  private final ArticleMentions mentions;
  private final SentenceSubjects subjects;
  private final Map<String, Integer> genders;

  PronounSpeakers(
      SpeakerNouns nouns, AnnotatedText text, ArticleMentions mentions, SentenceSubjects subjects) {
    this.nouns = nouns;
    this.text = text;
    this.mentions = mentions;
    this.subjects = subjects;
    genders = genders(text, mentions);
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
      boolean near = antecedent != null && source.begin() - antecedent.end() < NEAR;
      // "police in Kenya, who said": a country is no who.
      return near && (!word.equals("who") || !place(antecedent)) ? antecedent : null;
    }
    boolean himself = known && named.contains(linked.entityId());
    if (singular && known && !himself && here(linked.entityId(), source)) {
      return linked;
    }
    if (singular) {
      Mention subject =
          subjectBefore(
              source,
              MentionType.PERSON,
              1,
              himself,
              one -> agrees(word, one) && !named.contains(one.entityId()));
      if (subject != null && subject.form() != MentionForm.NOMINAL) {
        return subject;
      }
    } else if (word.equals("it") && !known) {
      return subjectBefore(source, MentionType.ORGANIZATION, 0, false, one -> true);
    }
    return known && !himself ? linked : null;
  }

  /** Whether a pronoun may mean somebody, by the given name and by the article's other pronouns. */
  boolean agrees(String word, Mention mention) {
    int she = genders.getOrDefault(String.valueOf(mention.entityId()), 0);
    boolean contrary = word.equals("she") ? she < 0 : word.equals("he") && she > 0;
    return !contrary && nouns.agrees(word, mention.name());
  }

  /** Whether somebody is spoken of in the same sentence before, outside of quotation marks. */
  private boolean here(String entity, Span source) {
    int at = text.sentenceAt(source.begin());
    int begin = text.sentences().isEmpty() ? 0 : text.sentences().get(at).begin();
    for (int i = mentions.firstEndingAfter(begin); mentions.at(i) != null; i++) {
      Mention mention = mentions.at(i);
      if (mention.begin() >= source.begin()) {
        return false;
      }
      if (entity.equals(mention.entityId()) && !subjects.quoted(mention.begin())) {
        return true;
      }
    }
    return false;
  }

  /** How many pronouns, and titles, more call each entity a woman than a man. */
  private static Map<String, Integer> genders(AnnotatedText text, ArticleMentions mentions) {
    Map<String, Integer> genders = new HashMap<>();
    for (int i = 0; mentions.at(i) != null; i++) {
      Mention mention = mentions.at(i);
      if (mention.type() == MentionType.PERSON && mention.entityId() != null) {
        String word = mention.span().of(text.text()).toLowerCase(Locale.ROOT);
        String before =
            text.text().substring(Math.max(0, mention.begin() - 5), mention.begin()).strip();
        if (WOMAN.contains(word) || before.endsWith("Mrs.") || before.endsWith("Ms.")) {
          genders.merge(mention.entityId(), 1, Integer::sum);
        } else if (MAN.contains(word) || before.endsWith("Mr.")) {
          genders.merge(mention.entityId(), -1, Integer::sum);
        }
      }
    }
    return genders;
  }

  private static boolean place(Mention mention) {
    return mention.type() == MentionType.LOCATION || mention.type() == MentionType.NATIONALITY;
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
