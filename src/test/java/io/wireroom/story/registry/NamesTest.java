package io.wireroom.story.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.lexicon.Lists;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names may be one person's or one body's, and what their titles say. */
class NamesTest {
  private static final RegistryWords WORDS = new RegistryWords(Lists.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Kim Jong-un            # Kim Jong Un            # name
          Kim Jong-un            # Kim Jong-Un            # name
          Kim Jong-un            # Jong-un Kim            # name
          Kim Jong-un            # Kim Jongun             # name
          Kim Jong-un            # Kim Jong-il            # -
          Kim Yong-chol          # Kim Yong Chol          # name
          Recep Tayyip Erdoğan   # Recep Tayyip Erdogan   # name
          José María Aznar       # Jose Maria Aznar       # name
          Jörg Brüderlin         # Joerg Bruederlin       # spelling
          Volodymyr Zelensky     # Volodymyr Zelenskyy    # spelling
          Volodymyr Zelensky     # Vladimir Zelenskiy     # spelling
          Muammar Gaddafi        # Moammar Gadhafi        # spelling
          Muammar Gaddafi        # Muammar al-Qaddafi     # spelling
          Mohammed Morsi         # Mohamed Mursi          # spelling
          Bashar al-Assad        # Bashar Assad           # name
          George W. Bush         # George Bush            # name
          George W. Bush         # George Walker Bush     # longer
          George W. Bush         # George H. W. Bush      # -
          John Paul Smith        # John Peter Smith       # -
          Bill Clinton           # William Clinton        # nickname
          Bill Clinton           # William J. Clinton     # nickname
          Tim Cook               # Timothy D. Cook        # nickname
          Smith, John            # John Smith             # name
          Lopez Obrador          # Andres Manuel Lopez Obrador # longer
          William Ford Jr.       # William Ford Sr.       # -
          John Smith             # John Smyth             # -
          Brian Reed             # Bryan Reed             # -
          John Smith             # Jane Smith             # -
          Hillary Clinton        # Bill Clinton           # -
          """)
  void namesOfOnePerson(String one, String two, String rule) {
    PersonName first = PersonName.of(one, WORDS);
    PersonName second = PersonName.of(two, WORDS);
    NameFit fit = NameFit.of(first, second, WORDS);
    NameFit back = NameFit.of(second, first, WORDS);
    assertThat(back).isEqualTo(fit);
    boolean compared = first.block().equals(second.block());
    assertThat(compared && fit.rule() != null ? fit.rule().label() : "-").isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "Smith, true, smith",
    "J. Smith, true, smith",
    "John Smith, false, smith",
    "Kim, true, kim",
    "Kim Jong-un, false, kim",
    "Lee Smith, false, smith",
    "Smith-Jones, true, iones",
    "Ban Ki-moon, false, ban",
    "Malcolm X, false, x",
  })
  void lastNames(String name, boolean bare, String block) {
    PersonName parsed = PersonName.of(name, WORDS);
    assertThat(parsed.isBare()).isEqualTo(bare);
    assertThat(parsed.block()).isEqualTo(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          former Prime Minister and party leader # prime minister,leader
          CEO                                    # chief executive
          Chief Executive Officer                # chief executive
          U.S. Senator                           # senator
          Secretary of State                     # foreign minister
          ex-President                           # ex-president
          striker                                # footballer
          Undersecretary for Education           # undersecretary
          two-time winner                        # ''
          """)
  void offices(String title, String offices) {
    assertThat(String.join(",", Offices.of(title, WORDS))).isEqualTo(offices);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          World Health Organization      # WHO          # true
          Massachusetts Institute of Technology # MIT   # true
          Boeing                         # Boeing Co.   # true
          Nasdaq, Inc.                   # Nasdaq       # true
          The New York Times             # New York Times # true
          Fiat Group                     # Fiat         # true
          Apple                          # Apple Corps  # false
          """)
  void bodiesThatAreCompared(String one, String two, boolean compared) {
    assertThat(BodyName.of(one, WORDS).block().equals(BodyName.of(two, WORDS).block()))
        .isEqualTo(compared);
  }

  @Test
  void acronymsAreInCapitals() {
    assertThat(BodyName.acronym("World Health Organization", List.of("Organization", "W.H.O.")))
        .isEqualTo("WHO");
    assertThat(BodyName.acronym("WHO", List.of("WHO"))).isNull();
    assertThat(BodyName.acronym("Atlantic Basin Council", List.of("the Council"))).isNull();
  }

  @Test
  void idsTellWhoElseHasTheName() {
    Known known = new Known();
    Profile mayor = profile("mayor", null, "USA");
    Profile nothing = new Profile();
    Profile writer = profile(null, "Chesapeake Forum", null);
    assertThat(known.id("person:a-b", mayor)).isEqualTo("person:a-b");
    known.get("person:a-b");
    assertThat(known.get(known.id("person:a-b", mayor)).id).isEqualTo("person:a-b.usa-mayor");
    assertThat(known.get(known.id("person:a-b", mayor)).id).isEqualTo("person:a-b.usa-mayor-2");
    assertThat(known.get(known.id("person:a-b", mayor)).id).isEqualTo("person:a-b.usa-mayor-3");
    assertThat(known.get(known.id("person:a-b", writer)).id).isEqualTo("person:a-b.chesapeake");
    assertThat(known.get(known.id("person:a-b", nothing)).id).isEqualTo("person:a-b.2");
    assertThat(known.get(known.id("person:a-b", nothing)).id).isEqualTo("person:a-b.3");
  }

  private static Profile profile(String title, String body, String country) {
    Profile profile = new Profile();
    profile.add(
        new Evidence(
            "person:b",
            Evidence.Kind.NEW,
            1,
            1,
            "e",
            "person:a-b",
            "A B",
            title,
            body,
            country,
            null,
            1,
            0,
            null),
        WORDS);
    return profile;
  }
}
