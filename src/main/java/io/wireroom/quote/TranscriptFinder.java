package io.wireroom.quote;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.quote.speaker.SpeakerLabel;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what transcripts and lists attribute: a paragraph that opens with a speaker's label, {@code
 * PENCE: We will win. I know it.}, {@code Q. Why?}, {@code Ana Ruiz, 41: “Yes.”}, where several
 * paragraphs of the article do and the labels are in capitals or come again, or quotations stand
 * behind them.
 */
final class TranscriptFinder {
  static final String RULE = "transcript";

  /** Share of right ones on PolNeAR train. */
  private static final double CONFIDENCE = 0.91;

  private static final int LEAST = 2;

  /** What the room does while somebody speaks, which is not said. */
  private static final Pattern NOISE =
      Pattern.compile(
          "[\\[(](?:applause|laughter|laughs|laughing|cheers|cheering|cheers and applause|boos"
              + "|booing|crosstalk|music|pause|inaudible|unintelligible|(?:begin |end )?video clip"
              + "|commercial break)[\\])]",
          Pattern.CASE_INSENSITIVE);

  private final HeadlineLabels headlines;

  TranscriptFinder(HeadlineLabels headlines) {
    this.headlines = headlines;
  }

  /**
   * What labels attribute, each with its words up to the paragraph's end, in text order.
   *
   * @param mentions in text order: whom an interview is with, where its label is only {@code A}
   */
  List<AttributionDraft> find(AnnotatedText text, List<Mention> mentions) {
    List<SpeakerLabel> labels = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Span paragraph : text.paragraphs()) {
      SpeakerLabel label =
          paragraph.begin() < text.titleEnd() ? null : SpeakerLabel.of(text.text(), paragraph);
      if (label != null && !headlines.heading(label.span().of(text.text()))) {
        counts.merge(label.span().of(text.text()), 1, Integer::sum);
        labels.add(label);
      }
    }
    boolean interview = Set.of("Q", "A").equals(letters(counts));
    labels.removeIf(label -> label.letter() && !interview);
    boolean again =
        labels.stream().anyMatch(label -> counts.get(label.span().of(text.text())) >= LEAST);
    boolean told = again || count(labels, true) >= LEAST || count(labels, false) >= LEAST;
    return labels.size() >= LEAST && told ? drafts(text, labels, mentions) : List.of();
  }

  private static Set<String> letters(Map<String, Integer> counts) {
    Set<String> letters = new HashSet<>(counts.keySet());
    letters.removeIf(label -> label.length() > 1);
    return letters;
  }

  private static long count(List<SpeakerLabel> labels, boolean shouted) {
    return labels.stream().filter(label -> shouted ? label.shouted() : label.quotes()).count();
  }

  private static List<AttributionDraft> drafts(
      AnnotatedText text, List<SpeakerLabel> labels, List<Mention> mentions) {
    Span guest = guest(mentions, labels.get(0).span().begin());
    List<AttributionDraft> drafts = new ArrayList<>();
    for (SpeakerLabel label : labels) {
      boolean answer = label.span().of(text.text()).equals("A");
      AttributionDraft draft =
          new AttributionDraft(
              !label.letter() ? label.span() : answer ? guest : null, RULE, CONFIDENCE);
      int begin = label.words().begin();
      Matcher noise = NOISE.matcher(text.text()).region(begin, label.words().end());
      while (noise.find()) {
        draft.add(trimmed(text.text(), begin, noise.start()));
        begin = noise.end();
      }
      draft.add(trimmed(text.text(), begin, label.words().end()));
      if (!draft.parts().isEmpty()) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  /** The one person named before an interview; null where there is none, or more than one. */
  private static Span guest(List<Mention> mentions, int limit) {
    Mention guest = null;
    for (Mention mention : mentions) {
      if (mention.begin() >= limit) {
        break;
      }
      if (mention.type() == MentionType.PERSON && mention.form() == MentionForm.NAME) {
        if (guest != null && !String.valueOf(guest.name()).equals(mention.name())) {
          return null;
        }
        guest = mention;
      }
    }
    return guest == null ? null : guest.span();
  }

  private static Span trimmed(String text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && text.charAt(from) <= ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) <= ' ') {
      to--;
    }
    return new Span(from, to);
  }
}
