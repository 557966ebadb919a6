package io.wireroom.story.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.story.reprint.EventTerms.Name;
import io.wireroom.story.reprint.EventTerms.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether articles are about one event. */
class SameEventTest {
  private static final Name MAYOR = new Name("Ana Rojas", "person", "person:ana-rojas", 4, true);
  private static final Name TOWN = new Name("Piura", "location", "place:piura", 3, true);
  private static final Name PERU = new Name("Peru", "location", "country:PER", 2, false);

  private final EventTerms terms = new EventTerms();

  private final List<Term> flood =
      terms.of(
          "Floods in Piura leave thousands homeless",
          List.of("flood", "river", "shelter"),
          List.of(MAYOR, TOWN, PERU));

  @Test
  void namesAndKeywordsTellTheEvent() {
    List<Term> later =
        terms.of(
            "Piura shelters fill after floods",
            List.of("flood", "shelter", "tent"),
            List.of(MAYOR, TOWN, PERU));
    assertThat(SameEvent.margin(flood, later, 1)).isPositive();
    assertThat(SameEvent.keys(later)).containsAnyElementsOf(SameEvent.keys(flood));
  }

  @Test
  void theMoreDaysTheMoreIsAsked() {
    assertThat(SameEvent.margin(flood, flood, 7)).isLessThan(SameEvent.margin(flood, flood, 1));
  }

  @Test
  void oneCountryIsNoEvent() {
    List<Term> other =
        terms.of(
            "Orchestra of Lima plays Mozart",
            List.of("orchestra", "concert", "hall"),
            List.of(new Name("Lima", "location", "place:lima", 4, true), PERU));
    assertThat(SameEvent.margin(flood, other, 0)).isNegative();
  }

  @Test
  void anArticleWithoutWordsIsLikeNone() {
    List<Term> none = terms.of(null, List.of(), List.of());
    assertThat(none).isEmpty();
    assertThat(SameEvent.margin(none, flood, 0)).isNegative();
    assertThat(SameEvent.keys(none)).isEmpty();
  }
}
