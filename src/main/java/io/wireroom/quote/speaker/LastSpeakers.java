package io.wireroom.quote.speaker;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionForm;
import io.wireroom.quote.Speaker;
import io.wireroom.quote.SpeakerKind;
import io.wireroom.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;

/** Who has spoken so far in an article, whoever spoke last first. Made for one article. */
final class LastSpeakers {
  private static final int PERSONS = 8;

  private final SpeakerNouns nouns;
  private final Deque<Speaker> persons = new ArrayDeque<>();
  private String body;
  private Speaker account;

  LastSpeakers(SpeakerNouns nouns) {
    this.nouns = nouns;
  }

  /** Takes note of somebody who speaks. */
  void add(Speaker speaker) {
    String id = speaker.entityId();
    boolean described =
        speaker.kind() == SpeakerKind.NOMINAL && id != null && id.startsWith("person:");
    boolean pronoun = speaker.kind() == SpeakerKind.PRONOUN && speaker.name() != null;
    if (speaker.kind() == SpeakerKind.NAMED || described || pronoun) {
      persons.removeIf(one -> Objects.equals(one.name(), speaker.name()));
      persons.addFirst(speaker);
      if (persons.size() > PERSONS) {
        persons.removeLast();
      }
      account = null;
    } else if (speaker.kind() == SpeakerKind.INSTITUTION && id != null) {
      body = id;
    }
  }

  /** Takes note of an account that speaks, of which texts go on with {@code they}. */
  void addAccount(Speaker speaker) {
    add(speaker);
    account = speaker;
  }

  /** The entity of the body that spoke last; null where none did. */
  String body() {
    return body;
  }

  /** The account that spoke last, as it is written elsewhere; null where a person did since. */
  Speaker account(Span source) {
    return account == null ? null : as(source, SpeakerKind.PRONOUN, account);
  }

  /**
   * The person who spoke last whom a pronoun may mean; null where nobody is.
   *
   * @param named entities of those who are not meant
   */
  Speaker as(Span source, SpeakerKind kind, String pronoun, Set<String> named) {
    for (Speaker last : persons) {
      boolean other = last.entityId() == null || !named.contains(last.entityId());
      if (other && nouns.agrees(pronoun, last.name())) {
        return as(source, kind, last);
      }
    }
    return null;
  }

  /** The one who spoke before, as written here. */
  static Speaker as(Span source, SpeakerKind kind, Speaker last) {
    return new Speaker(
        source,
        kind,
        last.entityId(),
        last.name(),
        last.title(),
        last.affiliation(),
        last.country());
  }

  /** A speaker as written, who is mentioned elsewhere or here. */
  static Speaker speaker(Span source, SpeakerKind kind, Mention mention, String text) {
    String name =
        mention.name() != null || mention.form() != MentionForm.NAME
            ? mention.name()
            : mention.span().of(text);
    return new Speaker(
        source,
        kind,
        mention.entityId(),
        name,
        mention.title(),
        mention.affiliation(),
        mention.country());
  }
}
