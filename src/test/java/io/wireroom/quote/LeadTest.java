package io.wireroom.quote;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leads that end with who said them, and texts in which nobody speaks. */
class LeadTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Wheat short¶The harvest will be the smallest in twelve years and bread will cost "
            + "more by Easter, farm minister Pilar Otero warned yesterday. | smallest in twelve "
            + "years | Pilar Otero",
        "Mine closed¶The mine at Krosno was never safe and should have been closed long "
            + "ago, an inspector conceded on Friday. | never safe | ~inspector",
        "Bank rate¶Borrowing will stay dear through the winter, central banker Dag Hauge "
            + "predicted today. | stay dear | Dag Hauge",
        "Train crash¶Both drivers had passed a red light, the railway police confirmed "
            + "last night. | passed a red light | ~railway police",
        "Peace force¶The army will leave the valley by the end of the month and hand its "
            + "posts to the police, General Tomas Vega disclosed today. | leave the valley | "
            + "Tomas Vega",
        "Flood¶Half of the town is under water and the bridge has gone, witnesses reached "
            + "by radio reported. | under water | ~witnesses",
        "Strike over¶The strike at the smelter is over and work begins on Monday, union "
            + "leader Agnes Toth told reporters today. | strike at the smelter | Agnes Toth",
        "Trade row¶Chile rejects and will not pay the duty on its copper, Ibanez insisted "
            + "at a news conference on Monday.¶Lucia Ibanez is the trade minister. | will not "
            + "pay the duty | Lucia Ibanez",
        "Cholera¶Eleven people have died of cholera in the camp since Sunday, the health "
            + "ministry reported here today. | died of cholera | ~health ministry",
        "Airport¶The new runway is two years late and will cost twice as much, the auditor "
            + "Ruth Keane complained yesterday. | two years late | Ruth Keane",
        "Whales¶Whales are back in the bay after forty years, biologists claimed this "
            + "week. | Whales are back | ~biologists",
      })
  void aLeadHasItsSpeaker(String article, String words, String speaker) {
    WhoSaid.assertSaid(article, words, speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Rail¶No night train will run to the coast this summer, the railway minister "
            + "Ondrej Kral acknowledged on Monday. | No night train | Ondrej Kral",
        "Fish¶Cod stocks have fallen by half in three years, scientists cautioned "
            + "yesterday. | Cod stocks have fallen | ~scientists",
        "Bail¶Two of the three guards knew the prisoner well, Inspector Faisal Rahman "
            + "testified today. | guards knew the prisoner | Faisal Rahman",
        "Roads¶Both bridges had failed a test, the roads agency confirmed late on Monday. | "
            + "failed a test | ~roads agency",
        "Cod¶The cod has gone from the bay, fishermen reported this week. | cod has gone | "
            + "~fishermen",
        "Vote¶The vote was fair in most places and late in all of them, the observer "
            + "mission concluded today. | vote was fair | ~observer mission",
        "Talks¶Norway welcomes but will not sign the treaty, Lund told reporters here "
            + "today.¶Kari Lund is the foreign minister. | will not sign the treaty | Kari Lund",
        "Fever¶Nine villages have been closed because of the fever, the governor's office "
            + "stated on Thursday. | Nine villages | ~office",
        "Bread¶Bread will be rationed from Monday, state radio announced today. | Bread "
            + "will be rationed | ~radio",
        "Mine¶Thirty miners are still below ground and the pumps have failed, rescue chief "
            + "Olaf Brenn told a news conference last night. | pumps have failed | Olaf Brenn",
      })
  void otherLeadsHaveTheirs(String article, String words, String speaker) {
    WhoSaid.assertSaid(article, words, speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Mayor opens bridge plan¶The plan was put off for a week. No reason was given. | "
            + "NONAMED",
        "Judge blocks ferry deal¶The deal is worth nine million. The court sits again in "
            + "May. | NONAMED",
        "Everyone loves the new tram¶Everyone praised the new tram. It is yellow. | NONAMED",
        "VIDEO: Wave sweeps over pier¶WATCH: The wave took two benches and a flag. | NOROW",
        "Old ruler ill¶Sani Bakura, who has ruled the emirate since the end of the "
            + "drought, was flown abroad on Monday. | NOROW",
        "On the channel¶The list, posted on the brigade's channel soon after the raid, "
            + "named nobody. | NOROW",
        "Chair of board¶He has held the chair since the merger, and led the firm until its "
            + "fall. | NOROW",
        "Minister faces grain questions¶Ships wait off the coast. The silos are full. | "
            + "NONAMED",
        "War: how the border closed¶The road was mined. Trucks turned back. | NONAMED",
        "Nobody wanted the old clock¶Nobody praised the old clock. It stood in the yard "
            + "for a year. | NONAMED",
        "Commissioner in ferry row¶The row has lasted a year. No ferry has run. | NONAMED",
        "Somebody praised the soup¶Somebody praised the soup and somebody sent it back. It "
            + "cost four euros. | NONAMED",
        "PHOTOS: Snow closes pass¶LIVE: Forty cars were dug out by noon. | NOROW",
        "Old sultan dies¶Idris Bako, who had led the sultanate since the end of the great "
            + "drought, died on Friday. | NOROW",
        "Notice¶The notice, posted on the clan's channel soon after the fire, was taken "
            + "down. | NOROW",
        "Minister welcomes harbour plan¶The plan was drawn up in May. It has four parts. | "
            + "NONAMED",
        "Chef opens second kitchen¶She held the keys since June and ran the first kitchen "
            + "at twenty. | NOROW",
        "MINISTER REJECTS PIER DEAL¶The pier has been shut since May. | NONAMED",
      })
  void whereNobodySpeaksNobodyIsNamed(String article, String none) {
    WhoSaid.assertNobody(article, none.equals("NOROW"));
  }
}
