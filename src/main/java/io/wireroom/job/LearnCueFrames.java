package io.wireroom.job;

import io.wireroom.evaluate.QuoteGold;
import io.wireroom.lexicon.Lists;
import io.wireroom.nlp.Annotator;
import io.wireroom.quote.CueTrainer;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/**
 * Makes the shipped model {@code models/quotes/cue-frames.tsv} anew: {@code spark-submit --class
 * io.wireroom.job.LearnCueFrames wireroom.jar TRAIN.jsonl > cue-frames.tsv}, from articles in the
 * form of {@link QuoteGold}. To be run again whenever the part-of-speech model changes.
 */
public final class LearnCueFrames {
  private LearnCueFrames() {}

  /**
   * Prints the model.
   *
   * @param args the labelled file
   */
  public static void main(String[] args) {
    Lists lists = Lists.shipped();
    CueTrainer trainer = new CueTrainer(lists);
    try (SparkSession spark = Sessions.open("wireroom cue frames")) {
      Annotator annotator = Annotator.shipped(spark);
      for (QuoteGold.Article article : QuoteGold.read(Path.of(args[0]))) {
        trainer.add(
            annotator.annotate(article.text(), 0),
            article.attributions().stream().map(QuoteGold.Labelled::content).toList());
      }
    }
    System.out.println(
        "# How often a verb attributes in a frame. Weights learnt by io.wireroom.quote.CueTrainer"
            + " on PolNeAR v1.0.0");
    System.out.println(
        "# (Newell, Margolin and Ruths, LREC 2018), training part; none of its text is here. Own"
            + " counts.");
    System.out.println("# lemma\tframe\tweight in [0, 1]");
    trainer.rows().forEach(System.out::println);
  }
}
