package io.wireroom.syntax;

import io.wireroom.text.Token;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The trees of one article, so that rooms that read the same sentence do not parse it anew. Words
 * of one place may be read in several ways, such as with a quotation as one word; a tree is given
 * again only for the same words with the same tags. Made for one article and one thread.
 */
public final class ArticleParses {
  private static final class Parsed {
    final List<String> words;
    final String[] tags;
    final Parse parse;

    Parsed(List<String> words, String[] tags, Parse parse) {
      this.words = words;
      this.tags = tags;
      this.parse = parse;
    }
  }

  private final DependencyParser parser;
  private final Map<Integer, Parsed> byBegin = new HashMap<>();

  /** None yet. */
  public ArticleParses(DependencyParser parser) {
    this.parser = parser;
  }

  /** The tree of a sentence of the article. */
  public Parse of(List<Token> sentence) {
    String[] words = new String[sentence.size()];
    String[] tags = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = sentence.get(i).text();
      tags[i] = sentence.get(i).pos();
    }
    return of(words.length == 0 ? 0 : sentence.get(0).begin(), List.of(words), tags);
  }

  /**
   * The tree of words of the article.
   *
   * @param begin offset of the first word
   * @param words as {@link DependencyParser#parse(List, String[])} takes them; not changed later
   * @param tags one per word; not changed later
   * @throws IllegalArgumentException where the lengths differ
   */
  public Parse of(int begin, List<String> words, String[] tags) {
    Parsed known = byBegin.get(begin);
    if (known == null || !Arrays.equals(known.tags, tags) || !known.words.equals(words)) {
      known = new Parsed(words, tags, parser.parse(words, tags));
      byBegin.put(begin, known);
    }
    return known.parse;
  }
}
