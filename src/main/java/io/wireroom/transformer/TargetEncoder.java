package io.wireroom.transformer;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes targets in their sentences as the numbers that a transformer reads. */
final class TargetEncoder implements Serializable {
  private static final long serialVersionUID = 1L;

  /** No model of these families has more places for tokens. */
  static final int MAX_TOKENS = 512;

  /** Of a longer sentence so much is read around the target, in UTF-16 code units. */
  private static final int WINDOW = 2_000;

  /** Of a target's own words, the second text of a pair. */
  private static final int MAX_TARGET_TOKENS = 64;

  private final TextTokenizer tokenizer;
  private final int separators;
  private final TargetMark mark;
  private final int[] open;
  private final int[] close;

  /**
   * @param open the marker before a target; one that is in the vocabulary is one token, another is
   *     words like any
   * @param close the marker behind it, likewise
   */
  TargetEncoder(SequenceClassifier classifier, TargetMark mark, String open, String close) {
    this.tokenizer = classifier.tokenizer();
    this.separators = classifier.separators();
    this.mark = mark;
    this.open = tokenizer.token(open);
    this.close = tokenizer.token(close);
  }

  /** One after the other, as they came. */
  List<EncodedTarget> encode(List<TargetText> targets) {
    List<String> texts = new ArrayList<>();
    for (TargetText target : targets) {
      texts.addAll(texts(target));
    }
    List<int[]> ids = tokenizer.numbers(texts);
    List<EncodedTarget> encoded = new ArrayList<>(targets.size());
    int each = ids.size() / Math.max(1, targets.size());
    for (int at = 0; at < ids.size(); at += each) {
      encoded.add(encoded(ids.subList(at, at + each)));
    }
    return encoded;
  }

  /** As many for each target. */
  private List<String> texts(TargetText target) {
    String sentence = target.sentence();
    int from = Math.max(0, target.begin() - WINDOW / 2);
    int to = Math.min(sentence.length(), Math.max(target.end(), target.begin()) + WINDOW / 2);
    String words = sentence.substring(target.begin(), target.end());
    return switch (mark) {
      case PAIR -> List.of(sentence.substring(from, to), words);
      case NONE -> List.of(sentence.substring(from, to));
      case MARKERS -> {
        String before = sentence.substring(from, target.begin());
        // The space belongs to the word behind it, as RoBERTa's vocabulary has it.
        String bare = before.stripTrailing();
        yield List.of(
            bare, before.substring(bare.length()) + words, sentence.substring(target.end(), to));
      }
    };
  }

  private EncodedTarget encoded(List<int[]> ids) {
    Tokens tokens = new Tokens();
    tokens.add(tokenizer.begin());
    int end = tokenizer.end();
    switch (mark) {
      case NONE -> tokens.add(ids.get(0), MAX_TOKENS - 1);
      case MARKERS -> {
        int rest = MAX_TOKENS - 2 - open.length - close.length - ids.get(1).length;
        tokens.addLast(ids.get(0), Math.max(rest / 2, rest - ids.get(2).length));
        tokens.add(open, MAX_TOKENS - 1);
        tokens.add(ids.get(1), MAX_TOKENS - 1 - close.length);
        tokens.add(close, MAX_TOKENS - 1);
        tokens.add(ids.get(2), MAX_TOKENS - 1);
      }
      case PAIR -> {
        int target = Math.min(ids.get(1).length, MAX_TARGET_TOKENS);
        tokens.add(ids.get(0), MAX_TOKENS - 1 - separators - target);
        for (int i = 0; i < separators; i++) {
          tokens.add(end);
        }
        int second = tokens.size;
        tokens.add(ids.get(1), second + target);
        tokens.add(end);
        return new EncodedTarget(tokens.all(), second);
      }
    }
    tokens.add(end);
    return new EncodedTarget(tokens.all(), tokens.size);
  }

  /** Numbers of tokens, growing to a limit. */
  private static final class Tokens {
    private final int[] values = new int[MAX_TOKENS];
    private int size;

    void add(int token) {
      values[size++] = token;
    }

    /** Adds the first of {@code tokens}, until there are {@code limit} in all. */
    void add(int[] tokens, int limit) {
      int count = Math.max(0, Math.min(tokens.length, limit - size));
      System.arraycopy(tokens, 0, values, size, count);
      size += count;
    }

    /** Adds the last {@code count} of {@code tokens}. */
    void addLast(int[] tokens, int count) {
      int kept = Math.max(0, Math.min(tokens.length, count));
      add(Arrays.copyOfRange(tokens, tokens.length - kept, tokens.length), MAX_TOKENS - 1);
    }

    int[] all() {
      return Arrays.copyOf(values, size);
    }
  }
}
