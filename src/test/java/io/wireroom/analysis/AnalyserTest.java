package io.wireroom.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.lexicon.Lists;
import io.wireroom.model.TestModels;
import io.wireroom.quote.Circumstances;
import io.wireroom.quote.CueClass;
import io.wireroom.quote.SpeakerKind;
import io.wireroom.reading.Polarity;
import io.wireroom.stance.Stance;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.NameSpan;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import io.wireroom.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AnalyserTest {
  private static final Analyser ANALYSER = analyser(false);

  private static Analyser analyser(boolean neutralStances) {
    return new Analyser(
        Lists.shipped(), TestModels.SHIPPED, null, new AnalysisSettings(neutralStances, 0.5));
  }

  /** One sentence of {@code word/POS} pairs; names of type person where {@code NNP} runs. */
  private static AnnotatedText tagged(String line) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    List<NameSpan> names = new ArrayList<>();
    for (String pair : line.split(" ")) {
      String word = pair.substring(0, pair.lastIndexOf('/'));
      String pos = pair.substring(pair.lastIndexOf('/') + 1);
      if (!word.equals(",") && !word.equals(".") && !word.equals("”") && glue(text)) {
        text.append(' ');
      }
      int begin = text.length();
      tokens.add(
          new Token(begin, begin + word.length(), word, pos, word.equals("said") ? "say" : word));
      text.append(word);
      if (pos.equals("NNP")) {
        int last = names.size() - 1;
        boolean on = last >= 0 && names.get(last).end() == begin - 1;
        int from = on ? names.remove(last).begin() : begin;
        names.add(
            new NameSpan(from, begin + word.length(), "person", null, null, null, 0.9, "tagger"));
      }
    }
    int end = text.length();
    return new AnnotatedText(
        text.substring(0, end),
        0,
        List.of(new Span(0, end)),
        List.of(new Sentence(0, end, 0, tokens.size(), 0)),
        tokens,
        names);
  }

  private static boolean glue(StringBuilder text) {
    return text.length() > 0 && text.charAt(text.length() - 1) != '“';
  }

  @Test
  void who_said_what_and_how_it_feels() {
    Analysis analysis =
        ANALYSER.analyse(
            tagged(
                "“/`` Tomas/NNP Berg/NNP betrayed/VBD us/PRP ,/, ”/'' Lena/NNP Vogt/NNP said/VBD"
                    + " on/IN Monday/NN ./."),
            LocalDate.of(2019, 7, 16));
    assertThat(analysis.attributions()).hasSize(1);
    assertThat(analysis.attributions().get(0).speaker().kind()).isEqualTo(SpeakerKind.NAMED);
    assertThat(analysis.attributions().get(0).speaker().name()).isEqualTo("Lena Vogt");
    assertThat(analysis.circumstances())
        .containsExactly(new Circumstances(CueClass.NEUTRAL, null, LocalDate.of(2019, 7, 15)));
    assertThat(analysis.attributionSentiments()).hasSize(1);
    assertThat(analysis.sentiment()).isBetween(-1.0, 1.0);
    assertThat(analysis.sentiments())
        .filteredOn(felt -> "Tomas Berg".equals(felt.target().name()))
        .singleElement()
        .satisfies(felt -> assertThat(felt.attribution()).isZero());
    assertThat(analysis.sentiments())
        .filteredOn(felt -> "Lena Vogt".equals(felt.target().name()))
        .singleElement()
        .satisfies(felt -> assertThat(felt.polarity()).isEqualTo(Polarity.NEUTRAL))
        .satisfies(felt -> assertThat(felt.attribution()).isEqualTo(-1));
  }

  @Test
  void neutral_pairs_are_told_where_they_are_wanted() {
    AnnotatedText text = tagged("Tomas/NNP Berg/NNP and/CC Lena/NNP Vogt/NNP sat/VBD there/RB ./.");
    Analyser all = analyser(true);
    assertThat(ANALYSER.analyse(text, null).stances()).isEmpty();
    assertThat(all.analyse(text, null).stances())
        .hasSize(2)
        .extracting(Stance::polarity)
        .containsOnly(Polarity.NEUTRAL);
  }

  @Test
  void nothing_is_found_in_nothing() {
    Analysis analysis = ANALYSER.analyse(AnnotatedText.bare(""), null);
    assertThat(analysis.mentions()).isEmpty();
    assertThat(analysis.attributions()).isEmpty();
    assertThat(analysis.sentiments()).isEmpty();
    assertThat(analysis.keywords()).isEmpty();
    assertThat(analysis.sentiment()).isZero();
  }

  @Property(tries = 200)
  void never_throws(@ForAll List<Boolean> shape) {
    StringBuilder line = new StringBuilder("“/`` ");
    for (boolean name : shape) {
      line.append(name ? "Berg/NNP " : "said/VBD ,/, ”/'' “/`` ");
    }
    Analysis analysis = ANALYSER.analyse(tagged(line.append("./.").toString()), null);
    assertThat(analysis.attributionSentiments()).hasSameSizeAs(analysis.attributions());
  }
}
