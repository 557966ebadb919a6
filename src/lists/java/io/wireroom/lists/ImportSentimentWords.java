package io.wireroom.lists;

import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the list {@code sentiment-words} from public lexicons, our own list {@code sentiment-news}
 * and, for the weights, labelled news sentences.
 *
 * <pre>{@code
 * mvn -P lists test -Dlist=ImportSentimentWords -Ddata=DIR -Doutput=FILE
 * }</pre>
 *
 * {@code DIR} holds {@code lexicons/vader/vader_lexicon.txt} (VADER, Hutto and Gilbert 2014, MIT),
 * {@code lexicons/afinn/AFINN-en-165.txt} (AFINN, Nielsen 2011, Apache-2.0), {@code
 * lexicons/opinion_lexicon_hu_liu/{positive,negative}-words.txt} (Hu and Liu 2004, CC BY 4.0) and
 * {@code sentiment/newsmtsc/train.jsonl} (NewsMTSC, Hamborg and Donnay 2021, MIT). A word's score
 * is the mean of the lexicons', then moved toward what labelled news shows of it.
 */
public final class ImportSentimentWords {
  private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{2,}");
  private static final String HEADER =
      """
      # Words of feeling. Made by mvn -P lists test -Dlist=ImportSentimentWords; do not edit, add rows to conf/lists instead.
      # word or phrase, score in [-1, 1], sources: v = VADER (Hutto and Gilbert 2014, github.com/cjhutto/vaderSentiment, MIT),
      # a = AFINN-165 (Nielsen 2011, github.com/fnielsen/afinn, Apache-2.0), h = opinion lexicon (Hu and Liu 2004, CC BY 4.0),
      # o = own list sentiment-news; w = weight moved by the labels of NewsMTSC train (Hamborg and Donnay 2021,
      # github.com/fhamborg/NewsMTSC, MIT; weights only, no sentence of it is here).
      #: phrase\tscore:score\tsources?
      """;

  private ImportSentimentWords() {}

  private record Entry(double sum, int count, String sources) {
    Entry with(double score, String source) {
      return new Entry(sum + score, count + 1, sources + source);
    }

    double score() {
      return sum / count;
    }
  }

  /** Reads the data and writes the list; see the class. */
  public static void main(String[] args) throws IOException {
    ImportArguments arguments = ImportArguments.of(ImportSentimentWords.class, args);
    Files.writeString(arguments.output(), list(arguments.data()));
  }

  private static String list(Path data) throws IOException {
    Path lexicons = data.resolve("lexicons");
    Map<String, Entry> words = new TreeMap<>();
    read(lexicons.resolve("vader/vader_lexicon.txt"), StandardCharsets.UTF_8, words, "v", 4);
    read(lexicons.resolve("afinn/AFINN-en-165.txt"), StandardCharsets.UTF_8, words, "a", 5);
    Path opinion = lexicons.resolve("opinion_lexicon_hu_liu");
    read(opinion.resolve("positive-words.txt"), StandardCharsets.ISO_8859_1, words, "h", 0.5);
    read(opinion.resolve("negative-words.txt"), StandardCharsets.ISO_8859_1, words, "h", -0.5);
    for (ListRow row : Lists.training("sentiment-news")) {
      words.put(row.get("phrase"), new Entry(row.number("score"), 1, "o"));
    }
    // A zero of our own stays in the list: without it the word would feel as its lemma does.
    words.values().removeIf(entry -> entry.score() == 0 && !entry.sources.equals("o"));
    Map<String, Double> prior = new TreeMap<>();
    words.forEach(
        (word, entry) -> {
          if (entry.score() != 0) {
            prior.put(word, entry.score());
          }
        });
    Map<String, Double> learned =
        new NewsWeights(prior).learn(data.resolve("sentiment/newsmtsc/train.jsonl"));
    StringBuilder list = new StringBuilder(HEADER);
    words.forEach(
        (word, entry) -> {
          double score = Math.max(-1, Math.min(1, learned.getOrDefault(word, 0.0)));
          String sources = entry.sources + (Math.abs(score - entry.score()) >= 0.005 ? "w" : "");
          String written = String.format(Locale.ROOT, "%.2f", score);
          if (Math.abs(score) >= 0.05 || entry.score() == 0) {
            list.append(word)
                .append('\t')
                .append(written)
                .append('\t')
                .append(sources)
                .append('\n');
          }
        });
    return list.toString();
  }

  /**
   * Adds the single lower-case words of a lexicon; emoticons and abbreviations stay out.
   *
   * @param scale what the second column is divided by; the score itself where there is none
   */
  private static void read(
      Path file, Charset charset, Map<String, Entry> words, String source, double scale)
      throws IOException {
    try (Stream<String> lines = Files.lines(file, charset)) {
      lines
          .map(line -> line.split("\t", -1))
          .filter(cells -> WORD.matcher(cells[0]).matches())
          .forEach(
              cells -> {
                double score = cells.length > 1 ? Double.parseDouble(cells[1]) / scale : scale;
                Entry entry = words.getOrDefault(cells[0], new Entry(0, 0, ""));
                words.put(cells[0], entry.with(score, source));
              });
    }
  }
}
