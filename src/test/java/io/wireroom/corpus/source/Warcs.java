package io.wireroom.corpus.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Writes records of web archives byte by byte, so that broken ones can be made. */
final class Warcs {
  private Warcs() {}

  /** A response of a server, its page below its header. */
  static byte[] response(String url, String header, byte[] body) throws IOException {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.write((header + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
    http.write(body);
    return record("response", url, "application/http; msgtype=response", http.toByteArray());
  }

  static byte[] page(String url, String html) throws IOException {
    return response(
        url,
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8",
        html.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] record(String type, String url, String contentType, byte[] block)
      throws IOException {
    String header =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
            + (url == null ? "" : "WARC-Target-URI: " + url + "\r\n")
            + "WARC-Date: 2024-05-09T10:00:00Z\r\nContent-Type: "
            + contentType
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.write(header.getBytes(StandardCharsets.UTF_8));
    record.write(block);
    record.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return record.toByteArray();
  }

  static byte[] gzip(byte[] record) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(record);
    }
    return packed.toByteArray();
  }

  static byte[] join(byte[]... parts) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.write(part);
    }
    return all.toByteArray();
  }
}
