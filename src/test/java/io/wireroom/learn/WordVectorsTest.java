package io.wireroom.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A language in which boats sail and dogs bark, and the word {@code na} goes with everything. */
class WordVectorsTest {
  private static final String[] BOATS = {"dory", "Ketch", "sloop", "yawl"};
  private static final String[] SAILING = {"sails", "drifts", "anchors", "founders"};
  private static final String[] DOGS = {"beagle", "collie", "hound", "spaniel"};
  private static final String[] BARKING = {"barks", "growls", "whines", "yelps"};

  private static final int DIMENSIONS = 6;

  private static WordVectors vectors;

  private static List<List<String>> sentences() {
    Random random = new Random(17);
    List<List<String>> sentences = new ArrayList<>();
    for (int i = 0; i < 800; i++) {
      boolean boat = i % 2 == 0;
      String[] names = boat ? BOATS : DOGS;
      String[] deeds = boat ? SAILING : BARKING;
      String year = boat ? String.valueOf(1900 + random.nextInt(99)) : "now";
      sentences.add(
          List.of(
              "na", names[random.nextInt(4)], deeds[random.nextInt(4)], deeds[i / 2 % 4], year));
    }
    sentences.add(List.of("hapax", "sails"));
    return sentences;
  }

  @BeforeAll
  static void learn() {
    vectors = new VectorTrainer(DIMENSIONS, 2).learn(sentences());
  }

  private static float[] vector(String word) {
    float[] vector = new float[DIMENSIONS];
    vectors.add(vectors.find(word), 1, vector, 0);
    return vector;
  }

  private static double likeness(String one, String other) {
    float[] a = vector(one);
    float[] b = vector(other);
    double sum = 0;
    for (int d = 0; d < DIMENSIONS; d++) {
      sum += a[d] * b[d];
    }
    return sum;
  }

  private static byte[] bytes(WordVectors vectors) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    vectors.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  @Test
  void wordsOfOneCompanyAreNearerThanOthers() {
    for (String boat : BOATS) {
      for (String other : BOATS) {
        for (String dog : DOGS) {
          assertThat(likeness(boat, other)).isGreaterThan(likeness(boat, dog) + 0.3);
          assertThat(likeness(dog, DOGS[0])).isGreaterThan(likeness(dog, boat) + 0.3);
        }
      }
    }
  }

  @Test
  void vectorsAreOfLengthOne() {
    for (String word : BARKING) {
      assertThat(likeness(word, word)).isCloseTo(1, within(0.05));
    }
  }

  @Test
  void aVectorIsAddedTimesAndFromWhereItShould() {
    float[] sum = new float[DIMENSIONS + 3];
    sum[0] = 7;
    sum[2] = 1;
    vectors.add(vectors.find("sloop"), -2, sum, 2);
    float[] sloop = vector("sloop");
    assertThat(sum[0]).isEqualTo(7);
    assertThat(sum[1]).isZero();
    assertThat(sum[2]).isCloseTo(1 - 2 * sloop[0], within(1e-6f));
    assertThat(sum[DIMENSIONS + 1]).isCloseTo(-2 * sloop[DIMENSIONS - 1], within(1e-6f));
    assertThat(sum[DIMENSIONS + 2]).isZero();
  }

  @Test
  void unknownAndRareWordsHaveNone() {
    assertThat(vectors.find("galleon")).isEqualTo(-1);
    assertThat(vectors.find("hapax")).isEqualTo(-1);
    assertThat(vectors.find("")).isEqualTo(-1);
  }

  @Test
  void caseDoesNotCountAndDigitsCountAsOne() {
    assertThat(vectors.find("KETCH")).isNotNegative().isEqualTo(vectors.find("ketch"));
    assertThat(vectors.find("1955")).isNotNegative().isEqualTo(vectors.find("2026"));
    assertThat(vectors.find("195")).isEqualTo(-1);
    assertThat(vectors.words()).isEqualTo(4 * 4 + 3);
  }

  @Test
  void rareWordsTellMoreThanFrequentOnes() {
    assertThat(vectors.weight(vectors.find("yawl")))
        .isGreaterThan(vectors.weight(vectors.find("na")));
    assertThat(vectors.weight(vectors.find("yawl"))).isBetween(0f, 1f);
  }

  @Test
  void theSameSentencesGiveTheSameBytes() throws IOException {
    assertThat(bytes(new VectorTrainer(DIMENSIONS, 2).learn(sentences())))
        .isEqualTo(bytes(vectors));
  }

  @Test
  void whatWasWrittenAndReadIsTheSame() throws IOException {
    byte[] bytes = bytes(vectors);
    WordVectors read = WordVectors.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    assertThat(bytes(read)).isEqualTo(bytes);
    assertThat(read.words()).isEqualTo(vectors.words());
    assertThat(read.dimensions()).isEqualTo(DIMENSIONS);
    float[] sum = new float[DIMENSIONS];
    read.add(read.find("Hound"), 1, sum, 0);
    assertThat(sum).containsExactly(vector("hound"));
  }

  @Test
  void halfAFileIsRefused() throws IOException {
    byte[] bytes = bytes(vectors);
    assertThatThrownBy(
            () ->
                WordVectors.read(
                    new DataInputStream(new ByteArrayInputStream(bytes, 0, bytes.length - 1))))
        .isInstanceOf(EOFException.class);
  }
}
