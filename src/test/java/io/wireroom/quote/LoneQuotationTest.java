package io.wireroom.quote;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotations without a cue: articles, words of theirs, and whose they are. */
class LoneQuotationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Harbour chief attacks dredgers¶MOMBASA - Port director Salim Mwakazi on Tuesday "
            + "accused the dredging firm of dumping mud on the reef. He also said that the "
            + "licence would be withdrawn.¶“I do not know how a captain can miss a reef that is "
            + "on every chart. The fish have not missed it.” | can miss a reef | Salim Mwakazi",
        "Night at the mill¶The mill at Orsa burned for two days. Fire officer Linnea Sund "
            + "led forty men to the river.¶“We had water and no hoses, and then hoses and no "
            + "water. I have never seen such a night.”¶The cause is not known. | hoses and no "
            + "water | Linnea Sund",
        "Words in the sand¶The letters were found on the beach at dawn. Nobody had seen "
            + "who drew them.¶“The sea gives back what the council takes away from us.”¶The tide "
            + "took them at noon. | what the council takes away | -",
        "Interview: a baker who lost her nose¶Rosalba Tonti has baked in Lecce for forty "
            + "years. She met us behind the oven.¶How does one bake without smelling the "
            + "bread?¶“By the sound of the crust, and with a great many mistakes.”¶And what does "
            + "your husband say?¶“He eats the mistakes and asks for more of them.” | by the "
            + "sound of the crust | Rosalba Tonti",
        "Interview: a baker who lost her nose¶Rosalba Tonti has baked in Lecce for forty "
            + "years. She met us behind the oven.¶How does one bake without smelling the "
            + "bread?¶“By the sound of the crust, and with a great many mistakes.”¶And what does "
            + "your husband say?¶“He eats the mistakes and asks for more of them.” | eats the "
            + "mistakes | Rosalba Tonti",
        "Racer out of cup¶Colombian rider Efrain Quiroga broke his wrist on Sunday. "
            + "Doctors in Ghent say that he needs eight weeks.¶“My wrist is in four pieces and "
            + "my heart is in five. I will be back for the mountains.” | my heart is in five | "
            + "Efrain Quiroga",
        "School closes¶The head teacher, Bridget Fallon, wants the school at Inver kept "
            + "open for another year.¶“There are nine children here. Nine is not nothing, and "
            + "next year there will be eleven.”¶“We have a roof, a stove and a piano.” | a stove "
            + "and a piano | Bridget Fallon",
        "The miner's widow¶Widow Teresa Buslik keeps his lamp on the sill. But her "
            + "neighbour picks up the story: “They rang the bell at six and nobody came up again "
            + "that day.” | They rang the bell at six | ~neighbour",
        "A year on the ice¶The glaciologist Ingvild Moen spent a year on the ice. The hut "
            + "leaked.¶“It was dripping on my bed and on my instruments, in that order.” Moen "
            + "went home in May with frostbite. | in that order | Ingvild Moen",
        "Factory to shut¶Glovemaker Ravik will shut its works in Brno. Four hundred people "
            + "will lose their jobs.¶“It is a hard day for the town, but the orders have gone "
            + "and they will not come back.” — Jiri Havelka, director | the orders have gone | "
            + "Jiri Havelka",
        "Voices from the queue¶“I have stood here since four and I still do not know what "
            + "for.” Pensioner Olena Marchuk, at the shop on Kyiv Street. | stood here since "
            + "four | Olena Marchuk",
        "Analysts on the cut¶‘A welcome move, but a late one’: Norbank¶Norbank economist "
            + "Petter Lie said the cut had come a year too late. | welcome move | ~Norbank",
      })
  void aQuotationAloneIsWhoseItIs(String article, String words, String speaker) {
    WhoSaid.assertSaid(article, words, speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Club sold¶Chairman Wilbur Oakes told members on Sunday that the ground would be "
            + "sold.¶“The roof has more holes than the accounts, and we cannot mend both of "
            + "them.”¶The sale needs a vote in March. | more holes than the accounts | Wilbur "
            + "Oakes",
        "Interview: the man who tunes bells¶The bell tuner Anselm Roka works in Pecs. He "
            + "opened the door with a hammer in his hand.¶Is a bell ever finished?¶“Only when it "
            + "cracks, and then it is somebody else's bell.”¶What do you hear at night?¶“Dogs, "
            + "and the one bell in Mohacs that I got wrong.” | Only when it cracks | Anselm Roka",
        "Interview: the man who tunes bells¶The bell tuner Anselm Roka works in Pecs. He "
            + "opened the door with a hammer in his hand.¶Is a bell ever finished?¶“Only when it "
            + "cracks, and then it is somebody else's bell.”¶What do you hear at night?¶“Dogs, "
            + "and the one bell in Mohacs that I got wrong.” | that I got wrong | Anselm Roka",
        "Vet on call¶The vet Noor Haidari drives two hundred miles a day between "
            + "farms.¶“Cows do not look at the clock, and neither do I any more.” | neither do I "
            + "| Noor Haidari",
        "Graffiti¶A line in red paint appeared on the dam last week. The guards had heard "
            + "nothing.¶“You drank the river and you left us the mud and the flies.”¶It has been "
            + "washed off since. | left us the mud | -",
        "Pull quote¶“We planted trees that we shall never sit under.”¶The forester Ewa "
            + "Zalewska has worked in the dunes since 1980. “We planted trees that we shall "
            + "never sit under, and I am glad of it,” Zalewska said. | planted trees that we "
            + "shall never sit under | Ewa Zalewska",
        "Signed¶“No tram has come down this hill since the war.” – Zoltan Bek, 74, retired "
            + "driver | since the war | Zoltan Bek",
        "Quotes of the day¶“I would rather lose the seat than the road.” Senator Imelda "
            + "Cruz, on the new bypass. | rather lose the seat | Imelda Cruz",
        "Mountain rescue¶Guide Pasang Lhamu carried two climbers down to the hut. But her "
            + "brother Tenzin has a simpler account: “The wind dropped, and so we walked.” | The "
            + "wind dropped | ~Tenzin",
        "Dance troupe¶Dancer Mireille Faure lost a shoe in the first act. The hall "
            + "laughed.¶“I thought of my mother, who lost hers in Vienna in the same bar.” She "
            + "danced on without it. | lost hers in Vienna | Mireille Faure",
        "Label¶‘Too little, and far too late’: Halden Research¶The institute expects no "
            + "growth. | far too late | ~Halden",
      })
  void othersOfTheKindsAreToo(String article, String words, String speaker) {
    WhoSaid.assertSaid(article, words, speaker);
  }
}
