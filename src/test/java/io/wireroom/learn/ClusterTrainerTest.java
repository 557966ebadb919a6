package io.wireroom.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClusterTrainerTest {
  private static final List<String> DAYS = List.of("Monday", "Tuesday", "Friday", "Sunday");
  private static final List<String> PEOPLE = List.of("Aiko", "Bram", "Chidi", "Dora", "Elif");
  private static final List<String> VERBS = List.of("spoke", "slept", "sang", "swam");

  /** A name, a verb and a day, drawn at random with a fixed seed. */
  private static List<List<String>> sentences() {
    Random random = new Random(5);
    List<List<String>> sentences = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      sentences.add(
          List.of(
              PEOPLE.get(random.nextInt(PEOPLE.size())),
              VERBS.get(random.nextInt(VERBS.size())),
              "at",
              random.nextInt(10, 20) + ":30",
              "on",
              DAYS.get(random.nextInt(DAYS.size()))));
    }
    sentences.add(List.of("Zora", "spoke"));
    return sentences;
  }

  private static WordClusters learned() {
    return new ClusterTrainer(3, 3, 6).learn(sentences());
  }

  private static byte[] bytes(WordClusters clusters) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    clusters.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  @Test
  void wordsInTheSameCompanyFallTogether() {
    WordClusters clusters = learned();
    for (List<String> alike : List.of(DAYS, PEOPLE, VERBS)) {
      assertThat(alike)
          .allSatisfy(
              word ->
                  assertThat(clusters.cluster(1, word))
                      .isEqualTo(clusters.cluster(1, alike.get(0)))
                      .isNotNegative());
    }
    assertThat(List.of("Monday", "Aiko", "spoke", "at", "on", "10:00"))
        .extracting(word -> clusters.cluster(1, word))
        .doesNotHaveDuplicates();
  }

  @Test
  void eachClusterLiesInOneOfTheLevelBefore() {
    WordClusters clusters = learned();
    assertThat(clusters.levels()).isEqualTo(2);
    for (String word : List.of("Monday", "Aiko", "spoke", "at", "on", "10:00")) {
      int found = clusters.find(word);
      assertThat(clusters.cluster(1, found)).isEqualTo(found).isBetween(0, 5);
      assertThat(clusters.cluster(0, found)).isEqualTo(clusters.cluster(0, word)).isBetween(0, 2);
    }
  }

  @Test
  void digitsAreOneAndCapitalsFallBack() {
    WordClusters clusters = learned();
    assertThat(clusters.find("99:99")).isEqualTo(clusters.find("12:30")).isNotNegative();
    assertThat(clusters.find("SPOKE")).isEqualTo(clusters.find("spoke"));
    assertThat(clusters.find("monday")).isNegative();
    assertThat(clusters.find("Zora")).as("too rare").isNegative();
    assertThat(clusters.cluster(0, "Zora")).isEqualTo(-1);
  }

  @Test
  void nothingIsLearnedFromNothing() {
    WordClusters none = new ClusterTrainer(3, 3, 6).learn(List.of());
    assertThat(none.levels()).isEqualTo(2);
    assertThat(none.words()).isZero();
    assertThat(none.cluster(1, "Monday")).isEqualTo(-1);
  }

  @Test
  void theSameSentencesGiveTheSameBytesAndThoseReadBackToo() throws IOException {
    byte[] bytes = bytes(learned());
    assertThat(bytes(learned())).isEqualTo(bytes);
    WordClusters read = WordClusters.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    assertThat(bytes(read)).isEqualTo(bytes);
    assertThat(read.find("Dora")).isEqualTo(learned().find("Dora"));
  }
}
