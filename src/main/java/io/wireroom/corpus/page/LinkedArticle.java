package io.wireroom.corpus.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * What a page's JSON-LD says of its article: of several nodes that one which names this headline or
 * this address, else the first article; none of a list of others, and no comment.
 */
final class LinkedArticle {
  /** As many write it: line ends in texts, commas at ends, apostrophes behind backslashes. */
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  /** Comments that hide a script from those who do not know it. */
  private static final Pattern WRAPPER =
      Pattern.compile("^(?:<!--|//|/\\*|\\*/|<!\\[CDATA\\[|\\s++){0,12}+");

  private static final Pattern FIELD =
      Pattern.compile(
          "\"(headline|datePublished|dateModified|articleSection)\"\\s{0,9}:\\s{0,9}"
              + "\"([^\"\\\\]{1,300})\"");
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

  private static JsonNode parsed(String script) {
    String json = WRAPPER.matcher(script.strip()).replaceFirst("");
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      // Broken JSON-LD is common; what it says in plain fields can still be read.
      return fields(json);
    }
  }

  /** What a script that is no JSON says of an article, where it has one alone. */
  private static JsonNode fields(String json) {
    ObjectNode article = JSON.createObjectNode();
    Matcher field = FIELD.matcher(json);
    while (field.find()) {
      if (article.has(field.group(1))) {
        return JSON.createObjectNode();
      }
      article.put(field.group(1), field.group(2));
    }
    return article;
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
    String headline = TitleWords.letters(node.path("headline").asText(""));
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
    String headline = unescaped(best.path("headline").asText("").strip());
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

  /** Null where it has none. */
  String modified() {
    return best.path("dateModified").asText(null);
  }

  /** The first of its sections; null where it has none. */
  String section() {
    JsonNode section = best.path("articleSection");
    String first = section.isArray() ? section.path(0).asText("") : section.asText("");
    return first.isBlank() ? null : unescaped(first.strip());
  }

  String publisher() {
    List<String> names = names(best.path("publisher"));
    return names.isEmpty() ? null : names.get(0);
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
    author = author.has("@list") ? author.path("@list") : author;
    for (JsonNode told : author.isArray() ? author : List.of(author)) {
      JsonNode one = persons.getOrDefault(told.path("@id").asText("-"), told);
      boolean house = one.path("@type").toString().contains("Organization");
      if (house == organizations) {
        names.addAll(names(one));
      }
    }
    return names;
  }

  /** A thing's name or names; a text is its own. */
  private static List<String> names(JsonNode node) {
    JsonNode name = node.isObject() ? node.path("name") : node;
    List<String> names = new ArrayList<>();
    for (JsonNode one : name.isArray() ? name : List.of(name)) {
      if (!one.asText("").isBlank()) {
        names.add(unescaped(one.asText().strip()));
      }
    }
    return names;
  }

  private static String unescaped(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }
}
