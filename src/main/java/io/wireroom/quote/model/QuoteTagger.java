package io.wireroom.quote.model;

import io.wireroom.learn.Calibration;
import io.wireroom.learn.Features;
import io.wireroom.learn.SequenceModel;
import io.wireroom.quote.CueSpan;
import io.wireroom.quote.Proposal;
import io.wireroom.quote.Proposed;
import io.wireroom.quote.QuoteModel;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the attributions of passages with a {@link QuoteModel}. Has buffers: one instance per
 * thread.
 */
public final class QuoteTagger {
  /** Less likely cues are not looked at. */
  public static final double LEAST_CUE = 0.06;

  /** Proposals are taken from here on: where end-to-end F is best on PolNeAR dev. */
  private static final double LEAST = 0.33;

  /** The same for words some of which stand in quotation marks. */
  private static final double LEAST_QUOTED = 0.2;

  private final SequenceModel.Labeller roles;
  private final Proposals proposals;
  private final SequenceModel.Labeller judge;
  private final Calibration confidence;
  private final Features features = new Features();

  public QuoteTagger(QuoteModel model) {
    roles = model.roles().labeller();
    proposals = new Proposals(model.contents(), model.sources());
    judge = model.judge().labeller();
    confidence = model.confidence();
  }

  /** The attributions of a passage in text order; no words are attributed twice. */
  List<Proposed> find(Passage passage, QuoteWitness witness) {
    if (passage.size == 0) {
      return List.of();
    }
    Likely likely = Proposals.roles(passage, roles, features, witness);
    List<Proposed> all = new ArrayList<>();
    for (CueSpan cue : Cues.of(passage, likely, LEAST_CUE)) {
      Proposal proposal = proposals.of(passage, likely, cue, witness);
      if (!proposal.empty()) {
        double p = probability(judge, passage, likely, proposal, features);
        if (p >= (quotes(passage, proposal) ? LEAST_QUOTED : LEAST)) {
          all.add(new Proposed(proposal, p, confidence.of(sure(p, proposal))));
        }
      }
    }
    all.sort(Comparator.comparingDouble(Proposed::probability).reversed());
    List<Proposed> chosen = new ArrayList<>();
    for (Proposed one : all) {
      Proposal fitted = one.proposal();
      for (Proposed other : chosen) {
        fitted = fitted == null ? null : fit(fitted, other.proposal());
      }
      if (fitted != null) {
        chosen.add(new Proposed(fitted, one.probability(), one.confidence()));
      }
    }
    chosen.sort(Comparator.comparingInt(one -> one.proposal().parts().get(0).begin()));
    return chosen;
  }

  private static boolean quotes(Passage of, Proposal proposal) {
    for (int i = 0; i < of.size; i++) {
      if (proposal.attributes(i) && of.stretch.at(i).quoted()) {
        return true;
      }
    }
    return false;
  }

  /** What {@link QuoteModel#confidence} is a curve of. */
  public static double sure(double probability, Proposal proposal) {
    return probability * (proposal.source() == null ? 0.7 : 0.5 + 0.5 * proposal.sourceSure());
  }

  public static double probability(
      SequenceModel.Labeller judge,
      Passage passage,
      Likely likely,
      Proposal proposal,
      Features features) {
    features.clear();
    ProposalFeatures.fill(passage, likely, proposal, features);
    judge.begin(1);
    judge.position(0, features.hashes(), features.count());
    return judge.marginals()[1];
  }

  /**
   * A proposal beside one that was chosen: cut short before it where the other one's cue or words
   * are among its own ({@code tweeted that A was a con [and urged all to look]}); null where
   * nothing or no cue of its own is left.
   */
  private static Proposal fit(Proposal one, Proposal chosen) {
    CueSpan cue = one.cue();
    if (chosen.attributes(cue.head())) {
      return null;
    }
    boolean holds = one.attributes(chosen.cue().head());
    int from = holds ? chosen.cue().begin() : Integer.MAX_VALUE;
    for (Span part : chosen.parts()) {
      for (int i = part.begin(); i < part.end(); i++) {
        from = one.attributes(i) ? Math.min(from, i) : from;
      }
    }
    if (from == Integer.MAX_VALUE) {
      return one;
    }
    Span source = chosen.source();
    boolean within = source != null && source.begin() < from && one.attributes(source.begin());
    return from <= cue.head() ? null : one.before(within ? source.begin() : from);
  }
}
