package io.wireroom.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorModel;
import io.wireroom.watch.Watched;
import scala.collection.Seq;

/**
 * Stands before an annotator in a light pipeline and says when its turn comes. That pipeline asks
 * each annotator whether it is lazy, which means to be passed over, and this one always is: the one
 * place where Spark NLP calls back between two annotators.
 */
final class StageMarker extends AnnotatorModel<StageMarker> {
  private static final long serialVersionUID = 1L;

  private final String name;

  /**
   * @param name of the annotator behind it
   */
  StageMarker(String name) {
    this.name = name;
  }

  @Override
  public boolean getLazyAnnotator() {
    Watched.enterAnnotator(name);
    return true;
  }

  @Override
  public String uid() {
    return "wireroom_marker_" + name;
  }

  @Override
  public String outputAnnotatorType() {
    return "wireroom_marker";
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[0];
  }

  /** Never called. */
  public Seq<Annotation> annotate(Seq<Annotation> annotations) {
    return annotations;
  }
}
