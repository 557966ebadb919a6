package io.wireroom.quote;

import io.wireroom.entity.Mention;
import io.wireroom.learn.Calibration;
import io.wireroom.learn.Features;
import io.wireroom.learn.SequenceLearner;
import io.wireroom.learn.SequenceModel;
import io.wireroom.lexicon.Lists;
import io.wireroom.quote.mark.QuotationMarks;
import io.wireroom.quote.model.ArticleRoles;
import io.wireroom.quote.model.CueView;
import io.wireroom.quote.model.Cues;
import io.wireroom.quote.model.LabelledPassage;
import io.wireroom.quote.model.Likely;
import io.wireroom.quote.model.Passage;
import io.wireroom.quote.model.ProposalFeatures;
import io.wireroom.quote.model.Proposals;
import io.wireroom.quote.model.QuoteTagger;
import io.wireroom.quote.model.RoleFeatures;
import io.wireroom.quote.model.Roles;
import io.wireroom.syntax.ArticleParses;
import io.wireroom.syntax.DependencyParser;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Trains a {@link QuoteModel}. Each model learns from what those before it say of articles that
 * they have not learnt from, as it will be in use: the articles are parted, and each part is read
 * by models of the others. The same articles in the same order give the same bytes.
 */
public final class QuoteTrainer {
  /**
   * A labelled attribution; offsets are UTF-16 code units of the text.
   *
   * @param source empty where there is none
   * @param cue empty where there is none
   */
  public record Label(List<Span> source, List<Span> cue, List<Span> content) {}

  private static final int ROLE_PARTS = 3;
  private static final int ROLE_EPOCHS = 6;
  private static final int EPOCHS = 7;
  private static final int JUDGE_EPOCHS = 6;
  private static final int CUTOFF = 3;
  // Shares of features left out at random, tuned on PolNeAR dev.
  private static final double ROLES_LEFT_OUT = 0.5;
  private static final double CONTENTS_LEFT_OUT = 0.4;
  private static final double JUDGE_LEFT_OUT = 0.3;
  private static final double LEAST = 0.03;

  private final WordKnowledge knowledge;
  private final Stretches stretches;
  private final Consumer<String> progress;
  private final List<LabelledPassage> passages = new ArrayList<>();
  private int articles;

  /**
   * @param parser finds the sentences' trees
   * @param progress told what is being done
   */
  public QuoteTrainer(Lists lists, DependencyParser parser, Consumer<String> progress) {
    knowledge = new WordKnowledge(lists, parser);
    stretches = new Stretches(knowledge);
    this.progress = progress;
  }

  /**
   * Takes in one article.
   *
   * @param mentions in text order
   */
  public void add(AnnotatedText text, List<Mention> mentions, List<Label> labels) {
    ArticleRoles roles = new ArticleRoles(text.text(), labels);
    List<Quotation> quotations = QuotationMarks.find(text.text(), text.paragraphs());
    MentionCursor cursor = new MentionCursor(mentions);
    ArticleParses parses = new ArticleParses(knowledge.parser());
    for (Stretch stretch : stretches.of(text, quotations)) {
      Passage passage =
          new Passage(text.text(), stretch, mentions, cursor.before(stretch), knowledge, parses);
      passages.add(new LabelledPassage(passage, roles, articles));
    }
    articles++;
  }

  /** A cue found, with what it should attribute. */
  private static final class Example {
    private final LabelledPassage labelled;
    private final Likely likely;
    private final CueSpan cue;
    private final int attribution;
    private final CueView view;
    private Proposal proposal;
    private boolean found;

    private Example(LabelledPassage labelled, Likely likely, CueSpan cue, int attribution) {
      this.labelled = labelled;
      this.likely = likely;
      this.cue = cue;
      this.attribution = attribution;
      view = new CueView(labelled.passage(), likely, cue);
    }
  }

  /** Learns from all articles taken in. */
  public QuoteModel train() {
    List<Example> examples = new ArrayList<>();
    for (int part = 0; part < ROLE_PARTS; part++) {
      progress.accept("roles, part " + (part + 1) + " of " + ROLE_PARTS);
      int held = part;
      SequenceModel model =
          roles(passages.stream().filter(one -> one.article() % ROLE_PARTS != held).toList());
      SequenceModel.Labeller labeller = model.labeller();
      Features features = new Features();
      for (LabelledPassage one : passages) {
        if (one.article() % ROLE_PARTS == held && one.passage().size > 0) {
          examples(one, Proposals.roles(one.passage(), labeller, features), examples);
        }
      }
    }
    progress.accept("roles");
    SequenceModel roles = roles(passages);
    progress.accept("contents and sources, in two parts");
    for (int part = 0; part < 2; part++) {
      int held = part;
      List<Example> rest = examples.stream().filter(one -> half(one) != held).toList();
      Proposals proposals = new Proposals(contents(rest), sources(rest));
      for (Example one : examples) {
        if (half(one) == held) {
          one.proposal = proposals.of(one.labelled.passage(), one.likely, one.cue);
          one.found = one.attribution >= 0 && one.labelled.finds(one.proposal, one.attribution);
        }
      }
    }
    progress.accept("contents and sources");
    SequenceModel contents = contents(examples);
    SequenceModel sources = sources(examples);
    progress.accept("judge");
    examples.removeIf(one -> one.proposal.empty());
    Calibration confidence = confidence(examples);
    return new QuoteModel(roles, contents, sources, judge(examples), confidence);
  }

  private static int half(Example example) {
    return example.labelled.article() / ROLE_PARTS % 2;
  }

  private SequenceLearner learner(io.wireroom.learn.LabelChain chain, double leftOut) {
    return new SequenceLearner(chain, CUTOFF, leftOut, LEAST, progress);
  }

  private SequenceModel roles(List<LabelledPassage> of) {
    List<SequenceLearner.Example> examples = new ArrayList<>();
    for (LabelledPassage one : of) {
      examples.add(
          example(
              one.passage().size,
              one.labels(),
              (i, out) -> RoleFeatures.fill(one.passage(), i, out)));
    }
    return learner(Roles.all(), ROLES_LEFT_OUT).learn(examples, ROLE_EPOCHS);
  }

  private SequenceModel contents(List<Example> of) {
    List<SequenceLearner.Example> examples = new ArrayList<>();
    for (Example one : of) {
      if (one.attribution >= 0) {
        Span scope = one.cue.scope();
        boolean[] content = one.labelled.content(one.attribution, one.cue);
        int[] labels = one.labelled.contentLabels(content, scope);
        examples.add(
            example(labels.length, labels, (i, out) -> one.view.content(scope.begin() + i, out)));
      }
    }
    return learner(Roles.ofContent(), CONTENTS_LEFT_OUT).learn(examples, EPOCHS);
  }

  private SequenceModel sources(List<Example> of) {
    List<SequenceLearner.Example> examples = new ArrayList<>();
    for (Example one : of) {
      if (one.attribution >= 0) {
        boolean[] content = one.labelled.content(one.attribution, one.cue);
        int sides = one.view.sides(content);
        Span scope = one.cue.scope();
        int[] labels = labels(one.labelled.source(one.attribution, one.cue, content), scope);
        examples.add(
            example(
                labels.length,
                labels,
                (i, out) -> {
                  one.view.content(scope.begin() + i, out);
                  one.view.source(scope.begin() + i, content, sides, out);
                }));
      }
    }
    return learner(Roles.ofSource(), CONTENTS_LEFT_OUT).learn(examples, EPOCHS);
  }

  private static int[] labels(int[] roles, Span scope) {
    return Roles.labels(Arrays.copyOfRange(roles, scope.begin(), scope.end()), null);
  }

  private SequenceModel judge(List<Example> of) {
    List<SequenceLearner.Example> examples = new ArrayList<>();
    for (Example one : of) {
      examples.add(
          example(
              1,
              new int[] {one.found ? 1 : 0},
              (i, out) ->
                  ProposalFeatures.fill(one.labelled.passage(), one.likely, one.proposal, out)));
    }
    return learner(QuoteModel.VERDICTS, JUDGE_LEFT_OUT).learn(examples, JUDGE_EPOCHS);
  }

  /** How often words and speaker are right, from a judge that has not learnt from them. */
  private Calibration confidence(List<Example> of) {
    List<Calibration.Outcome> outcomes = new ArrayList<>();
    Features features = new Features();
    for (int part = 0; part < 2; part++) {
      int held = part;
      SequenceModel.Labeller judge =
          judge(of.stream().filter(one -> half(one) != held).toList()).labeller();
      for (Example one : of) {
        if (half(one) == held) {
          double p =
              QuoteTagger.probability(
                  judge, one.labelled.passage(), one.likely, one.proposal, features);
          boolean right = one.found && one.labelled.speaks(one.proposal.source(), one.attribution);
          outcomes.add(new Calibration.Outcome(QuoteTagger.sure(p, one.proposal), right));
        }
      }
    }
    return Calibration.fit(outcomes);
  }

  private interface Fill {
    void at(int position, Features out);
  }

  private static SequenceLearner.Example example(int length, int[] labels, Fill fill) {
    return new SequenceLearner.Example() {
      @Override
      public int length() {
        return length;
      }

      @Override
      public void fill(int position, Features out) {
        fill.at(position, out);
      }

      @Override
      public int allowed(int position) {
        return 1 << labels[position];
      }
    };
  }

  /** The likely cues of a passage, each labelled attribution with the likeliest on its cue. */
  private static void examples(LabelledPassage of, Likely likely, List<Example> examples) {
    List<CueSpan> cues = Cues.of(of.passage(), likely, QuoteTagger.LEAST_CUE);
    int[] attributions = of.attributions(cues);
    for (int c = 0; c < attributions.length; c++) {
      examples.add(new Example(of, likely, cues.get(c), attributions[c]));
    }
  }
}
