package io.wireroom.corpus.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignContentTest {
  @TempDir Path folder;

  private String reason(String bytes, InputFormat format) throws IOException {
    Path file = folder.resolve("a");
    Files.write(file, bytes.getBytes(StandardCharsets.ISO_8859_1));
    return Reads.of(file, format).stream()
        .map(r -> r.reject() == null ? "article" : r.reject().reason().label())
        .reduce((one, other) -> one + " " + other)
        .orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n",
        "%!PS-Adobe-3.0\n%%Title: Port\n",
        "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
        "{\\rtf1\\ansi The port is shut.}",
        "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR",
        "\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF",
        "GIF89a\u0001\0",
        "RIFF\u0010\0\0\0WEBPVP8 ",
        "SQLite format 3\0",
        "\u007FELF\u0002\u0001\u0001",
        "MZ\u0090\0\u0003",
        "\u00FD7zXZ\0\0",
        "BZh91AY&SY",
        "<?xml version=\"1.0\"?>\n<opml><body><outline text=\"Port\"/></body></opml>",
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"></urlset>",
        "a,b,c\n1,2,3\n4,5,6\n7,8,9\n",
        "Day\tPort\tShips\n1 May\tOslo\t3\n2 May\tOslo\t4\n3 May\tOslo\t5\n"
      })
  void oneRejectSaysSoWhateverTheName(String bytes) throws IOException {
    for (InputFormat format : InputFormat.values()) {
      assertThat(reason(bytes, format)).as(format.label()).isEqualTo("unsupported");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = InputFormat.class,
      names = {"TEXT", "AUTO", "JSONL"})
  void whatIsPackedTwiceIsUnsupported(InputFormat format) throws IOException {
    byte[] bytes = "The port is shut, officials said on Monday.".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 2; i++) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (OutputStream out = new GZIPOutputStream(packed)) {
        out.write(bytes);
      }
      bytes = packed.toByteArray();
    }
    assertThat(reason(new String(bytes, StandardCharsets.ISO_8859_1), format))
        .isEqualTo("unsupported");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PDF readers of the world, the port is open.",
        "ORC\n\nThe trade group ORC said on Monday that the port is shut.",
        "MZ Holdings said on Monday that the port is shut.",
        "RIFF is what they call it.",
        "PAR1 is a berth of the port.",
        "Oslo, Bergen, Malmo\n\nThe port, which is old, is shut.\n\nIt may open, officials said.\n",
        "\"We, the crews, will not sail,\" she said.\n\"They, the owners, will not pay,\" he said.\n",
        "(1) The port is shut; the crews, all 40, wait; nobody, they say, knows more.\nOne line; two.\n"
      })
  void aStoryIsNone(String text) throws IOException {
    assertThat(reason(text, InputFormat.TEXT)).isEqualTo("article");
    assertThat(reason(text, InputFormat.AUTO)).isEqualTo("article");
  }
}
