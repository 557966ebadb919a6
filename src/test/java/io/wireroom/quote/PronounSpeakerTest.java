package io.wireroom.quote;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pronouns and nouns that speak: articles, words of theirs, and who is meant. */
class PronounSpeakerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Minister and rival¶LIMA - Premier Hernan Quispe opened the dam on Friday. His old "
            + "rival, Rafael Ocampo, had stayed away.¶“Rafael Ocampo will drink this water like "
            + "everybody else,” he told the crowd. | drink this water | Hernan Quispe",
        "Coach mild about striker¶Coach Bruno Saleh trained for an hour in the rain. The "
            + "striker he had dropped, Omar Diarra, sat in the stand.¶“Diarra knows the way "
            + "back, and it begins at six in the morning,” he said. | begins at six in the "
            + "morning | Bruno Saleh",
        "Owner and chef¶Restaurant owner Celia Wardle sold the house in June. The new "
            + "chef, Anna Petrov, had left in May.¶“Anna Petrov can cook, but she cannot count,” "
            + "she told the Courier. | she cannot count | Celia Wardle",
        "Judge and clerk¶Judge Malcolm Reid retired on Monday after a party in the court. "
            + "His clerk, Ian Bligh, wept.¶“Ian has carried more paper than the post office,” he "
            + "told the guests. | more paper than the post office | Malcolm Reid",
        "Deputy answers¶Deputy Luka Maric said in reply to a question from Josip Bencic "
            + "that the road was safe. “Mr Bencic drives it every day,” he said. | drives it "
            + "every day | Luka Maric",
        "Sisters in the final¶Swimmer Greta Holm won in a record time. After Mia Dahl had "
            + "led for half of the race, it was Greta Holm who touched first, ahead of Ines "
            + "Costa.¶“I counted the tiles and not the others,” she told the radio. | counted "
            + "the tiles | Greta Holm",
        "Doctor tells of the siege¶Surgeon Amal Haddad described in detail how Nadia "
            + "Khoury crossed the lines at night.¶She said: “There was one lamp for two tables "
            + "and no glass in the windows.” | one lamp for two tables | Amal Haddad",
        "Author speaks at fair¶“I write in the bath,” the poet Lena Brod told the "
            + "fair.¶One of the hosts, Kelly M Durrant, from Hull, said the fair had drawn a "
            + "crowd.¶“We sold every chair we had and some we had not,” she said. | sold every "
            + "chair | Kelly M Durrant",
        "The cellar¶Gunter Paulsen held the woman in a cellar for a week. The police have "
            + "not named her.¶She said: “I counted the trains, so that I would know where I "
            + "was.” | I counted the trains | -",
        "Tennis¶Henrik Solberg beat the champion in five sets.¶“He hits the ball as if it "
            + "owed him money,” said the 31-year-old. | owed him money | Henrik Solberg",
      })
  void nobodyIsNamedInHisOwnWords(String article, String words, String speaker) {
    WhoSaid.assertSaid(article, words, speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Governor and predecessor¶Governor Aldo Ferrante cut the ribbon on Monday. The man "
            + "who began the bridge, Piero Lanza, was not asked.¶“Piero Lanza built half of a "
            + "bridge and all of the debt,” he told the Gazette. | all of the debt | Aldo "
            + "Ferrante",
        "Editor and poet¶Editor Hanne Vik closed the magazine in May. Her best-known poet, "
            + "Siri Lund, had gone to a rival.¶“Siri Lund writes with one hand and invoices with "
            + "the other,” she told listeners. | invoices with the other | Hanne Vik",
        "Chef answers critic¶Chef Paolo Reni said in answer to the critic Guido Salvi that "
            + "the soup was meant to be cold. “Mr Salvi has never been warm in his life,” he "
            + "said. | never been warm | Paolo Reni",
        "Runner¶While Abebe Tola had led for thirty kilometres, it was Kiptoo Rono who "
            + "broke the tape in Lagos.¶“I heard him breathe and then I did not hear him,” he "
            + "told the crowd. | I heard him breathe | Kiptoo Rono",
        "Witness¶Nurse Tamara Olsen told the court how Ruth Weller hid the keys.¶She "
            + "added: “There were nine keys and one of them opened nothing.” | nine keys | "
            + "Tamara Olsen",
        "Minister on union¶Transport minister Kofi Adjei met union leader Yaw Boateng on "
            + "Friday.¶Adjei spoke of Boateng with respect. “He counts better than my ministry,” "
            + "he said. | counts better than my ministry | Kofi Adjei",
        "Boxer¶Boxer Manuel Rios lost his title on Saturday in Reno. He will fight again "
            + "in May.¶“It was a long night and a short fight,” said the 29-year-old. | a short "
            + "fight | Manuel Rios",
        "Teacher¶Teacher Agatha Brill has taught the same song for fifty years.¶“They hate "
            + "it in the first week and cry over it in the last,” the woman said. | hate it in "
            + "the first week | Agatha Brill",
        "Union¶The Dock Workers Union called a strike for Monday, and Harrow Shipping said "
            + "that it would hire others.¶“We have stopped cranes before,” the union said. | "
            + "stopped cranes before | Dock Workers Union",
        "Pilots¶The Harbour Pilots Association met on Monday, and Bluewater Lines said it "
            + "would pay.¶“We are not done with this,” the association said. | not done | "
            + "Harbour Pilots Association",
      })
  void othersOfTheKindsNeither(String article, String words, String speaker) {
    WhoSaid.assertSaid(article, words, speaker);
  }
}
