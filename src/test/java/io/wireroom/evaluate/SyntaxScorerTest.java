package io.wireroom.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.model.TestModels;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class SyntaxScorerTest {
  /** Ours says nsubj, root, obj and punct; the gold labels differ in one relation and one head. */
  private static final String GOLD =
      """
      1\tKim\tKim\tPROPN\tNNP\t_\t2\tnsubj:outer\t_\t_
      2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_
      3\tSeoul\tSeoul\tPROPN\tNNP\t_\t2\tobl\t_\t_
      4\t.\t.\tPUNCT\t.\t_\t1\tpunct\t_\t_
      """;

  private static List<ConlluReader.Word> gold() throws IOException {
    return ConlluReader.read(new BufferedReader(new StringReader(GOLD))).get(0);
  }

  @Test
  void headsAndRelationsAreCountedWithoutPunctuation() throws IOException {
    SyntaxScorer scorer = new SyntaxScorer();
    scorer.add(
        gold(),
        TestModels.SHIPPED
            .parser()
            .parse(List.of("Kim", "left", "Seoul", "."), new String[] {"NNP", "VBD", "NNP", "."}));
    assertThat(scorer.tokens()).isEqualTo(3);
    assertThat(scorer.unlabelled()).isEqualTo(100.0);
    assertThat(scorer.labelled()).isBetween(66.6, 66.7);
    assertThat(scorer.table()).contains("UAS 100.00", "LAS 66.67");
    assertThat(scorer.json()).contains("\"las\" : 66.6", "\"obl\"");
  }

  @Test
  void aParseOfAnotherSentenceIsRefused() {
    assertThatThrownBy(
            () ->
                new SyntaxScorer()
                    .add(gold(), TestModels.SHIPPED.parser().parse(List.of(), new String[0])))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not one head per token (0 of 4)");
  }

  @Test
  void aHeadThatIsNoNumberIsTold() {
    String broken = GOLD.replace("\t2\tobl", "\ttwo\tobl");
    assertThatThrownBy(() -> ConlluReader.read(new BufferedReader(new StringReader(broken))))
        .isInstanceOf(IOException.class)
        .hasMessage("head is no number (line 3)");
  }
}
