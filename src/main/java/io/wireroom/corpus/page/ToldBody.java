package io.wireroom.corpus.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * The text that a page's JSON-LD gives its article. It stands in for a page's text where that is
 * much shorter, as on pages that scripts write; and where nearly all of it is on the page, what
 * follows there on its last words is no part of the article.
 */
final class ToldBody {
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SHINGLE = 5;
  private static final int SHORTEST = 60;
  private static final double FULLER = 1.6;
  private static final double MOST = 0.8;
  private static final double FAITHFUL = 0.7;

  private final List<String> words;
  private final String text;

  private ToldBody(String text) {
    this.text = text;
    this.words = words(text);
  }

  /**
   * @param told plain text, or HTML as some write it; empty for none
   */
  static ToldBody of(String told) {
    if (told.contains("</") || told.contains("<br")) {
      return new ToldBody(BlockText.of(Jsoup.parseBodyFragment(told).body()));
    }
    String plain = told.indexOf('&') < 0 ? told : Parser.unescapeEntities(told, false);
    return new ToldBody(
        plain
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n\n")));
  }

  private static List<String> words(String text) {
    return Arrays.stream(WORDS.split(text.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The fuller of both texts, the page's without what follows on the article. */
  String complete(String page) {
    if (words.size() < SHORTEST) {
      return page;
    }
    List<String> paragraphs = List.of(page.split("\n\n"));
    List<List<String>> split = paragraphs.stream().map(ToldBody::words).toList();
    int all = split.stream().mapToInt(List::size).sum();
    if (words.size() > FULLER * all) {
      return text;
    }
    Set<List<String>> told = new HashSet<>(shingles(words));
    Set<List<String>> seen = new HashSet<>();
    int covered = 0;
    int last = -1;
    for (int i = 0; i < split.size(); i++) {
      List<List<String>> shingles = shingles(split.get(i));
      shingles.retainAll(told);
      seen.addAll(shingles);
      if (shingles.size() * 2 > split.get(i).size() - SHINGLE && !shingles.isEmpty()) {
        covered += split.get(i).size();
        last = i;
      }
    }
    boolean whole = seen.size() >= MOST * told.size() && covered >= FAITHFUL * all;
    return whole ? String.join("\n\n", paragraphs.subList(0, last + 1)) : page;
  }

  private static List<List<String>> shingles(List<String> words) {
    List<List<String>> shingles = new ArrayList<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      shingles.add(words.subList(i, i + SHINGLE));
    }
    return shingles;
  }
}
