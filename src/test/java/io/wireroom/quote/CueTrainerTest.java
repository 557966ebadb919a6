package io.wireroom.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.lexicon.Lists;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import io.wireroom.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CueTrainerTest {
  private static AnnotatedText sentence(String tagged) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String word : tagged.split(" ", -1)) {
      String[] cells = word.split("/", -1);
      int begin = text.length();
      text.append(cells[0]).append(' ');
      tokens.add(new Token(begin, begin + cells[0].length(), cells[0], cells[1], cells[2]));
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

  @Test
  void a_verb_weighs_as_much_as_it_attributes() {
    AnnotatedText says =
        sentence("Delgado/NNP/delgado says/VBZ/say that/IN/that talks/NNS/talk failed/VBD/fail");
    AnnotatedText opens =
        sentence("Delgado/NNP/delgado opens/VBZ/open the/DT/the new/JJ/new hall/NN/hall");
    int that = says.text().indexOf("that");
    CueTrainer trainer = new CueTrainer(Lists.shipped());
    for (int i = 0; i < 5; i++) {
      trainer.add(says, List.of(List.of(new Span(that, says.text().length()))));
      trainer.add(opens, List.of());
    }
    assertThat(trainer.rows()).contains("*\tthat\t1.00", "say\tthat\t1.00");
    assertThat(trainer.rows()).noneMatch(row -> row.startsWith("open\t"));
  }
}
