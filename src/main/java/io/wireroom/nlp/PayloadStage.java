package io.wireroom.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorModel;
import com.johnsnowlabs.nlp.FeaturesReader;
import com.johnsnowlabs.nlp.HasSimpleAnnotate;
import io.wireroom.model.Payload;
import io.wireroom.watch.Watched;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.sql.SparkSession;
import scala.collection.Iterator;
import scala.collection.Seq;
import scala.collection.mutable.WrappedArray;
import scala.runtime.AbstractFunction3;
import scala.runtime.BoxedUnit;

/**
 * A Spark NLP stage whose knowledge is one {@link Payload}, which travels with the stage and is
 * saved beside its parameters.
 *
 * @param <M> the stage itself
 * @param <K> what the bytes are read into; safe to share between threads
 */
abstract class PayloadStage<M extends PayloadStage<M, K>, K> extends AnnotatorModel<M>
    implements HasSimpleAnnotate<M> {
  private static final long serialVersionUID = 1L;
  private static final String FILE = "payload";

  private Payload<K> payload = new Payload<>(new byte[0]);

  /** Reads the bytes that {@link #setPayload} was given. */
  abstract K read(byte[] bytes) throws IOException;

  /** The stage's annotations over those of its input columns, in text order. */
  abstract List<Annotation> annotate(List<Annotation> input, K knowledge);

  @SuppressWarnings("unchecked")
  final M setPayload(Payload<K> shared) {
    payload = shared;
    return (M) this;
  }

  /** SHA-256 of the bytes, in hex. */
  final String sha256() {
    return payload.sha256();
  }

  @Override
  public final Seq<Annotation> annotate(Seq<Annotation> annotations) {
    Watched.check();
    List<Annotation> input = new ArrayList<>(annotations.size());
    for (Iterator<Annotation> each = annotations.iterator(); each.hasNext(); ) {
      input.add(each.next());
    }
    List<Annotation> output = annotate(input, payload.knowledge(this::read));
    return new WrappedArray.ofRef<>(output.toArray(new Annotation[0]));
  }

  @Override
  public M copy(ParamMap extra) {
    return super.copy(extra).setPayload(payload);
  }

  @Override
  public void onWrite(String path, SparkSession spark) {
    Path file = new Path(path, FILE);
    try (OutputStream out = fileSystem(file, spark).create(file, true)) {
      out.write(payload.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileSystem fileSystem(Path file, SparkSession spark) throws IOException {
    return file.getFileSystem(spark.sparkContext().hadoopConfiguration());
  }

  /** Reader of saved stages; each stage's static {@code read()} is what Spark ML looks for. */
  static <M extends PayloadStage<M, ?>> MLReader<M> reader() {
    return new FeaturesReader<>(new DefaultParamsReader<M>(), new ReadPayload<M>());
  }

  private static final class ReadPayload<M extends PayloadStage<M, ?>>
      extends AbstractFunction3<M, String, SparkSession, BoxedUnit> {
    @Override
    public BoxedUnit apply(M stage, String path, SparkSession spark) {
      Path file = new Path(path, FILE);
      try (InputStream in = fileSystem(file, spark).open(file)) {
        stage.setPayload(new Payload<>(in.readAllBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return BoxedUnit.UNIT;
    }
  }
}
