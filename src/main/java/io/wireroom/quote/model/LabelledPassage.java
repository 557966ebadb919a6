package io.wireroom.quote.model;

import io.wireroom.quote.CueSpan;
import io.wireroom.quote.Piece;
import io.wireroom.quote.Proposal;
import io.wireroom.text.Span;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A passage with the roles that its pieces have. */
public final class LabelledPassage {
  private final Passage passage;
  private final ArticleRoles article;
  private final int number;
  private final int[] roles;
  private final int[] owners;

  /**
   * @param number of the article
   */
  public LabelledPassage(Passage passage, ArticleRoles article, int number) {
    this.passage = passage;
    this.article = article;
    this.number = number;
    roles = new int[passage.size];
    owners = new int[passage.size];
    for (int i = 0; i < passage.size; i++) {
      int offset = article.of(passage.stretch.at(i));
      roles[i] = article.role(offset);
      owners[i] = article.owner(offset);
    }
  }

  public Passage passage() {
    return passage;
  }

  public int article() {
    return number;
  }

  /** Labels of all roles. */
  public int[] labels() {
    return Roles.labels(roles, owners);
  }

  /** For each cue the attribution whose likeliest cue it is, -1 where there is none. */
  public int[] attributions(List<CueSpan> cues) {
    int[] of = new int[cues.size()];
    Map<Integer, Integer> taken = new HashMap<>();
    for (int c = 0; c < of.length; c++) {
      CueSpan cue = cues.get(c);
      of[c] = -1;
      for (int i = cue.begin(); i < cue.end() && of[c] < 0; i++) {
        Integer other = roles[i] == Roles.CUE ? taken.get(owners[i]) : null;
        boolean better = other == null || cues.get(other).probability() < cue.probability();
        if (roles[i] == Roles.CUE && better) {
          if (other != null) {
            of[other] = -1;
          }
          of[c] = owners[i];
          taken.put(owners[i], c);
        }
      }
    }
    return of;
  }

  /** Whether an attribution attributes each piece. */
  public boolean[] content(int attribution, CueSpan cue) {
    boolean[] content = new boolean[passage.size];
    for (int i = 0; i < content.length; i++) {
      boolean outside = i < cue.begin() || i >= cue.end();
      content[i] = outside && roles[i] == Roles.CONTENT && owners[i] == attribution;
    }
    return content;
  }

  /** Labels of {@link Roles#ofContent} for the pieces in scope. */
  public int[] contentLabels(boolean[] content, Span scope) {
    int[] kinds = new int[scope.length()];
    for (int i = 0; i < kinds.length; i++) {
      boolean follows = i > 0 && kinds[i - 1] != Roles.OTHER;
      int opens = passage.stretch.at(scope.begin() + i).quoted() ? Roles.QUOTED : Roles.WORDS;
      kinds[i] = !content[scope.begin() + i] ? Roles.OTHER : follows ? kinds[i - 1] : opens;
    }
    return Roles.labels(kinds, null);
  }

  /** Per piece 1 where it is of an attribution's source. */
  public int[] source(int attribution, CueSpan cue, boolean[] content) {
    int[] source = new int[passage.size];
    for (Span span : article.labels().get(attribution).source()) {
      for (int i = 0; i < source.length; i++) {
        Piece piece = passage.stretch.at(i);
        boolean outside = i < cue.begin() || i >= cue.end();
        boolean in = piece.begin() < span.end() && span.begin() < piece.end();
        source[i] |= in && outside && !content[i] ? 1 : 0;
      }
    }
    return source;
  }

  /** Whether half of all letters of a proposal's and of an attribution's words are common. */
  public boolean finds(Proposal proposal, int attribution) {
    BitSet found = new BitSet();
    for (Span part : proposal.parts()) {
      letters(
          passage.stretch.at(part.begin()).begin(),
          passage.stretch.at(part.end() - 1).end(),
          found);
    }
    BitSet right = new BitSet();
    for (Span span : article.labels().get(attribution).content()) {
      letters(span.begin(), span.end(), right);
    }
    BitSet common = (BitSet) found.clone();
    common.and(right);
    int shared = common.cardinality();
    return shared > 0 && 2 * shared >= found.cardinality() + right.cardinality() - shared;
  }

  private void letters(int begin, int end, BitSet letters) {
    for (int i = begin; i < end; i++) {
      if (Character.isLetterOrDigit(article.text().charAt(i))) {
        letters.set(i);
      }
    }
  }

  /** Whether half of all letters of a source and of an attribution's source are common. */
  public boolean speaks(Span source, int attribution) {
    List<Span> spans = article.labels().get(attribution).source();
    if (source == null || spans.isEmpty()) {
      return source == null && spans.isEmpty();
    }
    BitSet found = new BitSet();
    letters(
        passage.stretch.at(source.begin()).begin(),
        passage.stretch.at(source.end() - 1).end(),
        found);
    BitSet right = new BitSet();
    spans.forEach(span -> letters(span.begin(), span.end(), right));
    BitSet common = (BitSet) found.clone();
    common.and(right);
    int sum = found.cardinality() + right.cardinality();
    return common.cardinality() > 0 && 4 * common.cardinality() >= sum;
  }
}
