package io.wireroom.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import io.wireroom.model.Payload;
import io.wireroom.name.DocumentWords;
import io.wireroom.name.HalfCountries;
import io.wireroom.name.Ministries;
import io.wireroom.name.Name;
import io.wireroom.name.NameEntry;
import io.wireroom.name.NameKind;
import io.wireroom.name.NameLexicon;
import io.wireroom.name.NameMerger;
import io.wireroom.name.NameWords;
import io.wireroom.name.NamedBodies;
import io.wireroom.name.Nicknamed;
import io.wireroom.name.Officers;
import io.wireroom.name.Persons;
import io.wireroom.name.PlacePairs;
import io.wireroom.name.Shouted;
import io.wireroom.name.ShoutedPronouns;
import io.wireroom.name.TaggedNames;
import io.wireroom.tag.Casing;
import io.wireroom.text.PartOfSpeech;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.ml.util.MLReader;
import scala.collection.immutable.Map;
import scala.collection.immutable.Map$;

/**
 * Spark NLP stage from sentences, tokens, parts of speech, a tagger's labels and listed names to
 * names, each once and of one type ({@link NameMerger}): chunks with {@code entity} (the type),
 * {@code id}, {@code canonical}, {@code country}, {@code confidence} and {@code rule}.
 */
public final class NameFinder extends PayloadStage<NameFinder, NameLexicon> {
  private static final long serialVersionUID = 1L;

  /** For Spark ML's reader, and without lists: give it some before use. */
  public NameFinder(String uid) {}

  NameFinder(Payload<NameLexicon> lexicon) {
    setPayload(lexicon);
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
      AnnotatorType.DOCUMENT(),
      AnnotatorType.TOKEN(),
      AnnotatorType.POS(),
      AnnotatorType.NAMED_ENTITY(),
      AnnotatorType.CHUNK()
    };
  }

  @Override
  NameLexicon read(byte[] bytes) {
    return new NameLexicon(bytes);
  }

  @Override
  List<Annotation> annotate(List<Annotation> input, NameLexicon lexicon) {
    DocumentWords words = NameInput.words(input, lexicon.words());
    List<Name> tagged = tagged(NameInput.labels(input, words), words);
    List<Name> listed = listed(Annotations.ofType(AnnotatorType.CHUNK(), input), words, lexicon);
    List<Name> names = new ArrayList<>();
    List<Name> merged =
        ShoutedPronouns.with(
            words,
            ShoutedPronouns.without(words, NameMerger.merge(words, tagged, listed)),
            lexicon.entry(NameLexicon.key("US"), "US", false));
    for (Name name : HalfCountries.named(words, merged)) {
      boolean people =
          name.length() == 1
              && name.kind().coarse().equals("MISC")
              && words.is(name.from(), NameWords.PEOPLE);
      names.add(people ? name.as(NameKind.NATIONALITY) : name);
    }
    return chunks(names, words, lexicon);
  }

  /** What a tagger's labels name, with what the words' form tells of it. */
  private static List<Name> tagged(List<TaggedNames.Label> labels, DocumentWords words) {
    List<Name> names = Officers.part(words, TaggedNames.of(labels, words));
    names = NamedBodies.add(words, Ministries.join(words, names));
    return Persons.mend(words, Nicknamed.join(words, Shouted.add(words, names)));
  }

  private static List<Annotation> chunks(
      List<Name> names, DocumentWords words, NameLexicon lexicon) {
    List<Annotation> chunks = new ArrayList<>(names.size());
    for (Name name : names) {
      List<PlacePairs.Place> pair = PlacePairs.of(name, words, lexicon);
      for (PlacePairs.Place place : pair) {
        Name half = Name.listed(name.from(), name.to(), place.entry()).sure(name.confidence());
        chunks.add(
            Annotations.of(
                AnnotatorType.CHUNK(),
                place.span().begin(),
                place.span().end(),
                place.text(),
                metadata(half)));
      }
      if (!pair.isEmpty()) {
        continue;
      }
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

  /** The listed names over whole words of one sentence, written as their list has them. */
  private static List<Name> listed(
      List<Annotation> chunks, DocumentWords words, NameLexicon lexicon) {
    List<Annotation> sorted = new ArrayList<>(chunks);
    sorted.sort(Comparator.comparingInt(Annotation::begin));
    List<Name> listed = new ArrayList<>();
    int at = 0;
    for (Annotation chunk : sorted) {
      while (at < words.size && words.begin[at] < chunk.begin()) {
        at++;
      }
      int to = at;
      while (to < words.size && words.end[to] <= chunk.end() + 1) {
        to++;
      }
      NameEntry entry = to == at ? null : entry(words, at, to, lexicon);
      if (entry != null) {
        listed.add(Name.listed(at, to, entry));
      }
    }
    return listed;
  }

  private static NameEntry entry(DocumentWords words, int from, int to, NameLexicon lexicon) {
    if (words.sentence[from] != words.sentence[to - 1]) {
      return null;
    }
    Casing casing = words.casing[words.sentence[from]];
    String text = words.joined(from, to);
    // "WASHINGTON (AP)", or a headline in capitals.
    boolean shouted = casing == Casing.UPPER || (to - from == 1 && allCapitals(text));
    NameEntry entry = lexicon.entry(NameLexicon.key(text), text, shouted);
    boolean written = entry != null && entry.surface().equals(text);
    if (entry != null && !written && text.length() == 4 && !entry.type().equals("location")) {
      // "OSLO, May 6": four capitals may be an abbreviation too.
      return null;
    }
    return entry != null && (entry.own() || to - from > 1 || isName(words, from, entry, casing))
        ? entry
        : null;
  }

  private static boolean allCapitals(String text) {
    return text.length() > 3 && text.chars().allMatch(Character::isUpperCase);
  }

  /** Whether a single listed word is used as a name here. */
  private static boolean isName(DocumentWords words, int at, NameEntry entry, Casing casing) {
    String tag = words.tag[at];
    boolean adjective =
        entry.type().equals("nationality")
            && (PartOfSpeech.adjective(tag) || PartOfSpeech.noun(tag));
    boolean pronoun = PartOfSpeech.pronoun(tag) || tag.startsWith("WP");
    // A capital inside of running text: "the Diet", whatever part of speech it was taken for.
    boolean body =
        entry.type().equals("organization") && casing == Casing.NORMAL && !words.first(at);
    return words.proper(at)
        || body
        || adjective
        || tag.isEmpty()
        || (words.acronym(at) && !pronoun)
        || (casing == Casing.UPPER && !pronoun && entry.surface().length() > 3);
  }

  private static Map<String, String> metadata(Name name) {
    Map<String, String> metadata = Map$.MODULE$.empty();
    metadata = metadata.updated("entity", name.kind().label());
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
