package io.wireroom.quote.speaker;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionType;
import io.wireroom.quote.Speaker;
import io.wireroom.quote.SpeakerKind;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Span;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Says who a speaker is that is told by a common noun. Made for one article. */
final class CommonSpeakers {
  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one");
  private static final int EARLIER = 400;

  private final SpeakerNouns nouns;
  private final AnnotatedText text;
  private final ArticleMentions mentions;
  private final PronounSpeakers pronouns;
  private final BodySpeakers bodies;
  private final TakenUpBodies takenUp;
  private final Set<String> unnamed = new HashSet<>();

  CommonSpeakers(
      SpeakerNouns nouns,
      AnnotatedText text,
      ArticleMentions mentions,
      PronounSpeakers pronouns,
      SentenceSubjects subjects) {
    this.nouns = nouns;
    this.text = text;
    this.mentions = mentions;
    this.pronouns = pronouns;
    bodies = new BodySpeakers(text, mentions);
    takenUp = new TakenUpBodies(text, mentions, subjects);
  }

  /**
   * Who it is.
   *
   * @param name what is named within the head; null where nothing is
   * @param last who spoke before
   * @param named entities that the words name that are said
   */
  Speaker of(Span source, SourceHead head, Mention name, LastSpeakers last, Set<String> named) {
    String word = head.last().text().toLowerCase(Locale.ROOT);
    String lemma = head.last().lemma();
    SpeakerKind kind = nouns.kind(word, lemma, head.definite(), head.indefinite());
    boolean person = kind != SpeakerKind.INSTITUTION && nouns.person(word, lemma);
    if (SourceHead.nameless(source.of(text.text())) || head.oneOfMany()) {
      kind = SpeakerKind.ANONYMOUS;
    }
    Mention body = name != null && name.type() != MentionType.PERSON ? name : null;
    if (kind == SpeakerKind.ANONYMOUS) {
      unnamed.add(lemma);
    } else if (head.the() && human(head, word)) {
      Speaker somebody = human(source, word, last, named);
      if (somebody != null) {
        return somebody;
      }
    } else if (kind == SpeakerKind.NOMINAL && head.definite() && person) {
      Mention titled = mentions.titled(head.words(), source.begin());
      if (titled != null) {
        return speaker(source, kind, titled);
      }
      Mention subject = unnamed.contains(lemma) ? null : pronouns.subjectBefore(source);
      if (subject != null && head.the()) {
        return speaker(source, kind, subject);
      }
      kind = head.the() && unnamed.contains(lemma) ? SpeakerKind.ANONYMOUS : kind;
    } else if (head.the() && body == null && head.tokens().size() == 2 && !bodies.known(word)) {
      Mention meant = takenUp.meant(source, word, last.body());
      if (meant != null) {
        return speaker(source, SpeakerKind.INSTITUTION, meant);
      }
    }
    String country = name == null ? null : name.country();
    return kind == SpeakerKind.INSTITUTION && (name == null || body != null)
        ? bodies.of(source, head, name)
        : new Speaker(source, kind, null, null, null, null, country);
  }

  /** Whether a head says hardly more than that it is somebody: {@code the 36-year-old}. */
  private boolean human(SourceHead head, String word) {
    return aged(word) || (head.tokens().size() == 2 && nouns.human(word));
  }

  private static boolean aged(String word) {
    return word.endsWith("year-old");
  }

  private Speaker human(Span source, String word, LastSpeakers last, Set<String> named) {
    String pronoun = nouns.pronoun(word);
    if (!aged(word) && (unnamed.contains(word) || introduced(source, word))) {
      return null;
    }
    Mention subject =
        pronouns.subjectBefore(
            source, one -> pronouns.agrees(pronoun, one) && !named.contains(one.entityId()));
    return subject != null
        ? speaker(source, SpeakerKind.NOMINAL, subject)
        : last.as(source, SpeakerKind.NOMINAL, pronoun, named);
  }

  /** Whether somebody without a name has been called so before: {@code a young woman}. */
  private boolean introduced(Span source, String word) {
    int at = text.tokenAt(source.begin());
    for (int i = at - 1; i > 2 && i > at - EARLIER; i--) {
      if (text.tokens().get(i).text().equalsIgnoreCase(word)) {
        for (int k = i - 1; k >= i - 3; k--) {
          if (INDEFINITE.contains(text.tokens().get(k).text().toLowerCase(Locale.ROOT))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private Speaker speaker(Span source, SpeakerKind kind, Mention mention) {
    return LastSpeakers.speaker(source, kind, mention, text.text());
  }
}
