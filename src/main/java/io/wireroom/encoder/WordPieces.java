package io.wireroom.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into the pieces of an uncased BERT vocabulary: lower case, accents dropped, marks
 * apart, then the longest piece that fits, again and again (Devlin et al. 2019). Safe for use by
 * many threads.
 */
public final class WordPieces {
  /** Longer words are unknown, as BERT has it. */
  private static final int LONGEST = 100;

  private final List<String> pieces;
  private final Map<String, Integer> numbers;
  private final int unknown;
  private final int first;
  private final int last;

  /**
   * @param pieces the vocabulary, in the order of its numbers; what continues a word begins with
   *     {@code ##}
   * @throws IllegalArgumentException where a special piece is missing
   */
  public WordPieces(List<String> pieces) {
    this.pieces = List.copyOf(pieces);
    numbers = new HashMap<>(2 * pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      numbers.put(pieces.get(i), i);
    }
    unknown = special("[UNK]");
    first = special("[CLS]");
    last = special("[SEP]");
  }

  /**
   * Reads the vocabulary out of a {@code tokenizer.json}.
   *
   * @throws IOException where there is none in it
   */
  public static WordPieces of(JsonNode tokenizer) throws IOException {
    JsonNode vocabulary = tokenizer.path("model").path("vocab");
    String[] pieces = new String[vocabulary.size()];
    var entries = vocabulary.fields();
    while (entries.hasNext()) {
      var entry = entries.next();
      int number = entry.getValue().asInt(-1);
      if (number < 0 || number >= pieces.length || pieces[number] != null) {
        throw new IOException("its pieces are not numbered in a row (" + entry.getKey() + ")");
      }
      pieces[number] = entry.getKey();
    }
    return new WordPieces(List.of(pieces));
  }

  private int special(String piece) {
    Integer number = numbers.get(piece);
    if (number == null) {
      throw new IllegalArgumentException("the vocabulary has no " + piece);
    }
    return number;
  }

  /** The vocabulary. */
  public List<String> pieces() {
    return pieces;
  }

  /** The piece that every sentence begins with. */
  int first() {
    return first;
  }

  /** The piece that a window ends with. */
  int last() {
    return last;
  }

  /** Numbers of a word's pieces; one at least. */
  int[] of(String word) {
    String plain = plain(word);
    // Most words are pieces themselves; what begins with a mark may only look like one.
    Integer whole = numbers.get(plain);
    if (whole != null && Character.isLetterOrDigit(plain.codePointAt(0))) {
      return new int[] {whole};
    }
    List<Integer> found = new ArrayList<>(4);
    int begin = 0;
    for (int i = 0; i <= plain.length(); ) {
      int letter = i < plain.length() ? plain.codePointAt(i) : ' ';
      boolean mark = isMark(letter);
      if (mark || Character.isWhitespace(letter) || i == plain.length()) {
        add(plain.substring(begin, i), found);
        begin = i + Character.charCount(letter);
        if (mark) {
          add(plain.substring(i, begin), found);
        }
      }
      i += Character.charCount(letter);
    }
    if (found.isEmpty()) {
      found.add(unknown);
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
      }
    }
    return lower;
  }

  private static boolean isMark(int letter) {
    if (letter < 128) {
      return letter > 32 && letter < 127 && !Character.isLetterOrDigit(letter);
    }
    return switch (Character.getType(letter)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> Character.isIdeographic(letter);
    };
  }

  private void add(String word, List<Integer> found) {
    if (word.isEmpty()) {
      return;
    }
    int before = found.size();
    int begin = 0;
    while (begin < word.length()) {
      int end = word.length() > LONGEST ? begin : word.length();
      Integer number = null;
      while (end > begin) {
        String part = word.substring(begin, end);
        number = numbers.get(begin == 0 ? part : "##" + part);
        if (number != null) {
          break;
        }
        end--;
      }
      if (number == null) {
        found.subList(before, found.size()).clear();
        found.add(unknown);
        return;
      }
      found.add(number);
      begin = end;
    }
  }
}
