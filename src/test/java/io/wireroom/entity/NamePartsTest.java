package io.wireroom.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Anders \"Tiller\" Lund | Anders Lund",
        "Ludmila “Lulu” Prazak | Ludmila Prazak",
        "Bernard 'Knight' Toller | Bernard Toller",
        "Pedro ‘El Largo’ Ruiz | Pedro Ruiz",
        "Sigrid (Sunny) Halvorsen | Sigrid Halvorsen",
        "Joakim «Big Joe» Ravn | Joakim Ravn",
        "Mary O'Hara | Mary O'Hara",
        "Jean-Luc d'Arc | Jean-Luc d'Arc",
        "Anna (Berg | Anna (Berg",
      })
  void nicknamesAreNoPartOfAName(String name, String expected) {
    assertThat(NameParts.withoutNickname(name.strip())).isEqualTo(expected.strip());
  }
}
