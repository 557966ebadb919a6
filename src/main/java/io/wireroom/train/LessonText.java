package io.wireroom.train;

import io.wireroom.encoder.Window;
import io.wireroom.encoder.WordPieces;
import io.wireroom.reading.TokenNumbers;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Span;
import io.wireroom.text.Token;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A labelled text as an encoder reads it: cut into windows, its spans as numbers of tokens.
 *
 * @param others words that are read instead of those of the text
 */
record LessonText(AnnotatedText text, WordPieces vocabulary, Map<String, String> others) {
  /** What an encoder can read at once, but for the pieces that begin and end a window. */
  private static final int WHOLE = 510;

  /** The same with some words exchanged. */
  LessonText renamed(Map<String, String> words) {
    return new LessonText(text, vocabulary, words);
  }

  /**
   * All of it.
   *
   * @param longest pieces of a window
   * @param first pieces of the first window
   */
  List<Window> windows(int longest, int first) {
    return Window.of(words(), vocabulary, longest, first);
  }

  /** A text of a sentence at once, wherever the annotators cut it. */
  Window whole() {
    return windows(WHOLE, WHOLE).get(0);
  }

  private List<List<String>> words() {
    return text.sentences().stream()
        .map(sentence -> text.tokens(sentence).stream().map(this::word).toList())
        .toList();
  }

  private String word(Token token) {
    return others.getOrDefault(token.text(), token.text());
  }

  /** Number of the sentence that something begins in; the window's last for what is behind it. */
  int sentence(Window window, Span span) {
    return Math.min(text.sentenceAt(span.begin()), window.endSentence() - 1);
  }

  /** Tokens of a sentence. */
  int[] tokens(int sentence) {
    return TokenNumbers.of(text, sentence);
  }

  /** Tokens of spans in a window; of each span one at least. */
  int[] tokens(Window window, List<Span> spans) {
    return spans.stream().flatMapToInt(span -> tokens(window, span)).toArray();
  }

  private IntStream tokens(Window window, Span span) {
    int first =
        Math.min(Math.max(text.tokenAt(span.begin()), window.firstToken()), window.endToken() - 1);
    int end = Math.min(text.tokenAt(Math.max(span.begin(), span.end() - 1)) + 1, window.endToken());
    return IntStream.range(first, Math.max(first + 1, end));
  }

  /** Tokens between two where they stand nearest; none where that goes beyond the window. */
  int[] between(Window window, List<Span> ones, List<Span> others) {
    int[] found = TokenNumbers.between(text, ones, others);
    boolean here =
        found.length > 0
            && found[0] >= window.firstToken()
            && found[found.length - 1] < window.endToken();
    return here ? found : new int[0];
  }

  /** Numbers in the window of the tokens of spans, sorted, each once. */
  int[] places(Window window, List<Span> spans) {
    return spans.stream()
        .flatMapToInt(
            span -> IntStream.range(text.tokenAt(span.begin()), text.tokenAt(span.end() - 1) + 1))
        .filter(token -> token >= window.firstToken() && token < window.endToken())
        .map(token -> token - window.firstToken())
        .sorted()
        .distinct()
        .toArray();
  }
}
