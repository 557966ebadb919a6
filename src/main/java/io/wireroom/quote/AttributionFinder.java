package io.wireroom.quote;

import io.wireroom.entity.Mention;
import io.wireroom.lexicon.Lists;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds who said what in an article: words in quotation marks and reported speech, opinion and
 * intention with the cue and the speaker that they hang on. Attributions do not overlap; what is
 * said inside of other words attributed is not attributed again. Stateless per call and safe for
 * use by many threads; linear in the length of the text.
 */
public final class AttributionFinder {
  private final TagMender tags;
  private final BeforeCueFinder beforeCue;
  private final AfterCueFinder afterCue;
  private final NounCueFinder nounCue;
  private final HeadlineFinder headlines;
  private final TranscriptFinder transcripts;
  private final AccordingToFinder accordingTo = new AccordingToFinder();
  private final SpeakerNouns nouns;

  /** Built from the lists of verbs, nouns and headings, and from the model of cues. */
  public AttributionFinder(Lists lists) {
    CueLexicon cues = new CueLexicon(lists);
    tags = new TagMender(cues.offering());
    beforeCue = new BeforeCueFinder(cues);
    nouns = new SpeakerNouns(lists);
    afterCue = new AfterCueFinder(cues, new Unquoted(nouns));
    nounCue = new NounCueFinder(lists, cues);
    headlines = new HeadlineFinder(lists);
    transcripts = new TranscriptFinder(headlines);
  }

  /**
   * The attributions of an article in text order.
   *
   * @param mentions of the same article, in text order
   */
  public List<Attribution> find(AnnotatedText text, List<Mention> mentions) {
    List<Quotation> quotations = QuotationMarks.find(text.text(), text.paragraphs());
    List<Stretch> split = Stretch.of(text, quotations);
    split.forEach(tags::mend);
    List<Stretch> stretches = beforeCue.join(split);
    List<Draft> drafts = new ArrayList<>();
    Continuations continuations = new Continuations(text.text(), stretches);
    List<Draft> labelled = transcripts.find(text, mentions);
    drafts.addAll(labelled);
    int next = 0;
    for (int number = 0; number < stretches.size(); number++) {
      Span paragraph = text.paragraphs().get(stretches.get(number).paragraph());
      while (next < labelled.size()
          && labelled.get(next).parts().get(0).begin() < paragraph.begin()) {
        next++;
      }
      if (next < labelled.size() && paragraph.contains(labelled.get(next).parts().get(0))) {
        continue;
      }
      List<Candidate> chosen = choose(stretches.get(number), number);
      continuations.read(number, chosen, drafts);
    }
    drafts.removeIf(draft -> draft.parts().isEmpty());
    drafts.sort(Comparator.comparingInt(draft -> draft.parts().get(0).begin()));
    SpeakerResolver resolver = new SpeakerResolver(nouns, text, mentions, quotations);
    return new Drafts(text.text(), quotations, stretches, resolver).finish(drafts);
  }

  /** The candidates of one stretch that do not stand in one another's way, in text order. */
  private List<Candidate> choose(Stretch stretch, int number) {
    List<Candidate> chosen = new ArrayList<>();
    List<Candidate> outer = new ArrayList<>(accordingTo.find(stretch, number));
    List<Candidate> signed = SignatureFinder.find(stretch, number);
    outer.addAll(signed.isEmpty() ? beforeCue.find(stretch, number) : signed);
    if (stretch.paragraph() == 0 || stretch.inTitle()) {
      outer.addAll(headlines.find(stretch, number));
    }
    outer.sort(Comparator.comparingInt(one -> one.content().get(0).begin()));
    for (Candidate candidate : outer) {
      if (chosen.stream().noneMatch(one -> clash(one, candidate))) {
        chosen.add(candidate);
      }
    }
    int outerCount = chosen.size();
    for (Candidate candidate : behindCues(stretch, number)) {
      Candidate fitted = candidate;
      for (int i = 0; i < outerCount && fitted != null; i++) {
        fitted = fit(fitted, chosen.get(i));
      }
      for (int i = outerCount; i < chosen.size() && fitted != null; i++) {
        fitted = clash(chosen.get(i), fitted) ? null : fitted;
      }
      if (fitted != null) {
        chosen.add(fitted);
      }
    }
    chosen.sort(Comparator.comparingInt(one -> one.content().get(0).begin()));
    return chosen;
  }

  /** What stands behind verbs and nouns; a verb's object gives way to the noun's clause in it. */
  private List<Candidate> behindCues(Stretch stretch, int number) {
    List<Candidate> verbs = afterCue.find(stretch, number);
    List<Candidate> nounCues = nounCue.find(stretch, number);
    if (nounCues.isEmpty()) {
      return verbs;
    }
    List<Candidate> all = new ArrayList<>(nounCues);
    for (Candidate verb : verbs) {
      boolean phrase = verb.frame() == Frame.OBJECT || verb.frame() == Frame.PREPOSITION;
      if (!phrase || nounCues.stream().noneMatch(noun -> verb.holds(noun.cueBegin()))) {
        all.add(verb);
      }
    }
    all.sort(Comparator.comparingInt(Candidate::cueBegin));
    return all;
  }

  private static boolean clash(Candidate one, Candidate other) {
    if (one.holds(other.cueEnd() - 1) || other.holds(one.cueEnd() - 1)) {
      return true;
    }
    for (Span mine : one.content()) {
      for (Span yours : other.content()) {
        if (mine.overlaps(yours)) {
          return true;
        }
      }
    }
    return one.cueBegin() < other.cueEnd() && other.cueBegin() < one.cueEnd();
  }

  /** The candidate cut short before an outer one's words, or null where the two clash. */
  private static Candidate fit(Candidate candidate, Candidate outer) {
    if (outer.holds(candidate.cueEnd() - 1) || outer.cueBegin() == candidate.cueBegin()) {
      return null;
    }
    Span content = candidate.content().get(0);
    int limit = content.end();
    Subject subject = outer.subject();
    int outerBegin = Math.min(outer.cueBegin(), subject == null ? limit : subject.begin());
    for (Span part : outer.content()) {
      outerBegin = Math.min(outerBegin, part.begin());
    }
    if (outerBegin >= limit) {
      return candidate;
    }
    if (outerBegin <= content.begin()) {
      return candidate.content().stream().anyMatch(part -> overlapsAny(part, outer))
          ? null
          : candidate;
    }
    return candidate.within(new Span(content.begin(), outerBegin));
  }

  private static boolean overlapsAny(Span part, Candidate outer) {
    return outer.content().stream().anyMatch(part::overlaps) || part.contains(outer.cueEnd() - 1);
  }
}
