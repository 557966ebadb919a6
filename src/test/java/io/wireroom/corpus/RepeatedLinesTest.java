package io.wireroom.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.LocalSpark;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class RepeatedLinesTest {
  private static Row row(int number, String outlet, String text) {
    return new RawDocument(
            "f#" + number, "id" + number, null, outlet, null, text, null, null, List.of(), null)
        .toRow();
  }

  private static String story(long seed) {
    Random random = new Random(seed);
    StringBuilder story = new StringBuilder("Story");
    for (int i = 0; i < 60; i++) {
      story.append(" word").append(random.nextInt(5000));
    }
    return story.append(".").toString();
  }

  @Test
  void linesOfManyStoriesAreFurnitureAndLinesOfVersionsAreNot() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      rows.add(row(i, "Post", story(i) + "\n\nThe voice of the port since 19" + i));
      rows.add(row(100 + i, "Wire", story(7) + "\n\nThe talks go on\n\nVersion " + i));
      rows.add(row(200 + i, "Other", story(50 + i) + "\n\n\u201CNo comment,\u201D he said."));
    }
    RepeatedLines found =
        RepeatedLines.find(
            LocalSpark.session().createDataFrame(rows, RawDocument.SCHEMA), TestSettings.shipped());
    assertThat(found.contains("Post", "The voice of the port since 1987")).isTrue();
    assertThat(found.contains("Other", "The voice of the port since 1987")).isFalse();
    assertThat(found.contains("Wire", "The talks go on")).isFalse();
    assertThat(found.contains("Other", "\u201CNo comment,\u201D he said.")).isFalse();
    assertThat(found.size()).isEqualTo(1);
  }
}
