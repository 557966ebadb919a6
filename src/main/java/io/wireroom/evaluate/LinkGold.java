package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.wireroom.fault.UserFault;
import io.wireroom.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Articles with labelled mentions, in JSON Lines made of the GUM corpus: one article a line, {@code
 * {id, genre, text, mentions: [{start, end, core, type, cluster, form, link}]}}, where core is
 * {@code [begin, end)} of the name inside the mention or of its head word. Offsets in the file are
 * code points; here all are UTF-16 code units.
 */
public final class LinkGold {
  private LinkGold() {}

  /**
   * A labelled article.
   *
   * @param genre such as {@code news}; empty where the file does not say
   * @param mentions in the order of the file
   */
  public record Article(String id, String genre, String text, List<Labelled> mentions) {}

  /**
   * A labelled mention.
   *
   * @param span with all that belongs to it
   * @param core the name alone, or the head word
   * @param type {@code person}, {@code organization}, {@code place} or another
   * @param cluster what it stands for, unique in its article
   * @param form {@code name}, {@code nominal}, {@code pronoun} or {@code other}
   * @param beside whether it is an apposition or a predicate
   */
  public record Labelled(
      Span span, Span core, String type, String cluster, String form, boolean beside) {}

  /**
   * Reads a whole file.
   *
   * @throws UserFault where the file can't be read or a line is not as above
   */
  public static List<Article> read(Path file) {
    return JsonLines.read(file, "mentions", LinkGold::article);
  }

  private static Article article(JsonNode line) {
    String text = line.get("text").textValue();
    CodePoints points = new CodePoints(text);
    List<Labelled> labelled = new ArrayList<>();
    for (JsonNode one : line.path("mentions")) {
      Span span = points.toUnits(one.path("start").asInt(), one.path("end").asInt());
      JsonNode core = one.path("core");
      String link = one.path("link").asText();
      labelled.add(
          new Labelled(
              span,
              core.isArray() && core.size() == 2
                  ? points.toUnits(core.get(0).asInt(), core.get(1).asInt())
                  : span,
              one.path("type").asText(),
              one.path("cluster").asText(),
              one.path("form").asText(),
              link.equals("appos") || link.equals("pred")));
    }
    return new Article(
        line.get("id").textValue(), line.path("genre").asText(), text, List.copyOf(labelled));
  }
}
