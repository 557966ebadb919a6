package io.wireroom.nlp;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Arrays;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.io.SequenceFile;
import org.apache.hadoop.io.Text;

/**
 * The fields of a saved stage, which lie in sequence files as serialized objects. They are read
 * here behind a filter (JEP 290) that knows the classes of which Spark NLP's own models consist:
 * one that is not on the list is never initialized, and no method of it is called.
 */
final class StageFields {
  private static final byte[] SEQUENCE = {'S', 'E', 'Q', 6};
  private static final String CODECS = "org.apache.hadoop.io.compress.";

  /** In the order of the features' types in Spark NLP 5.5: its own, Scala's, Java's. */
  private static final ObjectInputFilter FILTER =
      ObjectInputFilter.Config.createFilter(
          String.join(
              ";",
              "maxdepth=200",
              "com.johnsnowlabs.nlp.annotators.**",
              "com.johnsnowlabs.nlp.util.regex.*",
              "com.johnsnowlabs.ml.crf.*",
              "!scala.collection.parallel.**",
              "scala.collection.**",
              "scala.Tuple*",
              "scala.Option",
              "scala.Some",
              "scala.None$",
              "scala.Enumeration$*",
              "scala.math.Ordering$*",
              "scala.util.matching.Regex",
              "java.lang.Boolean",
              "java.lang.Byte",
              "java.lang.Character",
              "java.lang.Short",
              "java.lang.Integer",
              "java.lang.Long",
              "java.lang.Float",
              "java.lang.Double",
              "java.lang.Number",
              "java.lang.String",
              "java.lang.Object",
              "java.lang.Enum",
              "java.util.ArrayList",
              "java.util.LinkedList",
              "java.util.HashMap",
              "java.util.LinkedHashMap",
              "java.util.HashSet",
              "java.util.LinkedHashSet",
              "java.util.Map$Entry",
              "java.util.BitSet",
              "java.util.regex.Pattern",
              "!*"));

  private StageFields() {}

  /**
   * Reads all objects of a file and forgets them.
   *
   * @throws IOException where it is no such file, or holds another class; it names the class
   */
  static void check(FileSystem files, Path file) throws IOException {
    checkHeader(files, file);
    try (SequenceFile.Reader reader =
        new SequenceFile.Reader(files.getConf(), SequenceFile.Reader.file(file))) {
      NullWritable key = NullWritable.get();
      BytesWritable value = new BytesWritable();
      while (reader.next(key, value)) {
        read(value.copyBytes(), file);
      }
    }
  }

  private static void read(byte[] bytes, Path file) throws IOException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      in.setObjectInputFilter(filter(file));
      Object ignored = in.readObject();
    } catch (ClassNotFoundException e) {
      throw refused(file, e.getMessage(), e);
    } catch (InvalidClassException e) {
      // What a filter throws comes wrapped in one of these.
      throw e.getCause() instanceof Refusal refusal ? (IOException) refusal.getCause() : e;
    } catch (RuntimeException | StackOverflowError e) {
      throw new IOException("a field of it cannot be read: " + field(file), e);
    }
  }

  /** The filter; that of the JVM says only that something was rejected, this one what. */
  private static ObjectInputFilter filter(Path file) {
    return info -> {
      ObjectInputFilter.Status status = FILTER.checkInput(info);
      if (status == ObjectInputFilter.Status.REJECTED) {
        throw new Refusal(file, info.serialClass());
      }
      return status;
    };
  }

  /** Thrown by a filter, which may throw no checked exception. */
  private static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Refusal(Path file, Class<?> type) {
      super(null, refused(file, type == null ? "too deep" : type.getName(), null));
    }
  }

  private static IOException refused(Path file, String what, Throwable cause) {
    return new IOException(
        "a field of it holds what no model of Spark NLP does: " + field(file) + ", " + what, cause);
  }

  private static String field(Path file) {
    return file.getParent().getName();
  }

  /** The classes that a sequence file names are loaded by Hadoop: these and no others. */
  private static void checkHeader(FileSystem files, Path file) throws IOException {
    try (InputStream raw = files.open(file);
        DataInputStream in = new DataInputStream(raw)) {
      boolean known =
          Arrays.equals(in.readNBytes(SEQUENCE.length), SEQUENCE)
              && Text.readString(in, 1000).equals(NullWritable.class.getName())
              && Text.readString(in, 1000).equals(BytesWritable.class.getName());
      if (!known) {
        throw new IOException("a field of it is of another format: " + field(file));
      }
      boolean compressed = in.readBoolean();
      in.readBoolean();
      if (compressed && !Text.readString(in, 1000).startsWith(CODECS)) {
        throw new IOException("a field of it is of another format: " + field(file));
      }
    }
  }
}
