package io.wireroom.corpus.source;

import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.InputFile;
import io.wireroom.corpus.InputFiles;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.Reject;
import io.wireroom.corpus.RejectReason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.utils.CountingInputStream;

/**
 * A zip or tar file, whose files are read one behind the other as if they lay in a folder. Nothing
 * is written to disk, so names that point out of the folder and links do no harm; they are rejects
 * all the same, as nobody means them well. An archive in an archive is not opened.
 */
final class ArchiveSource implements ArticleSource {
  private static final int TAR_MAGIC = 257;

  /** Deflate packs zeros a thousand times, prose three to ten times. */
  private static final long MOST_PACKED = 200;

  /** So many bytes may be packed as tight as they like. */
  private static final long HARMLESS = 64L << 20;

  /** What makes a zip file a document of an office or a book. */
  private static final Set<String> OFFICE =
      Set.of("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF");

  private static final Set<String> HERE_OR_UP = Set.of(".", "..");

  private final ReadingGuard guard;

  ArchiveSource(ReadingGuard guard) {
    this.guard = guard;
  }

  /** Whether a file begins as zip or tar files do. */
  static boolean looksLike(String head, CorpusSettings.Fields fields) {
    return isZip(head) || isTar(head);
  }

  private static boolean isZip(String head) {
    return head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006");
  }

  private static boolean isTar(String head) {
    return head.startsWith("ustar", TAR_MAGIC);
  }

  @Override
  public Iterator<RawDocument> read(RawFile file) throws IOException {
    if (file.member() != null) {
      return List.of(
              file.refused(
                  RejectReason.UNSUPPORTED,
                  "Cannot use file: an archive in an archive",
                  new byte[0]))
          .iterator();
    }
    CountingInputStream packed = new CountingInputStream(file.openAt(0));
    InputStream in = new BufferedInputStream(RawFile.unpacked(packed));
    in.mark(3);
    boolean zip = in.read() == 'P' && in.read() == 'K';
    // An empty one begins with its end.
    boolean filled = zip && in.read() == 3;
    in.reset();
    ArchiveInputStream files =
        zip ? new ZipArchiveInputStream(in, "UTF-8", true, true) : new CautiousTar(in);
    return new Members(file, files, packed, filled);
  }

  /** The records of the archive's files, a file at a time. */
  private final class Members extends PendingIterator {
    private final RawFile archive;
    private final ArchiveInputStream files;
    private final CountingInputStream packed;
    private Iterator<RawDocument> records = List.<RawDocument>of().iterator();
    private final boolean filled;
    private final Map<String, Integer> names = new HashMap<>();
    private long unpacked;
    private boolean seen;
    private boolean any;
    private boolean entered;
    private boolean ended;

    Members(RawFile archive, ArchiveInputStream files, CountingInputStream packed, boolean filled) {
      this.archive = archive;
      this.filled = filled;
      this.files = files;
      this.packed = packed;
    }

    @Override
    RawDocument produce() throws IOException {
      while (!ended) {
        if (records.hasNext()) {
          any = true;
          return records.next();
        }
        if (!passed()) {
          ended = true;
          return refused(RejectReason.UNSAFE, "Cannot read on: packed far tighter than news are");
        }
        ArchiveEntry entry;
        try {
          entry = files.getNextEntry();
        } catch (CautiousTar.Unsafe e) {
          ended = true;
          return refused(RejectReason.UNSAFE, "Cannot read on: " + e.getMessage());
        }
        entered = entry != null;
        if (entry == null && filled && !seen) {
          throw new IOException("it breaks off in its first file");
        }
        seen = true;
        if (entry == null) {
          ended = true;
          files.close();
          return any ? null : refused(RejectReason.EMPTY, "Cannot use archive: it holds no file");
        }
        if (!any && OFFICE.contains(entry.getName())) {
          ended = true;
          return refused(
              RejectReason.UNSUPPORTED,
              "Cannot use file: there is no reader for its kind (office file)");
        }
        if (!entry.isDirectory() && isVisible(entry.getName())) {
          records = records(entry);
        }
      }
      return null;
    }

    /** Goes to the end of the file that was read; whether it is one. */
    private boolean passed() throws IOException {
      byte[] rest = new byte[64 * 1024];
      while (!isBomb()) {
        int count = entered ? files.read(rest) : -1;
        if (count < 0) {
          return true;
        }
        unpacked += count;
      }
      return false;
    }

    private boolean isBomb() {
      return unpacked > HARMLESS && unpacked / MOST_PACKED > packed.getBytesRead();
    }

    private Iterator<RawDocument> records(ArchiveEntry entry) {
      InputFile name =
          new InputFile(
              archive.uri() + "!/" + told(entry.getName()),
              Math.max(0, entry.getSize()),
              InputFormat.ofName(entry.getName()));
      InputStream bytes =
          new InputStream() {
            @Override
            public int read() throws IOException {
              int c = files.read();
              guard(c < 0 ? 0 : 1);
              return c;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
              int count = files.read(into, offset, length);
              guard(count);
              return count;
            }
          };
      RawFile member =
          new RawFile(FilePart.whole(name), archive.hadoop(), new ArchiveMember(bytes));
      String unsafe = unsafe(entry);
      if (unsafe != null) {
        return one(member, RejectReason.UNSAFE, "Cannot use file: " + unsafe);
      }
      if (!files.canReadEntryData(entry)) {
        return one(
            member,
            RejectReason.UNSUPPORTED,
            "Cannot use file: encrypted or packed in a way that is not read");
      }
      return new FileRecords.Guarded(member, guard);
    }

    /**
     * As an archive may hold files of one name, those behind the first are {@code name~2} and on.
     */
    private String told(String name) {
      int time = names.merge(name, 1, Integer::sum);
      return time == 1 ? name : told(name + "~" + time);
    }

    private void guard(int count) throws IOException {
      unpacked += Math.max(0, count);
      if (isBomb()) {
        throw new IOException("packed far tighter than news are");
      }
    }

    private Iterator<RawDocument> one(RawFile member, RejectReason reason, String message) {
      return List.of(member.refused(reason, message, new byte[0])).iterator();
    }

    private RawDocument refused(RejectReason reason, String message) {
      String position = any ? archive.uri() + "#break" : archive.uri();
      return RawDocument.rejected(
          Reject.of(position, reason, message, new byte[0], archive.file().bytes()));
    }
  }

  /** As with folders: no file is read whose name, or whose folder's, says that it is not meant. */
  private static boolean isVisible(String name) {
    return Arrays.stream(name.split("/"))
        .allMatch(part -> HERE_OR_UP.contains(part) || InputFiles.isVisible(part));
  }

  /** What makes a file one that is not used; null where nothing does. */
  private static String unsafe(ArchiveEntry entry) {
    String name = entry.getName();
    boolean out =
        name.startsWith("/")
            || name.indexOf('\\') >= 0
            || name.indexOf('\0') >= 0
            || List.of(name.split("/")).contains("..");
    if (out) {
      return "its name points out of the archive";
    }
    boolean link =
        entry instanceof TarArchiveEntry tar
            ? tar.isLink()
                || tar.isSymbolicLink()
                || tar.isFIFO()
                || tar.isBlockDevice()
                || tar.isCharacterDevice()
            : entry instanceof ZipArchiveEntry zip && zip.isUnixSymlink();
    return link ? "it is a link or a device" : null;
  }
}
