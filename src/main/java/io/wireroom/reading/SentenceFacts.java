package io.wireroom.reading;

import io.wireroom.entity.MentionType;
import io.wireroom.learn.Hash;
import io.wireroom.learn.WordClusters;
import io.wireroom.learn.WordVectors;
import io.wireroom.quote.CueClass;
import io.wireroom.syntax.Parse;
import io.wireroom.syntax.Relation;
import io.wireroom.text.Negation;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import io.wireroom.text.Token;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One sentence as models of sentiment see it. Tokens are numbered from the sentence's first. Names
 * are known by their kind alone, so that no model learns what to think of whom.
 */
public final class SentenceFacts {
  private static final Set<Relation> NEGATED =
      EnumSet.of(
          Relation.OBJ,
          Relation.XCOMP,
          Relation.CCOMP,
          Relation.OBL,
          Relation.AMOD,
          Relation.ADVMOD);
  private static final Set<Relation> CLAUSES =
      EnumSet.of(
          Relation.ROOT,
          Relation.CCOMP,
          Relation.ADVCL,
          Relation.ACL,
          Relation.ACL_RELCL,
          Relation.PARATAXIS,
          Relation.CSUBJ);

  private static final int NUMBER = Hash.of("#");
  private static final int UNKNOWN = -1;

  private final ArticleFacts article;
  private final Sentence sentence;
  private final List<Token> tokens;
  private final Parse parse;
  private final SentenceReading reading;
  private final int[] words;
  private final int[][] clusters;
  private final int[] clauses;
  private final boolean[] negated;
  private final int[] vectors;
  private final int[] cues;

  SentenceFacts(ArticleFacts article, Sentence sentence, ArticleReader reader) {
    this.article = article;
    this.sentence = sentence;
    tokens = article.text().tokens(sentence);
    parse = article.parses().of(tokens);
    reading =
        SentenceReading.of(article.text(), sentence, article.named(), reader.sentimentLists());
    int n = tokens.size();
    words = new int[n];
    vectors = new int[n];
    cues = new int[n];
    WordClusters known = reader.parser().clusters();
    WordVectors directions = reader.vectors();
    clusters = new int[known.levels()][n];
    for (int i = 0; i < n; i++) {
      String word = tokens.get(i).text();
      boolean name = article.named(sentence.firstToken() + i);
      words[i] = word(i, name);
      boolean plain = !name && Character.isLetter(word.charAt(0));
      vectors[i] = plain ? directions.find(word) : UNKNOWN;
      CueClass cue = name ? null : reader.cues().single(tokens.get(i).lemma());
      cues[i] = cue == null ? 0 : Hash.of(cue.label());
      int cluster = known.find(word);
      for (int level = 0; level < clusters.length; level++) {
        clusters[level][i] = known.cluster(level, cluster);
      }
    }
    clauses = clauses();
    negated = negated();
  }

  private int word(int i, boolean name) {
    Token token = tokens.get(i);
    char first = token.text().charAt(0);
    if (name && Character.isUpperCase(first)) {
      MentionType kind = article.kind(sentence.firstToken() + i);
      return Hash.of("@" + (kind == null ? "" : kind.label()));
    }
    if (Character.isDigit(first)) {
      return NUMBER;
    }
    return Hash.of(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** Per token the word that its clause hangs on; each is walked to once. */
  private int[] clauses() {
    int[] heads = new int[tokens.size()];
    Arrays.fill(heads, UNKNOWN);
    for (int i = 0; i < heads.length; i++) {
      int top = i;
      while (heads[top] == UNKNOWN && !leadsClause(top)) {
        top = parse.head(top);
      }
      int head = heads[top] == UNKNOWN ? top : heads[top];
      for (int at = i; at != top; at = parse.head(at)) {
        heads[at] = head;
      }
      heads[top] = head;
    }
    return heads;
  }

  private boolean leadsClause(int i) {
    Relation relation = parse.relation(i);
    return parse.head(i) < 0
        || CLAUSES.contains(relation)
        || (relation == Relation.CONJ && WordShapes.isVerb(tokens.get(i)));
  }

  private boolean[] negated() {
    boolean[] marked = new boolean[tokens.size()];
    boolean[] spread = new boolean[marked.length];
    for (int i = 0; i < marked.length; i++) {
      int head = parse.head(i);
      if (head >= 0 && !spread[head] && Negation.denies(reading.lower[i])) {
        spread[head] = true;
        marked[head] = true;
        for (int k = 0; k < parse.dependents(head); k++) {
          int dependent = parse.dependent(head, k);
          marked[dependent] |= NEGATED.contains(parse.relation(dependent));
        }
      }
    }
    return marked;
  }

  /** How many tokens there are. */
  public int size() {
    return tokens.size();
  }

  /** The tokens. */
  public List<Token> tokens() {
    return tokens;
  }

  /** Number in the article of the first token. */
  public int firstToken() {
    return sentence.firstToken();
  }

  /** Its tree. */
  public Parse parse() {
    return parse;
  }

  /** A token in lower case. */
  public String lower(int token) {
    return reading.lower[token];
  }

  /** Hash of a token's lemma; of the kind of a name, and one for all numbers. */
  public int word(int token) {
    return words[token];
  }

  /** Whether a token is part of a name. */
  public boolean named(int token) {
    return article.named(sentence.firstToken() + token);
  }

  /** What a token is mentioned as; null where it is nothing. */
  public MentionType kind(int token) {
    return article.kind(sentence.firstToken() + token);
  }

  /** How many levels of clusters there are. */
  public int levels() {
    return clusters.length;
  }

  /** The cluster of a token at a level; -1 where it is unknown. */
  public int cluster(int level, int token) {
    return clusters[level][token];
  }

  /** The word that a token's clause hangs on. */
  public int clause(int token) {
    return clauses[token];
  }

  /** Whether a negation hangs on the token or on what it hangs on. */
  public boolean negated(int token) {
    return negated[token];
  }

  /** Valence of the word that begins here, turned by negation, mood and contrast; 0 for none. */
  public double valence(int token) {
    return reading.tone(token);
  }

  /** Hash of the class of cue that the token may be; 0 where the list of cues does not have it. */
  public int cue(int token) {
    return cues[token];
  }

  /** Hash of what a token is mentioned as; 0 where it is nothing. */
  public int kindHash(int token) {
    MentionType kind = kind(token);
    return kind == null ? 0 : Hash.of(kind.label());
  }

  /**
   * What a verb of sentiment tells of who does it and of whom it is done to: the signs of both, or
   * of the second alone where it is a sentiment held; 0 for other words.
   */
  public int direction(int token) {
    DirectedVerbs.Verb verb = reading.verb[token];
    if (verb == null) {
      return 0;
    }
    int of = 1 + (int) Math.signum(verb.patient()) + 3 * (1 + (int) Math.signum(verb.agent()));
    return 1 + of + (verb.holder() ? 9 : 0);
  }

  /** Whether the token is inside quotation marks. */
  public boolean quoted(int token) {
    return reading.quoted[token];
  }

  /** Index of the attribution whose words hold the token; -1 where none does. */
  public int voice(int token) {
    return article.voices().at(sentence.firstToken() + token);
  }

  /** Index of an attribution whose speaker the token names; -1 where there is none. */
  public int speaker(int token) {
    return article.voices().speakerAt(sentence.firstToken() + token);
  }

  /** Row of the token's vector; -1 for names, marks, numbers and unknown words. */
  public int vector(int token) {
    return vectors[token];
  }

  /** First token of a span of the article, clipped to the sentence. */
  public int first(Span span) {
    return Math.max(
        0, Math.min(size() - 1, article.text().tokenAt(span.begin()) - sentence.firstToken()));
  }

  /** Last token of a span of the article, clipped to the sentence. */
  public int last(Span span) {
    int last = article.text().tokenAt(Math.max(span.begin(), span.end() - 1));
    return Math.max(first(span), Math.min(size() - 1, last - sentence.firstToken()));
  }

  /** The token of {@code first..last}, inclusive, that hangs on none of the others. */
  public int head(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (parse.head(i) < first || parse.head(i) > last) {
        return i;
      }
    }
    return last;
  }

  /** Span of the sentiment word or phrase at a token, else of the token. */
  Span evidence(int token) {
    int end = token + Math.max(1, reading.length[token]) - 1;
    return new Span(tokens.get(token).begin(), tokens.get(end).end());
  }
}
