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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says who is behind a speaker as the text writes it. Made for one article. */
public final class SpeakerResolver {
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "they", "it", "i", "we", "you", "him", "her", "them", "us", "me", "who",
          "which", "that", "this");

  private final SpeakerNouns nouns;
  private final AnnotatedText text;
  private final ArticleMentions mentions;
  private final PronounSpeakers pronouns;
  private final BodySpeakers bodies;
  private final Set<String> unnamed = new HashSet<>();
  private Speaker lastPerson;

  /**
   * @param mentions in text order
   * @param quotations in text order
   */
  public SpeakerResolver(
      SpeakerNouns nouns, AnnotatedText text, List<Mention> mentions, List<Quotation> quotations) {
    this.nouns = nouns;
    this.text = text;
    this.mentions = new ArticleMentions(mentions);
    pronouns = new PronounSpeakers(nouns, text, this.mentions, quotations);
    bodies = new BodySpeakers(text, this.mentions);
  }

  /**
   * The speaker at a span; to be called in text order, for a pronoun may mean the last speaker.
   *
   * @param source null where the text gives none
   */
  public Speaker resolve(Span source) {
    if (source == null) {
      return Speaker.none();
    }
    Speaker speaker = speaker(source);
    boolean described =
        speaker.kind() == SpeakerKind.NOMINAL
            && speaker.entityId() != null
            && speaker.entityId().startsWith("person:");
    if (speaker.kind() == SpeakerKind.NAMED
        || described
        || (speaker.kind() == SpeakerKind.PRONOUN && speaker.name() != null)) {
      lastPerson = speaker;
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
        : speaker(source);
  }

  private Speaker speaker(Span source) {
    String words = source.of(text.text()).toLowerCase(Locale.ROOT);
    if (PRONOUNS.contains(words)) {
      return pronoun(source, words);
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
      return body(source, name);
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
    // "Ruiz's spokesman", "His sister"
    boolean whose =
        person != null && person.form() != MentionForm.NOMINAL && head.modifies(person.end());
    return whose ? null : person;
  }

  /** A name that is no person's. A people is not its country, nor is one of its people. */
  private Speaker body(Span source, Mention name) {
    if (name.form() == MentionForm.NOMINAL) {
      return speaker(source, SpeakerKind.NOMINAL, name);
    }
    return name.type() == MentionType.NATIONALITY
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
    boolean ofPerson = name != null && name.type() == MentionType.PERSON;
    return kind == SpeakerKind.INSTITUTION && !ofPerson
        ? bodies.of(source, head, name)
        : new Speaker(source, kind, null, null, null, null, country);
  }

  private Speaker pronoun(Span source, String words) {
    Mention meant = pronouns.meant(source, words);
    if (meant != null) {
      return speaker(source, SpeakerKind.PRONOUN, meant);
    }
    if (PronounSpeakers.personal(words)) {
      if (lastPerson != null && nouns.agrees(words, lastPerson.name())) {
        return new Speaker(
            source,
            SpeakerKind.PRONOUN,
            lastPerson.entityId(),
            lastPerson.name(),
            lastPerson.title(),
            lastPerson.affiliation(),
            lastPerson.country());
      }
      Mention person = mentions.before(source.begin(), MentionType.PERSON);
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
