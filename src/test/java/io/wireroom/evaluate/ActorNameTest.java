package io.wireroom.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorNameTest {
  @ParameterizedTest
  @CsvSource({
    "Anna Holm, Holm, true",
    "Anna Holm, Peter Holm, true",
    "Anna Holm Jr., Mrs. HOLM, true",
    "the Port Authority, Port Authority of Vessel, true",
    "Port Authority Council, Port Authority Board, true",
    "Vessel’s Port, Port, true",
    "Anna Holm, Anna Berg, false",
    "Holm & Sons, Berg, false",
    "The, The, false",
    "Łódź Works, łódź works, true"
  })
  void namesAreOneActorsByTheirWords(String one, String other, boolean same) {
    assertThat(ActorName.same(one, other)).isEqualTo(same);
    assertThat(ActorName.same(other, one)).isEqualTo(same);
  }

  @Test
  void aNameWithoutWordsIsNobodys() {
    assertThat(ActorName.same(null, "Holm")).isFalse();
    assertThat(ActorName.of(null).isPartOf(ActorName.of("Holm"))).isFalse();
    assertThat(ActorName.of(null).endsAs(ActorName.of("of the"))).isFalse();
    assertThat(ActorName.of("Anna Holm").endsAs(ActorName.of("Peter Holm, Jr."))).isTrue();
  }
}
