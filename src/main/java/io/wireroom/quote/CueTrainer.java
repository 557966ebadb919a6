package io.wireroom.quote;

import io.wireroom.lexicon.Lists;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns from labelled articles how often a verb attributes in each frame, and writes it as rows of
 * the model {@code cue-frames}: lemma, frame, weight in [0, 1]. Rare verbs are drawn toward the
 * mean of their kind (reporting verbs, or all others). The rows of {@code *} hold for reporting
 * verbs that were never seen.
 */
public final class CueTrainer {
  private static final double PRIOR = 3;
  private static final double LEAST = 0.2;
  private static final Set<String> AUXILIARY = Set.of("be", "have", "do");
  private static final String ANY = "*";

  private static final class Count {
    private double seen;
    private double right;

    private void add(double share) {
      seen++;
      right += share;
    }
  }

  private final CueLexicon cues;
  private final TagMender tags;
  private final BeforeCueFinder before;
  private final AfterCueFinder after;
  private final TreeMap<String, Map<Frame, Count>> counts = new TreeMap<>();
  private final Map<Boolean, Map<Frame, Count>> pools = new TreeMap<>();

  /** Built from the list {@code reporting-verbs}. */
  public CueTrainer(Lists lists) {
    cues = CueLexicon.open(lists);
    tags = new TagMender(cues.offering());
    before = new BeforeCueFinder(cues);
    after = new AfterCueFinder(cues, new Unquoted(new SpeakerNouns(lists)));
  }

  /**
   * Learns from one article.
   *
   * @param contents the words of each labelled attribution
   */
  public void add(AnnotatedText text, List<List<Span>> contents) {
    List<Quotation> quotations = QuotationMarks.find(text.text(), text.paragraphs());
    BitSet labelled = new BitSet();
    List<BitSet> letters = new ArrayList<>();
    for (List<Span> content : contents) {
      BitSet one = letters(text.text(), content);
      letters.add(one);
      labelled.or(one);
    }
    for (Stretch stretch : Stretch.of(text, quotations)) {
      tags.mend(stretch);
      List<Candidate> candidates = new ArrayList<>(before.find(stretch, 0));
      candidates.addAll(after.find(stretch, 0));
      for (Candidate candidate : candidates) {
        boolean nested = labelled.get(stretch.at(candidate.cueEnd() - 1).begin());
        BitSet words = letters(text.text(), spans(stretch, candidate));
        if (!words.isEmpty() && (candidate.frame() == Frame.AFTER || !nested)) {
          count(candidate, share(words, labelled, letters, candidate.frame()));
        }
      }
    }
  }

  private void count(Candidate candidate, double share) {
    pools
        .computeIfAbsent(cues.reports(candidate.lemma()), kind -> new EnumMap<>(Frame.class))
        .computeIfAbsent(candidate.frame(), frame -> new Count())
        .add(share);
    counts
        .computeIfAbsent(candidate.lemma(), lemma -> new EnumMap<>(Frame.class))
        .computeIfAbsent(candidate.frame(), frame -> new Count())
        .add(share);
  }

  /**
   * 1 where the words are those of a label, 0 where not. Words before a cue are often only the
   * first part of what is attributed; touching a label is half a proof there.
   */
  private static double share(BitSet words, BitSet all, List<BitSet> labels, Frame frame) {
    if (!words.intersects(all)) {
      return 0;
    }
    for (BitSet label : labels) {
      if (label.intersects(words)) {
        BitSet common = (BitSet) label.clone();
        common.and(words);
        int shared = common.cardinality();
        if (2 * shared >= label.cardinality() + words.cardinality() - shared) {
          return 1;
        }
      }
    }
    return frame == Frame.AFTER ? 0.5 : 0;
  }

  private static List<Span> spans(Stretch stretch, Candidate candidate) {
    List<Span> spans = new ArrayList<>();
    for (Span part : candidate.content()) {
      if (part.begin() < stretch.size() && part.length() > 0) {
        int last = Math.min(part.end(), stretch.size()) - 1;
        spans.add(new Span(stretch.at(part.begin()).begin(), stretch.at(last).end()));
      }
    }
    return spans;
  }

  private static BitSet letters(String text, List<Span> spans) {
    BitSet letters = new BitSet();
    for (Span span : spans) {
      for (int i = span.begin(); i < span.end(); i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          letters.set(i);
        }
      }
    }
    return letters;
  }

  /** What was learnt, as rows of {@code cue-frames}, sorted. */
  public List<String> rows() {
    List<String> rows = new ArrayList<>();
    pools
        .getOrDefault(true, Map.of())
        .forEach((frame, count) -> rows.add(row(ANY, frame, count.right / count.seen)));
    counts.forEach(
        (lemma, frames) -> {
          boolean reports = cues.reports(lemma);
          if (AUXILIARY.contains(lemma)) {
            return;
          }
          frames.forEach(
              (frame, count) -> {
                Count pool = pools.get(reports).get(frame);
                double mean = pool.right / pool.seen;
                double weight = (count.right + PRIOR * mean) / (count.seen + PRIOR);
                if (reports || (count.seen > 1 && weight >= LEAST)) {
                  rows.add(row(lemma, frame, weight));
                }
              });
        });
    return rows;
  }

  private static String row(String lemma, Frame frame, double weight) {
    return String.format(Locale.ROOT, "%s\t%s\t%.2f", lemma, frame.label(), weight);
  }
}
