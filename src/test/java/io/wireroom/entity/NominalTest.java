package io.wireroom.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.lexicon.Lists;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text to its linked nominals, in text order. */
class NominalTest {
  private static final MentionFinder FINDER = new MentionFinder(Lists.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          [p:Eve Ash], a lawyer from Ohio, met reporters. Nobody spoke. The lawyer said no. | The lawyer=person:eve-ash
          [p:Eve Ash] was a lawyer and painter. The painter said no. | The painter=person:eve-ash
          Painter [p:Eve Ash] met reporters. The painter said no. | The painter=person:eve-ash
          Minister [p:Eve Ash] met minister [p:Bob Reed]. The minister said no. | The minister=person:bob-reed
          Minister [p:Eve Ash] met reporters. The new minister said no. | -
          Minister [p:Eve Ash] met reporters. The minister of fisheries said no. | -
          [p:Eve Ash] met reporters. The woman said no. | The woman=person:eve-ash
          Our chairman, [p:Bob Reed], said no. | Our chairman=person:bob-reed
          The mayor [p:Bob Reed] said no. | The mayor=person:bob-reed
          After the speech by the mayor, [p:Bob Reed] said no. | -
          [c/NOR:Norway]'s coach [p:Bob Reed] said no. | Norway's coach=person:bob-reed
          [p:Eve Ash] and her brother [p:Tom Ash] met reporters. [p:Eve Ash] said her brother agreed. | her brother=person:tom-ash; her brother=person:tom-ash
          [p:Eve Ash] met her husband, [p:Tom Reed]. Tall [p:Tom Reed] spoke of his wife. | her husband=person:tom-reed; his wife=person:eve-ash
          [p:Eve Ash], the daughter of [p:Mary Ash] and the lawyer [p:John Ash], said her mother agreed. | the lawyer=person:john-ash; her mother=person:mary-ash
          [p:Eve Ash] and her first son [p:Tom Ash] met her second son [p:Jim Ash]. [p:Eve Ash] said her son agreed. | her first son=person:tom-ash; her second son=person:jim-ash
          [p:Eve Ash] spoke of her father. | -
          She said no. [p:Eve Ash] was elected chairman of the board. | chairman=person:eve-ash
          [p:Eve Ash] became the first woman to win. | the first woman=person:eve-ash
          [p:Eve Ash] is a poet. | -
          The [o:Harbor Fish Foundation] said no. Nobody spoke. The foundation has agreed. | The foundation=org:harbor-fish-foundation
          The [o:Church of the Lamp] said no. The church agreed. | The church=org:church-of-the-lamp
          [o:Nordfisk] said no. The company agreed. | The company=org:nordfisk
          [o:Nordfisk] met [o:Sjomat]. The company agreed. | -
          The [o:Daily Lamp] met [o:Nordfisk Bank]. The bank agreed. | The bank=org:nordfisk-bank
          The [o:Harbor] party said no. | The Harbor party=org:harbor
          The company [o:Nordfisk] said no. | The company=org:nordfisk
          The [l:White Mosque] was closed. Nobody was at the mosque. | the mosque=place:white-mosque
          Officials met in [l:Havn] on Friday. The city has agreed. | The city=place:havn
          [c/NOR:Norway] said no. The country agreed. | The country=country:NOR
          [c/NOR:Norway] met [c/JPN:Japan] and [n/NOR:Norwegian] officials. Nobody left this country. | this country=country:NOR
          """)
  void nominals(String marked, String expected) {
    String found =
        FINDER.find(Marked.text(marked)).stream()
            .filter(mention -> mention.form() == MentionForm.NOMINAL)
            .map(
                mention -> mention.span().of(Marked.text(marked).text()) + "=" + mention.entityId())
            .collect(Collectors.joining("; "));
    assertThat(found).as(marked).isEqualTo(expected == null ? "" : expected);
  }
}
