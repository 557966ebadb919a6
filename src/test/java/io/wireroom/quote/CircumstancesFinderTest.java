package io.wireroom.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.lexicon.Lists;
import io.wireroom.text.AnnotatedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircumstancesFinderTest {
  /** A Sunday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2019, 7, 14);

  private static final CircumstancesFinder CIRCUMSTANCES = new CircumstancesFinder(Lists.shipped());

  private static Circumstances first(String article, LocalDate published) {
    AnnotatedText text = ShippedAttributions.annotate(article);
    List<Attribution> found = ShippedAttributions.of(text);
    return CIRCUMSTANCES.find(text, found, published).get(0);
  }

  /** Text, then to whom; nothing where the text does not say. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "“The talks failed,” Delgado told reporters at Dulles airport. | reporters",
        "“The talks failed,” Delgado told a crowd of supporters in Ohio on Friday. | a crowd of"
            + " supporters",
        "Delgado told The Northern Ledger on Saturday that the talks had failed. | The Northern"
            + " Ledger",
        "Delgado told Lena Vogt and Ida Moen that the talks had failed. | Lena Vogt and Ida Moen",
        "“The talks failed,” Delgado told USA Today on Friday. | USA Today",
        "Delgado told him that the talks had failed. | him",
        "“The talks failed,” Delgado said to the council’s members. | the council’s members",
        "Delgado asked Berg whether the talks had failed. | Berg",
        "“Why did the talks fail?” asked Berg. |",
        "Delgado said in an interview with the Post that the talks had failed. | the Post",
        "“The talks failed,” Delgado wrote in a letter to the committee. | the committee",
        "Speaking to reporters in Oslo, Delgado said that the talks had failed. | reporters",
        "“The talks failed,” Delgado said, addressing a group of farmers. | a group of farmers",
        "Delgado said Saturday that the talks had failed. |",
        "“The talks failed,” Delgado said in a speech on a visit to Oslo. |",
        "The talks have failed, according to the ministry. |",
      })
  void tells_to_whom(String text, String addressee) {
    assertThat(first(text, PUBLISHED).addressee()).isEqualTo(addressee);
  }

  /** Text, then the day; nothing where none hangs on the cue. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "“The talks failed,” Maria Delgado said Saturday. | 2019-07-13",
        "“The talks failed,” Delgado told reporters at Dulles airport on Friday. | 2019-07-12",
        "Delgado said on July 10 that the talks had failed. | 2019-07-10",
        "“The talks will go on Friday,” Delgado said late Tuesday. | 2019-07-09",
        "“The talks have failed,” Delgado will say on Friday. | 2019-07-19",
        "“The talks failed,” Delgado said yesterday. | 2019-07-13",
        "“The talks failed,” Delgado said last week. |",
        "“The talks failed,” Delgado told USA Today. |",
        "“The talks failed,” Delgado said in a Monday interview. | 2019-07-08",
        "“The talks failed,” Delgado said during Monday’s debate. | 2019-07-08",
        "“The talks failed,” Delgado said of Monday’s attack. |",
        "“The talks failed,” Delgado said of the attack on Monday. |",
        "“The talks failed,” said Delgado, who arrived on Monday. |",
        "Delgado, who arrived on Monday, said that the talks had failed. |",
        "Delgado on Monday said that the talks had failed. | 2019-07-08",
        "On Monday, Delgado said that the talks had failed. | 2019-07-08",
        "On Monday police arrested Berg, who said that the talks had failed. |",
        "Delgado said that the talks had failed on Monday. |",
        "“The talks failed,” Delgado said after Monday’s session. |",
        "“The talks failed,” Delgado told The Post in an Oct. 3, 2018, interview. | 2018-10-03",
      })
  void tells_the_day(String text, LocalDate day) {
    assertThat(first(text, PUBLISHED).saidOn()).isEqualTo(day);
  }

  @Test
  void without_a_date_of_publication_there_is_no_day() {
    assertThat(first("“The talks failed,” Delgado said Saturday.", null).saidOn()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "“The talks failed,” Delgado said. | NEUTRAL",
        "The talks have failed, according to the ministry. | NEUTRAL",
        "Delgado claimed that the talks had failed. | DOUBTFUL",
        "Delgado pointed out that the talks had failed. | FACTIVE",
        "Delgado insisted that the talks had failed. | ASSERTIVE",
        "Delgado admitted that the talks had failed. | ADMISSION",
        "Delgado denied that the talks had failed. | DENIAL",
        "Delgado praised the “brave” council. | POSITIVE",
        "Delgado criticized the “cowardly” council. | NEGATIVE",
        "Delgado warned that the talks would fail. | WARNING",
        "Delgado asked whether the talks had failed. | QUESTION",
        "The ministry demanded that the talks go on. | REQUEST",
        "The ministry vowed to try again. | COMMITMENT",
        "Delgado believes that the talks have failed. | BELIEF",
        "Delgado hoped that the talks would go on. | EMOTION",
        "They repeated their claim that the talks had failed. | DOUBTFUL",
      })
  void cues_have_a_class(String text, CueClass expected) {
    assertThat(first(text, PUBLISHED).cueClass()).isEqualTo(expected);
  }

  @Test
  void a_list_may_add_a_cue() {
    CueClasses mine =
        new CueClasses(
            Lists.extended(Map.of("cue-classes", "say\tdoubtful\nblurt out\tadmission")));
    assertThat(mine.of("say", null)).isEqualTo(CueClass.DOUBTFUL);
    assertThat(mine.of("blurt", null)).isEqualTo(CueClass.OTHER);
    assertThat(mine.of(null, null)).isNull();
  }
}
