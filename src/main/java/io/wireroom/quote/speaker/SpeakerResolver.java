package io.wireroom.quote.speaker;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.quote.Quotation;
import io.wireroom.quote.Speaker;
import io.wireroom.quote.SpeakerKind;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Span;
import io.wireroom.text.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Says who is behind a speaker as the text writes it. Made for one article. */
public final class SpeakerResolver {
  private static final int PERSONS = 8;

  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "they", "it", "i", "we", "you", "him", "her", "them", "us", "me", "who",
          "which", "that", "this");

  private final SpeakerNouns nouns;
  private final AnnotatedText text;
  private final ArticleMentions mentions;
  private final PronounSpeakers pronouns;
  private final Set<String> unnamed = new HashSet<>();
  // Whoever spoke last is the first.
  private final Deque<Speaker> persons = new ArrayDeque<>();

  /**
   * @param mentions in text order
   * @param quotations in text order
   */
  public SpeakerResolver(
      SpeakerNouns nouns, AnnotatedText text, List<Mention> mentions, List<Quotation> quotations) {
    this.nouns = nouns;
    this.text = text;
    this.mentions = new ArticleMentions(mentions);
    SentenceSubjects subjects = new SentenceSubjects(text, this.mentions, quotations);
    pronouns = new PronounSpeakers(nouns, text, this.mentions, subjects);
  }

  /**
   * The speaker at a span; to be called in text order, for a pronoun may mean the last speaker.
   *
   * @param source null where the text gives none
   * @param words what is said
   */
  public Speaker resolve(Span source, List<Span> words) {
    if (source == null) {
      return Speaker.none();
    }
    Speaker speaker = speaker(source, mentions.named(words));
    boolean described =
        speaker.kind() == SpeakerKind.NOMINAL
            && speaker.entityId() != null
            && speaker.entityId().startsWith("person:");
    if (speaker.kind() == SpeakerKind.NAMED
        || described
        || (speaker.kind() == SpeakerKind.PRONOUN && speaker.name() != null)) {
      persons.removeIf(one -> Objects.equals(one.name(), speaker.name()));
      persons.addFirst(speaker);
      if (persons.size() > PERSONS) {
        persons.removeLast();
      }
    }
    return speaker;
  }

  /**
   * The speaker of what a speaker tells of. Whom a pronoun means in his mouth is left open, and the
   * pronouns behind do not mean the one told of.
   */
  public Speaker told(Span source) {
    boolean pronoun = PRONOUNS.contains(source.of(text.text()).toLowerCase(Locale.ROOT));
    return pronoun
        ? new Speaker(source, SpeakerKind.PRONOUN, null, null, null, null, null)
        : speaker(source, Set.of());
  }

  private Speaker speaker(Span source, Set<String> named) {
    String words = source.of(text.text()).toLowerCase(Locale.ROOT);
    if (PRONOUNS.contains(words)) {
      return pronoun(source, words, named);
    }
    SourceHead head = SourceHead.of(text, source);
    Mention person = person(head);
    if (person == null && head.span().end() < source.end()) {
      person = apposed(new Span(head.span().end(), source.end()));
    }
    if (person != null) {
      boolean name = person.form() == MentionForm.NAME;
      return speaker(source, name ? SpeakerKind.NAMED : SpeakerKind.NOMINAL, person);
    }
    Token last = head.last();
    String word = last.text().toLowerCase(Locale.ROOT);
    Mention name = mentions.last(head.span(), null);
    if (name != null && name.end() >= head.span().end()) {
      return body(source, head, name);
    }
    if (head.name() || (head.oneName() && !nouns.knows(word, last.lemma()))) {
      String written = head.span().of(text.text());
      Mention namesake = mentions.named(written);
      return namesake == null
          ? new Speaker(source, SpeakerKind.NAMED, null, written, null, null, null)
          : speaker(source, SpeakerKind.NAMED, namesake);
    }
    return common(source, head, name);
  }

  /** The person that a head names, the first of several; null where it names none. */
  private Mention person(SourceHead head) {
    Span first = head.the() ? null : head.firstOfSeveral();
    Mention person = first == null ? null : mentions.last(first, MentionType.PERSON);
    if (person != null && person.end() == first.end()) {
      return person;
    }
    person = mentions.last(head.span(), MentionType.PERSON);
    boolean whose =
        person != null && person.form() == MentionForm.NAME && head.modifies(person.end());
    return whose ? null : person;
  }

  /** A name that is no person's. A nation's noun in the singular is one of its people. */
  private Speaker body(Span source, SourceHead head, Mention name) {
    if (name.form() == MentionForm.NOMINAL) {
      return speaker(source, SpeakerKind.NOMINAL, name);
    }
    boolean someone =
        name.type() == MentionType.NATIONALITY
            && head.definite()
            && !head.last().text().endsWith("s");
    return someone
        ? new Speaker(source, SpeakerKind.NOMINAL, null, null, null, null, name.country())
        : speaker(source, SpeakerKind.INSTITUTION, name);
  }

  /** A speaker whose head is a common noun. */
  private Speaker common(Span source, SourceHead head, Mention name) {
    String word = head.last().text().toLowerCase(Locale.ROOT);
    String lemma = head.last().lemma();
    SpeakerKind kind = nouns.kind(word, lemma, head.definite(), head.indefinite());
    boolean person = kind != SpeakerKind.INSTITUTION && nouns.person(word, lemma);
    if (SourceHead.nameless(source.of(text.text())) || head.oneOfMany()) {
      kind = SpeakerKind.ANONYMOUS;
    }
    if (kind == SpeakerKind.ANONYMOUS) {
      unnamed.add(lemma);
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
    }
    String country = name == null ? null : name.country();
    boolean body = name != null && name.type() != MentionType.PERSON;
    return kind == SpeakerKind.INSTITUTION && body
        ? speaker(source, kind, name)
        : new Speaker(source, kind, null, null, null, null, country);
  }

  private Speaker pronoun(Span source, String words, Set<String> named) {
    Mention meant = pronouns.meant(source, words, named);
    if (meant != null) {
      return speaker(source, SpeakerKind.PRONOUN, meant);
    }
    if (PronounSpeakers.personal(words)) {
      for (Speaker last : persons) {
        if (nouns.agrees(words, last.name()) && !named.contains(last.entityId())) {
          return new Speaker(
              source,
              SpeakerKind.PRONOUN,
              last.entityId(),
              last.name(),
              last.title(),
              last.affiliation(),
              last.country());
        }
      }
      Mention person =
          mentions.personBefore(
              source.begin(),
              one -> nouns.agrees(words, one.name()) && !named.contains(one.entityId()));
      if (person != null) {
        return speaker(source, SpeakerKind.PRONOUN, person);
      }
    }
    return new Speaker(source, SpeakerKind.PRONOUN, null, null, null, null, null);
  }

  private Speaker speaker(Span source, SpeakerKind kind, Mention mention) {
    String name =
        mention.name() != null || mention.form() != MentionForm.NAME
            ? mention.name()
            : mention.span().of(text.text());
    return new Speaker(
        source,
        kind,
        mention.entityId(),
        name,
        mention.title(),
        mention.affiliation(),
        mention.country());
  }

  /** The person that a source names right behind its first comma. */
  private Mention apposed(Span rest) {
    Mention mention = mentions.at(mentions.firstEndingAfter(rest.begin()));
    boolean direct =
        mention != null
            && mention.begin() - rest.begin() <= 3
            && mention.end() <= rest.end()
            && text.text().charAt(rest.begin()) == ',';
    return direct && mention.type() == MentionType.PERSON ? mention : null;
  }
}
