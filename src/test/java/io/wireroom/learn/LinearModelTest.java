package io.wireroom.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packed rows give what plain ones give, whatever the number of labels and of features. */
class LinearModelTest {
  private final Random random = new Random(7);
  private final TreeMap<Integer, int[]> plain = new TreeMap<>();

  private LinearModel model(int labels, int features, int longest) {
    WeightRows rows = new WeightRows(labels, 1);
    for (int i = 0; i < features; i++) {
      plain.put(i < 2 ? i : Hash.mix(1, i), new int[labels]);
    }
    plain.put(Integer.MIN_VALUE, new int[labels]);
    plain.put(Integer.MAX_VALUE, new int[labels]);
    plain.forEach(
        (key, weights) -> {
          rows.begin();
          TreeSet<Integer> some = new TreeSet<>();
          for (int n = random.nextInt(longest) + 1; some.size() < Math.min(n, labels); ) {
            some.add(random.nextInt(labels));
          }
          for (int label : some) {
            int size = 1 + random.nextInt(LinearModel.LARGEST);
            weights[label] = random.nextBoolean() ? size : -size;
            rows.add(label, weights[label]);
          }
          rows.end(key);
        });
    return rows.model();
  }

  private static byte[] bytes(LinearModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({"1,10,1", "2,300,2", "3,50000,3", "4,1000,1", "7,50000,7", "64,3000,3", "200,900,90"})
  void weightsAreThoseThatWereAdded(int labels, int features, int longest) throws IOException {
    LinearModel model = model(labels, features, longest);
    assertThat(model.features()).isEqualTo(plain.size());
    byte[] written = bytes(model);
    LinearModel read = LinearModel.read(new DataInputStream(new ByteArrayInputStream(written)));
    assertThat(read.weights()).isEqualTo(model.weights());
    assertThat(bytes(read)).isEqualTo(written);

    int[] known = plain.keySet().stream().mapToInt(key -> key).toArray();
    int[] asked = new int[100];
    int[] sums = new int[labels];
    int[] each = new int[asked.length * labels];
    for (int round = 0; round < 200; round++) {
      int[] expected = new int[labels];
      int[] expectedEach = new int[each.length];
      for (int i = 0; i < asked.length; i++) {
        int near = known[random.nextInt(known.length)];
        asked[i] =
            random.nextInt(3) > 0 ? near : random.nextBoolean() ? near + 1 : Hash.mix(2, near);
        int[] weights = plain.getOrDefault(asked[i], new int[labels]);
        for (int label = 0; label < labels; label++) {
          expected[label] += weights[label];
          expectedEach[i * labels + label] = weights[label];
        }
      }
      read.score(asked, asked.length, sums);
      assertThat(sums).isEqualTo(expected);
      read.weights(asked, asked.length, labels, each);
      assertThat(each).isEqualTo(expectedEach);
    }
  }

  @ParameterizedTest
  @CsvSource({"3", "8"})
  void rowsWithoutWeightAreKept(int labels) throws IOException {
    WeightRows rows = new WeightRows(labels, 4);
    rows.begin();
    rows.endAnyway(-5);
    rows.begin();
    rows.add(0, 0);
    rows.end(0);
    rows.begin();
    rows.add(2, 9);
    rows.end(1);
    LinearModel model = rows.model();
    assertThat(model.features()).isEqualTo(3);
    assertThat(model.weights()).isEqualTo(2);
    LinearModel read =
        LinearModel.read(new DataInputStream(new ByteArrayInputStream(bytes(model))));
    assertThat(bytes(read)).isEqualTo(bytes(model));
    int[] sums = new int[labels];
    read.score(new int[] {-5, 0, 1}, 3, sums);
    assertThat(sums[0]).isZero();
    assertThat(sums[2]).isEqualTo(9);
  }
}
