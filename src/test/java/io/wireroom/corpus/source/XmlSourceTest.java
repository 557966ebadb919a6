package io.wireroom.corpus.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.corpus.RawDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class XmlSourceTest {
  private static final String NITF =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE nitf SYSTEM "http://dtd.invalid/nitf-3-5.dtd">
      <nitf>
        <head><title>Slug title</title>
          <docdata><date.issue norm="20240502T101500+0200"/><urgency ed-urg="3"/><doc.copyright holder="Northern Wire"/></docdata>
        </head>
        <body>
          <body.head>
            <hedline><hl1>Port of Lindmark closed</hl1><hl2>Storm warning</hl2></hedline>
            <byline>By <person>Ann Lee</person>, Northern Wire</byline>
            <dateline><location>LINDMARK, Sweden</location>, May 2</dateline>
          </body.head>
          <body.content>
            <p>The port is <em>closed</em>, said Bo Ek &amp; others.</p>
            <media media-type="image"><media-caption>A boat.</media-caption></media>
            <hl2>What next</hl2>
            <p>It may open on Friday.</p>
          </body.content>
        </body>
      </nitf>
      """;

  private static final String NEWSML =
      """
      <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
        <newsItem guid="tag:x,2024:1" version="1">
          <itemMeta><itemClass qcode="ninat:text"/><provider literal="northern"><name>Northern Wire</name></provider><versionCreated>2024-05-02T08:15:00Z</versionCreated></itemMeta>
          <contentMeta><urgency>3</urgency><by>By Ann Lee</by><dateline>LINDMARK (Northern Wire)</dateline><headline>Port closed</headline><slugline>PORT-STORM</slugline></contentMeta>
          <contentSet><inlineXML contenttype="application/xhtml+xml"><h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:head><h:title>t</h:title></h:head><h:body><h:p>The port is closed.</h:p><h:p>It may open on Friday.</h:p></h:body></h:html></inlineXML></contentSet>
        </newsItem>
        <newsItem guid="tag:x,2024:2" version="4">
          <itemMeta><versionCreated>2024-05-03T08:15:00Z</versionCreated></itemMeta>
          <contentMeta><headline>Second</headline></contentMeta>
          <contentSet><inlineData contenttype="text/plain">Plain words of a second story.</inlineData></contentSet>
        </newsItem>
        <newsItem guid="tag:x,2024:3"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentSet><remoteContent href="a.jpg"/></contentSet></newsItem>
      </itemSet></newsMessage>
      """;

  @TempDir Path folder;

  @Test
  void nitfTellsHeadlineBylineDatelineAndBody() throws IOException {
    List<RawDocument> items = Reads.of(folder, "a.xml", NITF);
    assertThat(Reads.outcomes(items)).isEqualTo("a.xml#I1 article");
    RawDocument story = items.get(0);
    assertThat(story.title()).isEqualTo("Port of Lindmark closed");
    assertThat(story.outlet()).isEqualTo("Northern Wire");
    assertThat(story.authors()).containsExactly("Ann Lee");
    assertThat(story.publishedAt()).isEqualTo("20240502T101500+0200");
    assertThat(story.publishedAtSource()).isEqualTo("field");
    assertThat(story.text())
        .isEqualTo(
            "LINDMARK, Sweden, May 2 - The port is closed, said Bo Ek & others.\n\n"
                + "What next\n\nIt may open on Friday.");
  }

  @Test
  void newsMlHasAnArticleForEachItem() throws IOException {
    List<RawDocument> items = Reads.of(folder, "a.newsml", NEWSML);
    assertThat(Reads.outcomes(items))
        .isEqualTo("a.newsml#I1 article\na.newsml#I2 article\na.newsml#I3 missing_text");
    assertThat(items.get(0).title()).isEqualTo("Port closed");
    assertThat(items.get(0).outlet()).isEqualTo("Northern Wire");
    assertThat(items.get(0).authors()).containsExactly("Ann Lee");
    assertThat(items.get(0).publishedAt()).isEqualTo("2024-05-02T08:15:00Z");
    assertThat(items.get(0).text())
        .isEqualTo("LINDMARK (Northern Wire) - The port is closed.\n\nIt may open on Friday.");
    assertThat(items.get(1).text()).isEqualTo("Plain words of a second story.");
    // A fourth version's time is that of a change.
    assertThat(items.get(1).publishedAt()).isNull();
  }

  @Test
  void nitfWithinNewsMlIsReadAsSuch() throws IOException {
    String inner = NITF.substring(NITF.indexOf("<nitf>"));
    String item =
        "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'><contentMeta><headline>Outer</headline></contentMeta>"
            + "<contentSet><inlineXML>"
            + inner.replace("<nitf>", "<nitf xmlns='http://iptc.org/std/NITF/2006-10-18/'>")
            + "</inlineXML></contentSet></newsItem>";
    List<RawDocument> items = Reads.of(folder, "a.xml", item);
    assertThat(items.get(0).title()).isEqualTo("Outer");
    assertThat(items.get(0).text()).startsWith("LINDMARK, Sweden, May 2 - The port is closed");
    assertThat(items.get(0).publishedAt()).isEqualTo("20240502T101500+0200");
  }

  @Test
  void feedsHaveAnArticleForEachEntry() throws IOException {
    String rss =
        """
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>Coast Post</title><link>http://coast.example/</link>
        <item><title>Rain &amp;amp; wind</title><link>http://coast.example/1</link><pubDate>Thu, 02 May 2024 10:15:00 +0200</pubDate>
          <dc:creator>Ann Lee</dc:creator><description>Short.</description>
          <content:encoded><![CDATA[<p>It rained in <b>Lindmark</b>.</p><p>Then it poured.</p>]]></content:encoded></item>
        <item><title>Snow</title><guid>http://coast.example/2</guid><description>&lt;p&gt;It snowed &amp;amp; snowed.&lt;/p&gt;</description></item>
        <item><title>Nothing</title></item>
        </channel></rss>
        """;
    List<RawDocument> items = Reads.of(folder, "a.rss", rss);
    assertThat(Reads.outcomes(items))
        .isEqualTo("a.rss#I1 article\na.rss#I2 article\na.rss#I3 missing_text");
    assertThat(items.get(0).title()).isEqualTo("Rain & wind");
    assertThat(items.get(0).outlet()).isEqualTo("Coast Post");
    assertThat(items.get(0).url()).isEqualTo("http://coast.example/1");
    assertThat(items.get(0).authors()).containsExactly("Ann Lee");
    assertThat(items.get(0).publishedAt()).isEqualTo("Thu, 02 May 2024 10:15:00 +0200");
    assertThat(items.get(0).text()).isEqualTo("It rained in Lindmark.\n\nThen it poured.");
    assertThat(items.get(1).url()).isEqualTo("http://coast.example/2");
    assertThat(items.get(1).text()).isEqualTo("It snowed & snowed.");
  }

  @Test
  void anAtomEntrysChangeIsNotItsPublication() throws IOException {
    String atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Coast Post</title><updated>2024-05-09T00:00:00Z</updated>
        <entry><title type="html">Rain &amp;lt;b&amp;gt;again</title><link rel="edit" href="http://x/e"/><link href="http://coast.example/1"/>
          <published>2024-05-02T08:15:00Z</published><updated>2024-05-03T00:00:00Z</updated><author><name>Ann Lee</name></author>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It rained.</p><p>It poured.</p></div></content></entry>
        <entry><title>Two</title><updated>2024-05-03T00:00:00Z</updated><summary type="text">It snowed: 3 &lt; 4.</summary></entry>
        </feed>
        """;
    List<RawDocument> items = Reads.of(folder, "feed", atom);
    assertThat(Reads.outcomes(items)).isEqualTo("feed#I1 article\nfeed#I2 article");
    assertThat(items.get(0).url()).isEqualTo("http://coast.example/1");
    assertThat(items.get(0).publishedAt()).isEqualTo("2024-05-02T08:15:00Z");
    assertThat(items.get(0).authors()).containsExactly("Ann Lee");
    assertThat(items.get(0).text()).isEqualTo("It rained.\n\nIt poured.");
    assertThat(items.get(1).publishedAt()).isNull();
    assertThat(items.get(1).text()).isEqualTo("It snowed: 3 < 4.");
  }

  static List<String> hostile() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE nitf [<!ENTITY a0 \"lol\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a")
          .append(i)
          .append(" \"")
          .append(("&a" + (i - 1) + ";").repeat(10))
          .append("\">");
    }
    return List.of(
        bomb + "]><nitf><body><body.content><p>&a29;</p></body.content></body></nitf>",
        "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><nitf><body><body.content><p>&x;</p></body.content></body></nitf>",
        "<!DOCTYPE rss [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x.dtd\"> %x;]><rss><channel><item><description>a</description></item></channel></rss>",
        "<!DOCTYPE feed [<!ENTITY x \"y\">]><feed><entry><summary>&x;</summary></entry></feed>",
        "<nitf>" + "<p>".repeat(5000) + "words" + "</p>".repeat(5000) + "</nitf>");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileXmlIsOneReject(String document) throws IOException {
    assertThat(Reads.outcomes(Reads.of(folder, "a.xml", document))).isEqualTo("a.xml unsafe");
  }

  @Test
  void brokenXmlIsOneRejectThatSaysWhere() throws IOException {
    Files.createDirectories(folder);
    List<RawDocument> items =
        Reads.of(folder, "a.rss", "<rss><channel><item><title>A</title></channel></rss>");
    assertThat(Reads.outcomes(items)).isEqualTo("a.rss broken_xml");
    assertThat(items.get(0).reject().message()).contains("item");
    assertThat(Reads.outcomes(Reads.of(folder, "b.xml", "<rss><channel/></rss>")))
        .isEqualTo("b.xml empty");
  }

  @Test
  void theDeclaredEncodingCounts() throws IOException {
    byte[] bytes =
        "<?xml version='1.0' encoding='ISO-8859-2'?><rss><channel><item><description>Łódź zamknęła port.</description></item></channel></rss>"
            .getBytes(java.nio.charset.Charset.forName("ISO-8859-2"));
    assertThat(Reads.of(folder, "a.xml", bytes).get(0).text()).isEqualTo("Łódź zamknęła port.");
    byte[] wide =
        "\uFEFF<?xml version='1.0' encoding='UTF-16'?><rss><channel><item><description>Łódź.</description></item></channel></rss>"
            .getBytes(StandardCharsets.UTF_16LE);
    assertThat(Reads.of(folder, "b.xml", wide).get(0).text()).isEqualTo("Łódź.");
  }
}
