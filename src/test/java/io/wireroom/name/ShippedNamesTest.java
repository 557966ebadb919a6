package io.wireroom.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wireroom.model.TestModels;
import io.wireroom.tag.PosModel;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedNamesTest {
  private static PosModel partsOfSpeech;
  private static NameModel names;
  private static Duration loading;

  @BeforeAll
  static void load() throws IOException {
    partsOfSpeech = TestModels.SHIPPED.pos();
    long start = System.nanoTime();
    names = TestModels.SHIPPED.names();
    loading = Duration.ofNanos(System.nanoTime() - start);
  }

  private static List<String> find(String document) {
    List<List<String>> sentences = new ArrayList<>();
    for (String sentence : document.split(" / ")) {
      sentences.add(Arrays.asList(sentence.split(" ")));
    }
    return names.tag(sentences, sentences.stream().map(partsOfSpeech::tag).toList()).stream()
        .map(
            name ->
                String.join(" ", sentences.get(name.sentence()).subList(name.from(), name.to()))
                    + "="
                    + name.kind().label())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister , Petra Lindqvist , flew to Lisbon on Monday . "
            + "| Petra Lindqvist=person; Lisbon=location",
        "Japanese exporters complained to the World Trade Organization . "
            + "| Japanese=nationality; World Trade Organization=organization",
        "Farid Mansouri of the University of Tampere told Reuters that Turkey would agree . "
            + "| Farid Mansouri=person; University of Tampere=organization; Reuters=organization;"
            + " Turkey=location",
        "South Korea and the United States will hold talks in Geneva . "
            + "| South Korea=location; United States=location; Geneva=location",
        "Shares of Brandt Holdings Inc. fell after Goldman Sachs cut its rating . "
            + "| Brandt Holdings Inc.=organization; Goldman Sachs=organization",
        "The second World War ruined the town . | World War=event",
        "Nothing of note happened in the village that day . |",
        "Oksana Bilenko runs the bakery . / In the evening Bilenko counts the coins . "
            + "| Oksana Bilenko=person; Bilenko=person",
      })
  void findsNamesOfEachKind(String document, String expected) {
    List<String> wanted = expected == null ? List.of() : Arrays.asList(expected.split("; "));
    assertThat(find(document)).isEqualTo(wanted);
  }

  @Test
  void isSmallAndQuicklyLoaded() {
    assertThat(
            TestModels.SHIPPED.namesPayload().bytes().length
                + TestModels.SHIPPED.posPayload().bytes().length)
        .isLessThan(25_000_000);
    assertThat(loading).isLessThan(Duration.ofSeconds(3));
  }

  /** The card has what the training job counted on development sets: the share of right names. */
  @Test
  void confidencesAreTheShareOfNamesThatAreRight() throws IOException {
    JsonNode card;
    try (InputStream in = ShippedNamesTest.class.getResourceAsStream("/models/ner/names.json")) {
      card = new ObjectMapper().readTree(in);
    }
    int[] found = new int[10];
    double[] right = new double[10];
    double[] confidence = new double[10];
    for (String set : List.of("uner_ewt", "crossner_politics", "gmb")) {
      JsonNode bands = card.at("/scores/ner~1" + set + "~1dev.conll/confidences");
      assertThat(bands).as(set).isNotEmpty();
      for (JsonNode band : bands) {
        int at = (int) Math.round(band.get("from").asDouble() * 10);
        int count = band.get("names").asInt();
        found[at] += count;
        right[at] += count * band.get("right").asDouble();
        confidence[at] += count * band.get("mean_confidence").asDouble();
      }
    }
    StringBuilder table = new StringBuilder("confidence, names, right\n");
    for (int band = 0; band < 10; band++) {
      if (found[band] > 0) {
        table.append(
            String.format(
                "%.2f %6d %.2f%n",
                confidence[band] / found[band], found[band], right[band] / found[band]));
      }
    }
    System.out.println(table);
    for (int band = 0; band < 10; band++) {
      if (found[band] >= 50) {
        assertThat(right[band] / found[band])
            .as(table.toString())
            .isCloseTo(confidence[band] / found[band], within(0.07));
      }
    }
    assertThat(found[9]).as(table.toString()).isGreaterThan(1000);
  }
}
