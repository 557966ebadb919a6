package io.wireroom.nlp;

import com.johnsnowlabs.nlp.Annotation;
import java.util.ArrayList;
import java.util.List;
import scala.collection.Map;
import scala.collection.immutable.Map$;

/** Small dealings with Spark NLP's annotations, whose ends are inclusive. */
public final class Annotations {
  /** Metadata that says nothing, shared. */
  public static final Map<String, String> NO_METADATA = emptyMetadata();

  private static final float[] NO_EMBEDDINGS = {};

  private Annotations() {}

  /**
   * An annotation over {@code [begin, end)}.
   *
   * @param end exclusive
   */
  static Annotation of(
      String type, int begin, int end, String result, Map<String, String> metadata) {
    return new Annotation(type, begin, end - 1, result, metadata, NO_EMBEDDINGS);
  }

  /** The vector of what an annotation covers, which carries no words. */
  static Annotation vector(String type, Annotation covered, float[] vector) {
    return new Annotation(type, covered.begin(), covered.end(), "", NO_METADATA, vector);
  }

  /** Those of one type, in text order as they came. */
  static List<Annotation> ofType(String type, List<Annotation> annotations) {
    List<Annotation> found = new ArrayList<>();
    for (Annotation annotation : annotations) {
      if (annotation.annotatorType().equals(type)) {
        found.add(annotation);
      }
    }
    return found;
  }

  /** A value of the metadata, or {@code absent}. */
  static String meta(Annotation annotation, String key, String absent) {
    scala.Option<String> value = annotation.metadata().get(key);
    return value.isDefined() && !value.get().isEmpty() ? value.get() : absent;
  }

  /** What the annotator gives for confidence; {@code absent} where it gives none. */
  static double confidence(Annotation annotation, double absent) {
    try {
      return Double.parseDouble(meta(annotation, "confidence", ""));
    } catch (NumberFormatException e) {
      return absent;
    }
  }

  private static Map<String, String> emptyMetadata() {
    return Map$.MODULE$.empty();
  }
}
