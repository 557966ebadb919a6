package io.wireroom.quote.speaker;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.quote.Quotation;
import io.wireroom.quote.Speaker;
import io.wireroom.quote.SpeakerKind;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Span;
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
  private final CommonSpeakers common;
  private final LastSpeakers last;
  private final TitledSources titled;

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
    common = new CommonSpeakers(nouns, text, this.mentions, pronouns, subjects);
    last = new LastSpeakers(nouns);
    titled = new TitledSources(text.text(), this.mentions);
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
    if (speaker.kind() == SpeakerKind.NAMED && SourceHead.of(text, source).handle()) {
      last.addAccount(speaker);
    } else {
      last.add(speaker);
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
        : speaker(source, new HashSet<>());
  }

  private Speaker speaker(Span source, Set<String> named) {
    String words = source.of(text.text()).toLowerCase(Locale.ROOT);
    if (PRONOUNS.contains(words)) {
      return pronoun(source, words, named);
    }
    SourceHead head = SourceHead.of(text, source);
    Mention person = person(head);
    if ((person == null || person.form() != MentionForm.NAME) && head.span().end() < source.end()) {
      Mention behind = titled.person(source);
      person = behind == null ? person : behind;
    }
    if (person != null) {
      boolean name = person.form() == MentionForm.NAME;
      return speaker(source, name ? SpeakerKind.NAMED : SpeakerKind.NOMINAL, person);
    }
    Mention name = mentions.last(head.span(), null);
    if (name != null && name.end() >= head.span().end()) {
      return body(source, name);
    }
    String written = head.span().of(text.text());
    Mention namesake = mentions.named(written);
    if (named(head) && (namesake != null || !nobody(head))) {
      return namesake == null
          ? new Speaker(source, SpeakerKind.NAMED, null, written, null, null, null)
          : speaker(source, SpeakerKind.NAMED, namesake);
    }
    return common.of(source, head, name, last, named);
  }

  /** Whether a head looks like a name. */
  private boolean named(SourceHead head) {
    String word = head.last().text().toLowerCase(Locale.ROOT);
    return head.name()
        || head.handle()
        || (head.oneName() && !nouns.knows(word, head.last().lemma()));
  }

  /**
   * Whether a head that is written like a name is none: a role in a headline ({@code Judge}), or
   * with a capital, {@code Everybody}.
   */
  private boolean nobody(SourceHead head) {
    if (head.handle()) {
      return false;
    }
    String first = head.tokens().get(0).text().toLowerCase(Locale.ROOT);
    boolean given = head.tokens().size() > 1 && nouns.given(first);
    return !given && nouns.namesNobody(head.last().text().toLowerCase(Locale.ROOT));
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

  private Speaker pronoun(Span source, String words, Set<String> named) {
    Mention meant = pronouns.meant(source, words, named);
    if (meant != null) {
      return speaker(source, SpeakerKind.PRONOUN, meant);
    }
    Speaker spoke = null;
    if (PronounSpeakers.personal(words)) {
      spoke = last.as(source, SpeakerKind.PRONOUN, words, named);
      Mention person =
          spoke != null
              ? null
              : mentions.personBefore(
                  source.begin(),
                  one -> pronouns.agrees(words, one) && !named.contains(one.entityId()));
      spoke = person == null ? spoke : speaker(source, SpeakerKind.PRONOUN, person);
    } else if (words.equals("they")) {
      spoke = last.account(source);
    }
    return spoke != null
        ? spoke
        : new Speaker(source, SpeakerKind.PRONOUN, null, null, null, null, null);
  }

  private Speaker speaker(Span source, SpeakerKind kind, Mention mention) {
    return LastSpeakers.speaker(source, kind, mention, text.text());
  }
}
