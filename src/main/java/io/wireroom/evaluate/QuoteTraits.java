package io.wireroom.evaluate;

import io.wireroom.text.AnnotatedText;
import io.wireroom.text.PartOfSpeech;
import io.wireroom.text.Span;
import io.wireroom.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What an attribution, labelled or predicted, looks like in its text: the traits that misses are
 * grouped by.
 */
final class QuoteTraits {
  private static final Set<String> AUXILIARIES =
      Set.of("be", "have", "do", "go", "will", "would", "can", "may", "get", "'ll", "’ll", "’ve");
  private static final Set<String> PRONOUNS = Set.of("PRP", "PRP$", "WP", "WP$", "WDT", "DT", "EX");

  private final AnnotatedText text;

  QuoteTraits(AnnotatedText text) {
    this.text = text;
  }

  /**
   * The cue's verb as dictionary form, its noun where it has no verb, else its words; {@code no
   * cue} for none.
   */
  String cue(List<Span> cue) {
    List<Token> tokens = tokens(cue);
    if (tokens.isEmpty()) {
      return "no cue";
    }
    String noun = null;
    for (Token token : tokens) {
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (lemma.equals("accord") || lemma.equals("according")) {
        return "according to";
      }
      if (PartOfSpeech.verb(token.pos()) && !AUXILIARIES.contains(lemma)) {
        return lemma;
      }
      noun = PartOfSpeech.noun(token.pos()) && noun == null ? lemma : noun;
    }
    return noun != null ? noun : words(tokens);
  }

  /** {@code *verb}, {@code *noun} or {@code *words}: what a rare cue is called. */
  String cueKind(List<Span> cue) {
    List<Token> tokens = tokens(cue);
    if (tokens.isEmpty()) {
      return "no cue";
    }
    if (tokens.stream().anyMatch(token -> PartOfSpeech.verb(token.pos()))) {
      return "*verb";
    }
    return tokens.stream().anyMatch(token -> PartOfSpeech.noun(token.pos())) ? "*noun" : "*words";
  }

  /** {@code none}, {@code pronoun}, {@code name} or {@code nominal}. */
  String source(List<Span> source) {
    List<Token> tokens = tokens(source);
    if (tokens.isEmpty()) {
      return "none";
    }
    if (tokens.size() == 1 && PRONOUNS.contains(tokens.get(0).pos())) {
      return "pronoun";
    }
    return tokens.stream().anyMatch(token -> PartOfSpeech.properNoun(token.pos()))
        ? "name"
        : "nominal";
  }

  /** Where the words stand: {@code before}, {@code behind} or {@code around} the cue; or empty. */
  String position(List<Span> cue, List<Span> content) {
    if (cue.isEmpty()) {
      return "";
    }
    int begin = content.stream().mapToInt(Span::begin).min().orElse(0);
    int end = content.stream().mapToInt(Span::end).max().orElse(0);
    Span first = cue.stream().min(Comparator.naturalOrder()).orElseThrow();
    return end <= first.begin() ? "before" : begin >= first.begin() ? "behind" : "around";
  }

  /**
   * What the words are by how they open: {@code quote}, {@code that}, {@code to}, {@code wh},
   * {@code -ing}, {@code preposition}; else {@code clause} where they hold a finite verb, {@code
   * phrase} where they do not.
   */
  String shape(List<Span> content) {
    List<Token> tokens = tokens(content);
    if (tokens.isEmpty()) {
      return "phrase";
    }
    Token first = tokens.get(0);
    String word = first.text().toLowerCase(Locale.ROOT);
    if (!Character.isLetterOrDigit(word.codePointAt(0))) {
      return "quote";
    }
    if (word.equals("that") || word.equals("to")) {
      return word;
    }
    if (first.pos().startsWith("W") || word.equals("whether") || word.equals("if")) {
      return "wh";
    }
    if (first.pos().equals("VBG")) {
      return "-ing";
    }
    if (first.pos().equals("IN")) {
      return "preposition";
    }
    return tokens.stream().anyMatch(token -> PartOfSpeech.finiteOrModal(token.pos()))
        ? "clause"
        : "phrase";
  }

  private static String words(List<Token> tokens) {
    StringBuilder words = new StringBuilder();
    for (Token token : tokens) {
      words.append(words.length() == 0 ? "" : " ").append(token.text().toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }

  private List<Token> tokens(List<Span> spans) {
    List<Token> tokens = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      for (int t = text.tokenAt(span.begin());
          t < text.tokens().size() && text.tokens().get(t).begin() < span.end();
          t++) {
        tokens.add(text.tokens().get(t));
      }
    }
    return tokens;
  }
}
