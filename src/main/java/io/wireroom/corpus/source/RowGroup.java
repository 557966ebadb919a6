package io.wireroom.corpus.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.ColumnPath;

/** The columns of a row group of Parquet, each read page by page. */
final class RowGroup implements PageReadStore, AutoCloseable {
  private static final int BUFFER = 64 * 1024;

  private final Path path;
  private final Configuration hadoop;
  private final BlockMetaData block;
  private final int longest;
  private final CodecFactory codecs;
  private final List<ChunkPages> open = new ArrayList<>();

  /**
   * @param longest value that is read whole, in bytes
   */
  RowGroup(Path path, Configuration hadoop, BlockMetaData block, int longest) {
    this.path = path;
    this.hadoop = hadoop;
    this.block = block;
    this.longest = longest;
    this.codecs = new CodecFactory(hadoop, BUFFER);
  }

  @Override
  public PageReader getPageReader(ColumnDescriptor column) {
    try {
      ChunkPages pages =
          new ChunkPages(path.getFileSystem(hadoop).open(path), chunk(column), codecs, longest);
      open.add(pages);
      return pages;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private ColumnChunkMetaData chunk(ColumnDescriptor column) throws IOException {
    ColumnPath path = ColumnPath.get(column.getPath());
    for (ColumnChunkMetaData chunk : block.getColumns()) {
      if (chunk.getPath().equals(path)) {
        return chunk;
      }
    }
    throw new IOException("a row group without a column (" + path.toDotString() + ")");
  }

  @Override
  public long getRowCount() {
    return block.getRowCount();
  }

  @Override
  public void close() throws IOException {
    codecs.release();
    for (ChunkPages pages : open) {
      pages.close();
    }
  }
}
