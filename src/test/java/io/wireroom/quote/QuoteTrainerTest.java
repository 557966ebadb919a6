package io.wireroom.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.lexicon.Lists;
import io.wireroom.model.TestModels;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import io.wireroom.text.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Learns a language of its own in which {@code murbles} attributes and {@code paints} does not. */
class QuoteTrainerTest {
  private static final String[] NAMES = {"Delgado", "Sorby", "Ilves", "Okafor", "Haugen", "Brandt"};
  private static final String[] THINGS = {"talks", "plans", "fees", "ferries", "quotas"};
  private static final String[] ENDS = {"failed", "helped", "grew", "ended"};

  private static QuoteModel model;

  @BeforeAll
  static void learn() {
    model = train();
  }

  private static QuoteModel train() {
    QuoteTrainer trainer =
        new QuoteTrainer(Lists.shipped(), TestModels.SHIPPED.parser(), step -> {});
    for (int i = 0; i < 240; i++) {
      String name = NAMES[i % NAMES.length];
      String clause = THINGS[i % THINGS.length] + "/NNS/x " + ENDS[i / 3 % ENDS.length] + "/VBD/x";
      AnnotatedText says = sentence(name + "/NNP/x murbles/VBZ/murble that/IN/that " + clause);
      int that = says.text().indexOf("that");
      trainer.add(
          says,
          List.of(),
          List.of(
              new QuoteTrainer.Label(
                  List.of(new Span(0, name.length())),
                  List.of(new Span(name.length() + 1, that - 1)),
                  List.of(new Span(that, says.text().length() - 1)))));
      trainer.add(
          sentence(name + "/NNP/x paints/VBZ/paint that/DT/that " + clause), List.of(), List.of());
    }
    return trainer.train();
  }

  private static AnnotatedText sentence(String tagged) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String word : tagged.split(" ", -1)) {
      String[] cells = word.split("/", -1);
      int begin = text.length();
      text.append(cells[0]).append(' ');
      String lemma = cells[2].equals("x") ? cells[0] : cells[2];
      tokens.add(new Token(begin, begin + cells[0].length(), cells[0], cells[1], lemma));
    }
    int end = text.length();
    return new AnnotatedText(
        text.toString(),
        0,
        List.of(new Span(0, end)),
        List.of(new Sentence(0, end, 0, tokens.size(), 0)),
        tokens,
        List.of());
  }

  private static List<Attribution> find(QuoteModel with, String tagged) {
    return new AttributionFinder(Lists.shipped(), TestModels.SHIPPED.parser(), with)
        .find(sentence(tagged), List.of());
  }

  @Test
  void a_cue_that_was_learnt_attributes_what_follows_it_to_who_stands_before() {
    String tagged = "Ferrer/NNP/x murbles/VBZ/murble that/IN/that roads/NNS/x failed/VBD/x";
    Attribution found = find(model, tagged).get(0);
    String text = sentence(tagged).text();
    assertThat(found.span().of(text)).isEqualTo("that roads failed");
    assertThat(found.speaker().span().of(text)).isEqualTo("Ferrer");
    assertThat(found.cue().of(text)).isEqualTo("murbles");
    assertThat(found.cueLemma()).isEqualTo("murble");
    assertThat(found.type()).isEqualTo(QuoteType.INDIRECT);
    assertThat(found.rule()).isEqualTo("tagger");
    assertThat(found.confidence()).isBetween(0.5, 1.0);
  }

  @Test
  void a_verb_that_never_attributed_gives_no_row() {
    assertThat(find(model, "Ferrer/NNP/x paints/VBZ/paint that/DT/that roads/NNS/x failed/VBD/x"))
        .isEmpty();
  }

  @Test
  void a_model_that_was_written_and_read_finds_the_same() throws IOException {
    QuoteModel read = QuoteModel.of(model.toBytes());
    String tagged = "Ferrer/NNP/x murbles/VBZ/murble that/IN/that roads/NNS/x failed/VBD/x";
    assertThat(find(read, tagged)).isEqualTo(find(model, tagged));
    assertThat(read.toBytes()).isEqualTo(model.toBytes());
  }

  @Test
  void the_same_articles_give_the_same_bytes() {
    assertThat(train().toBytes()).isEqualTo(model.toBytes());
  }

  @Test
  void bytes_of_something_else_are_refused() {
    assertThatThrownBy(
            () ->
                QuoteModel.of(
                    "no model of anything".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isInstanceOf(IOException.class)
        .hasMessage("Cannot read model: not a model of quotes");
  }
}
