package io.wireroom.quote;

import io.wireroom.learn.Features;
import io.wireroom.learn.SequenceModel;
import io.wireroom.text.Span;
import java.util.Arrays;

/** Makes proposals with models of contents and sources. Has buffers: one instance per thread. */
final class Proposals {
  private static final int LABELS = 3;
  private static final int ROLE = 1;

  /** A source this likely is taken though no source is a little likelier. */
  private static final double SOURCE = 0.3;

  private final SequenceModel.Labeller contents;
  private final SequenceModel.Labeller sources;
  private final Features features = new Features();
  private int[] path = {};

  Proposals(SequenceModel contents, SequenceModel sources) {
    this.contents = contents.labeller();
    this.sources = sources.labeller();
  }

  /** What one cue may attribute; empty where the models see nothing. */
  Proposal of(Passage passage, Likely roles, CueSpan cue) {
    int size = passage.size;
    if (path.length < size) {
      path = new int[size * 2];
    }
    CueView view = new CueView(passage, roles, cue);
    contents.begin(size);
    for (int i = 0; i < size; i++) {
      features.clear();
      view.content(i, features);
      contents.position(i, features.hashes(), features.count());
    }
    contents.best(path);
    Likely likely = new Likely(LABELS, contents.marginals());
    boolean[] content = new boolean[size];
    double sum = 0;
    double most = 0;
    int pieces = 0;
    for (int i = 0; i < size; i++) {
      content[i] = path[i] > 0;
      double p = likely.of(i, ROLE);
      most = Math.max(most, p);
      sum += content[i] ? p : 0;
      pieces += content[i] ? 1 : 0;
    }
    double sure = pieces == 0 ? 0 : sum / pieces;
    return source(view, cue, content, sure, most);
  }

  private Proposal source(
      CueView view, CueSpan cue, boolean[] content, double contentSure, double contentMost) {
    int size = content.length;
    int sides = view.sides(content);
    sources.begin(size);
    for (int i = 0; i < size; i++) {
      features.clear();
      view.source(i, content, sides, features);
      sources.position(i, features.hashes(), features.count());
    }
    sources.best(path);
    Likely likely = new Likely(LABELS, sources.marginals());
    double most = 0;
    for (int i = 0; i < size; i++) {
      most = content[i] ? most : Math.max(most, likely.of(i, ROLE));
    }
    Span best = longest(content, likely, size, 1);
    if (best == null && most > SOURCE) {
      best = longest(content, likely, size, most / 2);
    }
    return new Proposal(cue, content, best, contentSure, contentMost, most);
  }

  /** The longest run of pieces outside of the content that are labelled, or at least so likely. */
  private Span longest(boolean[] content, Likely likely, int size, double least) {
    Span best = null;
    for (int i = 0; i < size; i++) {
      int begin = i;
      while (i < size && !content[i] && (path[i] > 0 || likely.of(i, ROLE) >= least)) {
        i++;
      }
      if (i > begin && (best == null || i - begin > best.length())) {
        best = new Span(begin, i);
      }
    }
    return best;
  }

  /** Probabilities of the roles in a passage. */
  static Likely roles(Passage passage, SequenceModel.Labeller labeller, Features features) {
    labeller.begin(passage.size);
    for (int i = 0; i < passage.size; i++) {
      features.clear();
      RoleFeatures.fill(passage, i, features);
      labeller.position(i, features.hashes(), features.count());
    }
    double[] marginals = labeller.marginals();
    return new Likely(Roles.LABELS, Arrays.copyOf(marginals, passage.size * Roles.LABELS));
  }
}
