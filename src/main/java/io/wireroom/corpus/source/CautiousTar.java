package io.wireroom.corpus.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * A tar that may come from anybody. Commons Compress, of which Spark brings an old version, reads a
 * time of {@code 1e10000000} seconds in a header for hours (CVE-2023-42503), and holds headers and
 * long names in memory whatever their size. Here such a header ends the archive before it is
 * understood.
 */
final class CautiousTar extends TarArchiveInputStream {
  private static final Set<String> TIMES =
      Set.of("mtime", "atime", "ctime", "LIBARCHIVE.creationtime");

  private static final int LONGEST_HEADER = 1 << 20;

  /** Digits of a time, with its fraction; as much of a line is looked at, and its name. */
  private static final int LONGEST_TIME = 40;

  private static final int LONGEST_LINE = 128;

  private final StringBuilder line = new StringBuilder();
  private TarArchiveEntry header;

  /** What no tar of news has in its headers. */
  static final class Unsafe extends IOException {
    private static final long serialVersionUID = 1L;

    Unsafe(String message) {
      super(message);
    }
  }

  CautiousTar(InputStream in) {
    super(in, "UTF-8");
  }

  @Override
  public int read(byte[] into, int offset, int count) throws IOException {
    TarArchiveEntry entry = getCurrentEntry();
    if (entry == null || !isHeader(entry)) {
      return super.read(into, offset, count);
    }
    if (entry.getSize() > LONGEST_HEADER) {
      throw new Unsafe("a header of " + entry.getSize() + " bytes");
    }
    begin(entry);
    int got = super.read(into, offset, count);
    for (int i = offset; i < offset + got; i++) {
      look((char) (into[i] & 0xFF));
    }
    return got;
  }

  /** What a header before left unfinished is no beginning of this one's. */
  @SuppressWarnings("ReferenceEquality") // Entries of one name are equal.
  private void begin(TarArchiveEntry entry) {
    if (entry != header) {
      header = entry;
      line.setLength(0);
    }
  }

  private static boolean isHeader(TarArchiveEntry entry) {
    return entry.isPaxHeader()
        || entry.isGlobalPaxHeader()
        || entry.isGNULongNameEntry()
        || entry.isGNULongLinkEntry();
  }

  /** Lines of such a header are {@code LENGTH NAME=VALUE}. */
  private void look(char next) throws Unsafe {
    if (next != '\n') {
      if (line.length() < LONGEST_LINE) {
        line.append(next);
      }
      return;
    }
    String record = line.substring(line.indexOf(" ") + 1);
    int equals = record.indexOf('=');
    if (equals > 0 && TIMES.contains(record.substring(0, equals))) {
      String time = record.substring(equals + 1);
      if (time.length() > LONGEST_TIME || !time.chars().allMatch(CautiousTar::isOfTime)) {
        throw new Unsafe("a time that no clock has");
      }
    }
    line.setLength(0);
  }

  private static boolean isOfTime(int c) {
    return "0123456789.-+".indexOf(c) >= 0;
  }
}
