package io.wireroom.corpus.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipStreamTest {
  /** Of a buffer that ends in the middle of anything. */
  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8, 9, 25, 26, 27, 29, 30, 64, 4096})
  void membersAreReadOneAfterTheOther(int buffer) throws IOException {
    byte[] file = joined(gzip("one "), gzip("two "), gzip(""), gzip("three"));
    assertThat(new String(read(file, buffer), StandardCharsets.UTF_8)).isEqualTo("one two three");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "x", "rest", "\0\0\0", "\u001F", "a story that nobody packed"})
  void whatStandsBehindTheLastMemberIsABreak(String rest) throws IOException {
    for (int buffer : new int[] {1, 8, 9, 30, 31, 32, 4096}) {
      byte[] file = joined(gzip("one "), gzip("two"), rest.getBytes(StandardCharsets.UTF_8));
      ByteArrayOutputStream before = new ByteArrayOutputStream();
      assertThatThrownBy(
              () -> new GzipStream(new ByteArrayInputStream(file), buffer).transferTo(before))
          .isInstanceOf(ZipException.class)
          .hasMessage("what stands behind its last member is no gzip");
      assertThat(before.toString(StandardCharsets.UTF_8)).isEqualTo("one two");
    }
  }

  @Test
  void aSecondHeaderThatIsCutOffIsABreak() throws IOException {
    byte[] second = gzip("two");
    for (int end = 1; end < second.length; end++) {
      byte[] file = joined(gzip("one"), Arrays.copyOf(second, end));
      assertThatThrownBy(() -> read(file, 4096))
          .as("cut at %d", end)
          .isInstanceOf(IOException.class);
    }
  }

  private static byte[] read(byte[] file, int buffer) throws IOException {
    try (GzipStream in = new GzipStream(new ByteArrayInputStream(file), buffer)) {
      return in.readAllBytes();
    }
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
