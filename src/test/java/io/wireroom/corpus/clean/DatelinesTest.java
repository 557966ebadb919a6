package io.wireroom.corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.corpus.RawDocument;
import io.wireroom.lexicon.Lists;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelinesTest {
  private final Datelines datelines =
      new Datelines(Lists.shipped(), new PlaceZones(Lists.shipped()));

  private CleaningText cleaning(String text) {
    CleaningText cleaning =
        new CleaningText(
            new RawDocument("f", "id", null, null, null, text, null, null, List.of(), null));
    datelines.apply(cleaning);
    return cleaning;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "SEOUL/WASHINGTON, July 14 (Yonhap) -- Envoys met. | SEOUL/WASHINGTON | Yonhap | Envoys met.",
        "WASHINGTON (AP) — The vote failed. | WASHINGTON | AP | The vote failed.",
        "PARIS, Aug 3 (Reuters) - Talks began. | PARIS | Reuters | Talks began.",
        "MOSCOW, August 3. /TASS/. The envoy left. | MOSCOW | TASS | The envoy left.",
        "New Delhi [India], Aug 3 (ANI): Rain fell. | New Delhi | ANI | Rain fell.",
        "New Delhi, Aug 3 (PTI) Rain fell. | New Delhi | PTI | Rain fell.",
        "BEIJING, Aug. 3 (Xinhua) -- Trade grew. | BEIJING | Xinhua | Trade grew.",
        "ANKENY, Iowa (AP) — She spoke. | ANKENY, Iowa | AP | She spoke.",
        "Paris (AFP) - Talks began. | Paris | AFP | Talks began.",
        "LONDON — The pound fell. | LONDON | - | The pound fell.",
        "WASHINGTON ― The vote failed. | WASHINGTON | - | The vote failed.",
        "TRENTON, N.J. — The governor spoke. | TRENTON, N.J. | - | The governor spoke.",
        "ST. PETERSBURG, Russia, June 6 (Reuters) - Talks. | ST. PETERSBURG, Russia | Reuters | Talks.",
        "UNITED NATIONS, Sept. 20 (Kyodo) - Talks. | UNITED NATIONS | Kyodo | Talks.",
        "NEW YORK--(BUSINESS WIRE)--Sales rose. | NEW YORK | BUSINESS WIRE | Sales rose.",
        "MOSCOW. Aug 3 (Interfax) - Talks. | MOSCOW | Interfax | Talks.",
        "LINDMARK, 3 August 2021 (Norpress) -- Talks. | LINDMARK | Norpress | Talks.",
        "(CNN) — Talks began. | - | CNN | Talks began."
      })
  void aDatelineIsCutAndSplit(String text, String place, String agency, String rest) {
    CleaningText cleaning = cleaning(text);
    assertThat(cleaning.datelinePlace).isEqualTo(place);
    assertThat(cleaning.datelineAgency).isEqualTo(agency);
    assertThat(cleaning.text(cleaning.left().get(0))).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BREAKING — The vote failed.",
        "WALLACE: Do you agree?",
        "SIEGEL — Do you agree?",
        "NATO (North Atlantic Treaty Organization) said so.",
        "IOWA POLLS NOT WRONG, JUST TOO EARLY — A reader writes.",
        "Senator Ann Lee (R-Ohio) — a former judge — said so.",
        "U.S. officials said so on July 14 (Sunday).",
        "The Times - a newspaper - said so.",
        "A court in Seoul, July 14, 2019, ruled so."
      })
  void whatOnlyLooksLikeADatelineStays(String text) {
    CleaningText cleaning = cleaning(text);
    assertThat(cleaning.removed).isEmpty();
    assertThat(cleaning.datelinePlace).isNull();
  }
}
