package io.wireroom.corpus.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a page's JSON-LD says of its article: of several nodes that one which names this headline or
 * this address, else the first article; none of a list of others, and no comment.
 */
final class LinkedArticle {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DEEPEST = 5;
  private static final Set<String> OF_OTHERS =
      Set.of("itemListElement", "hasPart", "mentions", "comment", "review", "relatedLink");

  private JsonNode best = JSON.createObjectNode();
  private int bestScore;

  /** By what others of a graph call them. */
  private final Map<String, JsonNode> persons = new LinkedHashMap<>();

  private final String titles;
  private final String url;

  /**
   * @param linked all JSON-LD of the page
   * @param titles what the head says that the title is, letters and digits alone
   * @param url of the page; null where unknown
   */
  LinkedArticle(List<String> linked, String titles, String url) {
    this.titles = titles;
    this.url = url;
    for (String script : linked) {
      visit(parsed(script), 0);
    }
  }

  private static JsonNode parsed(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      // Broken JSON-LD is common, and the other marks are there to be asked.
      return JSON.createObjectNode();
    }
  }

  private void visit(JsonNode node, int depth) {
    if (node.isObject() && node.path("@type").toString().contains("\"Person\"")) {
      persons.putIfAbsent(node.path("@id").asText(""), node);
    }
    int score = node.isObject() ? score(node) : 0;
    if (score > bestScore) {
      best = node;
      bestScore = score;
    }
    if (depth >= DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(child -> visit(child, depth + 1));
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (field.getValue().isContainerNode() && !OF_OTHERS.contains(field.getKey())) {
        visit(field.getValue(), depth + 1);
      }
    }
  }

  private int score(JsonNode node) {
    String type = node.path("@type").toString();
    boolean article =
        type.contains("Article") || type.contains("BlogPosting") || type.contains("Report");
    if ((!article && !node.has("datePublished")) || type.contains("Comment")) {
      return 0;
    }
    String headline = Regions.letters(node.path("headline").asText(""));
    boolean named = headline.length() >= 8 && titles.contains(headline);
    JsonNode entity = node.path("mainEntityOfPage");
    boolean here =
        url != null
            && (url.equals(node.path("url").asText(null))
                || url.equals(entity.asText(null))
                || url.equals(entity.path("@id").asText(null)));
    return 1 + (article ? 2 : 0) + (named ? 4 : 0) + (here ? 4 : 0);
  }

  /** Null where it has none of two words or more. */
  String headline() {
    String headline = best.path("headline").asText("").strip();
    return headline.indexOf(' ') < 0 ? null : headline;
  }

  /** Empty where it has none. */
  String body() {
    return best.path("articleBody").asText("").strip();
  }

  String published() {
    String published = best.path("datePublished").asText("");
    return published.isBlank() ? best.path("dateCreated").asText(null) : published;
  }

  String publisher() {
    return name(best.path("publisher"));
  }

  /** Those who are persons, or are not said to be anything else. */
  List<String> persons() {
    return authors(false);
  }

  List<String> organizations() {
    return authors(true);
  }

  private List<String> authors(boolean organizations) {
    List<String> names = new ArrayList<>();
    JsonNode author = best.has("author") ? best.path("author") : best.path("creator");
    for (JsonNode told : author.isArray() ? author : List.of(author)) {
      JsonNode one = persons.getOrDefault(told.path("@id").asText("-"), told);
      boolean house = one.path("@type").toString().contains("Organization");
      String name = name(one);
      if (house == organizations && name != null && !name.isBlank()) {
        names.add(name.strip());
      }
    }
    return names;
  }

  private static String name(JsonNode node) {
    return node.isObject() ? node.path("name").asText(null) : node.asText(null);
  }
}
