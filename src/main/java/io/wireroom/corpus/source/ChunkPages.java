package io.wireroom.corpus.source;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DataPageHeaderV2;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.ParquetDecodingException;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.xerial.snappy.Snappy;

/**
 * The pages of one column of a row group, one in memory at a time; a large one is unpacked as its
 * values are asked for. Parquet's own reader holds the row group, packed, and whole pages, unpacked,
 * however large they are.
 */
final class ChunkPages implements PageReader, AutoCloseable {
  /** Pages up to this size are unpacked at once; writers aim at 1 MiB. */
  private static final int WHOLE = 8 << 20;

  private static final int BUFFER = 64 * 1024;

  private static final int SHARE_OF_HEAP = 16;

  private final FSDataInputStream in;
  private final ColumnChunkMetaData chunk;
  private final CodecFactory codecs;
  private final int longest;
  private final DictionaryPage dictionary;
  private long next;
  private long values;

  /**
   * @param in the file, for this column alone
   * @param longest value that is read whole, in bytes
   */
  ChunkPages(FSDataInputStream in, ColumnChunkMetaData chunk, CodecFactory codecs, int longest)
      throws IOException {
    this.in = in;
    this.chunk = chunk;
    this.codecs = codecs;
    this.longest = longest;
    this.next = chunk.getStartingPos();
    this.dictionary = dictionary();
  }

  @Override
  public DictionaryPage readDictionaryPage() {
    return dictionary;
  }

  @Override
  public long getTotalValueCount() {
    return chunk.getValueCount();
  }

  @Override
  public DataPage readPage() {
    try {
      while (values < chunk.getValueCount()) {
        PageHeader header = header();
        if (header.type == PageType.DATA_PAGE) {
          return first(header);
        }
        if (header.type == PageType.DATA_PAGE_V2) {
          return second(header);
        }
      }
      return null;
    } catch (IOException e) {
      throw new ParquetDecodingException(e.getMessage(), e);
    }
  }

  /** The next page's header; the file stands behind it. */
  private PageHeader header() throws IOException {
    in.seek(next);
    PageHeader header = Util.readPageHeader(in);
    if (header.compressed_page_size < 0 || header.uncompressed_page_size < 0) {
      throw new IOException("a page of negative size");
    }
    next = in.getPos() + header.compressed_page_size;
    return header;
  }

  private DictionaryPage dictionary() throws IOException {
    PageHeader header = chunk.getValueCount() > 0 ? header() : null;
    if (header == null || header.type != PageType.DICTIONARY_PAGE) {
      next = chunk.getStartingPos();
      return null;
    }
    int count = header.dictionary_page_header.num_values;
    BytesInput bytes = unpacked(header.compressed_page_size, header.uncompressed_page_size, true);
    Encoding encoding = encoding(header.dictionary_page_header.encoding);
    if (isStreamed(chunk.getCodec(), header.uncompressed_page_size)) {
      bytes = clipped(bytes, count, header.uncompressed_page_size);
    }
    return new DictionaryPage(bytes, count, encoding);
  }

  /** A large dictionary with the beginnings of its values that are too long. */
  private BytesInput clipped(BytesInput bytes, int count, int size) throws IOException {
    if (chunk.getPrimitiveType().getPrimitiveTypeName() != PrimitiveTypeName.BINARY) {
      throw new PageTooLarge(size, WHOLE);
    }
    ByteBufferInputStream stream = bytes.toInputStream();
    ByteArrayOutputStream out = new ByteArrayOutputStream(WHOLE);
    for (int i = 0; i < count; i++) {
      int length = Integer.reverseBytes(stream.slice(Integer.BYTES).getInt());
      byte[] value = stream.slice(length).array();
      if (out.size() + (long) value.length > mostAtOnce()) {
        throw new PageTooLarge(size, mostAtOnce());
      }
      BytesInput.fromInt(value.length).writeAllTo(out);
      out.write(value);
    }
    return BytesInput.from(out);
  }

  private DataPage first(PageHeader header) throws IOException {
    DataPageHeader data = header.data_page_header;
    values += data.num_values;
    return new DataPageV1(
        unpacked(header.compressed_page_size, header.uncompressed_page_size, true),
        data.num_values,
        header.uncompressed_page_size,
        null,
        encoding(data.repetition_level_encoding),
        encoding(data.definition_level_encoding),
        encoding(data.encoding));
  }

  private DataPage second(PageHeader header) throws IOException {
    DataPageHeaderV2 data = header.data_page_header_v2;
    values += data.num_values;
    int repetition = data.repetition_levels_byte_length;
    int definition = data.definition_levels_byte_length;
    int levels = repetition + definition;
    BytesInput repeats = BytesInput.from(bytes(repetition));
    BytesInput defines = BytesInput.from(bytes(definition));
    return DataPageV2.uncompressed(
        data.num_rows,
        data.num_nulls,
        data.num_values,
        repeats,
        defines,
        encoding(data.encoding),
        unpacked(
            header.compressed_page_size - levels,
            header.uncompressed_page_size - levels,
            data.is_compressed),
        null);
  }

  private BytesInput unpacked(int packed, int size, boolean compressed) throws IOException {
    CompressionCodecName codec =
        compressed ? chunk.getCodec() : CompressionCodecName.UNCOMPRESSED;
    if (size == 0) {
      return BytesInput.empty();
    }
    if (isStreamed(codec, size)) {
      return ValueStream.of(stream(codec, new BoundedInputStream(in, packed)), size, longest);
    }
    if (size > Math.max(WHOLE, mostAtOnce())) {
      throw new PageTooLarge(size, mostAtOnce());
    }
    byte[] bytes = bytes(packed);
    if (codec == CompressionCodecName.UNCOMPRESSED) {
      return BytesInput.from(bytes);
    }
    if (codec == CompressionCodecName.SNAPPY && Snappy.uncompressedLength(bytes) != size) {
      throw new IOException("a page that unpacks to another size than it says");
    }
    return BytesInput.from(
        codecs.getDecompressor(codec).decompress(BytesInput.from(bytes), size).toByteArray());
  }

  /** The codecs of the others are made for blocks. */
  private static boolean isStreamed(CompressionCodecName codec, int size) {
    return size > WHOLE
        && (codec == CompressionCodecName.UNCOMPRESSED
            || codec == CompressionCodecName.GZIP
            || codec == CompressionCodecName.ZSTD);
  }

  private static InputStream stream(CompressionCodecName codec, InputStream part)
      throws IOException {
    return switch (codec) {
      case GZIP -> new GZIPInputStream(part, BUFFER);
      case ZSTD -> new ZstdInputStream(part);
      default -> part;
    };
  }

  private static long mostAtOnce() {
    return Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP;
  }

  private byte[] bytes(int count) throws IOException {
    byte[] bytes = in.readNBytes(Math.max(0, count));
    if (bytes.length < count) {
      throw new EOFException("page ends early");
    }
    return bytes;
  }

  private static Encoding encoding(org.apache.parquet.format.Encoding encoding) {
    return Encoding.valueOf(encoding.name());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
