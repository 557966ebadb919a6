package io.wireroom.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import io.wireroom.LocalSpark;
import io.wireroom.amount.AmountFinder;
import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.TestModels;
import io.wireroom.nlp.Annotator;
import io.wireroom.text.AnnotatedText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text to its sums of money and quantities with their ids, in text order. */
class AmountTest {
  private static final Lists MINE =
      Lists.extended(Map.of("amounts", "currency\tkip\tLAK\nunit\tfurlongs\tfurlong\n"));

  private static Annotator annotator;
  private static Analyser analyser;

  @BeforeAll
  static void open() {
    Config settings = ConfigFactory.parseResources("wireroom-defaults.conf").getConfig("wireroom");
    annotator = Annotator.of(LocalSpark.session(), settings, MINE, TestModels.SHIPPED);
    analyser = new Analyser(MINE, TestModels.SHIPPED, null, new AnalysisSettings(false, 0.5));
  }

  private static String amounts(String text) {
    return analyser.analyse(annotator.annotate(text, 0), null).amounts().stream()
        .map(
            amount ->
                amount.span().of(text)
                    + " = "
                    + (amount.entityId() == null ? amount.type().label() : amount.entityId()))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The harbour fund holds $1.2 billion. | $1.2 billion = money:USD:1200000000
          The ferry cost US$5 million to repair. | US$5 million = money:USD:5000000
          They owe €300m to the port. | €300m = money:EUR:300000000
          The mill sold for £40,000 on Friday. | £40,000 = money:GBP:40000
          It lost 300 million won last year. | 300 million won = money:KRW:300000000
          A ticket costs 50,000 yen. | 50,000 yen = money:JPY:50000
          Bread rose 5 cents a loaf. | 5 cents = money
          They raised half a million dollars. | half a million dollars = money:USD:500000
          Tickets sell for $10 to $12 each. | $10 = money:USD:10; $12 = money:USD:12
          Repairs will cost $10 million to $12 million. | $10 million = money:USD:10000000; $12 million = money:USD:12000000
          Repairs will cost $10 to $12 million. | $10 = money; $12 million = money:USD:12000000
          Repairs will cost $10-12 million. | $10-12 million = money
          Tickets sell for $10-$12 each. | $10 = money:USD:10; $12 = money:USD:12
          It is a 50-billion-won dredging plan. | 50-billion-won = money:KRW:50000000000
          It is a 1.5 trillion-won dredging plan. | 1.5 trillion-won = money:KRW:1500000000000
          It is a $5-million dredging plan. | $5-million = money:USD:5000000
          The barge cost HK$2.5bn in all. | HK$2.5bn = money:HKD:2500000000
          The barge cost A$900 in all. | A$900 = money:AUD:900
          He paid 20 euros for the net. | 20 euros = money:EUR:20
          He paid one euro for the net. | one euro = money:EUR:1
          He paid 50 pesos for the net. | 50 pesos = money
          He paid ¥900 for the net. | ¥900 = money
          The grant is two and a half million dollars. | two and a half million dollars = money:USD:2500000
          The grant is two hundred and fifty million dollars. | two hundred and fifty million dollars = money:USD:250000000
          The grant is a million dollars. | a million dollars = money:USD:1000000
          The hull is insured for 800 million pounds. | 800 million pounds = money:GBP:800000000
          The hull is insured for 900 pounds sterling. | 900 pounds sterling = money:GBP:900
          The hull is insured for USD 40 million. | USD 40 million = money:USD:40000000
          The hull is insured for 40 million yuan. | 40 million yuan = money:CNY:40000000
          The fund shrank by $3.50 a share ($1.20 before). | $3.50 = money:USD:3.5; $1.20 = money:USD:1.2
          He held 7 million kip in cash. | 7 million kip = money:LAK:7000000
          The trawler landed 500 tons of cod. | 500 tons = quantity:ton:500
          The trawler landed 1,250.5 metric tons of cod. | 1,250.5 metric tons = quantity:ton:1250.5
          Catches fell 30 percent. | 30 percent = quantity:percent:30
          Catches fell 30% on Friday. | 30% = quantity:percent:30
          Catches fell 7.5 per cent. | 7.5 per cent = quantity:percent:7.5
          Catches fell by half a percent. | half a percent = quantity:percent:0.5
          Catches fell twenty-five percent. | twenty-five percent = quantity:percent:25
          Catches fell 30-40 percent. | 30-40 percent = quantity
          Catches fell between 30% and 40%. | 30% = quantity:percent:30; 40% = quantity:percent:40
          Growth was -0.5 percent. | -0.5 percent = quantity:percent:-0.5
          Growth was minus 2 percent. | minus 2 percent = quantity:percent:-2
          The margin is plus or minus 4 percentage points. | 4 percentage points = quantity:percentage-point:4
          The ayes won, 59%-28%. | 59% = quantity:percent:59; 28% = quantity:percent:28
          Profits climbed 54 pc on Friday. | 54 pc = quantity:percent:54
          Rates rose 25 basis points. | 25 basis points = quantity:basis-point:25
          Rates rose 2 percentage points. | 2 percentage points = quantity:percentage-point:2
          The reef lies 12 kilometers offshore. | 12 kilometers = quantity:kilometer:12
          The reef lies 12km offshore. | 12km = quantity:kilometer:12
          The reef lies five miles offshore. | five miles = quantity:mile:5
          The reef lies 200 nautical miles offshore. | 200 nautical miles = quantity:nautical-mile:200
          The field pumped 3.5 million barrels. | 3.5 million barrels = quantity:barrel:3500000
          The wind park gives 100 MW at best. | 100 MW = quantity:megawatt:100
          The wind park gives 100 megawatt-hours at best. | 100 megawatt-hours = quantity:megawatt-hour:100
          A 500-ton barge sank. | 500-ton = quantity:ton:500
          A 20-foot wall fell. | 20-foot = quantity:foot:20
          The wave was 6 feet high. | 6 feet = quantity:foot:6
          The farm has 40 square kilometres of marsh. | 40 square kilometres = quantity:square-kilometer:40
          The gale blew at 90 km/h all night. | 90 km/h = quantity:kilometer-per-hour:90
          The gale blew at 60 miles per hour. | 60 miles per hour = quantity:mile-per-hour:60
          They seized 40 pounds of amber. | 40 pounds = quantity:pound:40
          They seized 3 million pounds of amber. | 3 million pounds = quantity:pound:3000000
          They seized two hundred tons of amber. | two hundred tons = quantity:ton:200
          The horse ran 8 furlongs. | 8 furlongs = quantity:furlong:8
          The engine gives 90 horsepower at best. | 90 horsepower = quantity:horsepower:90
          """)
  void found(String text, String expected) {
    assertThat(amounts(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The convoy of 12 troops and 3 trucks left.
          The vote was 30 to 20.
          The home side won 3-2 in 1998.
          No one won the regatta.
          The party that took 30 won the council.
          Those 120 won seats on the board.
          She is 30 years old and met a 12-year-old boy.
          They met at 10:30 on March 5, 2019.
          They waited 40 minutes and then 5 hours.
          Millions of dollars were lost.
          Several million dollars were lost.
          Tons of cod were lost.
          He asked a million-dollar question.
          It was a multi-million-dollar loss.
          He found a dollar in the sand.
          Five foot soldiers fled.
          She landed on her two feet.
          That is just my two cents.
          It ran on a 5G network at 40G.
          The 300m final was run on Friday.
          Bus 40 and Room 500 were shut.
          The fee is $5-a-head.
          The share was 5 1/2 percent.
          The share was 7,3 percent.
          They shipped 10 500 tons.
          They shipped one thousand two hundred tons.
          The 1990s were dry.
          Chapter 3.2 and No. 5 were cut.
          About 200 pounds vanished.
          """)
  void none(String text) {
    assertThat(amounts(text)).as(text).isEmpty();
  }

  @Test
  void anAmountIsNoEntity() {
    String text =
        "Port pays $5 million\n\nHarbour chief Tove Lind said $5 million was paid. She praised it.";
    Analysis analysis = analyser.analyse(annotator.annotate(text, 20), null);
    int mentions = analysis.mentions().size();
    assertThat(analysis.amounts())
        .extracting(Mention::id, Mention::inTitle, Mention::sentence, Mention::name)
        .containsExactly(
            tuple(mentions, true, 0, "USD 5000000"), tuple(mentions + 1, false, 1, "USD 5000000"));
    assertThat(analysis.amounts())
        .allSatisfy(amount -> assertThat(amount.form()).isEqualTo(MentionForm.NOMINAL))
        .allSatisfy(amount -> assertThat(amount.salience()).isZero())
        .allSatisfy(amount -> assertThat(amount.country()).isNull());
    assertThat(analysis.mentions())
        .isNotEmpty()
        .noneMatch(mention -> mention.type() == MentionType.MONEY);
    assertThat(analysis.sentiments()).noneMatch(felt -> felt.target().type() == MentionType.MONEY);
  }

  @Test
  void aNameWins() {
    AnnotatedText article = annotator.annotate("They paid $5 million for 30 percent of it.", 0);
    int begin = article.text().indexOf("percent");
    Mention name =
        new Mention(
            0,
            begin,
            begin + 7,
            MentionType.MISC,
            null,
            null,
            null,
            null,
            null,
            MentionForm.NAME,
            0,
            false,
            0,
            0.9,
            "marked");
    assertThat(new AmountFinder(MINE).find(article, List.of(name)))
        .extracting(Mention::id, Mention::entityId)
        .containsExactly(tuple(1, "money:USD:5000000"));
  }
}
