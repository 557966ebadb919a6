package io.wireroom.quote;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.lexicon.Lists;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Span;
import io.wireroom.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Says who is behind a speaker as the text writes it. Made for one article. */
final class SpeakerResolver {
  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "i");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that");
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "they", "it", "i", "we", "you", "him", "her", "them", "us", "me", "who",
          "which", "that", "this");
  private static final Set<String> HEAD_ENDS =
      Set.of(
          ",", "(", "who", "which", "that", "of", "in", "for", "from", "at", "on", "with", "as",
          "--", "—", "–");

  /** What a common noun says of the speaker whose head it is. */
  static final class Nouns {
    private final Map<String, SpeakerKind> kinds = new HashMap<>();
    private final Set<String> nameless = new HashSet<>();

    Nouns(Lists lists) {
      for (String[] row : lists.rows("speaker-nouns")) {
        kinds.put(row[0], SpeakerKind.valueOf(row[1].toUpperCase(Locale.ROOT)));
        if (row.length > 2 && row[2].equals("always")) {
          nameless.add(row[0]);
        }
      }
    }

    boolean knows(Token head) {
      return kinds.containsKey(head.text().toLowerCase(Locale.ROOT))
          || kinds.containsKey(head.lemma())
          || !head.pos().startsWith("NN")
          || head.pos().equals("NNS");
    }

    /**
     * @param definite whether the text says which one: {@code Seoul's adviser}, {@code the aide}
     */
    SpeakerKind kind(Token head, boolean definite) {
      String word = head.text().toLowerCase(Locale.ROOT);
      SpeakerKind kind =
          kinds.getOrDefault(word, kinds.getOrDefault(head.lemma(), SpeakerKind.NOMINAL));
      boolean told = definite && !nameless.contains(word);
      return kind == SpeakerKind.ANONYMOUS && told ? SpeakerKind.NOMINAL : kind;
    }
  }

  private final Nouns nouns;
  private final AnnotatedText text;
  private final List<Mention> mentions;
  private Speaker lastPerson;

  /**
   * @param mentions in text order
   */
  SpeakerResolver(Nouns nouns, AnnotatedText text, List<Mention> mentions) {
    this.nouns = nouns;
    this.text = text;
    this.mentions = mentions;
  }

  /**
   * The speaker at a span; to be called in text order, for a pronoun may mean the last speaker.
   *
   * @param source null where the text gives none
   */
  Speaker resolve(Span source) {
    if (source == null) {
      return Speaker.none();
    }
    Speaker speaker = speaker(source);
    if (speaker.kind() == SpeakerKind.NAMED
        || (speaker.kind() == SpeakerKind.PRONOUN && speaker.name() != null)) {
      lastPerson = speaker;
    }
    return speaker;
  }

  private Speaker speaker(Span source) {
    String words = source.of(text.text()).toLowerCase(Locale.ROOT);
    if (PRONOUNS.contains(words)) {
      return pronoun(source, words);
    }
    Span head = head(source);
    Mention person = last(head, MentionType.PERSON);
    if (person == null && head.end() < source.end()) {
      person = apposed(new Span(head.end(), source.end()));
    }
    if (person != null) {
      SpeakerKind kind =
          person.form() == MentionForm.NAME ? SpeakerKind.NAMED : SpeakerKind.NOMINAL;
      return speaker(source, kind, person);
    }
    Mention name = last(head, null);
    if (name != null && name.end() >= head.end()) {
      SpeakerKind kind =
          name.form() == MentionForm.NOMINAL ? SpeakerKind.NOMINAL : SpeakerKind.INSTITUTION;
      return speaker(source, kind, name);
    }
    Token last = text.tokens().get(Math.max(0, text.tokenAt(head.end() - 1)));
    boolean oneName = last.begin() == head.begin() && Character.isUpperCase(last.text().charAt(0));
    if (last.pos().startsWith("NNP") || (oneName && !nouns.knows(last))) {
      return new Speaker(source, SpeakerKind.NAMED, null, head.of(text.text()), null, null, null);
    }
    SpeakerKind kind = nouns.kind(last, definite(head));
    Mention about = kind == SpeakerKind.INSTITUTION ? name : null;
    String country = name == null ? null : name.country();
    return about == null
        ? new Speaker(source, kind, null, null, null, null, country)
        : speaker(source, kind, about);
  }

  private boolean definite(Span head) {
    for (int i = text.tokenAt(head.begin()); i < text.tokens().size(); i++) {
      Token token = text.tokens().get(i);
      if (token.begin() >= head.end()) {
        return false;
      }
      if (token.pos().equals("POS")
          || token.pos().equals("PRP$")
          || token.text().equalsIgnoreCase("the")) {
        return true;
      }
    }
    return false;
  }

  private Speaker pronoun(Span source, String words) {
    Mention linked = last(source, null);
    if (linked != null && linked.entityId() != null) {
      return speaker(source, SpeakerKind.PRONOUN, linked);
    }
    if (RELATIVE.contains(words)) {
      Mention antecedent = before(source.begin(), null);
      if (antecedent != null && source.begin() - antecedent.end() < 40) {
        return speaker(source, SpeakerKind.PRONOUN, antecedent);
      }
    } else if (PERSONAL.contains(words)) {
      if (lastPerson != null) {
        return new Speaker(
            source,
            SpeakerKind.PRONOUN,
            lastPerson.entityId(),
            lastPerson.name(),
            lastPerson.title(),
            lastPerson.affiliation(),
            lastPerson.country());
      }
      Mention person = before(source.begin(), MentionType.PERSON);
      if (person != null) {
        return speaker(source, SpeakerKind.PRONOUN, person);
      }
    }
    return new Speaker(source, SpeakerKind.PRONOUN, null, null, null, null, null);
  }

  /** The part of a source that holds its head: what stands before a comma or a preposition. */
  private Span head(Span source) {
    int first = text.tokenAt(source.begin());
    int end = source.begin();
    for (int i = first; i < text.tokens().size(); i++) {
      Token token = text.tokens().get(i);
      if (token.begin() >= source.end()
          || (i > first && HEAD_ENDS.contains(token.text().toLowerCase(Locale.ROOT)))) {
        break;
      }
      end = token.end();
    }
    return new Span(source.begin(), Math.max(end, source.begin() + 1));
  }

  private Speaker speaker(Span source, SpeakerKind kind, Mention mention) {
    String name =
        mention.name() != null || mention.form() != MentionForm.NAME
            ? mention.name()
            : mention.span().of(text.text());
    return new Speaker(
        source,
        kind,
        mention.entityId(),
        name,
        mention.title(),
        mention.affiliation(),
        mention.country());
  }

  /** The person that a source names right behind its first comma. */
  private Mention apposed(Span rest) {
    int at = firstEndingAfter(rest.begin());
    if (at < mentions.size()) {
      Mention mention = mentions.get(at);
      boolean direct =
          mention.begin() - rest.begin() <= 3 && mention.end() <= rest.end() && comma(rest);
      if (direct && mention.type() == MentionType.PERSON) {
        return mention;
      }
    }
    return null;
  }

  private boolean comma(Span rest) {
    return text.text().charAt(rest.begin()) == ',';
  }

  /** The last mention inside of a span, of one type or of any that can speak. */
  private Mention last(Span span, MentionType type) {
    Mention last = null;
    for (int i = firstEndingAfter(span.begin()); i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.begin() >= span.end()) {
        break;
      }
      if (type == null ? speaks(mention) : mention.type() == type) {
        last = mention;
      }
    }
    return last;
  }

  private static boolean speaks(Mention mention) {
    return mention.type() == MentionType.PERSON
        || mention.type() == MentionType.ORGANIZATION
        || mention.type() == MentionType.LOCATION
        || mention.type() == MentionType.NATIONALITY;
  }

  private Mention before(int offset, MentionType type) {
    int first = Math.min(mentions.size(), firstEndingAfter(offset)) - 1;
    for (int i = first; i >= 0 && i > first - 50; i--) {
      Mention mention = mentions.get(i);
      if (type == null ? speaks(mention) : mention.type() == type) {
        return mention;
      }
    }
    return null;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
