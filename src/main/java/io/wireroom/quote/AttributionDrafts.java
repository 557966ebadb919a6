package io.wireroom.quote;

import io.wireroom.quote.speaker.SpeakerResolver;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Makes drafts into attributions: type, cue, reasons. Made for one article. */
final class AttributionDrafts {
  private static final double DIRECT_SHARE = 0.9;

  private final String text;
  private final List<Quotation> quotations;
  private final SpeakerResolver resolver;

  AttributionDrafts(String text, List<Quotation> quotations, SpeakerResolver resolver) {
    this.text = text;
    this.quotations = quotations;
    this.resolver = resolver;
  }

  /**
   * The attributions of drafts.
   *
   * @param drafts in text order, each with at least one part
   */
  List<Attribution> finish(List<AttributionDraft> drafts) {
    List<Attribution> attributions = new ArrayList<>();
    int from = 0;
    for (AttributionDraft draft : drafts) {
      while (from < quotations.size()
          && quotations.get(from).end() <= draft.parts().get(0).begin()) {
        from++;
      }
      attributions.add(attribution(draft, from));
    }
    return attributions;
  }

  private Attribution attribution(AttributionDraft draft, int firstQuotation) {
    Speaker speaker =
        draft.rule().equals(NestedQuotes.RULE)
            ? resolver.told(draft.source())
            : resolver.resolve(draft.source(), draft.parts());
    if (draft.rule().equals(SignatureFinder.RULE)) {
      speaker = SignedTitle.of(text, speaker);
    }
    NoSpeakerReason why = draft.cue() == null ? NoSpeakerReason.NO_CUE : NoSpeakerReason.NO_SUBJECT;
    return new Attribution(
        draft.parts(),
        draft.rule().equals(TranscriptFinder.RULE)
            ? QuoteType.DIRECT
            : type(draft.parts(), firstQuotation),
        draft.cue(),
        draft.lemma(),
        speaker,
        draft.confidence(),
        draft.rule(),
        speaker.span() != null ? null : why.label());
  }

  /** Direct where nearly all letters stand in quotation marks, mixed where some do. */
  private QuoteType type(List<Span> parts, int firstQuotation) {
    int letters = 0;
    int quoted = 0;
    int at = firstQuotation;
    for (Span part : parts) {
      for (int i = part.begin(); i < part.end(); i++) {
        if (!Character.isLetterOrDigit(text.charAt(i))) {
          continue;
        }
        while (at < quotations.size() && quotations.get(at).end() <= i) {
          at++;
        }
        letters++;
        if (at < quotations.size() && quotations.get(at).begin() <= i) {
          quoted++;
        }
      }
    }
    if (quoted == 0) {
      return QuoteType.INDIRECT;
    }
    return quoted >= DIRECT_SHARE * letters ? QuoteType.DIRECT : QuoteType.MIXED;
  }
}
