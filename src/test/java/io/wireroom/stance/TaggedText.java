package io.wireroom.stance;

import io.wireroom.model.TestModels;
import io.wireroom.syntax.ArticleParses;
import io.wireroom.syntax.Parse;
import io.wireroom.tag.PosModel;
import io.wireroom.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence as the shipped tagger and parser read it, so with their errors. */
record TaggedText(String text, List<Token> tokens, Parse parse) {
  private static final PosModel TAGGER = TestModels.SHIPPED.pos();
  private static final Pattern TOKEN =
      Pattern.compile(
          "n['’]t\\b|['’](?:s|re|ve|ll|d|m)\\b|(?:\\p{L}\\.){2,}|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\\."
              + "|[\\p{L}\\p{N}]+?(?=n['’]t\\b)|[\\p{L}\\p{N}]+(?:[-.,&][\\p{L}\\p{N}]+)*|\\S");

  static TaggedText of(String text) {
    List<Span> spans = new ArrayList<>();
    List<String> words = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      spans.add(new Span(token.start(), token.end()));
      words.add(token.group());
    }
    String[] tags = TAGGER.tag(words);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < tags.length; i++) {
      String lemma = TAGGER.lemma(words.get(i), tags[i]);
      tokens.add(new Token(spans.get(i).begin(), spans.get(i).end(), words.get(i), tags[i], lemma));
    }
    return new TaggedText(text, tokens, new ArticleParses(TestModels.SHIPPED.parser()).of(tokens));
  }

  /** The head of the tokens that overlap a stretch: the first that hangs on none of the others. */
  int head(int begin, int end) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean inside = tokens.get(i).begin() < end && begin < tokens.get(i).end();
      int head = parse.head(i);
      boolean out = head < 0 || tokens.get(head).begin() >= end || begin >= tokens.get(head).end();
      if (inside && out) {
        return i;
      }
    }
    throw new IllegalArgumentException("Cannot find a name: no token at " + begin);
  }

  /** The head of a name's first occurrence. */
  int head(String name) {
    int begin = text.indexOf(name);
    return head(begin, begin + name.length());
  }

  /** For messages of tests that fail. */
  String tree() {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int head = parse.head(i);
      shown.append(i).append(' ').append(token.text()).append('/').append(token.pos());
      shown.append('/').append(token.lemma()).append(' ').append(parse.relation(i).label());
      shown.append(' ').append(head < 0 ? "*" : tokens.get(head).text()).append('\n');
    }
    return shown.toString();
  }

  private record Span(int begin, int end) {}
}
