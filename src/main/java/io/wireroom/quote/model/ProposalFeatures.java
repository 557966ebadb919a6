package io.wireroom.quote.model;

import static io.wireroom.quote.model.Passage.PAD;

import io.wireroom.learn.Features;
import io.wireroom.quote.Piece;
import io.wireroom.text.Span;

/** What the model that judges proposals sees of one. */
public final class ProposalFeatures {
  private final Passage of;
  private final Proposal proposal;
  private final int head;
  private final int lemma;
  private final int first;
  private final int last;
  private final int words;
  private final int gaps;
  private final double role;
  private final boolean quoted;

  private ProposalFeatures(Passage of, Likely roles, Proposal proposal) {
    this.of = of;
    this.proposal = proposal;
    head = proposal.cue().head() + PAD;
    lemma = of.lemma[head];
    int from = -1;
    int to = -1;
    int count = 0;
    int pieces = 0;
    int breaks = 0;
    double sum = 0;
    boolean marks = false;
    for (int i = 0; i < of.size; i++) {
      if (proposal.attributes(i)) {
        from = from < 0 ? i : from;
        breaks += to >= 0 && to < i - 1 ? 1 : 0;
        to = i;
        pieces++;
        count += of.stretch.at(i).words();
        sum += roles.of(i, Roles.CONTENT);
        marks |= of.quoted[i + PAD] > 0;
      }
    }
    first = from;
    last = to;
    words = count;
    gaps = breaks;
    role = pieces == 0 ? 0 : sum / pieces;
    quoted = marks;
  }

  /** Adds the features of a proposal that is not empty. */
  public static void fill(Passage of, Likely roles, Proposal proposal, Features out) {
    ProposalFeatures features = new ProposalFeatures(of, roles, proposal);
    features.likelihoods(out);
    features.cue(out);
    features.content(out);
    features.source(out);
  }

  /** Where the content stands to the cue, and whether some of it is a quotation. */
  private int side() {
    CueSpan cue = proposal.cue();
    int side = last < cue.begin() ? 1 : first >= cue.end() ? 2 : 3;
    return side * 2 + (quoted ? 1 : 0);
  }

  private int length() {
    return words <= 2 ? words : words <= 4 ? 3 : words <= 8 ? 4 : words <= 16 ? 5 : 6;
  }

  private void likelihoods(Features out) {
    int cue = Likely.logit(proposal.cue().probability());
    int sure = Likely.logit(proposal.contentSure());
    int content = Likely.logit(role);
    int side = side();
    out.add(1, cue);
    out.add(2, sure);
    out.add(3, Likely.logit(proposal.contentMost()));
    out.add(5, content);
    out.add(6, cue, content);
    out.add(7, cue, sure);
    out.add(8, content, sure);
    out.add(9, cue, side);
    out.add(10, content, side);
    out.add(11, sure, side);
    out.add(12, length(), side);
    out.add(13, length(), side, cue);
    out.add(14, length(), side, content);
    out.add(15, length(), side, sure);
  }

  private void cue(Features out) {
    int side = side();
    int tag = of.pos[first + PAD];
    PassageTree tree = of.tree;
    CueSpan cue = proposal.cue();
    out.add(16, lemma);
    out.add(17, lemma, tag);
    out.add(18, lemma, of.lemma[first + PAD]);
    out.add(19, lemma, side);
    out.add(20, lemma, length(), side);
    out.add(21, lemma, tree.below[head]);
    out.add(22, tree.below[head], side);
    out.add(23, tree.relation[head], side);
    out.add(24, tree.relation[head], of.pos[head]);
    out.add(25, of.pos[head], side);
    out.add(32, of.lemma[cue.end() - 1 + PAD], side);
    out.add(33, of.lemma[cue.begin() + PAD], side);
    out.add(43, tree.governor[head], tree.relation[head]);
    out.add(44, tree.above[head]);
    out.add(45, of.quotations);
    out.add(46, cue.end() - cue.begin());
    out.add(47, of.pos[head - 1], of.pos[head], of.pos[head + 1]);
    out.add(48, of.lemma[head - 1], lemma);
    out.add(49, lemma, of.lemma[head + 1]);
    for (int level = 0; level < of.clusters.length; level++) {
      out.add(60 + level, of.clusters[level][head], side);
      out.add(70 + level, of.clusters[level][head], tag);
      out.add(80 + level, of.clusters[level][first + PAD], side);
    }
  }

  private void content(Features out) {
    int side = side();
    CueSpan cue = proposal.cue();
    Piece behind = of.stretch.at(last + 1);
    int ends = (first == 0 ? 1 : 0) + (last == of.size - 1 ? 2 : 0);
    ends += (behind.stop() ? 4 : 0) + (behind.comma() ? 8 : 0);
    int gap = first >= cue.end() ? first - cue.end() : Math.max(0, cue.begin() - 1 - last);
    out.add(30, of.lemma[first + PAD], side);
    out.add(31, of.pos[first + PAD], side);
    out.add(50, ends, side);
    out.add(51, ends, lemma);
    out.add(53, Passage.bucket(gap), side);
    out.add(54, Math.min(3, gaps), side);
  }

  private void source(Features out) {
    int side = side();
    Span source = proposal.source();
    int sure = Likely.logit(proposal.sourceSure());
    int word = source == null ? 1 : of.lemma[source.begin() + PAD];
    int kind =
        source == null
            ? -5
            : of.mention[source.begin() + PAD] * 64 + (of.broad[source.begin() + PAD] & 63);
    out.add(4, sure);
    out.add(26, word, side);
    out.add(27, kind, side);
    out.add(28, sure, side);
    out.add(29, sure, of.pos[head]);
  }
}
