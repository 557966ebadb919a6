package io.wireroom.date;

import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a text of words parted by blanks, some with a part of speech behind a slash; brackets are
 * no text. A word without one is a name where it has a capital and does not begin its sentence, a
 * mark is its own, any other a noun. {@code //} parts sentences.
 */
final class TimeExample {
  private TimeExample() {}

  static AnnotatedText text(String example) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (String words : example.split(" // ")) {
      int begin = text.length();
      int first = tokens.size();
      for (String part : words.split(" ")) {
        String bare = part.replace("[", "").replace("]", "");
        int tag = bare.matches("\\S+/[A-Z]+[$]?") ? bare.lastIndexOf('/') : bare.length();
        String word = bare.substring(0, tag);
        String pos =
            tag < bare.length() ? bare.substring(tag + 1) : guess(word, tokens.size() == first);
        tokens.add(new Token(text.length(), text.length() + word.length(), word, pos, word));
        text.append(word).append(' ');
      }
      sentences.add(new Sentence(begin, text.length(), first, tokens.size(), 0));
    }
    return new AnnotatedText(text.toString(), 0, List.of(), sentences, tokens, List.of());
  }

  private static String guess(String word, boolean begins) {
    boolean name = !begins && Character.isUpperCase(word.charAt(0));
    return name ? "NNP" : Character.isLetterOrDigit(word.charAt(0)) ? "NN" : word;
  }
}
