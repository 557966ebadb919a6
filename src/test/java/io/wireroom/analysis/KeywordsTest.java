package io.wireroom.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.lexicon.Lists;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import io.wireroom.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeywordsTest {
  private static final Keywords KEYWORDS = new Keywords(Lists.shipped());

  /** {@code word/POS} pairs; the first line is the headline. */
  private static AnnotatedText tagged(String... lines) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int titleEnd = 0;
    for (String line : lines) {
      int begin = text.length();
      int first = tokens.size();
      for (String pair : line.split(" ")) {
        String word = pair.substring(0, pair.indexOf('/'));
        tokens.add(
            new Token(
                text.length(),
                text.length() + word.length(),
                word,
                pair.substring(pair.indexOf('/') + 1),
                word));
        text.append(word).append(' ');
      }
      int end = text.length() - 1;
      sentences.add(new Sentence(begin, end, first, tokens.size(), sentences.size()));
      titleEnd = titleEnd == 0 ? end : titleEnd;
      text.append('\n');
    }
    List<Span> paragraphs = sentences.stream().map(Sentence::span).toList();
    return new AnnotatedText(text.toString(), titleEnd, paragraphs, sentences, tokens, List.of());
  }

  @Test
  void headline_and_repetition_come_first() {
    AnnotatedText text =
        tagged(
            "Ferry/NN sinks/VBZ",
            "The/DT ferry/NN left/VBD the/DT harbour/NN on/IN Monday/NNP",
            "The/DT harbour/NN of/IN Velden/NNP closed/VBD after/IN a/DT year/NN",
            "A/DT lamp/NN burned/VBD that/DT year/NN");
    int begin = text.text().indexOf("Velden");
    Mention velden =
        new Mention(
            0,
            begin,
            begin + 6,
            MentionType.LOCATION,
            "place:velden",
            "Velden",
            null,
            null,
            null,
            MentionForm.NAME,
            2,
            false,
            0.5,
            1,
            "test");
    assertThat(KEYWORDS.of(text, List.of(velden))).containsExactly("ferry", "harbour");
    assertThat(KEYWORDS.of(text, List.of(velden, velden)))
        .containsExactly("ferry", "Velden", "harbour");
  }

  @Test
  void an_empty_text_has_none() {
    assertThat(KEYWORDS.of(AnnotatedText.bare(""), List.of())).isEmpty();
  }

  @Test
  void at_most_ten() {
    StringBuilder line = new StringBuilder("ferry/NN");
    for (char c = 'a'; c <= 'z'; c++) {
      line.append(" zinc").append(c).append("/NN");
    }
    assertThat(KEYWORDS.of(tagged(line.toString()), List.of()))
        .hasSize(10)
        .startsWith("ferry", "zinca", "zincb");
  }
}
