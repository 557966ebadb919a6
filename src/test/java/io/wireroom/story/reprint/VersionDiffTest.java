package io.wireroom.story.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changed between two versions. */
class VersionDiffTest {
  private static final String FLOOD =
      "Floods reach the harbour\n\nThe river rose on Monday, the mayor said.\n\nAt least 12 people"
          + " were hurt in 3 villages.";

  private final VersionDiff diff = new VersionDiff();

  @Test
  void nothingIsToldOfParagraphsThatMoved() {
    assertThat(
            diff.texts(
                "Head\n\nOne went home.\n\nTwo stayed.", "Head\n\nTwo stayed.\n\nOne went home."))
        .isEmpty();
  }

  @Test
  void paragraphsComeAndGo() {
    String later = FLOOD + "\n\nThe army sent boats and tents to the coast.";
    assertThat(labels(FLOOD, later)).containsExactly("paragraph_added");
    assertThat(labels(later, FLOOD)).containsExactly("paragraph_cut");
  }

  @ParameterizedTest
  @CsvSource({
    "At least 12 people,At least 15 people,least 12 people,least 15 people",
    "At least 12 people,At least 1.250 people,least 12 people,least 1.250 people",
    "in 3 villages,in five villages,in 3 villages,in five villages"
  })
  void aNumberAloneIsNoRewording(String old, String young, String before, String after) {
    assertThat(diff.texts(FLOOD, FLOOD.replace(old, young)))
        .containsExactly(new Change(Change.Kind.NUMBER_CHANGED, before, after));
  }

  @Test
  void aRewordedParagraphTellsItsNumbersToo() {
    String later =
        FLOOD.replace(
            "At least 12 people were hurt", "Rescuers said at least 14 people were injured");
    assertThat(labels(FLOOD, later)).containsExactly("paragraph_reworded", "number_changed");
  }

  @Test
  void quotesComeAndGo() {
    List<Change> changes =
        diff.quotes(
            List.of("We are ready", "It was a long night for all of us here"),
            List.of("We are ready", "\"We're leaving the town tomorrow morning\""));
    assertThat(changes)
        .extracting(change -> change.kind().label())
        .containsExactly("quote_added", "quote_cut");
  }

  @ParameterizedTest
  @CsvSource({
    "We are ready for all that may come,ready for all that may come,0",
    "ready,We are ready for all that may come now and then,1",
    "We are ready for all that may come,We were ready for all that may come,0"
  })
  void aPartOfAQuoteIsNoOther(String before, String after, int changes) {
    assertThat(diff.quotes(List.of(before), List.of(after))).hasSize(changes);
  }

  private List<String> labels(String before, String after) {
    return diff.texts(before, after).stream().map(change -> change.kind().label()).toList();
  }
}
