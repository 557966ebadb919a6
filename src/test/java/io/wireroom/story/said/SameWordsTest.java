package io.wireroom.story.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of quotes: what ties them, both with their speakers, and what the later one is. */
class SameWordsTest {
  private final SameWords words = new SameWords();

  // tie: s one story, e one event, n none; d direct, m mixed, i indirect
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      textBlock =
          """
          n # d Kim Lee  # "We will never sign the Quellmoor treaty," # d Kim Lee # “We will never sign the Quellmoor treaty.” # same
          n # d          # "We will never sign the Quellmoor treaty," # d Kim Lee # WE WILL NEVER SIGN THE QUELLMOOR TREATY # same
          n # d          # "Labour centres have organised 3,000 travellers" # d   # "labor centers have organized 3000 travelers" # same
          n # d          # "We can't accept the harbour's levy, it's absurd" # d  # "We cannot accept the harbor's levy. It is absurd" # same
          n # d          # "The fishermen have waited seven per cent longer" # d  # "The fishermen have waited 7 percent longer" # same
          n # d Ann Roy  # "We told [the shipyard] that welders come first" # d Ann Roy # "We told them that welders come first" # same
          n # d Ann Roy  # "[W]elders come first at this shipyard" # d Ann Roy # "Welders come first at this shipyard" # same
          n # d Ann Roy  # "This harvest is the worst … and barley is gone" # d Ann Roy # "This harvest is the worst in forty winters, my father says, and barley is gone" # part
          n # d Ann Roy  # "The harvest failed," … "and barley is gone." # d Ann Roy # "The harvest failed, and barley is gone." # same
          n # d Ann Roy  # "this harvest the worst, and barley gone" # d Ann Roy # "This harvest is the worst and the barley is gone" # same
          n # d Ann Roy  # "This wheat harvest is dreadful, and the barley is gone for good" # d Ann Roy # "This wheat harvest is awful, and the barley is gone for good" # same
          n # m Ann Roy  # that there had to be “soul-searching” in the party # d Ann Roy # "We need some soul-searching after this night" # part
          e # m          # called for “soul-searching” # d Ann Roy # "We need some soul-searching after this night" # part
          n # m          # called for “soul-searching” # d Ann Roy # "We need some soul-searching after this night" # none
          n # m Bo Grant # called for “soul-searching” # d Ann Roy # "We need some soul-searching after this night" # none
          n # m Ann Roy  # “needs a great day” # d Ann Roy # "It will be a great day for the whole nation" # none
          n # m          # of a “slow decline in national morals” # d Ann Roy # "What we see is a slow decline in national morals, and nobody minds" # part
          n # d Ann Roy  # "What we see is a slow decline in national morals, and nobody minds" # m  # of a “slow decline in national morals” # whole
          n # d Ann Roy  # "no comment" # d Bo Grant # "No comment." # none
          n # d          # "We are monitoring the situation closely" # d # "We are monitoring the situation closely," # none
          n # d Ann Roy  # "We are monitoring the situation" # d Bo Grant # "We are closely monitoring the situation" # none
          e # d Ann Roy  # "Our thoughts and prayers are with the families" # d Bo Grant # "Our thoughts and prayers are with the families" # none
          n # d Ann Roy  # "Safety is our top priority" # d # "Safety is our top priority" # none
          s # d          # "We are monitoring the situation" # d Bo Grant # "We are monitoring the situation" # same
          s # d Ann Roy  # "No." # d Ann Roy # "No." # same
          n # d Ann Roy  # "The levee broke because nobody oiled the sluices" # d Bo Grant # "The levee broke because nobody oiled the sluices" # same
          n # d Ann Roy  # "We will support the sluice bill" # d Ann Roy # "We will not support the sluice bill" # none
          n # d Ann Roy  # "We don't support the sluice bill" # d Ann Roy # "We support the sluice bill" # none
          n # d Ann Roy  # "They offered dockers three percent" # d Ann Roy # "They offered dockers nine percent" # none
          n # i Ann Roy  # that the government had offered to cut its mackerel catch by a tenth in March # d Ann Roy # "We offered to cut our mackerel catch by a tenth in March," # same
          e # i Ann Roy  # Roy had oiled sluices in spring and never received an answer from the harbour board # d Ann Roy # "We oiled every one of the sluices, come what may, and we never received any answer from the harbor board" # reworded
          n # i Bo Grant # the sluices had been oiled by the board # d Ann Roy # "We oiled the sluices for the board" # none
          n # i Ann Roy  # growth would be strong next year # d Ann Roy # "I am sure that the next year will bring strong growth to most of the regions" # none
          n # d Ann Roy  # "We lost the bridge. The school is gone. Patients slept on doors and tables." # d # "Patients slept on doors and tables. The mayor brought a generator and soup." # none
          s # d Ann Roy  # "We lost the bridge. The school is gone. Patients slept on doors and wet tables." # d # "Patients slept on doors and wet tables. The mayor brought a generator and soup." # part
          """)
  void laterOneIs(
      String tie, String later, String text, String earlier, String other, String relation) {
    SameWords.Reading first = words.read(printed(earlier, other, "A", tie));
    SameWords.Reading second = words.read(printed(later, text, "B", tie));
    assertThat(second.against(first).map(match -> match.relation().label()).orElse("none"))
        .as("%s / %s", text, other)
        .isEqualTo(relation);
  }

  @Test
  void whatIsQuotedWithinAQuoteIsAnother() {
    String outer = "\"One old lady told me, 'Daughter, the soprano is worse than fever.'\"";
    String inner = "'Daughter, the soprano is worse than fever.'";
    Printed one = new Printed(outer, "direct", Voice.NONE, "A", "A", "A", 1, 10, 90);
    Printed two = new Printed(inner, "direct", Voice.NONE, "A", "A", "A", 1, 40, 88);
    assertThat(words.read(two).against(words.read(one))).isEmpty();
  }

  private static Printed printed(String said, String text, String article, String tie) {
    String type = Map.of('d', "direct", 'm', "mixed", 'i', "indirect").get(said.charAt(0));
    String name = said.length() > 2 ? said.substring(2) : null;
    Voice voice =
        name == null ? Voice.NONE : new Voice("named", "person:" + name, name, null, null, null);
    String story = tie.equals("s") ? "S" : article;
    String event = tie.equals("n") ? article : "E";
    return new Printed(text, type, voice, article, story, event, 1, 0, 0);
  }
}
