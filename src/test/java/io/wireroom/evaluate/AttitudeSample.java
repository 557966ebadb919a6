package io.wireroom.evaluate;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.quote.Attribution;
import io.wireroom.quote.QuoteType;
import io.wireroom.quote.Speaker;
import io.wireroom.quote.SpeakerKind;
import io.wireroom.reading.Polarity;
import io.wireroom.sentiment.TargetSentiment;
import io.wireroom.stance.Actor;
import io.wireroom.stance.Stance;
import io.wireroom.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A made-up article, its labels, and what might have been found in it or in another: rows are named
 * by words of its cleaned text, of which the first place counts.
 */
final class AttitudeSample {
  /** An emoji is one code point and two UTF-16 units. */
  static final String RAW =
      """
      Share this \uD83D\uDE00

      \uD83D\uDE00 Dahl blamed Moen, and Moen's lawyer shrugged.

      Norway praised Brek \uD83D\uDE00 on Monday.

      “The bridge will never be built,” Anna Holm said.

      Sign up for our letter, said nobody.
      """;

  /** The first line and the last are gone. */
  static final String CLEANED =
      """
      \uD83D\uDE00 Dahl blamed Moen, and Moen's lawyer shrugged.

      Norway praised Brek \uD83D\uDE00 on Monday.

      “The bridge will never be built,” Anna Holm said.""";

  private final String text;
  private final List<TargetSentiment> looks = new ArrayList<>();
  private final List<Stance> stances = new ArrayList<>();
  private final List<Attribution> quotes = new ArrayList<>();

  AttitudeSample(String text) {
    this.text = text;
  }

  AttitudeAnswer answer() {
    return new AttitudeAnswer(text, looks, stances, quotes);
  }

  AttitudeSample look(String words, Polarity polarity, double confidence) {
    Span span = span(words);
    Mention target =
        new Mention(
            looks.size(),
            span.begin(),
            span.end(),
            MentionType.PERSON,
            id(words),
            words,
            null,
            null,
            null,
            MentionForm.NAME,
            0,
            false,
            0,
            1,
            "test");
    looks.add(new TargetSentiment(target, polarity, 0, confidence, List.of(), "model", -1));
    return this;
  }

  /** A row that stands where some words do. */
  AttitudeSample stance(String words, String source, String target, Polarity polarity) {
    return stance(words, actor(source), actor(target), polarity, "model", 0.9);
  }

  AttitudeSample stance(
      String words, Actor source, Actor target, Polarity polarity, String rule, double confidence) {
    stances.add(
        new Stance(
            0, span(words), source, target, polarity, 0, null, -1, confidence, List.of(), rule));
    return this;
  }

  AttitudeSample quote(String words, QuoteType type, Speaker speaker) {
    quotes.add(
        new Attribution(List.of(span(words)), type, null, "say", speaker, 1, "test", "no-cue"));
    return this;
  }

  /**
   * Who speaks.
   *
   * @param written words of the text; null where there are none
   * @param name canonical; null where unknown
   */
  Speaker speaker(String written, SpeakerKind kind, String name, String country) {
    Span span = written == null ? null : span(written);
    return new Speaker(span, kind, null, name, null, null, country);
  }

  static Actor actor(String name) {
    return new Actor(id(name), name, null);
  }

  private static String id(String name) {
    return "person:" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private Span span(String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  /** The labelled article. */
  static AttitudeGold.Article gold(Path folder) throws IOException {
    String line =
        """
        {"id": "a", "text": %s, "sentences": [%s, %s, %s, %s], "actors": [
        {"sentence": 0, %s, "text": "Dahl", "name": "Mira Dahl", "entity_id": "person:dahl"},
        {"sentence": 0, %s, "text": "Moen", "name": "Ola Moen", "entity_id": "person:moen"},
        {"sentence": 0, %s, "text": "Moen", "name": "Ola Moen", "entity_id": "person:moen"},
        {"sentence": 1, %s, "text": "Norway", "name": "Norway", "entity_id": "country:NOR",
         "country": "NOR"},
        {"sentence": 1, %s, "text": "Brek", "name": null, "entity_id": ""},
        {"sentence": 2, %s, "text": "bridge", "name": "the Bridge Board", "entity_id": "org:x",
         "relinked": true}],
        "targets": [{"actor": 2, "polarity": "negative"}, {"actor": 4, "polarity": "positive"}],
        "stances": [
        {"sentence": 0, "source": 0, "target": 1, "polarity": "negative"},
        {"sentence": 0, "source": 0, "target": 2, "polarity": "negative"},
        {"sentence": 1, "source": 3, "target": 4, "polarity": "positive"},
        {"sentence": 2, "source": "speaker", "target": 5, "polarity": "negative"}],
        "quotes": [{%s, "kind": "named", "speaker": "Anna Holm"}],
        "people": [{"name": "Anna Holm", "country": "NOR"}, {"name": "Mira Dahl", "country": null}]}
        """
            .formatted(
                quoted(),
                "{" + at("\uD83D\uDE00 Dahl blamed Moen, and Moen's lawyer shrugged.") + "}",
                "{" + at("Norway praised Brek \uD83D\uDE00 on Monday.") + "}",
                "{" + at("“The bridge will never be built,” Anna Holm said.\n\n") + "}",
                "{" + at("Sign up for our letter, said nobody.") + "}",
                at("Dahl"),
                at("Moen"),
                points(RAW.indexOf("Moen's"), RAW.indexOf("Moen's") + 4),
                at("Norway"),
                at("Brek"),
                at("bridge"),
                at("“The bridge will never be built,”"));
    return read(folder, line);
  }

  /** A labelled article of one line, which may be broken for reading. */
  static AttitudeGold.Article read(Path folder, String line) throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(file, line.replace("\n", " ") + "\n");
    return AttitudeGold.read(file).get(0);
  }

  private static String quoted() {
    return "\"" + RAW.replace("\n", "\\n") + "\"";
  }

  private static String at(String words) {
    return points(RAW.indexOf(words), RAW.indexOf(words) + words.length());
  }

  private static String points(int begin, int end) {
    return "\"begin\": %d, \"end\": %d"
        .formatted(RAW.codePointCount(0, begin), RAW.codePointCount(0, end));
  }
}
