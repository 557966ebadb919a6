package io.wireroom.quote.speaker;

import io.wireroom.entity.EntityIds;
import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionType;
import io.wireroom.quote.Speaker;
import io.wireroom.quote.SpeakerKind;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Span;
import io.wireroom.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which body speaks under a common noun. A government speaks for its country and is one with it; a
 * body of a country ({@code Kenyan police}, {@code the Norwegian fisheries ministry}) is not: it
 * keeps its own name, with the country beside it. Made for one article.
 */
final class BodySpeakers {
  private static final Set<String> STATES =
      Set.of("government", "administration", "regime", "state", "country", "nation", "republic");
  private static final Set<String> PAPERS =
      Set.of(
          "report",
          "reports",
          "study",
          "studies",
          "survey",
          "surveys",
          "poll",
          "polls",
          "document",
          "documents",
          "memo",
          "statement",
          "site",
          "website");
  private static final Set<String> LINKS = Set.of("of", "of the", "in", "in the");

  private final AnnotatedText text;
  private final ArticleMentions mentions;
  private final Map<String, Speaker> byNoun = new HashMap<>();
  private final Set<String> several = new HashSet<>();

  BodySpeakers(AnnotatedText text, ArticleMentions mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  /**
   * The body at a source; to be called in text order, for {@code the police} may be those before.
   *
   * @param name the last name in the head, no person's; null where there is none
   */
  Speaker of(Span source, SourceHead head, Mention name) {
    String noun = head.last().text().toLowerCase(Locale.ROOT);
    Mention owner = name == null ? behind(source, head) : name;
    if (owner == null) {
      return again(source, head, noun);
    }
    boolean place = owner.type() == MentionType.LOCATION || owner.type() == MentionType.NATIONALITY;
    if (!place || (STATES.contains(noun) && state(owner))) {
      return name == null && !place ? again(source, head, noun) : owned(source, owner);
    }
    boolean paper = PAPERS.contains(noun);
    String written = name == null || paper ? null : written(head);
    Mention known = name == null ? null : mentions.withId(id(head, owner));
    Speaker speaker =
        new Speaker(
            source,
            SpeakerKind.INSTITUTION,
            known == null ? null : known.entityId(),
            known == null ? written : known.name(),
            null,
            null,
            owner.country());
    Speaker before = paper ? null : byNoun.put(noun, speaker);
    if (before != null && written != null && !written.equals(before.name())) {
      several.add(noun);
    }
    return speaker;
  }

  private static boolean state(Mention owner) {
    return owner.entityId() != null && owner.entityId().startsWith("country:");
  }

  private static Speaker owned(Span source, Mention owner) {
    return new Speaker(
        source,
        SpeakerKind.INSTITUTION,
        owner.entityId(),
        owner.name(),
        owner.title(),
        owner.affiliation(),
        owner.country());
  }

  /** {@code the police}, after {@code Kenyan police} and no other. */
  private Speaker again(Span source, SourceHead head, String noun) {
    return head.the() && known(noun)
        ? LastSpeakers.as(source, SpeakerKind.INSTITUTION, byNoun.get(noun))
        : new Speaker(source, SpeakerKind.INSTITUTION, null, null, null, null, null);
  }

  /** Whether {@code the police} are those before. */
  boolean known(String noun) {
    return byNoun.containsKey(noun) && !several.contains(noun);
  }

  /** The place that the phrase right behind the head names: {@code police in Kenya}. */
  private Mention behind(Span source, SourceHead head) {
    Mention next = mentions.at(mentions.firstEndingAfter(head.span().end()));
    if (next == null || next.end() > source.end() || next.begin() <= head.span().end()) {
      return null;
    }
    String between = text.text().substring(head.span().end(), next.begin()).strip();
    return LINKS.contains(between.toLowerCase(Locale.ROOT)) ? next : null;
  }

  /** The words of the head without a determiner. */
  private String written(SourceHead head) {
    Token first = head.tokens().get(0);
    boolean determiner = first.pos().equals("DT") && head.tokens().size() > 1;
    int begin = determiner ? head.tokens().get(1).begin() : first.begin();
    return text.text().substring(begin, head.last().end());
  }

  /** {@code org:nor-fisheries-ministry}, as the article's entities would be called. */
  private String id(SourceHead head, Mention owner) {
    int from = Math.min(owner.end(), head.last().end());
    String rest = text.text().substring(from, head.last().end()).replaceFirst("^['’]s?", "");
    String country = owner.country() == null ? "" : owner.country().toLowerCase(Locale.ROOT) + "-";
    return "org:" + country + EntityIds.slug(rest);
  }
}
