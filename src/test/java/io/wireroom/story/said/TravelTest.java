package io.wireroom.story.said;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How far one quote went, and whose it is. */
class TravelTest {
  private static final Voice ROY = voice("named", "Ann Roy");
  private static final Voice GRANT = voice("named", "Bo Grant");

  private final Travel travel = new Travel();

  @Test
  void supportIsOfStoriesAndNotOfCopies() {
    for (int copy = 0; copy < 10; copy++) {
      add(1, "copy" + copy, "s1", "Paper " + copy, GRANT, 5);
    }
    add(2, "b", "s2", "Wire", ROY, 9);
    add(3, "c", "s3", null, ROY, 7);
    add(3, "d", "s4", "Wire", Voice.NONE, 3);
    Figures seen = travel.around(2, 7);
    assertThat(seen.articles()).isEqualTo(13);
    assertThat(seen.stories()).isEqualTo(4);
    assertThat(seen.outlets()).isEqualTo(11);
    assertThat(seen.days()).isEqualTo(3);
    assertThat(seen.speaker()).isEqualTo(ROY);
    assertThat(seen.support()).isEqualTo(2);
    assertThat(seen.longest()).isEqualTo("b-q");
    assertThat(seen.contested()).isTrue();
  }

  @Test
  void aDaySeesTheHorizonAroundIt() {
    add(1, "a", "a", "Wire", ROY, 5);
    add(5, "b", "b", "Wire", GRANT, 5);
    assertThat(travel.around(1, 3).articles()).isEqualTo(1);
    assertThat(travel.around(1, 3).contested()).isFalse();
    assertThat(travel.around(1, 4).contested()).isTrue();
  }

  @Test
  void oneNamedAndOthersUnderPronounsOrSpelledOtherwiseIsNoContest() {
    add(1, "a", "a", "Wire", ROY, 5);
    add(1, "b", "b", "Wire", voice("pronoun", "Bo Grant"), 5);
    add(1, "c", "c", "Wire", voice("named", "Roy"), 5);
    add(1, "d", "d", "Wire", Voice.NONE, 5);
    assertThat(travel.around(1, 7).contested()).isFalse();
    assertThat(travel.around(1, 7).support()).isEqualTo(2);
  }

  @Test
  void copiesThatRepeatTwoNamesOfTheirStoryAreNoContest() {
    for (String article : new String[] {"a", "b", "c"}) {
      add(1, article, "s", "Wire", ROY, 5);
      add(1, article, "s", "Wire", GRANT, 5);
    }
    assertThat(travel.around(1, 7).contested()).isFalse();
    add(1, "d", "s2", "Wire", GRANT, 5);
    assertThat(travel.around(1, 7).contested()).isTrue();
  }

  private void add(long day, String article, String story, String outlet, Voice voice, int words) {
    Printed printed = new Printed("x", "direct", voice, article, story, story, day, 0, 0);
    travel.add(printed, outlet, words, article + "-q");
  }

  private static Voice voice(String kind, String name) {
    return new Voice(kind, "person:" + name, name, null, null, null);
  }
}
