package io.wireroom.quote.model;

import io.wireroom.learn.Features;
import io.wireroom.learn.SequenceModel;
import io.wireroom.quote.CueSpan;
import io.wireroom.quote.Proposal;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes proposals with models of contents and sources. Has buffers: one instance per thread. */
public final class Proposals {
  static final int CONTENT_LABELS = 5;
  static final int SOURCE_LABELS = 3;
  private static final int SOURCE_ROLE = 1;

  /** A source this likely is taken though no source is a little likelier. */
  private static final double SOURCE = 0.3;

  private final SequenceModel.Labeller contents;
  private final SequenceModel.Labeller sources;
  // Of each piece in scope; what the model of contents saw, that of sources sees too.
  private final List<Features> seen = new ArrayList<>();
  private int[] path = {};

  public Proposals(SequenceModel contents, SequenceModel sources) {
    this.contents = contents.labeller();
    this.sources = sources.labeller();
  }

  /** What one cue may attribute; empty where the models see nothing. */
  public Proposal of(Passage passage, Likely roles, CueSpan cue) {
    return of(passage, roles, cue, QuoteWitness.NONE);
  }

  /** The same with a second opinion. */
  Proposal of(Passage passage, Likely roles, CueSpan cue, QuoteWitness witness) {
    QuoteWitness.Opinion opinion = witness.of(cue);
    int first = cue.scope().begin();
    int size = cue.scope().length();
    if (path.length < size) {
      path = new int[size * 2];
    }
    while (seen.size() < size) {
      seen.add(new Features());
    }
    CueView view = new CueView(passage, roles, cue);
    contents.begin(size);
    for (int i = 0; i < size; i++) {
      Features features = seen.get(i);
      features.clear();
      view.content(first + i, features);
      contents.position(i, features.hashes(), features.count());
      opinion.leanContent(contents, i);
    }
    contents.best(path);
    Likely likely = new Likely(CONTENT_LABELS, contents.marginals());
    boolean[] content = new boolean[passage.size];
    double sum = 0;
    double most = 0;
    int pieces = 0;
    for (int i = 0; i < size; i++) {
      boolean mine = path[i] > 0;
      content[first + i] = mine;
      double p = likely.of(i, Roles.WORDS) + likely.of(i, Roles.QUOTED);
      most = Math.max(most, p);
      sum += mine ? p : 0;
      pieces += mine ? 1 : 0;
    }
    if (pieces == 0) {
      // Nobody asks who said nothing.
      return new Proposal(cue, content, null, 0, most, 0);
    }
    return source(view, cue, content, sum / pieces, most, opinion);
  }

  private Proposal source(
      CueView view,
      CueSpan cue,
      boolean[] content,
      double contentSure,
      double contentMost,
      QuoteWitness.Opinion opinion) {
    int first = cue.scope().begin();
    int size = cue.scope().length();
    int sides = view.sides(content);
    sources.begin(size);
    for (int i = 0; i < size; i++) {
      Features features = seen.get(i);
      view.source(first + i, content, sides, features);
      sources.position(i, features.hashes(), features.count());
      opinion.leanSource(sources, i);
    }
    sources.best(path);
    Likely likely = new Likely(SOURCE_LABELS, sources.marginals());
    double most = 0;
    for (int i = 0; i < size; i++) {
      most = content[first + i] ? most : Math.max(most, likely.of(i, SOURCE_ROLE));
    }
    Span best = longest(content, likely, cue.scope(), 1);
    if (best == null && most > SOURCE) {
      best = longest(content, likely, cue.scope(), most / 2);
    }
    return new Proposal(cue, content, best, contentSure, contentMost, most);
  }

  /** The longest run of pieces outside of the content that are labelled, or at least so likely. */
  private Span longest(boolean[] content, Likely likely, Span scope, double least) {
    Span best = null;
    for (int i = scope.begin(); i < scope.end(); i++) {
      int begin = i;
      while (i < scope.end() && !content[i] && likely(i - scope.begin(), likely, least)) {
        i++;
      }
      if (i > begin && (best == null || i - begin > best.length())) {
        best = new Span(begin, i);
      }
    }
    return best;
  }

  private boolean likely(int index, Likely likely, double least) {
    return path[index] > 0 || likely.of(index, SOURCE_ROLE) >= least;
  }

  /** Probabilities of the roles in a passage. */
  public static Likely roles(Passage passage, SequenceModel.Labeller labeller, Features features) {
    return roles(passage, labeller, features, QuoteWitness.NONE);
  }

  /** The same with a second opinion. */
  static Likely roles(
      Passage passage, SequenceModel.Labeller labeller, Features features, QuoteWitness witness) {
    labeller.begin(passage.size);
    for (int i = 0; i < passage.size; i++) {
      features.clear();
      RoleFeatures.fill(passage, i, features);
      labeller.position(i, features.hashes(), features.count());
      witness.leanRole(labeller, i);
    }
    double[] marginals = labeller.marginals();
    return new Likely(Roles.LABELS, Arrays.copyOf(marginals, passage.size * Roles.LABELS));
  }
}
