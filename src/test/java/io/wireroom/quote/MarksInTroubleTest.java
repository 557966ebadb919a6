package io.wireroom.quote;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lost marks, marks in marks, accounts: articles, words of theirs, and whose they are. */
class MarksInTroubleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Pier shut¶\"The planks are rotten from end to end, Solveig Aune, who keeps the "
            + "pier, said on Friday. \"We lost a dog. | planks are rotten | Solveig Aune",
        "Pier shut¶\"The planks are rotten from end to end, Solveig Aune, who keeps the "
            + "pier, said on Friday. \"We lost a dog. | We lost a dog | Solveig Aune",
        "Well dry¶Farmer Dele Okoro blames nobody. \"It has not rained since the year "
            + "began. His son Femi Okoro was angrier. \"They sold our water to the brewery,\" he "
            + "said. | It has not rained | Dele Okoro",
        "Well dry¶Farmer Dele Okoro blames nobody. \"It has not rained since the year "
            + "began. His son Femi Okoro was angrier. \"They sold our water to the brewery,\" he "
            + "said. | They sold our water | Femi Okoro",
        "Summit¶The envoy told of a long night. ``The coffee was weak,`` the envoy said. | "
            + "The coffee was weak | ~envoy",
        "Court¶'My landlord told me \"the stairs are yours to mend\" and I mended them,' "
            + "said Hugo Pratt. | the stairs are yours | ~landlord",
        "Match¶‘Our captain yelled “go left” at the buoy,’ said Freya Lund, who steered. | "
            + "go left | ~captain",
        "Post online¶In May, gardener99 wrote, “I never owned a spade in all my life.” | "
            + "never owned a spade | gardener99",
        "Candidate quits¶Asked whether he would stand again, Corrigan quipped, “Ask my "
            + "wife, she has the vote in our house.” | Ask my wife | Corrigan",
        "Candidate quits¶Senator Miles Corrigan left the race on Monday—telling a hall in "
            + "Dayton, “There is no road from here to the nomination that I can see.” | no road "
            + "from here | Miles Corrigan",
      })
  void wordsFindTheirSpeaker(String article, String words, String speaker) {
    WhoSaid.assertSaid(article, words, speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Bridge¶\"The bolts were painted instead of replaced, Ronald Tuck, who maps "
            + "bridges, said on Monday. \"Paint does not hold. | bolts were painted | Ronald Tuck",
        "Bridge¶\"The bolts were painted instead of replaced, Ronald Tuck, who maps "
            + "bridges, said on Monday. \"Paint does not hold. | Paint does not hold | Ronald "
            + "Tuck",
        "Orchard¶Grower Ines Barros blames the frost. \"We lost the pears in one night. "
            + "Her neighbour Rui Costa lost less. \"My hill is warmer,\" he said. | lost the "
            + "pears | Ines Barros",
        "Orchard¶Grower Ines Barros blames the frost. \"We lost the pears in one night. "
            + "Her neighbour Rui Costa lost less. \"My hill is warmer,\" he said. | My hill is "
            + "warmer | Rui Costa",
        "Tenants¶'Our agent told us \"there is no damp here\" with a wet sleeve,' said "
            + "Colin Veck. | there is no damp | ~agent",
        "Post¶Last week harbour_cat wrote: “The crane has not moved since Easter.” | crane "
            + "has not moved | harbour_cat",
        "Quits¶Mayor Thea Lind resigned on Friday—telling the council, “I have run out of "
            + "winters.” | run out of winters | Thea Lind",
        "Ticks¶A guard told of the night. ``Nobody slept but the dog,`` the guard said. | "
            + "Nobody slept but the dog | ~guard",
      })
  void othersOfTheKindsDoToo(String article, String words, String speaker) {
    WhoSaid.assertSaid(article, words, speaker);
  }
}
