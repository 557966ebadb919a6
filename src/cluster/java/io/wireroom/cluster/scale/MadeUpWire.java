package io.wireroom.cluster.scale;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.lexicon.Lists;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Short wire stories of some 100 to 150 words that never happened, each of its number alone, so
 * that any number of them takes no memory: sentences with slots, filled with the names of the
 * shipped lists. Every story has people, countries, quotes, looks and a day; no two are the same.
 */
public final class MadeUpWire {
  private static final LocalDate FIRST = LocalDate.of(2023, 1, 2);
  private static final int DAYS = 365;
  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)([0-9]?)}");
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> OPENINGS =
      List.of(
          "{city} officials said on {weekday} that {n} people had been moved from their homes after"
              + " the {thing} was damaged by heavy rain.",
          "The government of {country1} on {weekday} accused {country2} of breaking an accord over"
              + " the {thing}, which was signed {n} months ago.",
          "{role} {p1} met {p2} in {city} on {weekday} to discuss the future of the {thing}, which"
              + " employs {n} people.",
          "A court in {city} fined the owners of the {thing} {n} million dollars on {weekday} for"
              + " hiding the results of safety tests.",
          "{country1} and {country2} agreed on {weekday} to reopen the {thing} on their border,"
              + " {n} days after it was closed.",
          "Workers at the {thing} in {city} walked out on {weekday}, the second strike in {n} weeks.");

  private static final List<String> BODY =
      List.of(
          "\"We will not accept this,\" {l1} told reporters on {weekday}. \"The people of {country1}"
              + " deserve better than the {thing} they were given.\"",
          "{p2}, who leads the opposition, called the plan \"a disgrace\" and said it would cost {n}"
              + " million dollars.",
          "{l1} praised the help of {country2}, and said that {n} more engineers were expected to"
              + " arrive by {weekday}.",
          "The foreign ministry of {country2} rejected the charge and said it had always kept its"
              + " word to {country1}.",
          "According to {p3}, a spokesman for the city, {n} families have asked for help since"
              + " {weekday}.",
          "{l2} denied that the {thing} had been sold. \"Nobody has made an offer,\" {l2} said, and"
              + " accused {l1} of spreading rumors.",
          "Critics warned that the decision would harm {country1}, whose economy shrank by {n} percent"
              + " last year.",
          "\"This is a good day for {city},\" said {p3}, who has worked there for {n} years.",
          "{l1} added that talks with {country2} would go on, although both sides were far apart.",
          "The report found that {l2} had failed to act on {n} warnings, and blamed a lack of staff.",
          "Residents welcomed the news, but {p3} said they feared that the money would run out by"
              + " {weekday}.",
          "Shares of the company fell {n} percent after {l2} refused to say when the {thing} would"
              + " open again.",
          "The police said on {weekday} that they were looking for {n} men who had attacked the"
              + " {thing} during the night.",
          "{country1} has sent {n} soldiers to the region and threatened {country2} with sanctions.");

  private static final Map<String, List<String>> WORDS =
      Map.of(
          "weekday", List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
          "role", List.of("Prime Minister", "President", "Foreign Minister", "Mayor", "Governor"),
          "thing",
              List.of(
                  "harbor",
                  "railway",
                  "power plant",
                  "bridge",
                  "copper mine",
                  "airport",
                  "hospital",
                  "dam",
                  "steel mill",
                  "pipeline",
                  "refinery",
                  "ferry line",
                  "border crossing"));

  private final List<String> first;
  private final List<String> last;
  private final List<String> countries;
  private final List<String> cities;
  private final long seed;

  /** The same seed tells the same stories. */
  public MadeUpWire(long seed) {
    Lists lists = Lists.shipped();
    this.seed = seed;
    this.first = lists.rows("first-names").stream().map(row -> row.get("name")).toList();
    this.last = lists.rows("surnames").stream().map(row -> row.get("name")).toList();
    this.cities = lists.rows("cities").stream().map(row -> row.get("surface")).toList();
    // Of one word, so that no article is needed before it.
    this.countries =
        lists.rows("countries").stream()
            .filter(row -> row.get("kind").equals("name"))
            .map(row -> row.get("surface"))
            .filter(name -> name.chars().allMatch(Character::isLetter))
            .distinct()
            .toList();
  }

  /**
   * Writes stories as JSON Lines, the numbers from 0 on.
   *
   * @param files how many; the stories are shared out evenly
   */
  public void write(Path folder, int stories, int files) throws IOException {
    Files.createDirectories(folder);
    for (int file = 0; file < files; file++) {
      Path path = folder.resolve("wire-%04d.jsonl".formatted(file));
      try (BufferedWriter out = Files.newBufferedWriter(path)) {
        long end = (file + 1L) * stories / files;
        for (long number = (long) file * stories / files; number < end; number++) {
          out.write(JSON.writeValueAsString(story(number)));
          out.write('\n');
        }
      }
    }
  }

  /** A story: its text, and what a wire tells beside it. */
  public ObjectNode story(long number) {
    Random random = new Random((seed * 1_000_003 + number) * 0x9e3779b97f4a7c15L);
    Map<String, String> names = new HashMap<>();
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    List<String> body = new ArrayList<>(BODY);
    Collections.shuffle(body, random);
    List<String> paragraphs = new ArrayList<>();
    String opening = filled(one(OPENINGS, random), names, random);
    paragraphs.add(
        names.computeIfAbsent("city", slot -> one(cities, random)).toUpperCase(Locale.ROOT)
            + " — "
            + opening);
    int sentences = 5 + random.nextInt(3);
    for (int i = 0; i < sentences; i++) {
      paragraphs.add(filled(body.get(i), names, random));
    }
    return JSON.createObjectNode()
        .put("id", "wire-" + number)
        .put("outlet", "Wire " + random.nextInt(50))
        .put("published_at", day + "T%02d:00:00Z".formatted(random.nextInt(24)))
        .put("title", filled("{country1} and the {thing}: talks in {city}", names, random))
        .put("text", String.join("\n\n", paragraphs));
  }

  private String filled(String pattern, Map<String, String> names, Random random) {
    Matcher slot = SLOT.matcher(pattern);
    return slot.replaceAll(
        found -> Matcher.quoteReplacement(word(found.group(1), found.group(2), names, random)));
  }

  /** A word for a slot; those of a story that have a number, and its city and thing, stay. */
  private String word(String slot, String number, Map<String, String> names, Random random) {
    return switch (slot) {
      case "n" -> Integer.toString(2 + random.nextInt(900));
      case "weekday", "role" -> one(WORDS.get(slot), random);
      case "p" ->
          names.computeIfAbsent("p" + number, name -> one(first, random) + " " + one(last, random));
      case "l" -> {
        String whole = word("p", number, names, random);
        yield whole.substring(whole.indexOf(' ') + 1);
      }
      case "country" -> names.computeIfAbsent(slot + number, name -> one(countries, random));
      case "city" -> names.computeIfAbsent(slot, name -> one(cities, random));
      default -> names.computeIfAbsent(slot, name -> one(WORDS.get(slot), random));
    };
  }

  private static String one(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
