package io.wireroom.quote;

import io.wireroom.entity.Mention;
import io.wireroom.lexicon.Lists;
import io.wireroom.quote.mark.QuotationMarks;
import io.wireroom.quote.model.CueSpan;
import io.wireroom.quote.model.PartMender;
import io.wireroom.quote.model.Passage;
import io.wireroom.quote.model.QuoteTagger;
import io.wireroom.quote.model.SourceClause;
import io.wireroom.quote.model.Unsaid;
import io.wireroom.quote.speaker.SpeakerResolver;
import io.wireroom.syntax.ArticleParses;
import io.wireroom.syntax.DependencyParser;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds who said what in an article: words in quotation marks and reported speech, opinion and
 * intention with the cue and the speaker that they hang on. A {@link QuoteModel} finds what hangs
 * on a cue; rules find what a page's form attributes: transcripts, signatures, quotations that go
 * on. Attributions do not overlap. Stateless per call and safe for use by many threads; linear in
 * the length of the text.
 */
public final class AttributionFinder {
  /** What the model finds, as the {@code rule} column names it. */
  static final String MODEL = "tagger";

  private final WordKnowledge knowledge;
  private final Stretches cutter;
  private final QuoteModel model;
  private final TranscriptFinder transcripts;

  /** Built from the lists of verbs, nouns and headings. */
  public AttributionFinder(Lists lists, DependencyParser parser, QuoteModel model) {
    this.model = model;
    knowledge = new WordKnowledge(lists, parser);
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
    List<AttributionDraft> labelled = transcripts.find(text, mentions);
    List<AttributionDraft> drafts = new ArrayList<>(labelled);
    QuoteTagger tagger = new QuoteTagger(model);
    Continuations continuations = new Continuations(stretches);
    MentionCursor cursor = new MentionCursor(mentions);
    int next = 0;
    for (int number = 0; number < stretches.size(); number++) {
      Stretch stretch = stretches.get(number);
      Span paragraph = text.paragraphs().get(stretch.paragraph());
      while (next < labelled.size()
          && labelled.get(next).parts().get(0).begin() < paragraph.begin()) {
        next++;
      }
      boolean told =
          next < labelled.size() && paragraph.contains(labelled.get(next).parts().get(0));
      if (!told) {
        List<AttributionDraft> found = SignatureFinder.find(stretch);
        if (found.isEmpty()) {
          Passage passage =
              new Passage(
                  text.text(), stretch, mentions, cursor.before(stretch), knowledge, parses);
          found = drafts(stretch, passage, tagger.find(passage));
        }
        continuations.read(number, found, drafts);
      }
    }
    drafts.removeIf(draft -> draft.parts().isEmpty());
    drafts.addAll(
        new NestedQuotes(text, mentions, knowledge, parses).find(quotations, drafts, tagger));
    drafts.sort(Comparator.comparingInt(draft -> draft.parts().get(0).begin()));
    SpeakerResolver resolver = new SpeakerResolver(knowledge.nouns(), text, mentions, quotations);
    return new AttributionDrafts(text.text(), quotations, resolver).finish(drafts);
  }

  private static List<AttributionDraft> drafts(
      Stretch stretch, Passage passage, List<QuoteTagger.Found> all) {
    List<AttributionDraft> drafts = new ArrayList<>();
    for (QuoteTagger.Found found : all) {
      if (!Unsaid.is(stretch, found)) {
        AttributionDraft draft = draft(stretch, passage, found);
        for (Span part : PartMender.parts(stretch, found.proposal(), all)) {
          draft.add(stretch.words(part));
        }
        drafts.add(draft);
      }
    }
    return drafts;
  }

  static AttributionDraft draft(Stretch stretch, Passage passage, QuoteTagger.Found found) {
    CueSpan cue = found.proposal().cue();
    Span pieces = SourceClause.of(stretch, found.proposal());
    Span source = pieces == null ? null : stretch.words(pieces);
    Span words = stretch.words(new Span(cue.begin(), cue.end()));
    return new AttributionDraft(
        words.length() == 0 ? stretch.at(cue.begin()).span() : words,
        cue.lemma(passage),
        source == null || source.length() == 0 ? null : source,
        MODEL,
        found.confidence());
  }
}
