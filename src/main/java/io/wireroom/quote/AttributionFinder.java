package io.wireroom.quote;

import io.wireroom.encoder.QuoteHead;
import io.wireroom.entity.Mention;
import io.wireroom.lexicon.Lists;
import io.wireroom.quote.mark.QuotationMarks;
import io.wireroom.quote.model.LinearProposer;
import io.wireroom.quote.model.PartMender;
import io.wireroom.quote.model.SourceClause;
import io.wireroom.quote.model.Unsaid;
import io.wireroom.quote.speaker.ArticleMentions;
import io.wireroom.quote.speaker.SpeakerResolver;
import io.wireroom.syntax.ArticleParses;
import io.wireroom.syntax.DependencyParser;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Span;
import io.wireroom.watch.Watched;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds who said what in an article: words in quotation marks and reported speech, opinion and
 * intention with the cue and the speaker that they hang on. An {@link AttributionProposer} finds
 * what hangs on a cue; rules find what a page's form attributes: transcripts, signatures,
 * quotations that go on. Attributions do not overlap. Stateless per call and safe for use by many
 * threads; linear in the length of the text.
 */
public final class AttributionFinder {
  /** What the model finds, as the {@code rule} column names it. */
  static final String MODEL = "tagger";

  private final WordKnowledge knowledge;
  private final Stretches cutter;
  private final AttributionProposer proposer;
  private final TranscriptFinder transcripts;

  /** Built from the lists of verbs, nouns and headings; the linear models propose. */
  public AttributionFinder(Lists lists, DependencyParser parser, QuoteModel model) {
    this(lists, parser, model, null);
  }

  /** Built from the same lists; another engine proposes. */
  public AttributionFinder(Lists lists, DependencyParser parser, AttributionProposer proposer) {
    this(lists, new WordKnowledge(lists, parser), proposer);
  }

  /**
   * Built from the same lists; the linear models propose, and an encoder has a say.
   *
   * @param head null for none
   */
  public AttributionFinder(Lists lists, DependencyParser parser, QuoteModel model, QuoteHead head) {
    this(lists, new WordKnowledge(lists, parser), model, head);
  }

  private AttributionFinder(
      Lists lists, WordKnowledge knowledge, QuoteModel model, QuoteHead head) {
    this(lists, knowledge, new LinearProposer(model, knowledge, head));
  }

  private AttributionFinder(Lists lists, WordKnowledge knowledge, AttributionProposer proposer) {
    this.knowledge = knowledge;
    this.proposer = proposer;
    cutter = new Stretches(knowledge);
    transcripts = new TranscriptFinder(new HeadlineLabels(lists));
  }

  /**
   * The attributions of an article in text order.
   *
   * @param mentions of the same article, in text order
   */
  public List<Attribution> find(AnnotatedText text, List<Mention> mentions) {
    return find(text, mentions, new ArticleParses(knowledge.parser()));
  }

  /**
   * The attributions of an article in text order.
   *
   * @param mentions of the same article, in text order
   * @param parses of the same article; those made here are there for others
   */
  public List<Attribution> find(AnnotatedText text, List<Mention> mentions, ArticleParses parses) {
    List<Quotation> quotations = QuotationMarks.find(text.text(), text.paragraphs());
    List<Stretch> stretches = cutter.of(text, quotations);
    SignatureFinder signatures = new SignatureFinder(new ArticleMentions(mentions));
    List<AttributionDraft> labelled = transcripts.find(text, mentions);
    List<AttributionDraft> drafts = new ArrayList<>(labelled);
    List<Integer> asked = new ArrayList<>();
    List<List<AttributionDraft>> found = new ArrayList<>();
    int next = 0;
    for (int number = 0; number < stretches.size(); number++) {
      Watched.check();
      Stretch stretch = stretches.get(number);
      Span paragraph = text.paragraphs().get(stretch.paragraph());
      while (next < labelled.size()
          && labelled.get(next).parts().get(0).begin() < paragraph.begin()) {
        next++;
      }
      boolean told =
          next < labelled.size() && paragraph.contains(labelled.get(next).parts().get(0));
      found.add(told ? null : signatures.find(stretch));
      if (!told && found.get(number).isEmpty()) {
        asked.add(number);
      }
    }
    AttributionProposer.Article article = new AttributionProposer.Article(text, mentions, parses);
    List<List<Proposed>> proposed =
        proposer.propose(article, asked.stream().map(stretches::get).toList());
    for (int i = 0; i < proposed.size(); i++) {
      int number = asked.get(i);
      Stretch stretch = stretches.get(number);
      List<Proposed> mended = SaidFrames.mend(stretch, proposed.get(i));
      found.set(number, LeadFinder.mend(stretch, drafts(stretch, mended)));
    }
    LoneQuotations lone =
        new LoneQuotations(text, mentions, quotations, stretches, found, knowledge.nouns());
    Continuations continuations = new Continuations(stretches, lone, signatures);
    for (int number = 0; number < stretches.size(); number++) {
      Watched.check();
      if (found.get(number) != null) {
        continuations.read(number, found.get(number), drafts);
      }
    }
    NicknameMarks nicknames = new NicknameMarks(text, quotations);
    drafts.removeIf(draft -> draft.parts().isEmpty() || nicknames.only(draft));
    drafts.addAll(
        new NestedQuotes(article, proposer, knowledge.reportingVerbs()).find(quotations, drafts));
    drafts.sort(Comparator.comparingInt(draft -> draft.parts().get(0).begin()));
    SpeakerResolver resolver = new SpeakerResolver(knowledge.nouns(), text, mentions, quotations);
    return new AttributionDrafts(text.text(), quotations, resolver).finish(drafts);
  }

  private static List<AttributionDraft> drafts(Stretch stretch, List<Proposed> all) {
    List<AttributionDraft> drafts = new ArrayList<>();
    for (Proposed found : all) {
      if (!Unsaid.is(stretch, found)) {
        AttributionDraft draft = draft(stretch, found);
        for (Span part : PartMender.parts(stretch, found.proposal(), all)) {
          draft.add(stretch.words(part));
        }
        drafts.add(draft);
      }
    }
    return drafts;
  }

  static AttributionDraft draft(Stretch stretch, Proposed found) {
    CueSpan cue = found.proposal().cue();
    Span pieces = SourceClause.of(stretch, found.proposal());
    Span source = pieces == null ? null : stretch.words(pieces);
    Span words = stretch.words(new Span(cue.begin(), cue.end()));
    return new AttributionDraft(
        words.length() == 0 ? stretch.at(cue.begin()).span() : words,
        cue.lemma(stretch),
        source == null || source.length() == 0 ? null : source,
        MODEL,
        found.confidence());
  }
}
