package io.wireroom.corpus.source;

import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.DocumentDraft;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.Reject;
import io.wireroom.corpus.RejectReason;
import io.wireroom.corpus.page.WebPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** A record of a web archive to a document. */
final class WarcPage {
  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
  private static final int HEAD = 4096;
  private static final int OK = 200;
  private static final int NO_MORE = 300;

  private final ReadingGuard guard;
  private final CorpusSettings settings;

  WarcPage(ReadingGuard guard) {
    this.guard = guard;
    this.settings = guard.settings();
  }

  /** What a record's body holds. */
  private static final class Body {
    private final byte[] bytes;
    private final long size;

    Body(byte[] bytes, long size) {
      this.bytes = bytes;
      this.size = size;
    }
  }

  /**
   * The document, or its reject; null for a record that is of no page. The record is read to its
   * end.
   *
   * @throws IOException where it cannot be
   */
  RawDocument document(String position, WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response && isHttp(response)) {
      return answer(position, response, response.http());
    }
    if (record instanceof WarcResource || record instanceof WarcConversion) {
      WarcTargetRecord target = (WarcTargetRecord) record;
      Body body = read(target.body().stream());
      return guarded(position, target, target.contentType(), body);
    }
    record.body().consume();
    return null;
  }

  private static boolean isHttp(WarcResponse response) {
    return response.contentType().base().equals(MediaType.HTTP);
  }

  private RawDocument answer(String position, WarcResponse record, HttpResponse http)
      throws IOException {
    Body body = read(http.bodyDecoded().stream());
    // What stands behind the body belongs to the record, too: a break there is a break of it.
    record.body().consume();
    if (http.status() < OK || http.status() >= NO_MORE) {
      return refused(
          position,
          RejectReason.HTTP_STATUS,
          "Cannot use page: the server answered " + http.status() + " (" + address(record) + ")",
          body);
    }
    return guarded(position, record, http.contentType(), body);
  }

  private RawDocument guarded(String position, WarcTargetRecord record, MediaType type, Body body) {
    return guard.guarded(position, body.bytes, body.size, () -> page(position, record, type, body));
  }

  private RawDocument page(String position, WarcTargetRecord record, MediaType type, Body body) {
    String kind = type.base().toString().toLowerCase(Locale.ROOT);
    boolean text = kind.equals("text/plain");
    if (!text && !PAGES.contains(kind) && !(isUnnamed(kind) && isPage(body))) {
      return refused(
          position,
          RejectReason.UNSUPPORTED,
          "Cannot use page: there is no reader for its kind (" + kind + ")",
          body);
    }
    if (body.size > settings.maxFileBytes()) {
      return refused(
          position,
          RejectReason.TOO_LONG,
          "Cannot use page: longer than input.max-file-bytes (" + settings.maxFileBytes() + ")",
          body);
    }
    Optional<String> decoded = TextDecoder.decode(body.bytes);
    if (decoded.isEmpty()) {
      return refused(
          position, RejectReason.NOT_TEXT, "Cannot use page: its bytes are no text", body);
    }
    String other = ForeignContent.kind(body.bytes);
    if (other != null) {
      return refused(
          position,
          RejectReason.UNSUPPORTED,
          "Cannot use page: there is no reader for its kind (" + other + ")",
          body);
    }
    DocumentDraft draft = new DocumentDraft();
    draft.url = address(record);
    if (text) {
      draft.text = decoded.get();
    } else {
      String label = type.parameters().get("charset");
      guard.fill(draft, () -> WebPage.of(body.bytes, decoded.get(), label));
    }
    return draft.finish(position, settings, decoded.get());
  }

  /** The page's address, the first where a record names some; null where it names none. */
  private static String address(WarcTargetRecord record) {
    return record
        .headers()
        .first("WARC-Target-URI")
        .map(
            uri ->
                uri.startsWith("<") && uri.endsWith(">") ? uri.substring(1, uri.length() - 1) : uri)
        .orElse(null);
  }

  /** Whether a server did not say what it sent. */
  private static boolean isUnnamed(String kind) {
    return kind.equals("application/octet-stream") || kind.isBlank();
  }

  private boolean isPage(Body body) {
    int head = Math.min(body.bytes.length, HEAD);
    return HtmlSource.looksLike(
        new String(body.bytes, 0, head, StandardCharsets.ISO_8859_1), settings.fields());
  }

  private Body read(InputStream in) throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    byte[] buffer = new byte[16 * 1024];
    long size = 0;
    int count = in.read(buffer);
    while (count >= 0) {
      size += count;
      int room = settings.maxFileBytes() - kept.size();
      kept.write(buffer, 0, Math.max(0, Math.min(count, room)));
      count = in.read(buffer);
    }
    return new Body(kept.toByteArray(), size);
  }

  /** The row that stands for a record that cannot be read. */
  static RawDocument broken(String position, Exception why) {
    return RawDocument.rejected(
        Reject.of(
            position,
            RejectReason.BROKEN_WARC,
            "Cannot read record: " + why.getMessage(),
            new byte[0],
            0));
  }

  private static RawDocument refused(
      String position, RejectReason reason, String message, Body body) {
    return RawDocument.rejected(Reject.of(position, reason, message, body.bytes, body.size));
  }
}
