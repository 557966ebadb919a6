package io.wireroom.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.model.TestModels;
import io.wireroom.tag.PosModel;
import io.wireroom.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped model. */
class DependencyParserTest {
  private static final DependencyParser PARSER = TestModels.SHIPPED.parser();
  private static final PosModel TAGGER = TestModels.SHIPPED.pos();

  /** Own sentences: the word, its relation, and the word it hangs on ({@code *} is the root). */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Kim said that Seoul would not yield . | yield ccomp said, Seoul nsubj yield, said root *",
        "Prices rose sharply last year , officials said . | rose ccomp said, officials nsubj said",
        "“ We will not accept this , ” said Lee , who leads the party ."
            + " | accept ccomp said, Lee nsubj said, leads acl:relcl Lee",
        "Havelka denied the bank had been warned ."
            + " | Havelka nsubj denied, warned ccomp denied, bank nsubj:pass warned",
        "The minister was asked by a lawmaker about the plan ."
            + " | minister nsubj:pass asked, lawmaker obl:agent asked",
        "He urged both sides to show restraint . | sides obj urged, restraint obj show",
        "The ministry 's spokesman resigned . | ministry nmod:poss spokesman",
        "\" It is over , \" she told the committee . | she nsubj told, told root *"
      })
  void plainNewsSentencesAreRight(String sentence, String expected) {
    List<String> words = List.of(sentence.strip().split(" "));
    Parse parse = PARSER.parse(words, TAGGER.tag(words));
    for (String arc : expected.strip().split(", ")) {
      String[] parts = arc.split(" ");
      int token = words.indexOf(parts[0]);
      int head = parse.head(token);
      String found = parse.relation(token).label() + " " + (head < 0 ? "*" : words.get(head));
      assertThat(parts[0] + " " + found).isEqualTo(arc);
    }
  }

  @Test
  void tokensAreParsedAsTheirWordsAndTags() {
    List<Token> tokens =
        List.of(
            new Token(0, 3, "Kim", "NNP", "Kim"),
            new Token(4, 10, "talked", "VBD", "talk"),
            new Token(10, 11, ".", ".", "."));
    Parse parse = new ArticleParses(PARSER).of(tokens);
    assertThat(parse.root()).isEqualTo(1);
    assertThat(parse.dependents(1)).isEqualTo(2);
    assertThat(parse.dependent(1, 0)).isZero();
    assertThat(parse.dependent(1, Relation.NSUBJ)).isZero();
    assertThat(parse.dependent(1, Relation.OBJ)).isEqualTo(-1);
    assertThat(parse.first(1)).isZero();
    assertThat(parse.last(1)).isEqualTo(2);
  }

  @Test
  void aSentenceNeedsATagForEachWord() {
    assertThatThrownBy(() -> PARSER.parse(List.of("Kim", "talked"), new String[] {"NNP"}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not one tag per word (1 of 2)");
    assertThat(PARSER.parse(List.of(), new String[0]).root()).isEqualTo(-1);
  }

  @Provide
  Arbitrary<List<String>> mangled() {
    return Arbitraries.of(
            "Kim/NNP",
            "said/VBD",
            "that/IN",
            "the/DT",
            "talks/NNS",
            ",/,",
            "\"/''",
            "“/``",
            "”/''",
            "(/-LRB-",
            ")/-RRB-",
            "./.",
            "--/:",
            "-/HYPH",
            "***/NFP",
            "will/MD",
            "fail/VB",
            "x/FW",
            "/XX",
            "and/CC",
            "\ud800/ADD")
        .list()
        .ofMaxSize(60);
  }

  @Property(tries = 500)
  void anyTokensMakeATree(@ForAll("mangled") List<String> tokens) {
    List<String> words = new ArrayList<>();
    String[] tags = new String[tokens.size()];
    for (int i = 0; i < tags.length; i++) {
      int cut = tokens.get(i).lastIndexOf('/');
      words.add(tokens.get(i).substring(0, cut));
      tags[i] = tokens.get(i).substring(cut + 1);
    }
    Parse parse = PARSER.parse(words, tags);
    int roots = 0;
    for (int i = 0; i < tags.length; i++) {
      roots += parse.head(i) < 0 ? 1 : 0;
      assertThat(parse.relation(i) == Relation.ROOT).isEqualTo(parse.head(i) < 0);
      Set<Integer> seen = new HashSet<>();
      for (int above = i; above >= 0; above = parse.head(above)) {
        assertThat(seen.add(above)).as("no circle").isTrue();
        assertThat(parse.isBelow(i, above)).isTrue();
        assertThat(parse.first(above)).isLessThanOrEqualTo(i);
        assertThat(parse.last(above)).isGreaterThanOrEqualTo(i);
      }
      for (int other = 0; other < tags.length; other++) {
        assertThat(parse.isBelow(other, i)).isEqualTo(hangs(parse, other, i));
      }
    }
    assertThat(roots).isEqualTo(Math.min(1, tags.length));
  }

  private static boolean hangs(Parse parse, int token, int on) {
    int above = token;
    while (above >= 0 && above != on) {
      above = parse.head(above);
    }
    return above == on;
  }

  /** A sentence that never ends takes four times as long where it is four times as long. */
  @Test
  void timeIsLinear() {
    for (String[] run : new String[][] {{"said/VBD"}, {"Kim/NNP", ",/,"}, {"the/DT", "\"/''"}}) {
      seconds(run, 10_000);
      double once = seconds(run, 10_000);
      double fourTimes = seconds(run, 40_000);
      assertThat(fourTimes / once).as(Arrays.toString(run)).isLessThan(8);
    }
  }

  /** The best of some runs, in CPU time of this thread. */
  private static double seconds(String[] run, int length) {
    List<String> words = new ArrayList<>();
    String[] tags = new String[length];
    for (int i = 0; i < length; i++) {
      String[] token = run[i % run.length].split("/");
      words.add(token[0]);
      tags[i] = token[1];
    }
    double best = Double.MAX_VALUE;
    for (int time = 0; time < 3; time++) {
      long start = cpu();
      PARSER.parse(words, tags);
      best = Math.min(best, (cpu() - start) / 1e9);
    }
    return best;
  }

  private static long cpu() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
