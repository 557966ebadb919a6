package io.wireroom.corpus.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.corpus.ArticleCleaner;
import io.wireroom.corpus.Cleaned;
import io.wireroom.corpus.Filing;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.RepeatedLines;
import io.wireroom.corpus.TestSettings;
import io.wireroom.lexicon.Lists;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What wires and pages file an article under. */
class FilingTest {
  private static final String WORDS =
      "The harbour of Lindmark was closed on Monday after a storm, the port office said. "
          + "Ferries will sail again on Friday, it said, where the wind allows for it.";

  @TempDir Path folder;

  private Filing filing(String name, String content) throws IOException {
    RawDocument document = Reads.of(folder, name, content).get(0);
    assertThat(document.reject()).isNull();
    return document.filing();
  }

  private static String newsMl(String version, String itemMeta, String meta) {
    return "<newsItem version='"
        + version
        + "'><itemMeta><versionCreated>2024-05-03T08:15:00Z</versionCreated>"
        + itemMeta
        + "</itemMeta><contentMeta><headline>Port closed</headline>"
        + meta
        + "</contentMeta><contentSet><inlineData>"
        + WORDS
        + "</inlineData></contentSet></newsItem>";
  }

  private static String nitf(String head, String docdata) {
    return "<nitf><head>"
        + head
        + "<docdata>"
        + docdata
        + "</docdata></head><body><body.content><p>"
        + WORDS
        + "</p></body.content></body></nitf>";
  }

  @Test
  void newsMlTellsAllOfIt() throws IOException {
    String meta =
        "<urgency>3</urgency><slugline>PORT-STORM</slugline>"
            + "<subject qcode='person:1'><name>Bo Ek</name></subject>"
            + "<subject qcode='medtop:20000139'><name>weather</name></subject>";
    assertThat(filing("a.newsml", newsMl("2", "", meta)))
        .isEqualTo(new Filing("PORT-STORM", 3, "weather", "2024-05-03T08:15:00Z", 2));
    String service = "<service qcode='svc:w'><name>World</name></service>";
    assertThat(filing("b.newsml", newsMl("1", service, meta)))
        .isEqualTo(new Filing("PORT-STORM", 3, "World", null, 1));
    String changed = "<contentModified>2024-05-04T01:00:00Z</contentModified>";
    assertThat(filing("c.newsml", newsMl("x", "", changed)))
        .isEqualTo(new Filing(null, null, null, "2024-05-04T01:00:00Z", null));
  }

  @Test
  void nitfTellsAllOfIt() throws IOException {
    assertThat(
            filing(
                "a.nitf",
                nitf(
                    "<pubdata position.section='Business' type='print'/>"
                        + "<revision-history norm='20240502T120000Z'/>"
                        + "<revision-history norm='20240502T140000Z'/>",
                    "<urgency ed-urg='2'/><du-key key='Port-Storm' version='4'/>")))
        .isEqualTo(new Filing("Port-Storm", 2, "Business", "20240502T140000Z", 4));
    assertThat(
            filing(
                "b.nitf",
                nitf(
                    "<meta name='Slug' content='BC-Port'/><tobject><tobject.subject"
                        + " tobject.subject.type='Weather'/></tobject>",
                    "<urgency ed-urg='0'/><du-key generation='2'/>")))
        .isEqualTo(new Filing("BC-Port", null, "Weather", null, 2));
    assertThat(filing("c.nitf", nitf("", ""))).isEqualTo(Filing.NONE);
  }

  @Test
  void feedsTellSectionAndChange() throws IOException {
    assertThat(
            filing(
                "a.rss",
                "<rss><channel><item><title>T</title><category>Sport</category><category>B</category>"
                    + "<description>"
                    + WORDS
                    + "</description></item></channel></rss>"))
        .isEqualTo(new Filing(null, null, "Sport", null, null));
    assertThat(
            filing(
                "a.atom",
                "<feed><entry><title>T</title><category term='wld' label='World'/>"
                    + "<published>2024-05-02T08:00:00Z</published><updated>2024-05-03T09:00:00Z</updated>"
                    + "<content>"
                    + WORDS
                    + "</content></entry></feed>"))
        .isEqualTo(new Filing(null, null, "World", "2024-05-03T09:00:00Z", null));
  }

  @ParameterizedTest
  @CsvSource({
    "slug, S-1, slug",
    "slugline, S-1, slug",
    "urgency, 4, urgency",
    "priority, 4, urgency",
    "section, World, section",
    "articleSection, World, section",
    "category, World, section",
    "dateModified, 2024-05-03, modifiedAt",
    "updated_at, 2024-05-03, modifiedAt",
    "modified, 2024-05-03, modifiedAt",
    "urgency, high, none",
    "urgency, 44, none",
    "urgency, -1, none",
    "priority, '', none"
  })
  void fieldsOfRecordsTellIt(String field, String value, String column) throws IOException {
    Filing filing =
        filing("a.jsonl", "{\"text\": \"" + WORDS + "\", \"" + field + "\": \"" + value + "\"}");
    assertThat(filing)
        .isEqualTo(
            switch (column) {
              case "slug" -> new Filing(value, null, null, null, null);
              case "urgency" -> new Filing(null, 4, null, null, null);
              case "section" -> new Filing(null, null, value, null, null);
              case "modifiedAt" -> new Filing(null, null, null, value, null);
              default -> Filing.NONE;
            });
  }

  @Test
  void pagesTellSectionAndChange() throws IOException {
    String page =
        "<html><head><meta property='article:section' content='World'>"
            + "<meta property='article:modified_time' content='2024-05-03T09:00:00+02:00'></head>"
            + "<body><article><h1>Port closed</h1><p>"
            + WORDS
            + "</p></article></body></html>";
    Filing filing = filing("a.html", page);
    assertThat(filing)
        .isEqualTo(new Filing(null, null, "World", "2024-05-03T09:00:00+02:00", null));
    RawDocument document = Reads.of(folder, "a.html", page).get(0);
    assertThat(RawDocument.of(document.toRow()).filing()).isEqualTo(filing);
    // A change is no publication.
    assertThat(document.publishedAt()).isNull();
    Cleaned cleaned =
        new ArticleCleaner(TestSettings.shipped(), Lists.shipped(), RepeatedLines.none())
            .clean(document);
    assertThat(cleaned.article().modifiedAt()).isEqualTo(Instant.parse("2024-05-03T07:00:00Z"));
    assertThat(cleaned.article().publishedAt()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"Port closed, 3", "(2nd LD) Port closed, 3", "(LEAD) Port closed, 2"})
  void theHeadlinesTagCountsMoreThanTheRecordsVersion(String headline, int version)
      throws IOException {
    RawDocument document =
        Reads.of(folder, "a.newsml", newsMl("3", "", "").replace("Port closed", headline)).get(0);
    Cleaned cleaned =
        new ArticleCleaner(TestSettings.shipped(), Lists.shipped(), RepeatedLines.none())
            .clean(document);
    assertThat(cleaned.article().wireVersion()).isEqualTo(version);
  }
}
