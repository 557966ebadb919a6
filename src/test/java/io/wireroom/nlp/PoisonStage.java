package io.wireroom.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorModel;
import com.johnsnowlabs.nlp.AnnotatorType;
import com.johnsnowlabs.nlp.FeaturesReader;
import com.johnsnowlabs.nlp.HasSimpleAnnotate;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.sql.SparkSession;
import scala.collection.Iterator;
import scala.collection.Seq;
import scala.collection.mutable.WrappedArray;
import scala.runtime.AbstractFunction3;
import scala.runtime.BoxedUnit;

/** A stage of a user's in the place of the lemmas: some words are poison to it. */
public final class PoisonStage extends AnnotatorModel<PoisonStage>
    implements HasSimpleAnnotate<PoisonStage> {
  private static final long serialVersionUID = 1L;

  /** Longer than anybody waits, and no burden to the tests behind. */
  private static final long LONG_NANOS = 60_000_000_000L;

  /** What it does at a word that is spelt like it. */
  public enum Poison {
    THROWN {
      @Override
      void work() {
        throw new IllegalStateException("no lemma");
      }
    },
    NESTED {
      @Override
      void work() {
        deeper(1);
      }
    },
    MISSING {
      @Override
      void work() throws Exception {
        throw new java.io.FileNotFoundException("no list");
      }
    },
    SPINNING {
      @Override
      void work() {
        long end = System.nanoTime() + LONG_NANOS;
        while (System.nanoTime() < end) {
          Thread.onSpinWait();
        }
      }
    },
    DEAF {
      @Override
      void work() {
        long end = System.nanoTime() + LONG_NANOS;
        while (System.nanoTime() < end) {
          try {
            Thread.sleep(100);
          } catch (InterruptedException e) {
            // It hears of nothing.
          }
        }
      }
    },
    GREEDY {
      @Override
      void work() {
        // As the JVM does, which takes its time over a full heap.
        throw new OutOfMemoryError("Java heap space");
      }
    };

    abstract void work() throws Exception;

    private static int deeper(int depth) {
      return depth == 0 ? 0 : deeper(depth + 1) + depth;
    }
  }

  /** For Spark ML's reader. */
  public PoisonStage(String uid) {}

  /** What Spark ML loads a saved stage with. */
  public static MLReader<PoisonStage> read() {
    return new FeaturesReader<>(
        new DefaultParamsReader<PoisonStage>(),
        new AbstractFunction3<PoisonStage, String, SparkSession, BoxedUnit>() {
          @Override
          public BoxedUnit apply(PoisonStage stage, String path, SparkSession spark) {
            return BoxedUnit.UNIT;
          }
        });
  }

  @Override
  public String uid() {
    return "poison";
  }

  @Override
  public String outputAnnotatorType() {
    return AnnotatorType.TOKEN();
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {AnnotatorType.TOKEN(), AnnotatorType.POS()};
  }

  @Override
  public Seq<Annotation> annotate(Seq<Annotation> annotations) {
    for (Iterator<Annotation> each = annotations.iterator(); each.hasNext(); ) {
      String word = each.next().result();
      for (Poison poison : Poison.values()) {
        if (poison.name().replace("_", "").equals(word)) {
          work(poison);
        }
      }
    }
    return new WrappedArray.ofRef<>(new Annotation[0]);
  }

  private static void work(Poison poison) {
    try {
      poison.work();
    } catch (Exception e) {
      PoisonStage.<RuntimeException>sneaky(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void sneaky(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
