package io.wireroom.story.said;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two speakers as kind/id/name/title/affiliation/country, and whether they are one. */
class VoicesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          named/person:kim-jong-un/Kim Jong-un///PRK # named/person:kim-jong-un-2/Kim Jong Un///PRK # SAME
          named/person:volodymyr-zelensky/Volodymyr Zelensky/// # named/person:zelenskyy/Zelenskyy/// # SAME
          named/person:haugland/Haugland/// # named/person:ingrid-haugland/Ingrid Haugland/// # SAME
          named/person:j-smith/J. Smith/// # named/person:john-smith/John Smith/// # SAME
          named/person:jose-munoz/José Muñoz/// # named/person:jose-munoz-1/Jose Munoz/// # SAME
          named/person:john-smith-gbr/John Smith///GBR # named/person:john-smith-aus/John Smith///AUS # DIFFERENT
          named/person:ann-roy/Ann Roy/// # named/person:bo-grant/Bo Grant/// # DIFFERENT
          named/person:ann-roy/Ann Roy/// # named/person:bob-roy/Bob Roy/// # DIFFERENT
          named/person:ann-roy/Ann Roy/// # pronoun/person:bo-grant/Bo Grant/// # UNKNOWN
          named/person:ann-roy/Ann Roy/// # pronoun///// # UNKNOWN
          named/person:ann-roy/Ann Roy/// # anonymous///// # UNKNOWN
          named/person:ann-roy/Ann Roy/// # none///// # UNKNOWN
          named/person:jan-novak/Jan Novak//European Commission/ # institution/org:european-commission/European Commission/// # UNKNOWN
          named/person:jan-novak/Jan Novak/spokesman// # institution/org:european-commission/European Commission/// # UNKNOWN
          named/person:jan-novak/Jan Novak//Greenpeace/ # institution/org:european-commission/European Commission/// # DIFFERENT
          named/person:jan-novak/Jan Novak/trade minister//CZE # institution/country:CZE/Czech Republic///CZE # UNKNOWN
          institution/org:international-monetary-fund/International Monetary Fund/// # institution/org:imf/IMF/// # SAME
          institution/org:imf/IMF/// # institution/org:wto/WTO/// # DIFFERENT
          """)
  void areOne(String first, String second, Sameness expected) {
    assertThat(Voices.compare(voice(first), voice(second))).isEqualTo(expected);
    assertThat(Voices.compare(voice(second), voice(first))).isEqualTo(expected);
  }

  private static Voice voice(String cells) {
    String[] cell = (cells + "/ ").split("/", -1);
    return new Voice(
        cell[0], given(cell[1]), given(cell[2]), given(cell[3]), given(cell[4]), given(cell[5]));
  }

  private static String given(String cell) {
    return cell.isBlank() ? null : cell.strip();
  }
}
