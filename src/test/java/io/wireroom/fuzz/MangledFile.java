package io.wireroom.fuzz;

import com.github.luben.zstd.Zstd;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * A file that something is wrong with; all of it follows from its seed.
 *
 * @param how it came about, for people
 * @param built whether its bytes are as a writer of its format wrote them, be what they say wrong
 */
// No two are compared.
@SuppressWarnings("ArrayRecordComponent")
record MangledFile(long seed, String name, byte[] bytes, String how, boolean built) {
  /** Longest text or page, and longest record, that the runs over such files allow. */
  static final int MAX_FILE_BYTES = 64 * 1024;

  /** Longest text that they allow, in UTF-16 code units. */
  static final int MAX_TEXT = 24_000;

  private static final List<String> ENDINGS =
      List.of(
          ".txt",
          ".txt",
          ".txt",
          ".html",
          ".html",
          ".html",
          ".jsonl",
          ".jsonl",
          ".jsonl",
          ".parquet",
          ".csv",
          ".csv",
          ".tsv",
          ".warc",
          ".warc",
          ".rss",
          ".atom",
          ".nitf",
          ".newsml",
          ".xml",
          ".zip",
          ".tar",
          ".tar");

  /** Those of what may lie in an archive. */
  private static final List<String> MEMBERS =
      List.of(
          ".txt",
          ".txt",
          ".html",
          ".jsonl",
          ".csv",
          ".csv",
          ".warc",
          ".rss",
          ".nitf",
          ".newsml",
          ".parquet",
          ".zip");

  /** The file of a seed. */
  static MangledFile of(long seed, Seeds seeds) {
    Random random = new Random(seed);
    // The first numbers of neighbouring seeds are alike.
    random.nextLong();
    return of(seed, Seeds.one(ENDINGS, random), seeds, random, true);
  }

  /** A file that an archive may hold. */
  static MangledFile member(long seed, Seeds seeds, Random random, boolean wrong) {
    return of(seed, Seeds.one(MEMBERS, random), seeds, random, wrong);
  }

  private static MangledFile of(
      long seed, String ending, Seeds seeds, Random random, boolean wrong) {
    StringBuilder how = new StringBuilder(ending.substring(1));
    byte[] bytes = built(ending, seeds, random);
    boolean built = true;
    if (wrong && random.nextInt(2) == 0) {
      bytes = mangled(bytes, random, how);
      built = false;
    }
    String packing = "";
    if (!ending.equals(".parquet") || random.nextInt(20) == 0) {
      packing = Seeds.one(List.of("", "", "", "", ".gz", ".zst"), random);
    }
    if (!packing.isEmpty()) {
      bytes = packing.equals(".gz") ? gzip(bytes, random) : zstd(bytes, random);
      how.append(' ').append(packing.substring(1));
      if (wrong && random.nextInt(3) == 0) {
        bytes = mangled(bytes, random, how);
        built = false;
      }
    }
    return new MangledFile(seed, "f" + seed + ending + packing, bytes, how.toString(), built);
  }

  private static byte[] built(String ending, Seeds seeds, Random random) {
    return switch (ending) {
      case ".txt" ->
          utf8(
              random.nextInt(3) == 0
                  ? seeds.text(random)
                  : Hostile.text(seeds.text(random), random));
      case ".html" ->
          utf8(random.nextInt(3) == 0 ? seeds.page(random) : new HostilePage(seeds, random).page());
      case ".jsonl" -> new HostileJson(seeds, random).file();
      case ".csv", ".tsv" -> new HostileTable(seeds, random).file();
      case ".warc" -> new HostileCrawl(seeds, random).file();
      case ".zip" -> new HostileArchive(seeds, random).zip();
      case ".tar" -> new HostileArchive(seeds, random).tar();
      case ".parquet" -> new HostileParquet(seeds, random).file();
      default -> new HostileFeed(seeds, random).file(ending);
    };
  }

  private static byte[] mangled(byte[] bytes, Random random, StringBuilder how) {
    byte[] mangled = bytes;
    for (int times = 1 + random.nextInt(2); times > 0 && mangled.length > 0; times--) {
      Bytes way = Bytes.any(random);
      how.append(' ').append(way.name().toLowerCase(java.util.Locale.ROOT));
      mangled = way.mangled(mangled, random);
    }
    return mangled;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** In one member or in two. */
  private static byte[] gzip(byte[] bytes, Random random) {
    int at = random.nextInt(4) == 0 ? random.nextInt(bytes.length + 1) : bytes.length;
    byte[] first = Bytes.gzip(java.util.Arrays.copyOf(bytes, at));
    return at == bytes.length
        ? first
        : Bytes.joined(first, Bytes.gzip(java.util.Arrays.copyOfRange(bytes, at, bytes.length)));
  }

  private static byte[] zstd(byte[] bytes, Random random) {
    int at = random.nextInt(4) == 0 ? random.nextInt(bytes.length + 1) : bytes.length;
    byte[] first = Zstd.compress(java.util.Arrays.copyOf(bytes, at));
    return at == bytes.length
        ? first
        : Bytes.joined(first, Zstd.compress(java.util.Arrays.copyOfRange(bytes, at, bytes.length)));
  }
}
