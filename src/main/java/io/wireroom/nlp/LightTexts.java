package io.wireroom.nlp;

import com.johnsnowlabs.nlp.IAnnotation;
import com.johnsnowlabs.nlp.LightPipeline;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import org.apache.spark.ml.PipelineModel;
import scala.collection.Seq;
import scala.collection.immutable.Map;
import scala.collection.immutable.Map$;

/**
 * Spark NLP's {@link LightPipeline} for texts, whatever they say. Its own {@code fullAnnotate} asks
 * of a text with a slash in it whether it is the path of an image; and to ask the file system it
 * opens a Spark session, which on an executor takes the place of the executor's own environment, so
 * that the next broadcast is not found and the job fails. What it calls behind that question is
 * called here at once.
 */
final class LightTexts {
  private static final MethodHandle ANNOTATE = behindTheQuestion();

  private final LightPipeline pipeline;

  LightTexts(PipelineModel stages) {
    this.pipeline = new LightPipeline(stages, false);
  }

  /** Annotations by the columns of the pipeline. Safe to call from several threads. */
  @SuppressWarnings("unchecked")
  Map<String, Seq<IAnnotation>> annotate(String text) {
    try {
      return (Map<String, Seq<IAnnotation>>)
          ANNOTATE.invoke(pipeline, text, "", new float[0], Map$.MODULE$.empty());
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("Cannot annotate: " + e.getMessage(), e);
    }
  }

  private static MethodHandle behindTheQuestion() {
    try {
      Method method =
          LightPipeline.class.getDeclaredMethod(
              "fullAnnotateInternal", String.class, String.class, float[].class, Map.class);
      method.setAccessible(true);
      return MethodHandles.lookup().unreflect(method);
    } catch (ReflectiveOperationException e) {
      // Of another version of Spark NLP; the tests tell.
      throw new ExceptionInInitializerError(e);
    }
  }
}
