package io.wireroom.entity;

import io.wireroom.entity.person.GivenNames;
import io.wireroom.entity.person.People;
import io.wireroom.entity.title.TitleWords;
import io.wireroom.entity.title.TitleWords.Kind;
import io.wireroom.lexicon.Lists;
import io.wireroom.text.NameSpan;
import io.wireroom.text.Span;
import java.util.Set;

/**
 * Makes a mention of a name that the annotators saw, without the title a person's name begins with.
 * What they took by its sentence alone for no person is one where the world knows it as such or a
 * title stands before it.
 */
final class NameTrimmer {
  private static final Set<String> COURTESY = Lists.rules("honorifics", "always");
  private static final Set<String> OPENERS = Lists.rules("honorifics", "opener");
  private static final Set<String> SECOND = Lists.rules("honorifics", "second");
  private static final Set<String> NAME_LIKE = Lists.rules("honorifics", "name-like");

  /** What both persons and companies are called. */
  private static final Set<String> COMPANIES = Lists.rules("employers", "company");

  /** Offices that are held in the body named with them. */
  private static final Set<String> HELD = Lists.rules("employers", "held");

  private final TitleWords words;
  private final OrganizationWords organizations;
  private final People people;
  private final GivenNames givenNames;

  NameTrimmer(
      TitleWords words, OrganizationWords organizations, People people, GivenNames givenNames) {
    this.givenNames = givenNames;
    this.words = words;
    this.organizations = organizations;
    this.people = people;
  }

  /** The mention of the name in tokens [first, end), which {@code name} tells of. */
  MentionDraft draft(ArticleTokens tokens, NameSpan name, int first, int end) {
    MentionType type =
        person(tokens, name, first, end) ? MentionType.PERSON : MentionType.of(name.type());
    int begin = first;
    int last = end;
    if (type == MentionType.PERSON) {
      while (last - begin > 1 && tokens.possessive(last - 1)) {
        last--;
      }
      while (last - begin > 1 && (title(tokens, begin, last) || courtesy(tokens, begin, last))) {
        begin++;
      }
    }
    boolean whole = begin == first && last == end;
    Span span =
        whole ? name.span() : new Span(tokens.token(begin).begin(), tokens.token(last - 1).end());
    MentionDraft draft = new MentionDraft(span, type, MentionForm.NAME, begin, last, name);
    draft.confidence = name.confidence();
    draft.rule = name.rule();
    return draft;
  }

  private boolean title(ArticleTokens tokens, int i, int last) {
    String word = tokens.lower(i);
    if (words.is(Kind.HONORIFIC, word)) {
      return true;
    }
    boolean head = words.isHead(word) || words.singular(word) != null;
    boolean certain = head && (!words.is(Kind.NAME_LIKE, word) || word.endsWith("."));
    boolean beforeHead =
        words.is(Kind.MODIFIER, word) && i + 2 < last && words.isHead(tokens.lower(i + 1));
    return certain || beforeHead || opening(tokens, i, last);
  }

  /** {@code Goatherd Moussa Diallo} at the head of a sentence. */
  private boolean opening(ArticleTokens tokens, int i, int last) {
    return last - i > 2 && words.trade(tokens, i);
  }

  private boolean body(ArticleTokens tokens, int first, int end) {
    for (int i = first; i < end; i++) {
      if (organizations.noun(tokens.lower(i)) || organizations.suffix(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The name in tokens [first, end) as an organization's where it was taken for a person's though
   * somebody holds an office there: {@code an analyst at Gartner}.
   */
  NameSpan employer(ArticleTokens tokens, NameSpan name, int first, int end) {
    boolean guess =
        name.type().equals("person") && name.entityId() == null && name.rule().equals("tagger");
    String link = tokens.lower(first - 1);
    String head = tokens.lower(first - 2);
    boolean given = guess && givenNames.gender(NameParts.of(tokens.text(first, end))) != null;
    boolean of = link.equals("of") && HELD.contains(head) && !given;
    boolean at =
        guess
            && first > tokens.sentenceStart(first)
            && (of || (link.equals("at") && words.isHead(head)))
            && !tokens.possessive(end);
    return at
        ? new NameSpan(
            name.begin(),
            name.end(),
            MentionType.ORGANIZATION.label(),
            null,
            null,
            name.country(),
            name.confidence(),
            "employer:at")
        : name;
  }

  /**
   * Whether a word is an honorific of the name behind it: {@code Datuk}; {@code Tan Sri}, whose
   * words are names alone; {@code Sheikh}, where a whole name follows that the world does not know
   * with it.
   */
  private boolean courtesy(ArticleTokens tokens, int i, int last) {
    String word = tokens.lower(i);
    if (COURTESY.contains(word)) {
      return true;
    }
    boolean opens = OPENERS.contains(word) && SECOND.contains(tokens.lower(i + 1));
    boolean second =
        SECOND.contains(word)
            && i > tokens.sentenceStart(i)
            && (OPENERS.contains(tokens.lower(i - 1)) || COURTESY.contains(tokens.lower(i - 1)));
    boolean whole = last - i > 2 && people.find(tokens.text(i, last)) == null;
    return (opens && last - i > 2) || second || (whole && NAME_LIKE.contains(word));
  }

  private boolean person(ArticleTokens tokens, NameSpan name, int first, int end) {
    boolean guess = name.entityId() == null && name.rule().equals("tagger") && end - first > 1;
    if (!guess || first == tokens.sentenceStart(first) || name.type().equals("person")) {
      return false;
    }
    String before = tokens.lower(first - 1);
    boolean given = givenNames.gender(NameParts.of(tokens.text(first, end))) != null;
    boolean company = COMPANIES.contains(before) && !given;
    if (name.type().equals("organization") && (company || body(tokens, first, end))) {
      // "the official Saudi Press Agency", "the contractor Elbit Systems"
      return false;
    }
    return words.isHead(before)
        || (tokens.lower(first - 2).equals("of") && words.is(Kind.COMPLEMENT, before))
        || people.find(tokens.text(first, end)) != null;
  }
}
