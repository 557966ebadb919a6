package io.wireroom.quote.model;

import static io.wireroom.quote.model.Passage.PAD;
import static io.wireroom.quote.model.ProposalTemplates.*;

import io.wireroom.learn.Features;
import io.wireroom.quote.CueSpan;
import io.wireroom.quote.Piece;
import io.wireroom.quote.Proposal;
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
    out.add(P_CUE, cue);
    out.add(P_EDGES, sure);
    out.add(P_BEST, Likely.logit(proposal.contentMost()));
    out.add(P_CONTENT, content);
    out.add(P_CUE_P_CONTENT, cue, content);
    out.add(P_CUE_P_EDGES, cue, sure);
    out.add(P_CONTENT_P_EDGES, content, sure);
    out.add(P_CUE_SIDE, cue, side);
    out.add(P_CONTENT_SIDE, content, side);
    out.add(P_EDGES_SIDE, sure, side);
    out.add(LENGTH_SIDE, length(), side);
    out.add(LENGTH_SIDE_P_CUE, length(), side, cue);
    out.add(LENGTH_SIDE_P_CONTENT, length(), side, content);
    out.add(LENGTH_SIDE_P_EDGES, length(), side, sure);
  }

  private void cue(Features out) {
    int side = side();
    int tag = of.pos[first + PAD];
    PassageTree tree = of.tree;
    CueSpan cue = proposal.cue();
    out.add(CUE, lemma);
    out.add(CUE_POS_FIRST, lemma, tag);
    out.add(CUE_LEMMA_FIRST, lemma, of.lemma[first + PAD]);
    out.add(CUE_SIDE, lemma, side);
    out.add(CUE_LENGTH_SIDE, lemma, length(), side);
    out.add(CUE_BELOW, lemma, tree.below[head]);
    out.add(BELOW_SIDE, tree.below[head], side);
    out.add(REL_SIDE, tree.relation[head], side);
    out.add(REL_POS, tree.relation[head], of.pos[head]);
    out.add(POS_SIDE, of.pos[head], side);
    out.add(CUE_LAST_SIDE, of.lemma[cue.end() - 1 + PAD], side);
    out.add(CUE_FIRST_SIDE, of.lemma[cue.begin() + PAD], side);
    out.add(GOV_REL, tree.governor[head], tree.relation[head]);
    out.add(ABOVE, tree.above[head]);
    out.add(QUOTATIONS, of.quotations);
    out.add(CUE_LENGTH, cue.end() - cue.begin());
    out.add(POS_AROUND_CUE, of.pos[head - 1], of.pos[head], of.pos[head + 1]);
    out.add(LEMMA_M1_CUE, of.lemma[head - 1], lemma);
    out.add(CUE_LEMMA_P1, lemma, of.lemma[head + 1]);
    for (int level = 0; level < of.clusters.length; level++) {
      out.add(CUE_CLUSTER_SIDE + level, of.clusters[level][head], side);
      out.add(CUE_CLUSTER_POS_FIRST + level, of.clusters[level][head], tag);
      out.add(FIRST_CLUSTER_SIDE + level, of.clusters[level][first + PAD], side);
    }
  }

  private void content(Features out) {
    int side = side();
    CueSpan cue = proposal.cue();
    Piece behind = of.stretch.at(last + 1);
    int ends = (first == 0 ? 1 : 0) + (last == of.size - 1 ? 2 : 0);
    ends += (behind.stop() ? 4 : 0) + (behind.comma() ? 8 : 0);
    int gap = first >= cue.end() ? first - cue.end() : Math.max(0, cue.begin() - 1 - last);
    out.add(LEMMA_FIRST_SIDE, of.lemma[first + PAD], side);
    out.add(POS_FIRST_SIDE, of.pos[first + PAD], side);
    out.add(ENDS_SIDE, ends, side);
    out.add(ENDS_CUE, ends, lemma);
    out.add(GAP_SIDE, Passage.bucket(gap), side);
    out.add(GAPS_SIDE, Math.min(3, gaps), side);
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
    out.add(P_SOURCE, sure);
    out.add(SOURCE_FIRST_SIDE, word, side);
    out.add(SOURCE_KIND_SIDE, kind, side);
    out.add(P_SOURCE_SIDE, sure, side);
    out.add(P_SOURCE_POS, sure, of.pos[head]);
  }
}
