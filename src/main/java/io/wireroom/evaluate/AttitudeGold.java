package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.wireroom.fault.UserFault;
import io.wireroom.reading.Polarity;
import io.wireroom.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Whole articles in which every sentence was read: who is for or against whom, how each actor
 * looks, who says each quoted stretch, and the countries of those who speak. What is not marked is
 * neutral. JSON Lines of {@code {id, text, sentences: [{begin, end}], actors: [{sentence, begin,
 * end, text, name, entity_id, country, relinked}], targets: [{actor, polarity}], stances:
 * [{sentence, source, target, polarity}], quotes: [{begin, end, kind, speaker}], people: [{name,
 * country}]}}, where actor, source and target are indexes of actors, and a source may be {@code
 * speaker}: whoever speaks in the sentence. Offsets in the file are code points; here all are
 * UTF-16 code units.
 */
public final class AttitudeGold {
  private AttitudeGold() {}

  /**
   * A labelled article.
   *
   * @param text as it was before cleaning
   * @param looks how an actor looks, by its index; neutral ones are not in it
   */
  public record Article(
      String id,
      String text,
      List<Span> sentences,
      List<Actor> actors,
      Map<Integer, Polarity> looks,
      List<Stance> stances,
      List<Stretch> stretches,
      List<Person> people) {}

  /**
   * A mention of somebody who acts.
   *
   * @param sentence index of its sentence
   * @param words as written
   * @param name canonical name; null where unknown
   * @param entityId null where unknown, or where the reader mended the link
   * @param country ISO 3166-1 alpha-3; null where none
   */
  public record Actor(
      int sentence, Span span, String words, String name, String entityId, String country) {}

  /**
   * Who is for or against whom in a sentence.
   *
   * @param source null for whoever speaks in the sentence
   */
  public record Stance(int sentence, Actor source, Actor target, Polarity polarity) {}

  /** Whose words stand between quotation marks. */
  public enum Voice {
    /** A named person's. */
    NAMED,
    /** Those of somebody without a name. */
    ANONYMOUS,
    /** A body's. */
    ORGANIZATION,
    /** Nobody's. */
    NONE;

    /** As the file spells it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A stretch between quotation marks.
   *
   * @param speaker null where it is nobody's speech
   */
  public record Stretch(Span span, Voice voice, String speaker) {
    /** Whether it tells by name who speaks. */
    boolean isNamed() {
      return voice == Voice.NAMED || voice == Voice.ORGANIZATION;
    }
  }

  /**
   * Somebody who speaks.
   *
   * @param country ISO 3166-1 alpha-3; null where the article does not tell
   */
  public record Person(String name, String country) {}

  /**
   * Reads a whole file.
   *
   * @throws UserFault where the file can't be read or a line is not as above
   */
  public static List<Article> read(Path file) {
    return JsonLines.read(file, "attitudes", AttitudeGold::article);
  }

  private static Article article(JsonNode line) {
    String text = line.get("text").textValue();
    CodePoints points = new CodePoints(text);
    List<Span> sentences = list(line, "sentences", one -> points.toUnits(one, "begin", "end"));
    List<Actor> actors = list(line, "actors", one -> actor(one, points, sentences));
    Map<Integer, Polarity> looks = new HashMap<>();
    for (JsonNode one : line.path("targets")) {
      looks.put(index(one, "actor", actors), polarity(one));
    }
    return new Article(
        line.get("id").textValue(),
        text,
        sentences,
        actors,
        looks,
        list(line, "stances", one -> stance(one, sentences, actors)),
        list(line, "quotes", one -> stretch(one, points)),
        list(line, "people", one -> new Person(text(one, "name"), text(one, "country"))));
  }

  private static Actor actor(JsonNode one, CodePoints points, List<Span> sentences) {
    return new Actor(
        index(one, "sentence", sentences),
        points.toUnits(one, "begin", "end"),
        text(one, "text"),
        text(one, "name"),
        one.path("relinked").asBoolean() ? null : text(one, "entity_id"),
        text(one, "country"));
  }

  private static Stance stance(JsonNode one, List<Span> sentences, List<Actor> actors) {
    boolean speaker = "speaker".equals(one.path("source").textValue());
    return new Stance(
        index(one, "sentence", sentences),
        speaker ? null : actors.get(index(one, "source", actors)),
        actors.get(index(one, "target", actors)),
        polarity(one));
  }

  private static Stretch stretch(JsonNode one, CodePoints points) {
    String kind = one.path("kind").asText();
    for (Voice voice : Voice.values()) {
      if (voice.label().equals(kind)) {
        return new Stretch(points.toUnits(one, "begin", "end"), voice, text(one, "speaker"));
      }
    }
    throw new IllegalArgumentException("no such kind: " + kind);
  }

  private static Polarity polarity(JsonNode one) {
    String label = one.path("polarity").asText();
    for (Polarity polarity : Polarity.values()) {
      if (polarity.label().equals(label)) {
        return polarity;
      }
    }
    throw new IllegalArgumentException("no such polarity: " + label);
  }

  private static <T> List<T> list(JsonNode line, String field, Function<JsonNode, T> item) {
    List<T> items = new ArrayList<>();
    line.path(field).forEach(one -> items.add(item.apply(one)));
    return List.copyOf(items);
  }

  private static int index(JsonNode one, String field, List<?> of) {
    JsonNode index = one.path(field);
    if (!index.isInt() || index.intValue() < 0 || index.intValue() >= of.size()) {
      throw new IllegalArgumentException("no such " + field + ": " + index.asText());
    }
    return index.intValue();
  }

  /** Null where the field is missing, null or empty. */
  private static String text(JsonNode one, String field) {
    String text = one.path(field).textValue();
    return text == null || text.isEmpty() ? null : text;
  }
}
