package io.wireroom.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.lexicon.Lists;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text to title, affiliation and country of the first person named in it. */
class TitleAffiliationTest {
  private static final MentionFinder FINDER = new MentionFinder(Lists.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [p:Kim Dae-ho], deputy chief of [o/KOR:Cheong Wa Dae]'s [o:National Security Office], made the remark. | deputy chief | Cheong Wa Dae's National Security Office | KOR
          He met [l/USA:U.S.] Trade Representative [p:Alan Brook] on Friday. | U.S. Trade Representative | | USA
          He met acting [o/USA:White House] chief of staff [p:Mick Dole]. | acting White House chief of staff | White House | USA
          [p:Yuki Sato], a senior fellow at the [o:Harbor Center], said so. | senior fellow | Harbor Center |
          [p:Yuki Sato], a senior fellow at the [o/USA:Harbor Center] who previously worked in [l:Osaka], said so. | senior fellow | Harbor Center | USA
          [p:Sam Hill], a senior fellow for [n/KOR:Korean] studies at the [o/USA:Council on Foreign Relations], spoke. | senior fellow for Korean studies | Council on Foreign Relations | USA
          [p:Marc Oram], [l/USA:US] Deputy Assistant Secretary of State for [l:East Asia], told a think tank. | US Deputy Assistant Secretary of State for East Asia | | USA
          Sen. [p:Tom Reed] (R-Texas) said so. | Sen. | R-Texas | USA
          Foreign Minister [p:Kang] said so. | Foreign Minister | |
          [n/JPN:Japanese] Prime Minister [p:Taro Ito] said so. | Prime Minister | | JPN
          [p:Ada Hall], who heads the [o/GBR:Northern Institute], said so. | | Northern Institute | GBR
          [p:Ada Hall], who serves as chairwoman of the [o:Northern Institute], said so. | chairwoman | Northern Institute |
          [p:Ada Hall], who works at [o:Northern Bank], said so. | | Northern Bank |
          [n/KOR:South Korean] Foreign Ministry spokesman [p:Lee Dong-su] said so. | spokesman | Foreign Ministry | KOR
          [n/RUS:Russian] [o:Foreign Ministry] spokeswoman [p:Olga Petrova] said so. | spokeswoman | Foreign Ministry | RUS
          [o/USA:Apple] CEO [p:Ann Lake] said so. | CEO | Apple | USA
          [c/DEU:Germany]'s finance minister, [p:Karl Huber], said so. | finance minister | Germany | DEU
          [l/KOR:Seoul]'s deputy national security adviser [p:Kim Dae-ho] said so. | deputy national security adviser | Seoul | KOR
          Secretary of State [p:John Marsh] said so. | Secretary of State | |
          [l/USA:US] Secretary of State [p:John Marsh] said so. | US Secretary of State | | USA
          Trade and Industry Minister [p:Ken Mori] said so. | Trade and Industry Minister | |
          Economy, Trade and Industry Minister [p:Ken Mori] said so. | Economy, Trade and Industry Minister | |
          Lt. Gen. [p:Ray Stone] said so. | Lt. Gen. | |
          Former President [p:Maria Lopez] said so. | Former President | |
          [p:Maria Lopez], the president of [c/PER:Peru], said so. | president | Peru | PER
          [p:Maria Lopez], president of [o:Lakeside University] and author, said so. | president | Lakeside University |
          [p:Maria Lopez], 54, a lawyer for [o:Greenpeace], said so. | lawyer | Greenpeace |
          [p:Maria Lopez], a spokeswoman for the [o/USA:State Department], said so. | spokeswoman | State Department | USA
          [p:Maria Lopez], professor of economics at [o:Lakeside University], said so. | professor of economics | Lakeside University |
          [p:Maria Lopez], head of research with [o:Bright Capital], said so. | head of research | Bright Capital |
          [p:Maria Lopez], minister of foreign affairs, said so. | minister of foreign affairs | |
          [p:Maria Lopez], director of the Asia Program at the [o:Harbor Center], said so. | director of the Asia Program | Harbor Center |
          [p:Maria Lopez], [o:Samsung]'s chief executive, said so. | chief executive | Samsung |
          [p:Maria Lopez], the [n/MEX:Mexican] ambassador to [c/JPN:Japan], said so. | ambassador to Japan | | MEX
          [p:Maria Lopez], chairman and chief executive of [o:Bright Capital], said so. | chairman and chief executive | Bright Capital |
          [p:Maria Lopez] of the [o:Harbor Center] said so. | | Harbor Center |
          [p:Maria Lopez] said so. | | |
          Mr. [p:Lopez] said so. | | |
          According to [p:Lopez], officials met. | | |
          [p:Maria Lopez], [n/FRA:French] President [p:Jean Roux] and others met. | | |
          Unlike [p:Maria Lopez], the president said no. | | |
          [l:Nordhafen] Mayor [p:Bob Gray] said so. | Mayor | Nordhafen |
          On Monday President [p:Bob Gray] said so. | President | |
          Opposition leader [p:Bob Gray] said so. | Opposition leader | |
          The company's spokesman [p:Bob Gray] said so. | spokesman | |
          Governor of the [o:Bank of Albion] [p:Bob Gray] said so. | Governor | Bank of Albion |
          [p:President Bob Gray] said so. | President | |
          [p:Bob Gray], the agency's new director, said so. | new director | |
          [p:Bob Gray], Apple's chief designer, said so. | chief designer | Apple |
          The judge, Mr. [p:Bob Gray], said: no. | judge | |
          The institute's director, Dr. [p:Bob Gray], said so. | director | |
          The commander, Lieutenant Colonel [p:Bob Gray], said so. | commander | |
          Her lawyer, Professor [p:Bob Gray], said so. | lawyer | |
          In talks with the president, [p:Bob Gray] said no. | | |
          Unlike the minister, [p:Bob Gray] said no. | | |
          The minister, [p:Bob Gray] said. | minister | |
          Minister for Roads and Harbours [p:Bob Gray] said so. | Minister for Roads and Harbours | |
          Minister of Youth, Sports and Culture [p:Bob Gray] said so. | Minister of Youth, Sports and Culture | |
          [c/SWE:Sweden]'s Minister of Justice, [p:Bob Gray], said so. | Minister of Justice | Sweden | SWE
          Secretary of [o:State] [p:Bob Gray] said so. | Secretary of State | |
          [o:Federal Employment Services] Minister [p:Bob Gray] said so. | Federal Employment Services Minister | |
          [o/USA:White House] Press Secretary [p:Bob Gray] said so. | Press Secretary | White House | USA
          [o:Brightwell Communications] Director [p:Bob Gray] said so. | Communications Director | Brightwell |
          Deputy Prime Minister and Minister of Fisheries [p:Bob Gray] said so. | Deputy Prime Minister and Minister of Fisheries | |
          Former [l:Arkansas] Governor [p:Bob Gray] said so. | Former Arkansas Governor | Arkansas |
          It was law under President [p:Bob Gray], critics said. | President | |
          [p:Bob Gray], an analyst at the time, said so. | analyst | |
          [p:Bob Gray] (Greens) said so. | | |
          [p:Bob Gray] ([o:Greens]) said so. | | Greens |
          [p:Bob Gray] of Third Wharf, a research firm, said so. | | Third Wharf |
          [p:Bob Gray] with [o:Sars] commissioner [p:Ann Lake]. | | |
          A case against [p:Bob Gray] with the [o:Northern Police]. | | |
          Sister [p:Bob Gray] said so. | | |
          Goatherd [p:Bob Gray] said so. | Goatherd | |
          [p:Bob Gray] (D-Ohio), chairman of the [o:Finance Committee], said so. | chairman | D-Ohio | USA
          """)
  void titleAffiliationCountry(String marked, String title, String affiliation, String country) {
    Mention person =
        FINDER.find(Marked.text(marked)).stream()
            .filter(m -> m.type() == MentionType.PERSON && m.form() == MentionForm.NAME)
            .findFirst()
            .orElseThrow();
    assertThat(
            Objects.toString(person.title(), "")
                + " | "
                + Objects.toString(person.affiliation(), "")
                + " | "
                + Objects.toString(person.country(), ""))
        .as(marked)
        .isEqualTo(
            Objects.toString(title, "")
                + " | "
                + Objects.toString(affiliation, "")
                + " | "
                + Objects.toString(country, ""));
  }
}
