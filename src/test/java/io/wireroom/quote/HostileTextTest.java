package io.wireroom.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionFinder;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.TestModels;
import io.wireroom.text.AnnotatedText;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts made to take long: twice the text takes at most two and a half times as long. */
class HostileTextTest {
  private static final AttributionFinder FINDER =
      new AttributionFinder(
          Lists.shipped(), TestModels.SHIPPED.parser(), TestModels.SHIPPED.quotes());
  private static final MentionFinder MENTIONS = new MentionFinder(Lists.shipped());
  private static final int WARM_UP = 3;
  private static final int MEASUREMENTS = 8;

  /** The council talked for an hour; what was said of it. */
  private static final String PROSE =
      "The/DT council/NN met/VBD in/IN the/DT old/JJ hall/NN on/IN Monday/NNP and/CC talked/VBD"
          + " about/IN the/DT harbour/NN for/IN an/DT hour/NN ./. ¶/NN “/`` We/PRP met/VBD ,/,"
          + " ”/'' Delgado/NNP said/VBD ./. ¶/NN Ana/NNP Ruiz/NNP ,/, who/WP runs/VBZ the/DT"
          + " port/NN ,/, told/VBD reporters/NNS that/IN the/DT plan/NN was/VBD bad/JJ for/IN"
          + " the/DT town/NN and/CC its/PRP$ fishermen/NNS ./. ¶/NN Most/JJS boats/NNS stayed/VBD"
          + " in/IN the/DT harbour/NN that/DT day/NN ./. ¶/NN";

  /** Words that are repeated {@code times} times; {@code ¶} ends a paragraph and a sentence. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "prose | 150 | “/`` We/PRP met/VBD ,/, ”/'' he/PRP said/VBD ./. ¶/NN Ana/NNP Ruiz/NNP"
            + " said/VBD that/IN the/DT plan/NN was/VBD bad/JJ ,/, according/VBG to/TO"
            + " reporters/NNS ./. ¶/NN",
        "no end | 300 | the/DT plan/NN ,/, Ruiz/NNP said/VBD and/CC to/TO go/VB that/IN",
        "no end, no comma | 3000 | the/DT plan/NN of/IN",
        "marks | 15000 | \"/''",
        "opening marks | 15000 | “/``",
        "closing marks | 15000 | ”/''",
        "single marks | 20000 | '/''",
        "he said | 4000 | he/PRP said/VBD",
        "commas | 1000 | Ruiz/NNP ,/, said/VBD ,/,",
        "quotations | 8000 | “No”/NN",
        "quotations with words | 3000 | “/`` No/UH ,/, ”/'' said/VBD Ruiz/NNP",
        "transcript | 10000 | RUIZ:/NNP We/PRP met/VBD ./. ¶/NN",
        "labels | 5000 | A/DT ./. Why/WRB ?/. ¶/NN",
        "paragraphs never closed | 15000 | “/`` We/PRP met/VBD ./. ¶/NN",
        "who | 1000 | Ruiz/NNP who/WP said/VBD that/IN",
        "brackets | 10000 | (/( Ruiz/NNP",
      })
  void twice_the_text_takes_at_most_two_and_a_half_times_as_long(
      String name, int times, String repeated) {
    List<String> words = List.of(repeated.strip().split(" ", -1));
    AnnotatedText once = MangledTextTest.annotated(repeat(words, times));
    AnnotatedText twice = MangledTextTest.annotated(repeat(words, 2 * times));
    for (int i = 0; i < WARM_UP; i++) {
      time(once);
    }
    // A busy machine spoils a measurement now and then; quadratic work would spoil them all.
    double least = Double.MAX_VALUE;
    for (int i = 0; i < MEASUREMENTS && least >= 2.2; i++) {
      long single = Math.min(time(once), time(once));
      least = Math.min(least, (double) time(twice) / single);
    }
    assertThat(least).as(name).isLessThan(2.5);
  }

  /** A mebibyte takes no longer than four doublings of a sixteenth of it may. */
  @Test
  void a_mebibyte_of_prose_takes_its_time_and_no_more() {
    List<String> words = List.of(PROSE.split(" "));
    int times = (1 << 20) / 16 / MangledTextTest.annotated(words).text().length() + 1;
    AnnotatedText part = MangledTextTest.annotated(repeat(words, times));
    AnnotatedText whole = MangledTextTest.annotated(repeat(words, 16 * times));
    assertThat(whole.text().length()).isGreaterThan(1 << 20);
    time(part);
    long single = Math.min(time(part), time(part));
    assertThat((double) time(whole) / single).isLessThan(2.5 * 2.5 * 2.5 * 2.5);
  }

  private static List<String> repeat(List<String> words, int times) {
    List<String> all = new ArrayList<>();
    Collections.nCopies(times, words).forEach(all::addAll);
    return all;
  }

  private static long time(AnnotatedText text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begin = threads.getCurrentThreadCpuTime();
    List<Mention> mentions = MENTIONS.find(text);
    FINDER.find(text, mentions);
    return threads.getCurrentThreadCpuTime() - begin;
  }
}
