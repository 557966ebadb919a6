package io.wireroom.corpus.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding that a page's head names, read as browsers do (WHATWG Encoding Standard): names of
 * narrow sets mean the Windows sets around them. Those that the bytes themselves decide better,
 * UTF-8 and the Western ones, are no news.
 */
public final class DeclaredEncoding {
  private static final int HEAD = 8192;
  private static final Pattern NAMED =
      Pattern.compile(
          "<(?:meta|\\?xml)\\s[^>]{0,400}?(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}"
              + "([\\w.:+-]{2,40})");

  /** UTF-8 or Windows-1252, whatever the bytes look like. */
  private static final Set<String> PLAIN =
      Set.of(
          "utf-8",
          "utf8",
          "unicode-1-1-utf-8",
          "utf-16",
          "utf-16le",
          "utf-16be",
          "unicode",
          "ascii",
          "us-ascii",
          "ansi_x3.4-1968",
          "iso-8859-1",
          "iso8859-1",
          "iso_8859-1",
          "iso88591",
          "iso_8859-1:1987",
          "latin1",
          "latin-1",
          "l1",
          "cp819",
          "ibm819",
          "cp1252",
          "x-cp1252",
          "windows-1252",
          "x-user-defined");

  private static final Map<String, String> WIDER =
      Map.ofEntries(
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("latin5", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("windows-874", "x-windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gb_2312-80", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("big5", "Big5-HKSCS"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("ksc5601", "x-windows-949"),
          Map.entry("euc-kr", "x-windows-949"));

  private DeclaredEncoding() {}

  /** The encoding; null where none is named, none is known, or the bytes decide. */
  public static Charset of(byte[] page) {
    String head =
        new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    Matcher named = NAMED.matcher(head);
    return named.find() ? ofLabel(named.group(1)) : null;
  }

  /** The encoding that a label stands for; null where none is known, or the bytes decide. */
  public static Charset ofLabel(String label) {
    String folded = label.strip().toLowerCase(Locale.ROOT);
    if (PLAIN.contains(folded)) {
      return null;
    }
    try {
      return Charset.forName(WIDER.getOrDefault(folded, folded));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
