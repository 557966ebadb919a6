package io.wireroom.story.said;

import io.wireroom.lexicon.Lists;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the words of quotes. Immutable; one instance serves any number of threads. */
final class Wordings {
  /** Of a longer quote its beginning is compared. */
  private static final int LONGEST = 300;

  private static final Map<String, List<String>> CONTRACTED =
      Map.of(
          "can't", List.of("can", "not"),
          "won't", List.of("will", "not"),
          "shan't", List.of("shall", "not"),
          "cannot", List.of("can", "not"),
          "let's", List.of("let", "us"));

  private static final Map<String, String> ENDINGS =
      Map.of("re", "are", "ve", "have", "ll", "will", "m", "am", "d", "would");

  private final WordForms forms = new WordForms();
  private final Set<String> function = Lists.rules("quote-words", "function");
  private final Set<String> negations = Lists.rules("quote-words", "negation");
  private final Set<String> common = Lists.rules("quote-words", "common");
  private final StockPhrases stock = new StockPhrases(this::words);

  /**
   * The words of a quote.
   *
   * @param text as printed, the places where it was interrupted or cut as an ellipsis
   */
  Wording of(String text) {
    return new Wording(stock.weighed(words(text)));
  }

  private List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    boolean joined = false;
    for (QuoteTokens.Token token : QuoteTokens.of(plain(text))) {
      for (String part : parts(token.text())) {
        // "per cent" in two words
        joined = part.equals("cent") && !words.isEmpty() && last(words).form().equals("per");
        if (joined) {
          words.remove(words.size() - 1);
        }
        words.add(word(joined ? "percent" : part, token));
      }
      if (words.size() >= LONGEST) {
        break;
      }
    }
    return words;
  }

  private static Word last(List<Word> words) {
    return words.get(words.size() - 1);
  }

  private Word word(String text, QuoteTokens.Token token) {
    String form = forms.form(text);
    WordKind kind = token.inserted() ? WordKind.INSERTED : kind(text, form, token.capital());
    return new Word(form, forms.stem(form), kind, kind.weight(), token.open(), token.marked());
  }

  private WordKind kind(String text, String form, boolean capital) {
    if (Character.isDigit(form.charAt(0))) {
      return WordKind.NUMBER;
    }
    if (negations.contains(text)) {
      return WordKind.NEGATION;
    }
    if (function.contains(text) || text.length() == 1) {
      return WordKind.FUNCTION;
    }
    if (common.contains(text)) {
      return WordKind.COMMON;
    }
    return capital ? WordKind.NAME : WordKind.RARE;
  }

  /** A token in whole words: don't as do not; the ending of a genitive falls away. */
  private static List<String> parts(String token) {
    List<String> whole = CONTRACTED.get(token);
    int mark = token.lastIndexOf('\'');
    if (whole != null || mark < 0) {
      return whole != null ? whole : List.of(token);
    }
    if (token.endsWith("n't") && token.length() > 3) {
      return List.of(token.substring(0, token.length() - 3), "not");
    }
    String ending = ENDINGS.get(token.substring(mark + 1));
    String word = token.substring(0, mark).replace("'", "");
    if (ending != null) {
      return List.of(word, ending);
    }
    return token.endsWith("'s") ? List.of(word) : List.of(token.replace("'", ""));
  }

  /** Without accents, with plain apostrophes and dots. */
  private static String plain(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    return folded.replaceAll("[’‘ʼ`´]", "'").replace("%", " percent ").replace("&", " and ");
  }
}
