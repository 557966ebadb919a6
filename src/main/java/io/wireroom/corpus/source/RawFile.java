package io.wireroom.corpus.source;

import com.github.luben.zstd.ZstdInputStream;
import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.InputFile;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.Reject;
import io.wireroom.corpus.RejectReason;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/**
 * An input file, or part of one, or a file in an archive, on an executor.
 *
 * @param part what of it is to be read
 * @param hadoop how to reach its file system
 * @param member its bytes where it lies in an archive, else null
 */
record RawFile(FilePart part, Configuration hadoop, ArchiveMember member) {
  private static final int MAGIC = 4;
  private static final int BUFFER = 64 * 1024;

  /** A file of its own. */
  RawFile(FilePart part, Configuration hadoop) {
    this(part, hadoop, null);
  }

  /** Bytes of a file as far as they could be read. */
  static final class Head {
    private final byte[] bytes;
    private final IOException broken;

    private Head(byte[] bytes, IOException broken) {
      this.bytes = bytes;
      this.broken = broken;
    }

    /** From the file's start; at most one more than asked for. */
    byte[] bytes() {
      return bytes;
    }

    /** Why reading ended early; null where it did not. */
    IOException broken() {
      return broken;
    }
  }

  /** What the driver found. */
  InputFile file() {
    return part.file();
  }

  String uri() {
    return file().uri();
  }

  Path path() {
    return new Path(file().address());
  }

  /** Opens the file; gzip and zstd, known by their first bytes, are decompressed. */
  InputStream open() throws IOException {
    return unpacked(openAt(0));
  }

  /**
   * A stream as it is, or what it holds in gzip or zstd. Not buffered above the decompressor, as a
   * buffer would lose what came right before a break.
   *
   * @param raw can be marked; closed where it cannot be read
   */
  static InputStream unpacked(InputStream raw) throws IOException {
    try {
      raw.mark(MAGIC);
      byte[] magic = raw.readNBytes(MAGIC);
      raw.reset();
      if (isGzip(magic)) {
        return new GzipStream(raw, BUFFER);
      }
      return isZstd(magic) ? new ZstdInputStream(raw) : raw;
    } catch (IOException | RuntimeException | LinkageError e) {
      raw.close();
      throw e;
    }
  }

  /** Opens the file as it is stored, at a byte; a file in an archive at its first byte only. */
  InputStream openAt(long position) throws IOException {
    if (member != null) {
      return new BufferedInputStream(member.open(), BUFFER);
    }
    FSDataInputStream in = path().getFileSystem(hadoop).open(path());
    try {
      in.seek(position);
      return new BufferedInputStream(in, BUFFER);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /** Whether {@link #open} would decompress it. */
  boolean isCompressed() throws IOException {
    try (InputStream raw = openAt(0)) {
      byte[] magic = raw.readNBytes(MAGIC);
      return isGzip(magic) || isZstd(magic);
    }
  }

  static boolean isGzip(byte[] magic) {
    return magic.length >= 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B;
  }

  static boolean isZstd(byte[] magic) {
    return magic.length == MAGIC
        && (magic[0] & 0xFF) == 0x28
        && (magic[1] & 0xFF) == 0xB5
        && (magic[2] & 0xFF) == 0x2F
        && (magic[3] & 0xFF) == 0xFD;
  }

  /** The first {@code limit} bytes and one more, which tells whether there are more. */
  Head read(int limit) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InputStream in = open()) {
      byte[] buffer = new byte[16 * 1024];
      while (bytes.size() <= limit) {
        int count = in.read(buffer, 0, Math.min(buffer.length, limit + 1 - bytes.size()));
        if (count < 0) {
          return new Head(bytes.toByteArray(), null);
        }
        bytes.write(buffer, 0, count);
      }
      return new Head(bytes.toByteArray(), null);
    } catch (IOException e) {
      return new Head(bytes.toByteArray(), e);
    }
  }

  /** The format that the file's first bytes look like; where they name one column, by its name. */
  InputFormat looks(byte[] head, CorpusSettings settings) {
    String text = TextDecoder.decode(head).orElse(new String(head, StandardCharsets.ISO_8859_1));
    InputFormat looks = InputFormat.ofContent(text, settings.fields());
    boolean table =
        file().format() == InputFormat.CSV
            && looks == InputFormat.TEXT
            && CsvHeader.hasColumn(text, settings.fields());
    return table ? InputFormat.CSV : looks;
  }

  /** What the file holds: what its content surely is, else what its name says, else its looks. */
  InputFormat format(InputFormat looks) {
    InputFormat named = file().format();
    boolean told = named != InputFormat.AUTO && named != InputFormat.CSV;
    return told && !looks.isSure() ? named : looks;
  }

  /** The row that stands for a file that is not used. */
  RawDocument refused(RejectReason reason, String message, byte[] bytes) {
    return RawDocument.rejected(Reject.of(uri(), reason, message, bytes, bytes.length));
  }

  /**
   * Looks whether it is still the file that was listed: what another writes to meanwhile is neither
   * the old nor the new.
   *
   * @throws IOException where its size is another one, or it is there no more
   */
  void checkSame() throws IOException {
    if (member != null) {
      return;
    }
    long now = path().getFileSystem(hadoop).getFileStatus(path()).getLen();
    if (now != file().bytes()) {
      throw new IOException(
          "it changed since it was listed: " + file().bytes() + " bytes, now " + now);
    }
  }

  /** Likewise once it was read: that it is gone by then does no harm. */
  void checkStillSame() throws IOException {
    try {
      checkSame();
    } catch (FileNotFoundException e) {
      // What was open was read to its end.
    }
  }

  /** The row that stands for the end of a file that breaks off. */
  RawDocument broken(IOException why, byte[] rest) {
    return RawDocument.rejected(
        Reject.of(
            uri() + "#break",
            RejectReason.TRUNCATED,
            "Cannot read on: file breaks off (" + why.getMessage() + ")",
            rest,
            rest.length));
  }

  /** The row that stands for a file of which nothing could be read. */
  RawDocument unreadable(Throwable why) {
    return RawDocument.rejected(
        Reject.of(
            uri(),
            RejectReason.UNREADABLE,
            "Cannot read file: " + why.getMessage() + " (" + uri() + ")",
            new byte[0],
            file().bytes()));
  }
}
