package io.wireroom.syntax;

import static io.wireroom.syntax.Trees.sentence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.syntax.SyntaxTrainer.ParsedSentence;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SyntaxTrainerTest {
  private static final List<String> TREEBANK =
      List.of(
          "Envoys/NNS/2/nsubj met/VBD/0/root in/IN/4/case Seoul/NNP/2/obl ././2/punct",
          "The/DT/2/det minister/NN/3/nsubj said/VBD/0/root talks/NNS/6/nsubj had/VBD/6/aux"
              + " failed/VBN/3/ccomp ././3/punct",
          "Talks/NNS/2/nsubj failed/VBD/5/ccomp ,/,/5/punct envoys/NNS/5/nsubj said/VBD/0/root"
              + " ././5/punct",
          // An arc that crosses another: learnt as far as it goes.
          "A/DT/2/det hearing/NN/3/nsubj:pass was/VBD/0/root held/VBN/3/dep on/IN/6/case"
              + " trade/NN/2/nmod");

  private static DependencyParser trained() {
    List<ParsedSentence> sentences = TREEBANK.stream().map(Trees::sentence).toList();
    return new SyntaxTrainer(Trees.noClusters(), 12, step -> {}).train(sentences);
  }

  @Test
  void aToyTreebankIsLearnt() {
    DependencyParser parser = trained();
    for (String tree : TREEBANK.subList(0, 3)) {
      assertThat(Trees.parsed(parser, sentence(tree))).isEqualTo(tree);
    }
  }

  @Test
  void theSameSentencesGiveTheSameBytes() {
    assertThat(trained().toBytes()).isEqualTo(trained().toBytes());
  }

  @Test
  void aModelReadBackSaysTheSame() throws IOException {
    DependencyParser read = DependencyParser.of(trained().toBytes());
    assertThat(Trees.parsed(read, sentence(TREEBANK.get(1)))).isEqualTo(TREEBANK.get(1));
    assertThat(read.toBytes()).isEqualTo(trained().toBytes());
  }

  @Test
  void halfAModelIsRefused() {
    byte[] whole = trained().toBytes();
    assertThatThrownBy(() -> DependencyParser.of(Arrays.copyOf(whole, whole.length / 2)))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> DependencyParser.of(new byte[] {1, 2, 3}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a model of syntax");
  }

  @Test
  void subtypesAreTakenAsWhatTheyAreAKindOf() {
    assertThat(Relation.of("nsubj:outer")).isEqualTo(Relation.NSUBJ);
    assertThat(Relation.of("obl:tmod")).isEqualTo(Relation.OBL_UNMARKED);
    assertThat(Relation.of("nmod:poss")).isEqualTo(Relation.NMOD_POSS);
    assertThat(Relation.of("no such thing")).isEqualTo(Relation.DEP);
    for (int number = 0; number < Relation.count(); number++) {
      assertThat(Relation.of(number).number()).isEqualTo(number);
    }
  }
}
