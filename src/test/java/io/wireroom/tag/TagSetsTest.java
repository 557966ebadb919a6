package io.wireroom.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.learn.Hash;
import io.wireroom.learn.IntTable;
import io.wireroom.tag.PosTrainer.TaggedSentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class TagSetsTest {
  private static final TagSets SETS =
      new TagSets(
          List.of(one("talk", "NN"), one("Talk", "VB"), one("walk", "NN"), one("run", "VB")));

  private static TaggedSentence one(String word, String tag) {
    return new TaggedSentence(List.of(word), List.of(tag), List.of("_"));
  }

  private static int of(String word) {
    return SETS.all().get(Hash.of(word), 0);
  }

  @Test
  void wordsOfTheSameTagsShareANumber() {
    assertThat(of("talk")).isNotEqualTo(of("walk")).isGreaterThan(1);
    assertThat(of("walk")).isNotEqualTo(of("run"));
    assertThat(of("sing")).isZero();
  }

  @Test
  void awayFromHereAWordIsLessSure() {
    IntTable withoutOne = SETS.withoutOne();
    assertThat(withoutOne.get(TagSets.place(Hash.of("walk"), "NN"), -1)).isZero();
    assertThat(withoutOne.get(TagSets.place(Hash.of("talk"), "NN"), -1)).isEqualTo(of("run"));
    assertThat(withoutOne.get(TagSets.place(Hash.of("talk"), "VB"), -1)).isEqualTo(of("walk"));
    assertThat(withoutOne.get(TagSets.place(Hash.of("talk"), "JJ"), -1)).isEqualTo(-1);
  }
}
