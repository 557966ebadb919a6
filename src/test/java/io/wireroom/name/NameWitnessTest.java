package io.wireroom.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.model.Models;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a second opinion changes. */
class NameWitnessTest {
  private static final List<List<String>> WORDS =
      List.of(List.of("The", "blick", "said", "so", "."), List.of("Then", "it", "rained", "."));
  private static final List<String[]> TAGS =
      List.of(new String[] {"DT", "NN", "VBD", "RB", "."}, new String[] {"RB", "PRP", "VBD", "."});

  /** Sure of one token of all that were given. */
  private static NameWitness sure(int number, int label) {
    return (token, style) -> {
      float[] chances = new float[9];
      chances[token == number ? label : 0] = 1;
      return chances;
    };
  }

  private static String told(TaggedName name) {
    return name.sentence() + ":" + name.from() + "-" + name.to() + " " + name.kind().coarse();
  }

  @Test
  void whoKnowsNothingChangesNothing() {
    NameModel model = Models.shipped().names();
    assertThat(model.tag(WORDS, TAGS, NameWitness.NONE)).isEqualTo(model.tag(WORDS, TAGS));
    assertThat(model.tagApart(WORDS, TAGS, NameWitness.NONE))
        .isEqualTo(model.tagApart(WORDS, TAGS));
  }

  @Test
  void aWitnessIsHeard() {
    NameModel model = Models.shipped().names();
    List<List<String>> words = List.of(List.of("Then", "Blickhart", "rained", "."));
    List<String[]> tags = List.<String[]>of(new String[] {"RB", "NNP", "VBD", "."});
    assertThat(model.tag(words, tags)).isNotEmpty();
    List<TaggedName> doubted =
        model.tag(words, tags, (token, style) -> new float[] {1, 0, 0, 0, 0, 0, 0, 0, 0});
    List<TaggedName> believed = model.tag(words, tags, sure(1, 1));
    assertThat(believed).extracting(NameWitnessTest::told).containsExactly("0:1-2 PER");
    assertThat(doubted.stream().mapToDouble(TaggedName::confidence).sum())
        .isLessThan(believed.stream().mapToDouble(TaggedName::confidence).sum());
  }
}
