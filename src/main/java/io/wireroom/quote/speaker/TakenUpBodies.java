package io.wireroom.quote.speaker;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.lexicon.Lists;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import java.util.Locale;
import java.util.Map;

/**
 * Says which body a noun takes up that speaks: {@code Norbank expects rates to fall. “They are too
 * high,” the bank said}. Made for one article.
 */
final class TakenUpBodies {
  private static final Map<String, String> KINDS = Lists.ruleMap("taken-up-bodies", "word", "kind");
  private static final int SENTENCES = 8;
  private static final int NEAR = 2;
  private static final int PARAGRAPHS = 3;

  private final AnnotatedText text;
  private final ArticleMentions mentions;
  private final SentenceSubjects subjects;

  TakenUpBodies(AnnotatedText text, ArticleMentions mentions, SentenceSubjects subjects) {
    this.text = text;
    this.mentions = mentions;
    this.subjects = subjects;
  }

  /**
   * The body that a noun takes up; null where none is near that it may be.
   *
   * @param noun the head, lower case
   * @param spoke the body that spoke last; null where none did
   */
  Mention meant(Span source, String noun, String spoke) {
    String kind = KINDS.get(noun);
    int here = text.sentenceAt(source.begin());
    if (kind == null || text.sentences().isEmpty()) {
      return null;
    }
    int paragraph = text.sentences().get(here).paragraph();
    Mention nearest = null;
    for (int i = here; i >= 0 && here - i <= SENTENCES; i--) {
      Sentence sentence = text.sentences().get(i);
      if (paragraph - sentence.paragraph() > PARAGRAPHS || sentence.begin() < text.titleEnd()) {
        break;
      }
      int limit = Math.min(source.begin(), sentence.end());
      Mention subject = subjects.of(sentence, limit, MentionType.ORGANIZATION);
      if (subject != null && subject.end() <= source.begin() && fits(subject, noun, kind)) {
        return subject;
      }
      Mention named = named(sentence.begin(), limit, noun, kind, spoke);
      if (named != null && (nearest == null || named.entityId().equals(spoke))) {
        nearest = named;
      }
      if (nearest != null && here - i >= NEAR) {
        break;
      }
    }
    return nearest;
  }

  /** The last fitting body of a span, before all the one that spoke last or is called so. */
  private Mention named(int begin, int end, String noun, String kind, String spoke) {
    Mention best = null;
    for (int i = mentions.firstEndingAfter(begin); mentions.at(i) != null; i++) {
      Mention mention = mentions.at(i);
      if (mention.begin() >= end) {
        break;
      }
      boolean kept = best != null && (called(best, noun) || best.entityId().equals(spoke));
      boolean counts = !subjects.owner(mention) && !subjects.quoted(mention.begin());
      if (!kept && counts && mention.end() <= end && fits(mention, noun, kind)) {
        best = mention;
      }
    }
    return best;
  }

  private static boolean called(Mention mention, String noun) {
    return mention.name().toLowerCase(Locale.ROOT).contains(noun);
  }

  /** Whether a mention names a body that its name does not tell to be of another kind. */
  private static boolean fits(Mention mention, String noun, String kind) {
    if (mention.type() != MentionType.ORGANIZATION
        || mention.form() != MentionForm.NAME
        || mention.entityId() == null
        || mention.name() == null
        || mention.entityId().startsWith("country:")) {
      return false;
    }
    for (String word : mention.name().toLowerCase(Locale.ROOT).split(" ", -1)) {
      String other = KINDS.get(word);
      boolean contrary =
          other != null
              && !word.equals(noun)
              && !(other.equals(kind) && kind.equals("business"))
              && !kind.equals("any")
              && !other.equals("any");
      if (contrary) {
        return false;
      }
    }
    return true;
  }
}
