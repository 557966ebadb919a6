package io.wireroom.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.lexicon.Lists;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All stories are fiction. */
class ArticleCleanerTest {
  private static final String LEDE =
      "The two governments will reopen the ferry line between their ports next month, officials"
          + " said on Sunday.";
  private static final String SECOND =
      "\"We have waited three years for this boat,\" harbour master Ada Lind told reporters in the"
          + " old customs house.";
  private static final ArticleCleaner CLEANER =
      new ArticleCleaner(TestSettings.shipped(), Lists.shipped(), RepeatedLines.none());

  private static Article clean(String text) {
    return clean(null, null, text);
  }

  private static Article clean(String title, String published, String text) {
    RawDocument document =
        new RawDocument(
            "file:/a.txt", "id", null, null, title, text, published, "field", List.of(), null);
    Cleaned cleaned = CLEANER.clean(document);
    assertThat(cleaned.reject()).isNull();
    for (Removal removal : cleaned.article().removed()) {
      assertThat(text.substring(removal.rawBegin(), removal.rawEnd())).isEqualTo(removal.text());
    }
    return cleaned.article();
  }

  private static String rules(Article article) {
    return article.removed().stream()
        .map(removal -> removal.rule() + "=" + removal.text())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aRowOfSectionsIsNoHeadline() {
    Article article =
        clean(
            null,
            null,
            """
            Front | World | Money | Culture

            Ferry crews vote on a longer summer timetable

            The crews of the island ferries began to vote on Tuesday on a timetable that runs to the end of October, their union said.
            """);

    assertThat(article.title()).isEqualTo("Ferry crews vote on a longer summer timetable");
    assertThat(article.text()).startsWith(article.title()).doesNotContain("Front |");
    assertThat(rules(article)).contains("=Front | World | Money | Culture");
  }

  @Test
  void aWireStoryLosesItsMarksAndKeepsItsWords() {
    Article article =
        clean(
            """
            Skip to Menu

            Suggested #ferry #Japan #harbour

            (2nd LD) Ferry line to reopen after three years: officials

            09:30 March 7, 2021

            (ATTN: ADDS remarks from harbour master in para 2)
            By Min Seo-a

            BUSAN/FUKUOKA, March 7 (Yonhap) -- %s

            %s

            Ada Lind, master of the harbour, speaks to reporters in the customs house on March 6, 2021. (Yonhap)

            minseoa@example.org

            (END)

            Sample Font Choice

            Copy the URL by tapping this link.

            Was this article helpful to you?
            """
                .formatted(LEDE, SECOND));
    assertThat(article.text())
        .isEqualTo(
            "Ferry line to reopen after three years: officials\n\n" + LEDE + "\n\n" + SECOND);
    assertThat(article.title()).isEqualTo("Ferry line to reopen after three years: officials");
    assertThat(article.text().substring(0, article.titleEnd())).isEqualTo(article.title());
    assertThat(article.wireTag()).isEqualTo("2nd LD");
    assertThat(article.wireVersion()).isEqualTo(3);
    assertThat(article.wireNote()).isEqualTo("ADDS remarks from harbour master in para 2");
    assertThat(article.datelinePlace()).isEqualTo("BUSAN/FUKUOKA");
    assertThat(article.datelineAgency()).isEqualTo("Yonhap");
    assertThat(article.authors()).containsExactly("Min Seo-a");
    assertThat(article.publishedAt()).hasToString("2021-03-07T00:30:00Z");
    assertThat(article.publishedDate()).hasToString("2021-03-07");
    assertThat(article.publishedAtSource()).isEqualTo("text");
    assertThat(article.language()).isEqualTo("en");
    assertThat(rules(article))
        .isEqualTo(
            """
            furniture:head=Skip to Menu
            furniture:hashtags=Suggested #ferry #Japan #harbour
            wire-tag=(2nd LD)
            date-line=09:30 March 7, 2021
            wire-note=(ATTN: ADDS remarks from harbour master in para 2)
            byline=By Min Seo-a
            dateline=BUSAN/FUKUOKA, March 7 (Yonhap) --
            caption=Ada Lind, master of the harbour, speaks to reporters in the customs house on March 6, 2021. (Yonhap)
            email=minseoa@example.org
            signature=(END)
            furniture:tail=Sample Font Choice
            furniture:tail=Copy the URL by tapping this link.
            furniture:tail=Was this article helpful to you?""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ann Lee | byline",
        "Posted on March 8, 2019 by Ann Lee | byline",
        "Published 8 March 2019, 10:15 GMT by Ann Lee and Bo Li | byline",
        "By ANN LEE and BO LI, Daily News | byline",
        "By Min Seo-a ( | byline",
        "ann.lee@example.org | email",
        "(Reporting by Ann Lee; Editing by Bo Li) | furniture:list",
        "Follow us on Facebook | furniture:list",
        "Subscribe to our newsletter | furniture:list",
        "© 2021 The Lindmark Post. All rights reserved. | furniture:list",
        "Ann Lee contributed to this report. | furniture:list",
        "12 comments | furniture:list",
        "Back to the top | furniture:list",
        "Latest posts by Ann Lee (see all) | furniture:list",
        "Got a tip? Call our newsroom. | furniture:list",
        "VIDEO: How a ferry is built | furniture:list",
        "Watch: The first boat leaves the harbour | furniture:list",
        "More on the ferry line | furniture:list",
        "Do you take the ferry? We want to hear from you! Write to ferry@example.org | furniture:list",
        "To reach the reporter behind this story, contact ann@example.org. | furniture:list",
        "For the latest stories and breaking news updates download the Lindmark apps for iOS. | furniture:list",
        "Ann Lee is a staff writer at The Lindmark Post. | furniture:list",
        "A version of this article appears in print on May 3, 2021. | furniture:list",
        "News date : 04/21/2022 Category : Press Releases | furniture:list",
        "Photo: Ann Lee | caption",
        "A ferry lies in the harbour of Lindmark, May 3, 2021. REUTERS/Ann Lee | caption",
        "FILE PHOTO: A ferry lies in the harbour. | caption",
        "* * * | separator",
        "-30- | signature",
        "(Yonhap) | signature",
        "Posted : May 3, 2021 - 17:08   Updated : May 3, 2021 - 17:10 | date-line"
      })
  void aLineUnderTheStoryIsCut(String line, String rule) {
    Article article = clean(LEDE + "\n\n" + SECOND + "\n\n" + line);
    assertThat(article.text()).isEqualTo(LEDE + "\n\n" + SECOND);
    assertThat(article.removed()).extracting(Removal::rule).containsExactly(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reuter",
        "REUTER",
        "AFP",
        "Xinhua",
        "AFP/Reuters",
        "Reuter, AP",
        "Staff and agencies",
        "- Bernama",
        "(UPI)",
        "-- Reuters --",
        "PTI",
        "Reut14:22 08-17",
        "AP-NY-08-17-96 1134EDT"
      })
  void aSignOffIsCutWhateverTheBatchHolds(String line) {
    Article article = clean(LEDE + "\n\n" + SECOND + "\n\n" + line);
    assertThat(article.text()).isEqualTo(LEDE + "\n\n" + SECOND);
    assertThat(clean(LEDE + "\n\n" + SECOND + " REUTER").text()).isEqualTo(LEDE + "\n\n" + SECOND);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "This story is for subscribers only. Subscribe now for unlimited access. | paywall",
        "To continue reading, please log in or create a free account. | paywall",
        "You have 2 free articles left this month. | paywall",
        "Already a subscriber? Sign in to read the full story. | paywall",
        "Support independent journalism: become a member for just $2 a week, cancel anytime. | paywall",
        "This content is exclusive to our premium members. | paywall",
        "The rest of this piece is for members only. Join us today to keep reading. | paywall",
        "Unlock this article with a digital subscription. | paywall",
        "We rely on readers like you. Please consider a donation to our newsroom. | paywall",
        "We and our partners use cookies on your device to personalise content and ads. | consent",
        "You can manage your choices or withdraw your consent in our privacy settings. | consent"
      })
  void aWordToTheReaderIsCut(String line, String kind) {
    Article article = clean(LEDE + "\n\n" + line + "\n\n" + SECOND);
    assertThat(article.text()).isEqualTo(LEDE + "\n\n" + SECOND);
    assertThat(article.removed())
        .extracting(Removal::rule)
        .allMatch(rule -> rule.equals("notice:" + kind) || rule.startsWith("furniture:"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The paper said that subscribers would get unlimited access for a month.",
        "\"Subscribe now, sign in and keep reading,\" he told our readers.",
        "The watchdog fined the firm because its cookies tracked users without their consent.",
        "Members of the club said that we would all have to register again.",
        "Subscribers to the service rose to 9 million in a year, the company said.",
        "Hackers stole the personal data of 40,000 users, among them e-mail addresses."
      })
  void aStoryAboutSuchThingsStays(String line) {
    String text = LEDE + "\n\n" + line + "\n\n" + SECOND;
    assertThat(clean(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Star | https://x.example/a | 2019-07-14 09:30:00 | 2019-07-14T01:30:00Z",
        "Kinabalu Gazette | https://kinabalu.com.my/a | 2019-07-14 09:30 | 2019-07-14T01:30:00Z",
        "kinabalu.my | '' | 2019-07-14T09:30 | 2019-07-14T01:30:00Z",
        "Accra Mail | http://www.accramail.com.gh/x?y | 14 July 2019 9:30 am | 2019-07-14T09:30:00Z",
        "Auckland Mail | https://a.co.nz/1 | 2019-07-14 09:30 | 2019-07-13T21:30:00Z",
        "The Star | '' | 2019-07-14T09:30:00Z | 2019-07-14T09:30:00Z",
        "The Star | '' | 2019-07-14T09:30:00+02:00 | 2019-07-14T07:30:00Z",
        "The Star | '' | 2019-07-14 | 2019-07-14T00:00:00Z",
        "Nowhere Post | https://nowhere.com/a | 2019-07-14 09:30 | 2019-07-14T09:30:00Z"
      })
  void aTimeWithoutZoneGoesByItsOutletsClock(
      String outlet, String url, String value, String instant) {
    RawDocument document =
        new RawDocument("f", "id", url, outlet, null, LEDE, value, "field", List.of(), null);
    Article article = CLEANER.clean(document).article();
    assertThat(article.publishedAt()).hasToString(instant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“No,” she said.",
        "He said no.",
        "“Follow us on Twitter,” the minister told the crowd, “and share the link.”",
        "What happens next",
        "Lindmark 2, Port Hale 1",
        "LIND: What about the boat?",
        "- a new pier of 300 metres",
        "By Tuesday the line had 4,000 bookings.",
        "The paper asked “How can we improve?”",
        "It was over."
      })
  void aLineOfTheStoryStays(String line) {
    String text = LEDE + "\n\n" + line + "\n\n" + SECOND;
    assertThat(clean(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(LEAD) Ferry line to reopen soon | LEAD | 2",
        "(3rd LD) Ferry line to reopen soon | 3rd LD | 4",
        "(URGENT) Ferry line to reopen soon | URGENT | 1",
        "(Yonhap Interview) Ferry line to reopen soon | Yonhap Interview | 1",
        "UPDATE 1-Ferry line to reopen soon | UPDATE 1 | 2",
        "RPT-UPDATE 3-Ferry line to reopen soon | UPDATE 3 | 4",
        "2ND LD: Ferry line to reopen soon | 2ND LD | 3",
        "[Newsmaker] Ferry line to reopen soon | Newsmaker | 1"
      })
  void wireTagsCountVersions(String headline, String tag, int version) {
    Article article = clean(headline + "\n\n" + LEDE);
    assertThat(article.title()).isEqualTo("Ferry line to reopen soon");
    assertThat(article.text()).startsWith("Ferry line to reopen soon\n\nThe two");
    assertThat(article.wireTag()).isEqualTo(tag);
    assertThat(article.wireVersion()).isEqualTo(version);
  }

  @Test
  void aTitleOfTheRecordStandsBeforeTheTextOnce() {
    assertThat(clean("Ferry line to reopen", null, LEDE).text())
        .isEqualTo("Ferry line to reopen\n\n" + LEDE);
    Article twice = clean("Ferry line to reopen", null, "“Ferry Line to Reopen”.\n\n" + LEDE);
    assertThat(twice.text()).isEqualTo("“Ferry Line to Reopen”.\n\n" + LEDE);
    assertThat(twice.titleEnd()).isEqualTo(23);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-03-07 | 2021-03-07T00:00:00Z",
        "2021-03-07T09:30:00+09:00 | 2021-03-07T00:30:00Z",
        "2021-03-07 09:30:00 | 2021-03-07T09:30:00Z",
        "2021-03-07T00:30:00.123Z | 2021-03-07T00:30:00.123Z",
        "Sun, 7 Mar 2021 09:30:00 +0900 | 2021-03-07T00:30:00Z",
        "1615077000 | 2021-03-07T00:30:00Z",
        "1615077000000 | 2021-03-07T00:30:00Z",
        "Mar. 7, 2021 | 2021-03-07T00:00:00Z",
        "7 March 2021, 9:30 am KST | 2021-03-07T00:30:00Z"
      })
  void fieldsTellTheTime(String value, String instant) {
    Article article = clean(null, value, LEDE);
    assertThat(article.publishedAt()).hasToString(instant);
    assertThat(article.publishedAtSource()).isEqualTo("field");
    assertThat(article.publishedDate()).hasToString("2021-03-07");
  }

  @Test
  void aDatelineWithoutYearTakesItFromThePath() {
    RawDocument document =
        new RawDocument(
            "file:/in/2021-01-02.jsonl#L4",
            "id",
            null,
            null,
            null,
            "SEOUL, Dec. 31 (Yonhap) -- " + LEDE,
            null,
            null,
            List.of(),
            null);
    Article article = CLEANER.clean(document).article();
    assertThat(article.publishedDate()).hasToString("2020-12-31");
    assertThat(article.publishedAtSource()).isEqualTo("dateline");
  }

  @Test
  void wrappedLinesAreJoined() {
    String text =
        """
        Ferry line to reopen

        The two governments will reopen the ferry line between their
        ports next month, officials said on Sunday after long-
        running talks in the old customs house of Lindmark, which had
        closed three years ago.

        "We have waited three years for this boat," the harbour
        master told reporters there, and she thanked both of the
        crews for their work.
        """;
    assertThat(clean(text).text())
        .isEqualTo(
            "Ferry line to reopen\n\nThe two governments will reopen the ferry line between their"
                + " ports next month, officials said on Sunday after long-running talks in the old"
                + " customs house of Lindmark, which had closed three years ago.\n\n\"We have"
                + " waited three years for this boat,\" the harbour master told reporters there,"
                + " and she thanked both of the crews for their work.");
  }

  @Test
  void otherLanguagesAreRejected() {
    Cleaned cleaned =
        CLEANER.clean(
            new RawDocument(
                "f",
                "id",
                null,
                null,
                null,
                "Die beiden Regierungen wollen die Fähre zwischen ihren Häfen im nächsten Monat"
                    + " wieder fahren lassen, sagten Beamte am Sonntag in der Hauptstadt. Der"
                    + " Hafenmeister sprach von einem guten Tag für die ganze Region.",
                null,
                null,
                List.of(),
                null));
    assertThat(cleaned.reject().reason()).isEqualTo(RejectReason.LANGUAGE);
    assertThat(cleaned.reject().message()).endsWith("(de)");
  }

  @Test
  void aUserAddsLinesForAnOutlet() {
    ArticleCleaner own =
        new ArticleCleaner(
            TestSettings.shipped(),
            Lists.extended(
                Map.of("furniture", "line\tThe Lindmark Post\tThe voice of the port.\n")),
            RepeatedLines.none());
    String text = LEDE + "\n\nThe voice of the port.\n\n" + SECOND;
    for (String outlet : List.of("The Lindmark Post", "Port Hale News")) {
      RawDocument document =
          new RawDocument("f", "id", null, outlet, null, text, null, null, List.of(), null);
      assertThat(own.clean(document).article().removed()).hasSize(outlet.startsWith("The") ? 1 : 0);
    }
  }

  @Property(tries = 300)
  void nothingThrowsAndOffsetsHold(@ForAll String text) {
    if (!text.isBlank()) {
      Cleaned cleaned =
          CLEANER.clean(
              new RawDocument("f", "id", null, null, null, text, null, null, List.of(), null));
      if (cleaned.isArticle()) {
        for (Removal cut : cleaned.article().removed()) {
          assertThat(text.substring(cut.rawBegin(), cut.rawEnd())).isEqualTo(cut.text());
        }
      } else {
        assertThat(cleaned.reject().reason()).isNotEqualTo(RejectReason.FAILED);
      }
    }
  }

  @Test
  void aTextClippedAnywhereIsStillCleaned() {
    String text =
        "(LEAD) Ferry to reopen: \n\nSEOUL, May 3 (AP) -- "
            + LEDE
            + "\n\nBy Ann Lee (x@y.org)\n\n* *";
    for (int end = 1; end <= text.length(); end++) {
      Cleaned cleaned =
          CLEANER.clean(
              new RawDocument(
                  "f",
                  "id",
                  null,
                  null,
                  null,
                  text.substring(0, end),
                  null,
                  null,
                  List.of(),
                  null));
      assertThat(cleaned.isArticle() || cleaned.reject().reason() != RejectReason.FAILED).isTrue();
    }
  }
}
