package io.wireroom.corpus.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.TestSettings;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcSourceTest {
  private static final String WORDS =
      "The harbour of Lindmark was closed on Monday after a storm, the port office said. "
          + "Ferries will sail again on Friday, it said, where the wind allows for it and the quay is dry.";

  @TempDir Path folder;

  private static String html(String title) {
    return "<html><head><title>"
        + title
        + "</title><meta property='article:published_time' content='2024-05-02T08:00:00Z'></head><body><article><h1>"
        + title
        + "</h1><p>"
        + WORDS
        + "</p></article></body></html>";
  }

  private static byte[] plain(String address) throws IOException {
    return Warcs.record(
        "conversion", address, "text/plain", WORDS.getBytes(StandardCharsets.UTF_8));
  }

  private static String outcomes(List<RawDocument> documents) {
    return documents.stream()
        .map(one -> one.reject() == null ? "article" : one.reject().reason().label())
        .collect(Collectors.joining(" "));
  }

  private static byte[] info() throws IOException {
    return Warcs.record(
        "warcinfo",
        null,
        "application/warc-fields",
        "software: test\r\n".getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void pagesAreRecordsAndWhatOnlyDescribesThemIsNone(boolean packed) throws IOException {
    byte[][] records = {
      info(),
      Warcs.record(
          "request",
          "http://a.example/1",
          "application/http; msgtype=request",
          "GET /1 HTTP/1.1\r\nHost: a.example\r\n\r\n".getBytes(StandardCharsets.UTF_8)),
      Warcs.page("http://a.example/1", html("One")),
      Warcs.response(
          "http://a.example/2",
          "HTTP/1.1 301 Moved\r\nLocation: /3\r\nContent-Type: text/html",
          "<html>moved</html>".getBytes(StandardCharsets.UTF_8)),
      Warcs.response(
          "http://a.example/3.png",
          "HTTP/1.1 200 OK\r\nContent-Type: image/png",
          new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}),
      Warcs.response(
          "http://a.example/4",
          "HTTP/1.1 404 Not Found\r\nContent-Type: text/html",
          html("Gone").getBytes(StandardCharsets.UTF_8)),
      Warcs.record(
          "metadata",
          "http://a.example/1",
          "application/warc-fields",
          "x: y\r\n".getBytes(StandardCharsets.UTF_8)),
      Warcs.record(
          "resource",
          "http://a.example/5",
          "text/html",
          html("Five").getBytes(StandardCharsets.UTF_8)),
      plain("http://a.example/6"),
    };
    if (packed) {
      for (int i = 0; i < records.length; i++) {
        records[i] = Warcs.gzip(records[i]);
      }
    }
    List<RawDocument> documents =
        Reads.of(folder, packed ? "a.warc.gz" : "a.warc", Warcs.join(records));
    assertThat(outcomes(documents))
        .isEqualTo("article http_status unsupported http_status article article");
    RawDocument first = documents.get(0);
    assertThat(first.url()).isEqualTo("http://a.example/1");
    assertThat(first.title()).isEqualTo("One");
    assertThat(first.text()).endsWith(WORDS);
    // When it was fetched is not when it was published.
    assertThat(first.publishedAt()).isEqualTo("2024-05-02T08:00:00Z");
    assertThat(documents.get(5).publishedAt()).isNull();
    int place = records[0].length + records[1].length;
    assertThat(first.sourceUri()).endsWith("#O" + place);
  }

  @Test
  void theHeadersEncodingCountsMoreThanThePages() throws IOException {
    String page =
        "<html><head><meta charset='utf-8'></head><body><p>Порт закрыт, сказал он. "
            + WORDS
            + "</p></body></html>";
    byte[] bytes = page.getBytes(Charset.forName("windows-1251"));
    byte[] told =
        Warcs.response(
            "http://a.example/1",
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251",
            bytes);
    assertThat(Reads.of(folder, "a.warc", told).get(0).text())
        .startsWith("Порт закрыт, сказал он.");
    byte[] meta = page.replace("utf-8", "windows-1251").getBytes(Charset.forName("windows-1251"));
    byte[] untold =
        Warcs.response("http://a.example/1", "HTTP/1.1 200 OK\r\nContent-Type: text/html", meta);
    assertThat(Reads.of(folder, "b.warc", untold).get(0).text())
        .startsWith("Порт закрыт, сказал он.");
  }

  @Test
  void chunksAndPackedBodiesAreUndone() throws IOException {
    byte[] packed = Warcs.gzip(html("Packed").getBytes(StandardCharsets.UTF_8));
    byte[] chunked =
        Warcs.join(
            (Integer.toHexString(packed.length) + "\r\n").getBytes(StandardCharsets.UTF_8),
            packed,
            "\r\n0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    byte[] record =
        Warcs.response(
            "http://a.example/1",
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip",
            chunked);
    List<RawDocument> documents = Reads.of(folder, "a.warc.gz", Warcs.gzip(record));
    assertThat(outcomes(documents)).isEqualTo("article");
    assertThat(documents.get(0).text()).endsWith(WORDS);
  }

  @Test
  void recordsOfOneMemberHavePlacesOfTheirOwn() throws IOException {
    byte[] packed =
        Warcs.gzip(
            Warcs.join(
                info(),
                Warcs.page("http://a.example/1", html("One")),
                Warcs.page("http://a.example/2", html("Two")),
                Warcs.page("http://a.example/3", html("Three"))));
    List<RawDocument> pages = Reads.of(folder, "a.warc.gz", Warcs.join(packed, packed));
    assertThat(outcomes(pages)).isEqualTo("article article article article article article");
    assertThat(pages).extracting(RawDocument::sourceUri).doesNotHaveDuplicates();
  }

  /** A gzip member of all records, and zstd, have no place at which one could begin again. */
  @ParameterizedTest
  @ValueSource(strings = {"plain", "gzip", "zstd"})
  void anAnswerThatIsNoHttpIsOneReject(String packing) throws IOException {
    byte[] all =
        Warcs.join(
            Warcs.page("http://a.example/1", html("One")),
            Warcs.response("http://a.example/2", "HTTP/1.1 abc\r\nno header", new byte[2000]),
            Warcs.page("http://a.example/3\r\nWARC-Target-URI: http://b.example", html("Two")));
    byte[] file =
        switch (packing) {
          case "gzip" -> Warcs.gzip(all);
          case "zstd" -> Zstd.compress(all);
          default -> all;
        };
    List<RawDocument> pages = Reads.of(folder, "a.warc", file);
    assertThat(outcomes(pages)).isEqualTo("article broken_warc article");
    assertThat(pages.get(2).url()).isEqualTo("http://a.example/3");
  }

  @Test
  void aBrokenRecordIsOneRejectAndReadingGoesOn() throws IOException {
    byte[] one = Warcs.gzip(Warcs.page("http://a.example/1", html("One")));
    byte[] two = Warcs.gzip(Warcs.page("http://a.example/2", html("Two") + "x".repeat(5000)));
    byte[] three = Warcs.gzip(Warcs.page("http://a.example/3", html("Three")));
    byte[] cut = Arrays.copyOf(two, two.length / 2);
    assertThat(outcomes(Reads.of(folder, "cut.warc.gz", Warcs.join(one, cut, three))))
        .isEqualTo("article broken_warc article");
    byte[] flipped = two.clone();
    for (int i = 30; i < 60; i++) {
      flipped[i] ^= 0x55;
    }
    assertThat(outcomes(Reads.of(folder, "flip.warc.gz", Warcs.join(one, flipped, three))))
        .isEqualTo("article broken_warc article");
    assertThat(outcomes(Reads.of(folder, "end.warc.gz", Warcs.join(one, three, cut))))
        .isEqualTo("article article broken_warc");
    byte[] noise = Warcs.gzip("This is no record at all.\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    assertThat(outcomes(Reads.of(folder, "noise.warc.gz", Warcs.join(one, noise, three))))
        .isEqualTo("article broken_warc article");
  }

  /** A length that reaches into the next members takes nothing of them. */
  @ParameterizedTest
  @ValueSource(ints = {1, 5, 100, 3000, 100_000, -1, -40, Integer.MIN_VALUE})
  void aRecordOfAnotherLengthThanItSaysLeavesItsNeighboursAlone(int more) throws IOException {
    byte[] one = Warcs.gzip(Warcs.page("http://a.example/1", html("One")));
    String two = new String(Warcs.page("http://a.example/2", html("Two")), StandardCharsets.UTF_8);
    int at = two.indexOf("Content-Length: ") + 16;
    int end = two.indexOf('\r', at);
    int length = Integer.parseInt(two.substring(at, end)) + more;
    String wrong = two.substring(0, at) + length + two.substring(end);
    byte[] packed = Warcs.gzip(wrong.getBytes(StandardCharsets.UTF_8));
    // A length that takes in some of the empty lines behind the page takes nothing from others.
    boolean shorter = more < 5 && length > 0;
    assertThat(
            outcomes(
                Reads.of(folder, "a.warc.gz", Warcs.join(one, packed, one, packed, packed, one))))
        .isEqualTo(
            shorter
                ? "article article article article article article"
                : "article broken_warc article broken_warc broken_warc article");
    assertThat(outcomes(Reads.of(folder, "b.warc.gz", Warcs.join(one, packed))))
        .isEqualTo(shorter ? "article article" : "article broken_warc");
  }

  @Test
  void aMemberThatBreaksOffAnywhereIsOneRejectAtMost() throws IOException {
    byte[] one = Warcs.gzip(plain("http://a.example/1"));
    byte[] two = Warcs.gzip(plain("http://a.example/2"));
    for (int cut = 1; cut < two.length; cut++) {
      byte[] file = Warcs.join(one, Arrays.copyOf(two, cut), one, one);
      assertThat(outcomes(Reads.of(folder, "a.warc.gz", file)))
          .as("cut at " + cut)
          .isIn("article broken_warc article article", cut == 1 ? "article article article" : "");
    }
  }

  /** As tools pack that know of no records: what stands in the middle of a page ends a member. */
  @Test
  void membersThatAreNoRecordsAreReadOnThrough() throws IOException {
    byte[] all =
        Warcs.join(
            Warcs.page("http://a.example/1", html("One")),
            Warcs.page("http://a.example/2", html("Two")));
    byte[] blocks = new byte[0];
    for (int begin = 0; begin < all.length; begin += 333) {
      blocks =
          Warcs.join(
              blocks,
              Warcs.gzip(Arrays.copyOfRange(all, begin, Math.min(all.length, begin + 333))));
    }
    List<RawDocument> documents = Reads.of(folder, "a.warc.gz", blocks);
    assertThat(outcomes(documents)).isEqualTo("article article");
    assertThat(documents).extracting(RawDocument::sourceUri).doesNotHaveDuplicates();
    assertThat(documents.get(1).text()).endsWith(WORDS);
  }

  @Test
  void aPageWhoseSumIsWrongIsNoArticle() throws IOException {
    byte[] one = Warcs.gzip(Warcs.page("http://a.example/1", html("One")));
    byte[] two = one.clone();
    two[two.length - 6] ^= 1;
    assertThat(outcomes(Reads.of(folder, "a.warc.gz", Warcs.join(one, two, one))))
        .isEqualTo("article broken_warc article");
  }

  @Test
  void aBrokenRecordOfAPlainFileIsOneReject() throws IOException {
    byte[] one = Warcs.page("http://a.example/1", html("One"));
    byte[] three = Warcs.page("http://a.example/3", html("Three"));
    byte[] bad =
        "WARC/1.0\r\nWARC-Type: response\r\nno colon here\r\nContent-Length: x\r\n\r\n<p>\r\n\r\n"
            .getBytes(StandardCharsets.UTF_8);
    assertThat(outcomes(Reads.of(folder, "a.warc", Warcs.join(one, bad, three))))
        .isEqualTo("article broken_warc article");
  }

  @Test
  void aPageLongerThanAllowedIsOneRejectWithItsBeginning() throws IOException {
    CorpusSettings small = TestSettings.with("input { max-file-bytes = 2000 }");
    byte[] file =
        Warcs.join(
            Warcs.gzip(Warcs.page("http://a.example/1", html("One") + " ".repeat(1 << 20))),
            Warcs.gzip(Warcs.page("http://a.example/2", html("Two"))));
    List<RawDocument> documents = Reads.of(small, folder, "a.warc.gz", file);
    assertThat(outcomes(documents)).isEqualTo("too_long article");
    assertThat(documents.get(0).reject().payload()).hasSize(2000);
    assertThat(documents.get(0).reject().payloadBytes()).isGreaterThan(1 << 20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\r\n\r\n"})
  void aFileWithoutPagesIsOneReject(String content) throws IOException {
    assertThat(outcomes(Reads.of(folder, "a.warc", content))).isIn("empty", "broken_warc");
    assertThat(outcomes(Reads.of(folder, "b.warc.gz", Warcs.gzip(info())))).isEqualTo("empty");
  }

  @Test
  void contentTellsAnArchiveWithoutItsName() throws IOException {
    byte[] file = Warcs.gzip(Warcs.page("http://a.example/1", html("One")));
    assertThat(outcomes(Reads.of(folder, "crawl-00001", file))).isEqualTo("article");
  }
}
