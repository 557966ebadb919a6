package io.wireroom.train;

import io.wireroom.evaluate.AttitudeGold;
import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import io.wireroom.reading.Polarity;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Articles of a few made-up sentences each, labelled as they are made: patterns of the list {@code
 * encoder-sentences}, their slots filled by chance with phrases of {@code encoder-phrases} and with
 * names of the lists of first names, family names, countries and cities.
 */
final class MadeUpArticles {
  private static final int SENTENCES = 3;
  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)([0-9]?)}");
  private static final Pattern LABEL = Pattern.compile("([a-z][0-9])?(>?)([a-z][0-9])([+-])");

  private final List<ListRow> patterns = Lists.training("encoder-sentences");
  private final Map<String, List<String>> phrases = new HashMap<>();
  private final Random random;

  /** An article on its way. */
  private static final class Draft {
    final StringBuilder text = new StringBuilder();
    final List<Span> sentences = new ArrayList<>();
    final List<AttitudeGold.Actor> actors = new ArrayList<>();
    final Map<Integer, Polarity> looks = new LinkedHashMap<>();
    final List<AttitudeGold.Stance> stances = new ArrayList<>();
  }

  private MadeUpArticles(Random random) {
    this.random = random;
    for (ListRow row : Lists.training("encoder-phrases")) {
      phrases.computeIfAbsent(row.get("slot"), slot -> new ArrayList<>()).add(row.get("phrase"));
    }
    Lists lists = Lists.shipped();
    phrases.put("first", words(lists.rows("first-names"), "name"));
    phrases.put("last", words(lists.rows("surnames"), "name"));
    phrases.put("city", words(lists.rows("cities"), "surface"));
    // With one word, so that no article is needed before it.
    phrases.put(
        "c",
        words(
            lists.rows("countries").stream()
                .filter(row -> row.get("kind").equals("name"))
                .filter(row -> row.get("surface").chars().allMatch(Character::isLetter))
                .toList(),
            "surface"));
  }

  private static List<String> words(List<ListRow> rows, String column) {
    return rows.stream().map(row -> row.get(column)).distinct().sorted().toList();
  }

  /** Makes so many, the same for the same seed. */
  static List<AttitudeGold.Article> of(int number, int seed) {
    MadeUpArticles made = new MadeUpArticles(new Random(seed));
    List<AttitudeGold.Article> articles = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      articles.add(made.article("made-up-" + i));
    }
    return articles;
  }

  private AttitudeGold.Article article(String id) {
    Draft draft = new Draft();
    for (int i = 0; i < SENTENCES; i++) {
      int begin = draft.text.length();
      add(patterns.get(random.nextInt(patterns.size())), i, draft);
      draft.sentences.add(new Span(begin, draft.text.length()));
      draft.text.append('\n').append('\n');
    }
    return new AttitudeGold.Article(
        id,
        draft.text.toString(),
        draft.sentences,
        draft.actors,
        draft.looks,
        draft.stances,
        List.of(),
        List.of());
  }

  private void add(ListRow pattern, int sentence, Draft draft) {
    Map<String, String> names = new HashMap<>();
    Map<String, Integer> mentions = new HashMap<>();
    String text = pattern.get("text");
    int first = draft.text.length();
    Matcher slot = SLOT.matcher(text);
    int done = 0;
    while (slot.find()) {
      draft.text.append(text, done, slot.start());
      done = slot.end();
      if (slot.group(2).isEmpty()) {
        draft.text.append(any(slot.group(1)));
      } else {
        String kind = slot.group(1);
        String key = (kind.equals("l") ? "p" : kind) + slot.group(2);
        String name = names.computeIfAbsent(key, one -> name(kind));
        if (kind.equals("o")) {
          draft.text.append(draft.text.length() == first ? "The " : "the ");
        }
        int begin = draft.text.length();
        draft.text.append(kind.equals("l") ? name.substring(name.indexOf(' ') + 1) : name);
        Span span = new Span(begin, draft.text.length());
        mentions.putIfAbsent(key, draft.actors.size());
        String id = key.charAt(0) + ":" + name;
        draft.actors.add(
            new AttitudeGold.Actor(sentence, span, span.of(draft.text.toString()), name, id, null));
      }
    }
    draft.text.append(text, done, text.length());
    Matcher look = LABEL.matcher(pattern.get("looks"));
    while (look.find()) {
      draft.looks.put(mentions.get(look.group(3)), polarity(look));
    }
    Matcher stance = LABEL.matcher(pattern.get("stances"));
    while (stance.find()) {
      AttitudeGold.Actor source =
          stance.group(1) == null ? null : draft.actors.get(mentions.get(stance.group(1)));
      AttitudeGold.Actor target = draft.actors.get(mentions.get(stance.group(3)));
      draft.stances.add(new AttitudeGold.Stance(sentence, source, target, polarity(stance)));
    }
  }

  private static Polarity polarity(Matcher label) {
    return label.group(4).equals("+") ? Polarity.POSITIVE : Polarity.NEGATIVE;
  }

  private String name(String kind) {
    return switch (kind) {
      case "p", "l" -> any("first") + ' ' + any("last");
      case "o" -> any("city") + ' ' + any("body");
      default -> any(kind);
    };
  }

  private String any(String slot) {
    List<String> some = phrases.get(slot);
    return some.get(random.nextInt(some.size()));
  }
}
