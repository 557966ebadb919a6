package io.wireroom.tag;

import io.wireroom.learn.ClusterTrainer;
import io.wireroom.learn.Hash;
import io.wireroom.learn.IntTable;
import io.wireroom.learn.LinearModel;
import io.wireroom.learn.PerceptronTrainer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Trains a {@link PosModel}. The same sentences in the same order give the same bytes. Some
 * sentences are also learnt in capitals throughout and with a capital for each longer word, since
 * headlines are written so.
 *
 * <p>Besides the sentences to learn from it takes labelled sentences whose tags follow other rules:
 * only which tags their words have is used; and raw text, for clusters of words and how words are
 * capitalised.
 */
public final class PosTrainer {
  /**
   * A labelled sentence; the three lists are of one length.
   *
   * @param tags Penn Treebank tags
   * @param lemmas {@code _} where a source has none
   */
  public record TaggedSentence(List<String> words, List<String> tags, List<String> lemmas) {}

  // One model each; their mean is kept.
  private static final List<Integer> SEEDS = List.of(17, 29, 43, 71);
  private static final int DICTIONARY_COUNT = 12;
  private static final double DICTIONARY_SHARE = 0.995;
  private static final double LEAST_WEIGHT = 0.003;

  // Rarer words are not clustered.
  private static final int CLUSTERED_COUNT = 4;

  // Sentences in a row that go into one part.
  private static final int TOGETHER = 50;

  private final int epochs;
  private final Consumer<String> progress;

  /**
   * @param epochs how often each sentence is learnt
   * @param progress is told what is being done
   */
  public PosTrainer(int epochs, Consumer<String> progress) {
    this.epochs = epochs;
    this.progress = progress;
  }

  /**
   * Learns.
   *
   * @param sentences to learn from
   * @param elsewhere labelled by other rules
   * @param raw tokens of raw text
   */
  public PosModel train(
      List<TaggedSentence> sentences, List<TaggedSentence> elsewhere, List<List<String>> raw) {
    List<String> tags = new ArrayList<>(tags(sentences));
    Map<String, Integer> numbers = new HashMap<>();
    for (String tag : tags) {
      numbers.put(tag, numbers.size());
    }
    progress.accept("clustering the words of " + raw.size() + " sentences");
    TagSets tagSets = new TagSets(sentences);
    WordFacts facts =
        new WordFacts(
            tagSets.all(),
            new TagSets(elsewhere).all(),
            new CapitalCounts(raw).table(),
            new ClusterTrainer(CLUSTERED_COUNT, PosFeatures.CLUSTERS).learn(raw));
    IntTable withoutOne = tagSets.withoutOne();
    IntTable oneTag = oneTag(sentences, numbers);
    List<TaggedSentence> shuffled = new ArrayList<>(sentences);
    for (int i = 0; i < sentences.size(); i++) {
      TaggedSentence sentence = sentences.get(i);
      if (i % 10 == 3 && sentence.words().size() > 4) {
        shuffled.add(recased(sentence, i % 20 == 3));
      }
    }
    List<LinearModel> models =
        SEEDS.parallelStream()
            .map(seed -> learned(shuffled, facts, withoutOne, oneTag, numbers, seed))
            .toList();
    LinearModel model = LinearModel.mean(models, tags.size(), LEAST_WEIGHT);
    LemmaTrainer lemmas = new LemmaTrainer();
    for (TaggedSentence sentence : sentences) {
      for (int i = 0; i < sentence.words().size(); i++) {
        lemmas.add(sentence.words().get(i), sentence.tags().get(i), sentence.lemmas().get(i));
      }
    }
    return new PosModel(tags, facts, oneTag, model, lemmas.finish());
  }

  /**
   * Tags sentences by models that have not learnt from them, so that what builds on tags learns
   * with such mistakes as unseen text has: the sentences are cut in parts, and each part is tagged
   * by what the others teach.
   *
   * @param known has the knowledge of words that raw text and other labelled sentences gave
   * @param parts how many; sentences that stand together are mostly in one
   * @return tags of each sentence
   */
  public List<String[]> tagUnseen(List<TaggedSentence> sentences, PosModel known, int parts) {
    List<String> tags = List.copyOf(tags(sentences));
    Map<String, Integer> numbers = new HashMap<>();
    tags.forEach(tag -> numbers.put(tag, numbers.size()));
    String[][] tagged = new String[sentences.size()][];
    for (int part = 0; part < parts; part++) {
      progress.accept("tagging part " + (part + 1) + " of " + parts);
      List<TaggedSentence> others = new ArrayList<>();
      for (int i = 0; i < tagged.length; i++) {
        if (i / TOGETHER % parts != part) {
          others.add(sentences.get(i));
        }
      }
      TagSets tagSets = new TagSets(others);
      WordFacts facts =
          new WordFacts(
              tagSets.all(),
              known.facts().tagsElsewhere(),
              known.facts().capitals(),
              known.clusters());
      IntTable oneTag = oneTag(others, numbers);
      LinearModel model =
          learned(others, facts, tagSets.withoutOne(), oneTag, numbers, SEEDS.get(0));
      PosModel tagger = new PosModel(tags, facts, oneTag, model, new LemmaTrainer().finish());
      for (int i = 0; i < tagged.length; i++) {
        if (i / TOGETHER % parts == part) {
          tagged[i] = tagger.tag(sentences.get(i).words());
        }
      }
    }
    return List.of(tagged);
  }

  /** A model from sentences in an order of its own; several of them make the mean. */
  private LinearModel learned(
      List<TaggedSentence> sentences,
      WordFacts facts,
      IntTable withoutOne,
      IntTable oneTag,
      Map<String, Integer> numbers,
      int seed) {
    List<TaggedSentence> shuffled = new ArrayList<>(sentences);
    PerceptronTrainer trainer = new PerceptronTrainer(numbers.size());
    Random random = new Random(seed);
    int[] buffer = new int[PosFeatures.MOST];
    for (int epoch = 0; epoch < epochs; epoch++) {
      progress.accept("order " + seed + ", epoch " + (epoch + 1) + " of " + epochs);
      Collections.shuffle(shuffled, random);
      for (TaggedSentence sentence : shuffled) {
        PosWords words = new PosWords(sentence.words(), facts);
        words.forgetHere(sentence.tags(), withoutOne);
        PosFeatures features = new PosFeatures(sentence.words(), words);
        learn(sentence, features, numbers, oneTag, trainer, buffer);
      }
    }
    return trainer.finish(0);
  }

  private static void learn(
      TaggedSentence sentence,
      PosFeatures features,
      Map<String, Integer> numbers,
      IntTable oneTag,
      PerceptronTrainer trainer,
      int[] buffer) {
    int before = -1;
    int beforeThat = -1;
    for (int i = 0; i < sentence.words().size(); i++) {
      int tag = features.normalCase() ? oneTag.get(features.exact(i), -1) : -1;
      if (tag < 0) {
        int count = features.fill(i, before, beforeThat, buffer);
        tag = trainer.guess(buffer, count);
        trainer.learn(buffer, count, numbers.get(sentence.tags().get(i)), tag);
      }
      beforeThat = before;
      before = tag;
    }
  }

  private static Set<String> tags(List<TaggedSentence> sentences) {
    TreeSet<String> tags = new TreeSet<>();
    sentences.forEach(sentence -> tags.addAll(sentence.tags()));
    return tags;
  }

  /** Frequent words that practically always had one tag. */
  private static IntTable oneTag(List<TaggedSentence> sentences, Map<String, Integer> numbers) {
    IntTable table = new IntTable(1 << 10);
    Map<String, Map<String, Integer>> seen = new TreeMap<>();
    for (TaggedSentence sentence : sentences) {
      for (int i = 0; i < sentence.words().size(); i++) {
        seen.computeIfAbsent(sentence.words().get(i), key -> new TreeMap<>())
            .merge(sentence.tags().get(i), 1, Integer::sum);
      }
    }
    seen.forEach(
        (word, counts) -> {
          int all = counts.values().stream().mapToInt(Integer::intValue).sum();
          counts.forEach(
              (tag, count) -> {
                if (all >= DICTIONARY_COUNT && count >= all * DICTIONARY_SHARE) {
                  table.put(Hash.of(word), numbers.get(tag));
                }
              });
        });
    return table;
  }

  private static TaggedSentence recased(TaggedSentence sentence, boolean upper) {
    List<String> words = new ArrayList<>();
    for (String word : sentence.words()) {
      boolean small = word.length() < 4 && !words.isEmpty();
      words.add(
          upper
              ? word.toUpperCase(Locale.ROOT)
              : small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return new TaggedSentence(words, sentence.tags(), sentence.lemmas());
  }
}
