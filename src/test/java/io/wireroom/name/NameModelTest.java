package io.wireroom.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NameModelTest {
  private static final String[] PEOPLE = {"Orla Finch", "Tam Beckett", "Ines Roque", "Gil Haddad"};
  private static final String[] PLACES = {"Norwold", "Eastmere", "Karvina Bay", "Lowtown"};
  private static final String[] BODIES = {"Tarn Bank", "Velder Corp.", "Ministry of Tides"};

  private static NameModel model;

  private static NameSet set() {
    List<NameSet.Document> documents = new ArrayList<>();
    for (String person : PEOPLE) {
      for (String place : PLACES) {
        for (String body : BODIES) {
          List<List<String>> sentences = new ArrayList<>();
          List<List<String>> tags = new ArrayList<>();
          add(
              sentences,
              tags,
              "[PER " + person + "] of [ORG " + body + "] spoke in [LOC " + place + "] .");
          add(sentences, tags, "The people of [LOC " + place + "] did not listen .");
          documents.add(new NameSet.Document(sentences, tags, null));
        }
      }
    }
    return new NameSet("own prose", 0, 1, false, true, documents);
  }

  private static void add(List<List<String>> sentences, List<List<String>> tags, String marked) {
    List<String> words = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    String kind = "";
    boolean begins = false;
    for (String word : marked.split(" ")) {
      if (word.startsWith("[")) {
        kind = word.substring(1);
        begins = true;
        continue;
      }
      boolean ends = word.endsWith("]");
      words.add(ends ? word.substring(0, word.length() - 1) : word);
      labels.add(kind.isEmpty() ? "O" : (begins ? "B-" : "I-") + kind);
      begins = false;
      kind = ends ? "" : kind;
    }
    sentences.add(words);
    tags.add(labels);
  }

  private static String[] unknown(List<String> words) {
    String[] tags = new String[words.size()];
    Arrays.fill(tags, "X");
    return tags;
  }

  private static List<TaggedName> tag(NameModel model, List<List<String>> sentences) {
    return model.tag(sentences, sentences.stream().map(NameModelTest::unknown).toList());
  }

  private static List<TaggedName> tagApart(List<List<String>> sentences) {
    return model.tagApart(sentences, sentences.stream().map(NameModelTest::unknown).toList());
  }

  private static NameModel train() {
    return new NameTrainer(new NameGazetteer(), NameModelTest::unknown, step -> {})
        .train(List.of(set()), List.of());
  }

  private static List<String> names(NameModel model, String... sentences) {
    List<List<String>> tokens = new ArrayList<>();
    for (String sentence : sentences) {
      tokens.add(Arrays.asList(sentence.split(" ")));
    }
    return tag(model, tokens).stream()
        .map(
            name ->
                name.kind().label()
                    + " "
                    + String.join(" ", tokens.get(name.sentence()).subList(name.from(), name.to())))
        .toList();
  }

  @BeforeAll
  static void learn() {
    model = train();
  }

  @Test
  void findsWhatItLearntInNewCompany() {
    assertThat(names(model, "Gil Haddad of Velder Corp. spoke in Norwold ."))
        .containsExactly("person Gil Haddad", "organization Velder Corp.", "location Norwold");
  }

  @Test
  void confidencesAreProbabilities() {
    assertThat(tag(model, List.of(List.of("Orla", "Finch", "spoke", "in", "Lowtown", "."))))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(name.confidence()).isBetween(0.0, 1.0));
  }

  @Test
  void emptyDocumentsHaveNoNamesAndOddTokensDoNoHarm() {
    assertThat(tag(model, List.of())).isEmpty();
    assertThat(tag(model, List.of(List.of()))).isEmpty();
    assertThat(tag(model, List.of(List.of("", "\u00a0", "\ud83d"))))
        .allSatisfy(name -> assertThat(name.to()).isBetween(name.from() + 1, 3));
    assertThat(tagApart(List.of(List.of(), List.of("the", "sea")))).isEmpty();
  }

  @Test
  void apartEachSentenceKeepsItsNumber() {
    List<TaggedName> names =
        tagApart(
            List.of(
                List.of("did", "not", "listen", "."),
                List.of("The", "people", "of", "Eastmere", "did", "not", "listen", ".")));
    assertThat(names).extracting(TaggedName::sentence).containsExactly(1);
    assertThat(names).extracting(TaggedName::from).containsExactly(3);
  }

  @Test
  void theSameSetsGiveTheSameBytes() {
    assertThat(train().toBytes()).isEqualTo(model.toBytes());
  }

  @Test
  void isTheSameReadAsWritten() throws IOException {
    NameModel read = NameModel.of(model.toBytes());
    String text = "Ines Roque of Tarn Bank spoke in Karvina Bay .";
    assertThat(names(read, text)).isEqualTo(names(model, text)).hasSize(3);
    assertThat(read.toBytes()).isEqualTo(model.toBytes());
  }

  @Test
  void halfAModelIsAnError() {
    byte[] bytes = model.toBytes();
    assertThatThrownBy(() -> NameModel.of(Arrays.copyOf(bytes, bytes.length / 2)))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> NameModel.of(new byte[20]))
        .isInstanceOf(IOException.class)
        .hasMessage("not a name model of this version");
  }
}
