package io.wireroom.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.lexicon.Lists;
import io.wireroom.text.AnnotatedText;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text to the entities of its mentions in text order. */
class VariantTest {
  private static final MentionFinder FINDER = new MentionFinder(Lists.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [p:Kim Dae-ho] met reporters. [p:Kim] said no. | person:kim-dae-ho person:kim-dae-ho
          #[p:Kim] says no\\n\\n[p:Kim Dae-ho] met reporters. | person:kim-dae-ho person:kim-dae-ho
          #[p:KIM DAE-HO] SAYS NO\\n\\n[p:Kim Dae-ho] met reporters. | person:kim-dae-ho person:kim-dae-ho
          [p:Ann Lake] met [p:Bob Lake]. [p:Bob Lake] left. [p:Lake] said no. | person:ann-lake person:bob-lake person:bob-lake person:bob-lake
          [p:Ann Lake] met [p:Bob Lake]. Ms. [p:Lake] said no. | person:ann-lake person:bob-lake person:ann-lake
          [p:Daniel J. Frost] met reporters. [p:Daniel Frost] left. [p:Frost] said no. | person:daniel-frost person:daniel-frost person:daniel-frost
          [p:Ursula van der Berg] met reporters. [p:Van der Berg] said no. | person:ursula-van-der-berg person:ursula-van-der-berg
          [p:Omar al-Hadid] met reporters. [p:Hadid] said no. | person:omar-al-hadid person:omar-al-hadid
          [p:José Núñez Prado] met reporters. [p:Núñez] said no. | person:jose-nunez-prado person:jose-nunez-prado
          [p:Li Mingzhe] met reporters. [p:Li] said no. | person:li-mingzhe person:li-mingzhe
          [p:Mori Ken] met reporters. [p:Ken Mori] left. | person:mori-ken person:mori-ken
          [p:Chris Doyle] met reporters. [p:Christopher Doyle] left. | person:christopher-doyle person:christopher-doyle
          [p:Paul Ash] met [p:Paul Ash Jr.] on Monday. | person:paul-ash person:paul-ash-jr
          The [p:Moon Jae-in] administration said no. The [p:Moon] administration said yes. | person:moon-jae-in person:moon-jae-in
          [p:Obama] met reporters. | person:obama
          President [p:Obama] met reporters. | person:barack-obama
          [p:Lovelock] met reporters. | person:lovelock
          The [o:Harbor Security Office] (HSO) said no. The [o:HSO] said yes. | org:harbor-security-office org:harbor-security-office
          [o:Toyo Motor Corp.] said no. [o:Toyo] said yes. | org:toyo-motor org:toyo-motor
          [o:The Daily Lamp] said no. The [o:Daily Lamp] said yes. | org:daily-lamp org:daily-lamp
          [c/JPN:Japan] said no. [n/JPN:Japanese] officials left. | country:JPN country:JPN
          [l/JPN:Tokyo]'s export restrictions. | country:JPN
          Tensions between [l/KOR:Seoul] and [l/JPN:Tokyo] rose. | country:KOR country:JPN
          Officials met in [l/JPN:Tokyo] on Friday. | place:tokyo
          [l/USA:Washington]'s Dulles International Airport was closed. | place:washington
          [l/KOR:Seoul] has also refused talks. | country:KOR
          [l:Georgia] rejected the Kremlin's offer in Tbilisi. | country:GEO
          Voters in [l:Georgia] and Alabama met the governor in Atlanta. | place:georgia-us
          People like [l:Georgia] a lot. | place:georgia
          [p:Ann Lake] said she was angry. | person:ann-lake person:ann-lake
          [p:Ann Lake] met [p:Bob Frost]. He said no. | person:ann-lake person:bob-frost person:bob-frost
          In his speech, [p:Bob Frost] said no. | person:bob-frost person:bob-frost
          He said no. | null
          The [n/KOR:South Korean] [o:Foreign Ministry] met the [n/JPN:Japanese] [o:Foreign Ministry]. | country:KOR org:kor-foreign-ministry country:JPN org:jpn-foreign-ministry
          [n/DNK:Danish] minister [p:Bob Frost] met reporters. The [n/DNK:Dane] said no. | country:DNK person:bob-frost person:bob-frost
          “[p:Zorin Ash] is a poet,” he said. | person:zorin-ash null
          [p:Bob Frost] left. “I am angry,” said a trader who asked not to be named because he was there. | person:bob-frost null
          They met acting chief of staff [l:Bob Frost]. | person:bob-frost
          Foreign Minister [p:Bob Frost] met reporters. The minister said no. | person:bob-frost person:bob-frost
          The [n/KOR:South Korean] government said no. | country:KOR country:KOR
          [o:Foreign Ministry] officials met. The ministry said no. | org:foreign-ministry org:foreign-ministry
          “The [p:Moon Jae-in] administration said no,” [p:Ann Lake] said. He left. She stayed. | person:moon-jae-in person:ann-lake person:moon-jae-in person:ann-lake
          The [o:Church of the Lamp] said no. [o:Lamp] members left. | org:church-of-the-lamp org:church-of-the-lamp
          [p:Bill Frost] said no. [p:William Frost] left. | person:william-frost person:william-frost
          [c/JPN:Japan] said it would not attend. | country:JPN country:JPN
          [c/USA:US] official [p:Bob Frost] met reporters. The [n/USA:US] official added no. | country:USA person:bob-frost person:bob-frost country:USA
          [p:Ann Lake], better known as [p:Nell Ash], met reporters. [p:Ash] left. | person:ann-lake person:ann-lake person:ann-lake
          #[p:Nell Ash]\\n\\n[p:Ann Lake], better known as [p:Nell Ash], met reporters. [p:Lake] left. | person:nell-ash person:nell-ash person:nell-ash person:nell-ash
          [p:Eve Ash] (née [p:Reed]) met reporters. | person:eve-ash person:eve-ash
          Dr. [p:Ann Nelson] met [p:Bill Nelson]. Dr. [p:Nelson] said no. | person:ann-nelson person:bill-nelson person:ann-nelson
          [p:Ann Reed] met [p:Tom Reed]. [p:Reed] said no. | person:ann-reed person:tom-reed person:tom-reed
          [p:Ann Reed] met her brother [p:Tom Reed]. [p:Reed] said no. | person:ann-reed person:tom-reed person:ann-reed person:tom-reed person:ann-reed
          [p:Paul Henry Ash], the son of [p:Paul Ash], met reporters. | person:paul-henry-ash person:paul-ash
          Dame [p:Zora Ann Hale DBE RA] met reporters. [p:Zora Hale] left. | person:zora-ann-hale-dbe-ra person:zora-ann-hale-dbe-ra
          [p:Lake] met reporters. [p:Ann Lake Reed] left. | person:lake person:ann-lake-reed
          The [o:National Tide Mission] in Norway (NTMIN) said no. [o:NTMIN] staff left. | org:national-tide-mission org:national-tide-mission
          The [o:HSO] ([o:Harbor Security Office]) said no. | org:harbor-security-office org:harbor-security-office
          [o:TidePath] said no. [o:TP] users left. | org:tidepath org:tidepath
          The [o:New Fisher's Party] said no. The [o:New Fisher Party] agreed. | org:new-fishers-party org:new-fishers-party
          The [o:University of Havn] said no. The [o:University] agreed. | org:university-of-havn org:university-of-havn
          The [o:Danish Tide Institute of Fishery] said no. The [o:Tide Institute] agreed. | org:danish-tide-institute-of-fishery org:danish-tide-institute-of-fishery
          The [o:Centre for Social Evolution] said no. [o:Evolution] readers left. | org:centre-for-social-evolution org:evolution
          The [o:Church of the Lamp] said no. [m:Lamp] members left. | org:church-of-the-lamp org:church-of-the-lamp
          [o:Ash Bank] met [o:Ash Motor]. [o:Ash] agreed. | org:ash-bank org:ash-motor org:ash
          Officials met in [l:New Havn City]. They left [l:New Havn]. | place:new-havn place:new-havn
          Officials met in [l/USA:Kansas City]. They left [l/USA:Kansas]. | place:kansas-city place:kansas
          Officials met in [l:Los Palos]. They left [l:LP]. | place:los-palos place:los-palos
          The [l:Republic of Zembla] met [l:Zembla]. | place:zembla place:zembla
          """)
  void entitiesInTextOrder(String marked, String expected) {
    AnnotatedText article = Marked.text(marked.replace("\\n", "\n"));
    String found =
        FINDER.find(article).stream()
            .map(mention -> String.valueOf(mention.entityId()))
            .collect(Collectors.joining(" "));
    assertThat(found).as(marked).isEqualTo(expected);
  }
}
