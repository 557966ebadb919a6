package io.wireroom.corpus.page;

import io.wireroom.watch.Watched;
import java.io.StringReader;

/** A text that a parser reads in blocks, and at each of them learns whether it is still wanted. */
final class WatchedReader extends StringReader {
  WatchedReader(String text) {
    super(text);
  }

  @Override
  public int read(char[] block, int begin, int length) throws java.io.IOException {
    Watched.check();
    return super.read(block, begin, length);
  }
}
