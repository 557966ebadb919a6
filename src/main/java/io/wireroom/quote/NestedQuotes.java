package io.wireroom.quote;

import io.wireroom.lexicon.Lists;
import io.wireroom.quote.mark.QuotationMarks;
import io.wireroom.quote.speaker.ClauseSubjects;
import io.wireroom.quote.speaker.SpeakerFinder;
import io.wireroom.quote.speaker.Subject;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Span;
import io.wireroom.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds whom a speaker quotes: quotation marks within the marks of an attribution, with a cue of
 * their own beside them ({@code “He told me, ‘You are fired,’” she said}). Made for one article.
 */
final class NestedQuotes {
  static final String RULE = "nested";

  /** Fewer words in marks are more often a name or a turn of phrase. */
  private static final int LEAST_WORDS = 3;

  /** What is heard of at second hand is less sure. */
  private static final double SHARE = 0.8;

  /** What the form alone tells, seldom seen. */
  private static final double CONFIDENCE_PLAIN = 0.6;

  private static final Set<String> SAYING = Lists.rules("saying-forms");

  private final AttributionProposer.Article article;
  private final AnnotatedText text;
  private final AttributionProposer proposer;
  private final Set<String> reporting;

  /**
   * @param reporting verbs of speech, as dictionary forms
   */
  NestedQuotes(
      AttributionProposer.Article article, AttributionProposer proposer, Set<String> reporting) {
    this.article = article;
    this.text = article.text();
    this.proposer = proposer;
    this.reporting = reporting;
  }

  /**
   * What is quoted inside of quotations.
   *
   * @param quotations of the article, in text order
   * @param attributed what is attributed in it
   */
  List<AttributionDraft> find(List<Quotation> quotations, List<AttributionDraft> attributed) {
    List<Quotation> inner = new ArrayList<>();
    List<Span> outer = new ArrayList<>();
    for (AttributionDraft draft : attributed) {
      outer.addAll(draft.parts());
    }
    outer.sort((one, other) -> Integer.compare(one.begin(), other.begin()));
    int at = 0;
    List<Quotation> told = new ArrayList<>();
    for (Quotation quotation : quotations) {
      while (at < outer.size() && outer.get(at).end() <= quotation.begin()) {
        at++;
      }
      if (at < outer.size() && outer.get(at).contains(quotation.span())) {
        List<Quotation> found = inside(quotation);
        inner.addAll(found);
        told.addAll(found.isEmpty() ? List.of() : List.of(quotation));
      }
    }
    return inner.isEmpty() ? List.of() : read(Stretch.of(text, inner), told);
  }

  private List<Quotation> inside(Quotation quotation) {
    int begin = quotation.begin() + quotation.mark();
    String words = text.text().substring(begin, quotation.end() - (quotation.closed() ? 1 : 0));
    List<Quotation> found = new ArrayList<>();
    for (Quotation one : QuotationMarks.find(words, List.of(new Span(0, words.length())))) {
      boolean sentence = ",.?!…".indexOf(one.tail()) >= 0 && one.mark() > 0 && one.closed();
      boolean several = one.span().of(words).split(" ", -1).length >= LEAST_WORDS;
      boolean marked = one.mark() > 0 && one.closed();
      boolean british = marked && single(quotation.begin());
      if ((sentence && several) || (british && cued(begin + one.begin()))) {
        found.add(
            new Quotation(
                begin + one.begin(), begin + one.end(), one.mark(), one.tail(), one.closed()));
      }
    }
    return found;
  }

  /** Whether the marks are single: within them, stops are printed behind the inner marks. */
  private boolean single(int mark) {
    return "'‘".indexOf(text.text().charAt(mark)) >= 0;
  }

  /** {@code shouted “ram them”}, {@code told me “no”}: whether a verb of speech stands before. */
  private boolean cued(int mark) {
    int at = text.tokenAt(mark) - 1;
    Token before = at < 0 ? null : text.tokens().get(at);
    if (before != null && (before.text().equals(",") || before.text().equals(":"))) {
      before = --at < 0 ? null : text.tokens().get(at);
    }
    if (before != null && before.pos().equals("PRP") && at > 0) {
      before = text.tokens().get(at - 1);
    }
    return before != null && speech(before.text().toLowerCase(Locale.ROOT), before.lemma());
  }

  /** Whether a word is a form of a verb of speech, whatever the tagger takes it for. */
  private boolean speech(String word, String lemma) {
    return SAYING.contains(word) || reporting.contains(lemma.toLowerCase(Locale.ROOT));
  }

  private List<AttributionDraft> read(List<Stretch> stretches, List<Quotation> told) {
    List<Stretch> quoting = new ArrayList<>();
    List<Quotation> outers = new ArrayList<>();
    int at = 0;
    for (Stretch whole : stretches) {
      int end = whole.at(whole.size() - 1).end();
      while (at < told.size() && told.get(at).end() <= whole.at(0).begin()) {
        at++;
      }
      for (int i = at; i < told.size() && told.get(i).begin() < end; i++) {
        Quotation outer = told.get(i);
        Stretch words =
            whole.within(new Span(outer.begin() + outer.mark(), outer.end() - outer.mark()));
        if (words != null && quotes(words)) {
          quoting.add(words);
          outers.add(outer);
        }
      }
    }
    List<List<Proposed>> proposed = proposer.propose(article, quoting);
    List<AttributionDraft> drafts = new ArrayList<>();
    for (int i = 0; i < proposed.size(); i++) {
      List<AttributionDraft> found = drafts(quoting.get(i), proposed.get(i));
      boolean british = single(outers.get(i).begin());
      drafts.addAll(found.isEmpty() && british ? plain(quoting.get(i)) : found);
    }
    return drafts;
  }

  /** {@code Our agent told us “no”}: who stands before a verb of speech, where no model sees it. */
  private List<AttributionDraft> plain(Stretch stretch) {
    List<AttributionDraft> drafts = new ArrayList<>();
    for (int i = 1; i < stretch.size(); i++) {
      int verb = stretch.at(i).quoted() ? i - 1 : -1;
      boolean divided = verb > 0 && (stretch.at(verb).comma() || stretch.at(verb).is(":"));
      verb -= divided ? 1 : 0;
      verb -= verb > 0 && stretch.at(verb).pos().equals("PRP") ? 1 : 0;
      if (verb <= 0 || !speech(stretch.at(verb).word(), stretch.at(verb).lemma())) {
        continue;
      }
      Subject subject = SpeakerFinder.before(stretch, verb);
      subject = subject == null ? ClauseSubjects.ofMain(stretch, verb) : subject;
      if (subject != null) {
        Piece cue = stretch.at(verb);
        Span source = stretch.words(new Span(subject.begin(), subject.end()));
        AttributionDraft draft =
            new AttributionDraft(cue.span(), cue.lemma(), source, RULE, CONFIDENCE_PLAIN);
        draft.add(stretch.at(i).span());
        drafts.add(draft);
      }
    }
    return drafts;
  }

  private static boolean quotes(Stretch stretch) {
    boolean quotes = false;
    for (int i = 0; i < stretch.size(); i++) {
      quotes |= stretch.at(i).quoted();
    }
    return quotes;
  }

  private static List<AttributionDraft> drafts(Stretch stretch, List<Proposed> proposed) {
    List<AttributionDraft> drafts = new ArrayList<>();
    for (Proposed found : proposed) {
      boolean whole =
          found.proposal().source() != null
              && found.proposal().parts().stream().allMatch(part -> quotation(stretch, part));
      AttributionDraft one = whole ? AttributionFinder.draft(stretch, found) : null;
      if (one != null && one.source() != null) {
        AttributionDraft draft =
            new AttributionDraft(
                one.cue(), one.lemma(), one.source(), RULE, SHARE * one.confidence());
        found.proposal().parts().forEach(part -> draft.add(stretch.words(part)));
        drafts.add(draft);
      }
    }
    return drafts;
  }

  private static boolean quotation(Stretch stretch, Span part) {
    Span words = stretch.words(part);
    for (int i = part.begin(); i < part.end(); i++) {
      if (stretch.at(i).quoted()) {
        return stretch.at(i).span().equals(words);
      }
    }
    return false;
  }
}
