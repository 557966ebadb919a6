package io.wireroom.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.model.TestModels;
import io.wireroom.text.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleParsesTest {
  private static final DependencyParser PARSER = TestModels.SHIPPED.parser();
  private static final List<Token> SENTENCE =
      List.of(
          new Token(5, 8, "Kim", "NNP", "Kim"),
          new Token(9, 13, "said", "VBD", "say"),
          new Token(14, 18, "rain", "NN", "rain"),
          new Token(19, 24, "falls", "VBZ", "fall"),
          new Token(24, 25, ".", ".", "."));
  private static final List<String> WORDS = List.of("Kim", "said", "rain", "falls", ".");

  private final ArticleParses parses = new ArticleParses(PARSER);

  private static String[] tags() {
    return new String[] {"NNP", "VBD", "NN", "VBZ", "."};
  }

  private static void assertSame(Parse parse, Parse fresh) {
    assertThat(parse.size()).isEqualTo(fresh.size());
    for (int i = 0; i < fresh.size(); i++) {
      assertThat(parse.head(i)).isEqualTo(fresh.head(i));
      assertThat(parse.relation(i)).isEqualTo(fresh.relation(i));
    }
  }

  @Test
  void theSameWordsWithTheSameTagsAreParsedOnce() {
    Parse parse = parses.of(5, WORDS, tags());
    assertThat(parses.of(SENTENCE)).isSameAs(parse);
    assertSame(parse, PARSER.parse(WORDS, tags()));
  }

  @Test
  void otherWordsOfOnePlaceHaveTheirOwnTree() {
    List<String> contracted = List.of("Kim", "said", "something", ".");
    String[] tags = {"NNP", "VBD", "NN", "."};
    assertSame(parses.of(5, contracted, tags), PARSER.parse(contracted, tags));
    assertSame(parses.of(SENTENCE), PARSER.parse(WORDS, tags()));
  }

  @Test
  void otherTagsOfTheSameWordsHaveTheirOwnTree() {
    parses.of(SENTENCE);
    String[] tags = {"NNP", "VBD", "VB", "NNS", "."};
    assertSame(parses.of(5, WORDS, tags), PARSER.parse(WORDS, tags));
  }

  @Test
  void noWordsHaveNoRoot() {
    assertThat(parses.of(List.of()).root()).isEqualTo(-1);
  }
}
