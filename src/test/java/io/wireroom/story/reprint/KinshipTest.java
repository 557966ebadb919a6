package io.wireroom.story.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a later article is to an earlier one. */
class KinshipTest {
  private static final long HOUR = 3_600_000_000L;
  private static final String TITLE = "Harbour closes as floods reach the old town";
  private static final String TEXT =
      TITLE
          + "\n\nThe harbour was closed on Monday after the river left its bed and reached the old"
          + " town, officials of the port authority announced.\n\nAbout 1,200 residents had to"
          + " leave their homes during the night, among them the patients of a small hospital near"
          + " the bridge.\n\nFishermen organised boats for neighbours whose cellars were under"
          + " water, while shops along the promenade stayed shut.\n\nEngineers expect the level to"
          + " fall from Wednesday on if no further rain comes down in the mountains.\n\nThe"
          + " railway line between the capital and the coast remains interrupted in 14 places.";

  private final PrintMaker maker = new PrintMaker();

  private Print print(String id, int hour, String outlet, String tag, int version, String text) {
    String title = text.lines().findFirst().orElse("");
    return new Print(
        id,
        hour / 24,
        hour * HOUR,
        outlet,
        null,
        tag,
        version,
        null,
        maker.title(title),
        maker.text(text));
  }

  private Kinship kinship(String earlier, String later) {
    return Kinship.of(
        print("a", 0, "Wire", null, 1, earlier), print("b", 5, "Paper", null, 1, later));
  }

  @Test
  void theSameWordsAreAnExactCopy() {
    assertThat(kinship(TEXT, TEXT.toUpperCase(java.util.Locale.ROOT)).relation())
        .isEqualTo(Relation.EXACT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"14 places;15 places", "neighbours;neighbors", "organised;organized", "1,200;1,350"})
  void newNumbersAndSpellingsLeaveACopy(String before, String after) {
    Kinship kinship = kinship(TEXT, TEXT.replace(before, after));
    assertThat(kinship.similarity()).isGreaterThan(0.9);
  }

  @Test
  void theBeginningAloneIsAnExcerpt() {
    String begin = TEXT.substring(0, TEXT.indexOf("Fishermen"));
    assertThat(kinship(TEXT, begin).relation()).isEqualTo(Relation.EXCERPT);
  }

  @Test
  void anotherOrderIsAReprint() {
    List<String> paragraphs = Arrays.asList(TEXT.split("\n\n"));
    Collections.reverse(paragraphs);
    assertThat(kinship(TEXT, String.join("\n\n", paragraphs)).relation())
        .isEqualTo(Relation.REPRINT);
  }

  @Test
  void whatTheSourceChangesIsAVersion() {
    String later = TEXT.replace("14 places", "15 places");
    Print first = print("a", 0, "Wire", null, 1, TEXT);
    assertThat(Kinship.of(first, print("b", 3, "Wire", "LEAD", 2, later)).relation())
        .isEqualTo(Relation.VERSION);
    assertThat(Kinship.of(first, print("b", 100, "Wire", null, 1, later)).relation())
        .as("days later it is printed again")
        .isEqualTo(Relation.REPRINT);
    assertThat(Kinship.of(first, print("b", 3, "WIRE", "CORRECTED", 1, later)).relation())
        .isEqualTo(Relation.VERSION);
  }

  @Test
  void aVersionWithoutAKnownSourceIsToldByItsNumber() {
    String later = TEXT + "\n\nThe minister of the interior flew over the coast at noon.";
    Print first = print("a", 0, null, null, 1, TEXT);
    assertThat(Kinship.of(first, print("b", 3, null, "2nd LD", 3, later)).relation())
        .isEqualTo(Relation.VERSION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trains between the two cities stood still on Tuesday. \"QUOTE,\" the mayor told reporters in the"
            + " town hall. Nobody could say when the first of them would run again and travellers slept"
            + " in the halls of the stations.",
        "Insurers counted the cost on Tuesday. \"QUOTE,\" the mayor told reporters in the town hall. Most"
            + " houses of the quarter were not insured and their owners hope for help by the state."
      })
  void thoseWhoQuoteOneManAreNoCopies(String other) {
    String quote =
        "We have seen water in these streets before but never so much of it and never so fast and"
            + " we will build the wall that was promised to us ten years ago";
    String first = TEXT + "\n\n\"" + quote + ",\" the mayor told reporters in the town hall.";
    assertThat(kinship(first, "Mayor demands wall\n\n" + other.replace("QUOTE", quote))).isNull();
  }

  @Test
  void theNextDaysReportInTheSameFormIsNoCopy() {
    String form =
        "Shares close %s\n\nThe main index fell %d points to %d on %s. Shares of the bank lost %d"
            + " percent, those of the railway %d percent. Some %d million papers changed hands, and"
            + " %d of them reached a new low. Oil was traded at %d dollars.";
    String monday = form.formatted("lower", 110, 8912, "Monday", 12, 31, 512, 77, 94);
    String tuesday = form.formatted("lower", 254, 8658, "Tuesday", 23, 44, 731, 58, 89);
    assertThat(kinship(monday, tuesday)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"''", "Photo", "'Photo gallery: the week in pictures'"})
  void almostEmptyTextsAreCopiesOfTheirLikesAlone(String text) {
    assertThat(kinship(TEXT, text)).isNull();
    assertThat(kinship(text, text).relation()).isEqualTo(Relation.EXACT);
    assertThat(kinship(text + " here", text + " there")).isNull();
  }
}
