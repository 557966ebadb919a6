package io.wireroom.corpus.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/** The records of a web archive one by one, and on behind one that is broken. */
final class WarcRecords implements Closeable {
  static final byte[] VERSION = {'W', 'A', 'R', 'C', '/'};

  /** A record ends so. */
  private static final byte[] END = {'\r', '\n', '\r', '\n'};

  private static final int AHEAD = 8192;

  private final RawFile file;
  private InputStream bytes;

  /** Null until the first record is asked for, and then what it has read ahead. */
  private WarcReader reader;

  private ByteBuffer ahead;

  /** Where each record has a gzip member; null where the file is none. */
  private GzipMembers members;

  /** Where the reader began, in the file as it is stored, and the record that was read last. */
  private long origin;

  private long position;

  /** The number of the record among those at its position: some may share a gzip member. */
  private long number;

  /** Whether a record was read at the position, and where the reader was then. */
  private boolean whole;

  private long last;

  /** What follows the record that was read last, where it was looked at. */
  private Following following;

  /** A record, null at the end, or why there is none. */
  private record Following(WarcRecord record, Exception failure) {}

  WarcRecords(RawFile file) throws IOException {
    this.file = file;
    open(0);
  }

  private void open(long at) throws IOException {
    InputStream in = file.openAt(at);
    byte[] magic = magic(in);
    members = null;
    if (at == 0 && RawFile.isZstd(magic)) {
      // Zstandard is no format of jwarc's; places are those in what it unpacks, then.
      in = RawFile.unpacked(in);
    } else if (RawFile.isGzip(magic)) {
      members = new GzipMembers(in, at, VERSION);
      in = members;
    }
    origin = at;
    begin(in, at);
  }

  private void begin(InputStream in, long at) {
    position = at;
    number = 0;
    whole = false;
    following = null;
    last = 0;
    bytes = in;
    reader = null;
  }

  private static byte[] magic(InputStream in) throws IOException {
    in.mark(4);
    byte[] magic = in.readNBytes(4);
    in.reset();
    return magic;
  }

  /**
   * The next record; null behind the last. What was left of the one before is passed over; where
   * nothing that could be a record follows it, reading goes on where one begins.
   *
   * @throws IOException where the record at {@link #position} cannot be read
   */
  WarcRecord next() throws IOException {
    while (true) {
      try {
        WarcRecord record = read();
        if (record == null && members != null) {
          if (resume()) {
            continue;
          }
          return null;
        }
        move();
        whole = true;
        last = passed();
        return record;
      } catch (IOException | RuntimeException e) {
        boolean between = whole && passed() == last;
        move();
        if (!between || !resume()) {
          whole = false;
          if (between && members != null) {
            return null;
          }
          throw e;
        }
      }
    }
  }

  /** How far the reader is behind where it began. */
  private long passed() {
    return reader == null ? 0 : reader.position();
  }

  private void move() {
    long at = members == null ? origin + passed() : members.begin();
    number = at == position ? number + 1 : 1;
    position = at;
  }

  /** What jwarc reads next, which may have been looked at. */
  private WarcRecord read() throws IOException {
    Following looked = following == null ? look() : following;
    following = null;
    if (looked.failure() instanceof IOException e) {
      throw e;
    }
    if (looked.failure() instanceof RuntimeException e) {
      throw e;
    }
    return looked.record();
  }

  private Following look() {
    try {
      if (reader == null) {
        ahead = ByteBuffer.allocate(AHEAD).flip();
        reader = new WarcReader(Channels.newChannel(bytes), ahead);
        reader.setLenient(true);
      }
      WarcRecord record = reader.next().orElse(null);
      return record != null && record.body().size() < 0
          ? new Following(null, new IOException("a record that is shorter than nothing"))
          : new Following(record, null);
    } catch (IOException | RuntimeException e) {
      return new Following(null, e);
    }
  }

  /**
   * Whether the record that was read last, to its end, is as it was packed: the sum at the end of
   * its gzip member tells. What stands there behind a record, and is none, is passed over.
   */
  boolean isSound() {
    if (members == null || following != null) {
      return true;
    }
    int continued = members.continued();
    try {
      boolean more = isFollowed();
      byte[] rest = new byte[more ? 0 : AHEAD];
      while (!more && members.continued() == continued && bytes.read(rest) >= 0) {
        ahead.clear().limit(0);
      }
      following = more || members.continued() != continued ? null : new Following(null, null);
      return true;
    } catch (IOException e) {
      return number > 1 || members.continued() != continued;
    }
  }

  /** Whether another record stands behind the end of the last, as far as one can see. */
  private boolean isFollowed() throws IOException {
    while (ahead.remaining() < END.length + VERSION.length) {
      int kept = ahead.remaining();
      ahead.compact();
      int count = bytes.read(ahead.array(), kept, ahead.capacity() - kept);
      ahead.position(kept + Math.max(0, count)).flip();
      if (count < 0) {
        return false;
      }
    }
    byte[] seen = new byte[END.length + VERSION.length];
    ahead.duplicate().get(seen);
    return RecordSearch.starts(seen, 0, END.length, END)
        && RecordSearch.starts(seen, END.length, seen.length, VERSION);
  }

  /**
   * Place of the record that was read last, or that could not be read: a byte of the file as it is
   * stored, and the record's number where it is not the first there.
   */
  String place() {
    return number > 1 ? position + "." + number : Long.toString(position);
  }

  /**
   * Goes to the end of a record whose block is not what it says, or as {@link #resume} does where
   * there is none or its gzip member is broken, which is the same break; whether there may be
   * another record.
   */
  boolean pass(WarcRecord record) throws IOException {
    try {
      record.body().consume();
      return isSound() || resume();
    } catch (IOException | RuntimeException e) {
      return resume();
    }
  }

  /**
   * Goes to the next place behind the last record where one seems to begin; whether there is one.
   */
  boolean resume() throws IOException {
    if (members != null && !members.isDamaged()) {
      try {
        if (members.advance()) {
          begin(members, members.begin());
          return true;
        }
        bytes.close();
        return false;
      } catch (IOException e) {
        // Then as where the record itself is broken.
      }
    }
    bytes.close();
    if (file.member() != null) {
      return false;
    }
    long next = RecordSearch.from(file, position + 1);
    if (next < 0) {
      return false;
    }
    open(next);
    return true;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
