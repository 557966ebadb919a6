package io.wireroom.corpus.source;

import io.wireroom.corpus.RawDocument;
import java.io.IOException;
import java.util.Iterator;

/**
 * Reads one input format. A new format is one class and one constant of {@link InputFormat}.
 *
 * <p>Bad data never throws: it becomes a reject, one for each record that cannot be used. An
 * exception, here or from the iterator, says that the rest of the file cannot be read.
 */
interface ArticleSource {
  /** The records of a file in their order, read as they are asked for. */
  Iterator<RawDocument> read(RawFile file) throws IOException;
}
