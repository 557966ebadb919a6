package io.wireroom.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.model.TestModels;
import io.wireroom.tag.PosTrainer.TaggedSentence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PosTrainerTest {
  private static final List<TaggedSentence> FEW =
      List.of(
          sentence("The/DT/the envoys/NNS/envoy met/VBD/meet in/IN/in Seoul/NNP/Seoul ././."),
          sentence("The/DT/the minister/NN/minister tried/VBD/try to/TO/to talk/VB/talk ././."),
          sentence("They/PRP/they talk/VBP/talk of/IN/of cities/NNS/city ././."));

  private static TaggedSentence sentence(String marked) {
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    List<String> lemmas = new ArrayList<>();
    for (String token : marked.split(" ")) {
      String[] parts = token.split("/");
      words.add(parts[0]);
      tags.add(parts[1]);
      lemmas.add(parts[2]);
    }
    return new TaggedSentence(words, tags, lemmas);
  }

  private static PosModel trained(int epochs) {
    List<List<String>> raw = FEW.stream().map(TaggedSentence::words).toList();
    return new PosTrainer(epochs, step -> {}).train(FEW, List.of(), raw);
  }

  @Test
  void theSameSentencesGiveTheSameBytes() {
    assertThat(trained(5).toBytes()).isEqualTo(trained(5).toBytes());
  }

  @Test
  void aModelReadBackSaysTheSame() throws IOException {
    PosModel trained = trained(10);
    PosModel read = PosModel.of(trained.toBytes());
    for (TaggedSentence sentence : FEW) {
      assertThat(read.tag(sentence.words())).containsExactlyElementsOf(sentence.tags());
    }
    assertThat(read.lemma("cities", "NNS")).isEqualTo("city");
    assertThat(read.toBytes()).isEqualTo(trained.toBytes());
  }

  @Test
  void halfAModelIsRefused() {
    byte[] whole = trained(2).toBytes();
    assertThatThrownBy(() -> PosModel.of(Arrays.copyOf(whole, whole.length / 2)))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> PosModel.of(new byte[] {1, 2, 3}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a part-of-speech model");
  }

  /** Own sentences, tagged by hand. */
  @Test
  void theShippedModelTagsNewsProse() throws IOException {
    PosModel model = TestModels.SHIPPED.pos();
    List<TaggedSentence> gold =
        List.of(
            sentence(
                "The/DT/the deputy/NN/deputy minister/NN/minister told/VBD/tell"
                    + " reporters/NNS/reporter that/IN/that the/DT/the talks/NNS/talk had/VBD/have"
                    + " failed/VBN/fail ././."),
            sentence(
                "“/``/“ We/PRP/we will/MD/will not/RB/not accept/VB/accept this/DT/this ,/,/,"
                    + " ”/''/” said/VBD/say Lee/NNP/Lee ,/,/, who/WP/who leads/VBZ/lead the/DT/the"
                    + " party/NN/party ././."),
            sentence(
                "Prices/NNS/price rose/VBD/rise sharply/RB/sharply in/IN/in Japan/NNP/Japan"
                    + " last/JJ/last year/NN/year ,/,/, officials/NNS/official said/VBD/say"
                    + " ././."));
    List<String> wrong = new ArrayList<>();
    for (TaggedSentence sentence : gold) {
      String[] tags = model.tag(sentence.words());
      for (int i = 0; i < tags.length; i++) {
        String word = sentence.words().get(i);
        String lemma = model.lemma(word, tags[i]);
        boolean mark = !Character.isLetter(word.charAt(0));
        boolean same = tags[i].equals(sentence.tags().get(i));
        if (!same || !(mark || lemma.equals(sentence.lemmas().get(i)))) {
          wrong.add(word + "/" + tags[i] + "/" + lemma);
        }
      }
    }
    assertThat(wrong).hasSizeLessThanOrEqualTo(1);
  }
}
