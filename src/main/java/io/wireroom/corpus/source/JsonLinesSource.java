package io.wireroom.corpus.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.Reject;
import io.wireroom.corpus.RejectReason;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;

/**
 * Objects, an article each: one a line, printed out, several in a line, or in an array. A record is
 * named by the line it begins on; a second one of that line is {@code #L12.2}.
 */
final class JsonLinesSource implements ArticleSource {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

  private final ReadingGuard guard;
  private final CorpusSettings settings;
  private final RecordFields fields;

  JsonLinesSource(ReadingGuard guard) {
    this.guard = guard;
    this.settings = guard.settings();
    this.fields = new RecordFields(guard);
  }

  /** Whether a file begins with an object or an array of them. */
  static boolean looksLike(String head, CorpusSettings.Fields fields) {
    String start = head.stripLeading();
    boolean array = start.startsWith("[");
    String object = array ? start.substring(1).stripLeading() : start;
    if (!object.startsWith("{")) {
      return false;
    }
    String inside = object.substring(1).stripLeading();
    return array || inside.isEmpty() || inside.startsWith("\"") || inside.startsWith("}");
  }

  @Override
  public Iterator<RawDocument> read(RawFile file) throws IOException {
    FilePart part = file.part();
    if (part.begin() > 0) {
      JsonPieces pieces = pieces(file.openAt(part.begin()), part);
      pieces.skipToRecord();
      return new Records(file, pieces);
    }
    return new Records(file, pieces(TextDecoder.utf8(file), part));
  }

  private JsonPieces pieces(InputStream in, FilePart part) {
    return new JsonPieces(in, settings.maxFileBytes(), part.begin(), part.firstLine(), part.end());
  }

  /** The records, one at a time. */
  private final class Records extends PendingIterator {
    private final RawFile file;
    private final JsonPieces pieces;
    private boolean any;
    private boolean ended;

    Records(RawFile file, JsonPieces pieces) {
      this.file = file;
      this.pieces = pieces;
    }

    @Override
    RawDocument produce() throws IOException {
      if (ended) {
        return null;
      }
      JsonPiece piece = pieces.next();
      if (piece != null) {
        any = true;
        String sourceUri = file.uri() + name(piece);
        return guard.guarded(
            sourceUri, piece.bytes(), piece.bytes().length, () -> record(sourceUri, piece));
      }
      ended = true;
      if (pieces.broken() != null) {
        return file.broken(pieces.broken(), pieces.rest());
      }
      pieces.close();
      return any || !file.part().isWhole() ? null : empty();
    }

    private RawDocument empty() {
      return RawDocument.rejected(
          Reject.of(file.uri(), RejectReason.EMPTY, "Cannot use file: it holds no record", ""));
    }
  }

  private static String name(JsonPiece piece) {
    return "#L" + piece.line() + (piece.ordinal() == 1 ? "" : "." + piece.ordinal());
  }

  private RawDocument record(String sourceUri, JsonPiece piece) {
    byte[] bytes = piece.bytes();
    if (piece.size() > settings.maxFileBytes()) {
      return refused(
          sourceUri,
          RejectReason.TOO_LONG,
          "Cannot use record: longer than input.max-file-bytes (" + settings.maxFileBytes() + ")",
          piece);
    }
    Optional<String> text = TextDecoder.decode(bytes);
    if (text.isEmpty()) {
      return refused(
          sourceUri, RejectReason.NOT_TEXT, "Cannot use record: its bytes are no text", piece);
    }
    if (text.get().equals(JsonPieces.EMPTY_ARRAY)) {
      return refused(sourceUri, RejectReason.EMPTY, "Cannot use array: it holds no record", piece);
    }
    try {
      JsonNode node = JSON.readTree(text.get());
      return piece.object() && node.isObject()
          ? fields.document(sourceUri, node, text.get())
          : broken(sourceUri, "no object but " + node.getNodeType(), piece);
    } catch (JsonProcessingException e) {
      return broken(sourceUri, e.getOriginalMessage(), piece);
    }
  }

  private static RawDocument broken(String sourceUri, String why, JsonPiece piece) {
    return refused(sourceUri, RejectReason.BROKEN_JSON, "Cannot parse record: " + why, piece);
  }

  private static RawDocument refused(
      String sourceUri, RejectReason reason, String message, JsonPiece piece) {
    return RawDocument.rejected(Reject.of(sourceUri, reason, message, piece.bytes(), piece.size()));
  }
}
