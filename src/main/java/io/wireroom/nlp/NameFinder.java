package io.wireroom.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import io.wireroom.lexicon.Lists;
import io.wireroom.tag.Casing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.ml.util.MLReader;
import scala.collection.immutable.Map;
import scala.collection.immutable.Map$;

/**
 * Spark NLP stage from sentences, tokens, parts of speech and listed names to names ({@link
 * NameRules}): chunks with {@code entity} (the type), {@code id}, {@code canonical}, {@code
 * country}, {@code confidence} and {@code rule}.
 */
public final class NameFinder extends PayloadStage<NameFinder, NameLexicon> {
  private static final long serialVersionUID = 1L;

  /** For Spark ML's reader, and without lists: give it some before use. */
  public NameFinder(String uid) {}

  NameFinder(Lists lists) {
    setPayload(NameLexicon.payload(lists));
  }

  /** What Spark ML loads a saved stage with. */
  public static MLReader<NameFinder> read() {
    return reader();
  }

  @Override
  public String uid() {
    return "wireroom_names";
  }

  @Override
  public String outputAnnotatorType() {
    return AnnotatorType.CHUNK();
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {
      AnnotatorType.DOCUMENT(), AnnotatorType.TOKEN(), AnnotatorType.POS(), AnnotatorType.CHUNK()
    };
  }

  @Override
  NameLexicon read(byte[] bytes) {
    return new NameLexicon(bytes);
  }

  @Override
  List<Annotation> annotate(List<Annotation> input, NameLexicon lexicon) {
    Words words = new Words(input, lexicon.words());
    place(Annotations.ofType(AnnotatorType.CHUNK(), input), words, lexicon);
    pairs(words, lexicon);
    List<Annotation> chunks = new ArrayList<>();
    for (Name name : new NameRules(words).find()) {
      chunks.add(
          Annotations.of(
              AnnotatorType.CHUNK(),
              words.begin[name.from()],
              words.end[name.to() - 1],
              words.joined(name.from(), name.to()),
              metadata(name)));
    }
    return chunks;
  }

  /** Lays the listed names over the words, from left to right, the longest first. */
  private static void place(List<Annotation> listed, Words words, NameLexicon lexicon) {
    List<Annotation> sorted = new ArrayList<>(listed);
    sorted.sort(
        Comparator.comparingInt(Annotation::begin)
            .thenComparing(Comparator.comparingInt(Annotation::end).reversed()));
    int at = 0;
    for (Annotation chunk : sorted) {
      while (at < words.size && words.begin[at] < chunk.begin()) {
        at++;
      }
      int to = at;
      while (to < words.size && words.end[to] <= chunk.end() + 1) {
        to++;
      }
      if (to == at || words.entryEnd[at] > 0 || words.sentence[at] != words.sentence[to - 1]) {
        continue;
      }
      Casing casing = words.casing[words.sentence[at]];
      String text = words.joined(at, to);
      // "WASHINGTON (AP)", or a headline in capitals.
      boolean shouted = casing == Casing.UPPER || (to - at == 1 && allCapitals(text));
      NameEntry entry = lexicon.entry(NameLexicon.key(text), text, shouted);
      if (entry != null && !entry.surface().equals(text) && text.length() == 4) {
        // "OSLO, May 6": four capitals may be an abbreviation too.
        entry = entry.type().equals("location") ? entry : null;
      }
      if (entry != null && (to - at > 1 || isName(words, at, entry, casing))) {
        words.entry[at] = entry;
        for (int i = at; i < to; i++) {
          words.entryEnd[i] = to;
        }
      }
    }
  }

  /** {@code Seoul-Tokyo}, {@code Berlin-based}: a place with something hung on is no name. */
  private static void pairs(Words words, NameLexicon lexicon) {
    for (int i = 0; i < words.size; i++) {
      int hyphen = words.text[i].indexOf('-');
      if (hyphen > 1 && words.entryEnd[i] == 0 && words.capital(i)) {
        String part = words.text[i].substring(0, hyphen);
        NameEntry entry = lexicon.entry(NameLexicon.key(part), part, false);
        if (entry != null && !entry.type().equals("organization")) {
          words.classes[i] |= NameWords.NO_NAME;
        }
      }
    }
  }

  private static boolean allCapitals(String text) {
    return text.length() > 3 && text.chars().allMatch(Character::isUpperCase);
  }

  /** Whether a single listed word is used as a name here. */
  private static boolean isName(Words words, int at, NameEntry entry, Casing casing) {
    String tag = words.tag[at];
    boolean adjective = entry.nationality() && (tag.startsWith("JJ") || tag.startsWith("NN"));
    boolean pronoun = tag.startsWith("PRP") || tag.startsWith("WP");
    return words.proper(at)
        || adjective
        || tag.isEmpty()
        || (words.acronym(at) && !pronoun)
        || (casing == Casing.UPPER && !pronoun && entry.surface().length() > 3);
  }

  private static Map<String, String> metadata(Name name) {
    Map<String, String> metadata = Map$.MODULE$.empty();
    metadata = metadata.updated("entity", name.type());
    metadata = metadata.updated("rule", name.rule());
    metadata =
        metadata.updated("confidence", String.format(Locale.ROOT, "%.2f", name.confidence()));
    metadata = metadata.updated("country", name.country());
    if (name.entry() != null) {
      metadata = metadata.updated("id", name.entry().id());
      metadata = metadata.updated("canonical", name.entry().canonical());
    }
    return metadata;
  }
}
