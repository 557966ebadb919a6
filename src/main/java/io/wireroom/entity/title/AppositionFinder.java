package io.wireroom.entity.title;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.NounPhrase;
import io.wireroom.entity.Office;
import io.wireroom.entity.OrganizationWords;
import io.wireroom.text.PartOfSpeech;
import java.util.Set;

/**
 * Finds the title and the employer that stand behind a person's name: {@code , a senior fellow at
 * the Stimson Center}, {@code , who heads the institute}, {@code (R-Texas)}.
 */
public final class AppositionFinder {
  private static final Set<String> CLOSERS =
      Set.of(
          ",", ".", ";", ":", ")", "(", "--", "-", "—", "–", "who", "which", "whose", "and", "but");
  private static final Set<String> HEADS_IT =
      Set.of("heads", "headed", "leads", "led", "chairs", "chaired", "runs", "directs", "founded");
  private static final Set<String> SERVES =
      Set.of("serves", "served", "works", "worked", "is", "was", "teaches", "taught");
  private static final Set<String> ONCE =
      Set.of("previously", "formerly", "once", "earlier", "had", "used");

  private static final int LONGEST = 40;

  private final TitleWords words;
  private final TitlePhrase phrase;
  private final NounPhrase nouns;
  private final EmployerPhrase employers;
  private final OrganizationWords organizations;

  public AppositionFinder(
      TitleWords words, TitlePhrase phrase, NounPhrase nouns, OrganizationWords organizations) {
    this.words = words;
    this.organizations = organizations;
    this.phrase = phrase;
    this.nouns = nouns;
    employers = new EmployerPhrase(words, nouns);
  }

  /**
   * The role behind the person's name that ends before token {@code end}.
   *
   * @param titled whether a title stands before the name, so that what stands behind {@code of} is
   *     where it is held: {@code Governor Lang of Ohio}
   */
  Office after(ArticleTokens tokens, int end, boolean titled) {
    if (end >= tokens.size() || end == tokens.sentenceEnd(end - 1)) {
      return Office.NONE;
    }
    Office bracket = Office.NONE;
    int next = end;
    if (tokens.lower(next).equals("(") || tokens.lower(next).equals("-lrb-")) {
      int close = next + 1;
      int limit = Math.min(tokens.sentenceEnd(next), next + 8);
      while (close < limit && !tokens.lower(close).equals(")")) {
        close++;
      }
      if (close < limit && close > next + 1) {
        bracket = bracket(tokens, next + 1, close);
        next = close + 1;
      }
    }
    if (next >= tokens.size() || tokens.sentence(next) != tokens.sentence(end - 1)) {
      return bracket;
    }
    return bracket.orElse(behind(tokens, next, titled));
  }

  private Office behind(ArticleTokens tokens, int next, boolean titled) {
    switch (tokens.lower(next)) {
      case ",", "--", "—", "–" -> {
        int from = next + 1;
        if (tokens.pos(from).equals("CD") && tokens.lower(from + 1).equals(",")) {
          from += 2;
        }
        if (tokens.lower(next).equals(",") && tokens.lower(from + 1).equals(",")) {
          // "Glenn Sawyer, D-Md.,"
          Office party = bracket(tokens, from, from + 1);
          if (party.affiliation() != null) {
            return party;
          }
        }
        return tokens.lower(from).equals("who") ? relative(tokens, from + 1) : comma(tokens, from);
      }
      case "of", "at", "with", "from" -> {
        return body(tokens, next, titled);
      }
      default -> {
        return Office.NONE;
      }
    }
  }

  /** {@code of the Harbor Center}, {@code from Clean Rivers}: who employs the person before. */
  private Office body(ArticleTokens tokens, int link, boolean titled) {
    String word = tokens.lower(link);
    int from = start(tokens, link + 1);
    int to = from < tokens.size() ? nouns.end(tokens, from) : from;
    boolean held = titled && word.equals("of");
    if (tokens.name(from) != null && TitlePhrase.isCountry(tokens.name(from)) && !held) {
      // "the runner Haugland of Norway"
      return new Office(null, null, null, tokens.name(from).country(), null);
    }
    boolean proper = NounPhrase.proper(tokens, from, to);
    boolean named = tokens.inName(from, "organization") && tokens.inName(to - 1, "organization");
    boolean sure = !word.equals("from") || named || organizations.noun(tokens.lower(to - 1));
    boolean known = sure && nouns.organization(tokens, from, to);
    boolean body =
        (word.equals("with") ? known && parted(tokens, link, to) : known)
            || (held && proper)
            || (proper && tokens.capital(from) && described(tokens, to));
    if (to <= from || !body || tokens.inName(from, "nationality") || titleIn(tokens, to)) {
      return Office.NONE;
    }
    boolean county = tokens.lower(to - 1).equals("county");
    String country = county ? "USA" : NounPhrase.country(tokens, from, to);
    return new Office(null, null, EmployerPhrase.text(tokens, from, to), country, null);
  }

  /** {@code said Ann Lee with Oxfam}, no {@code a case against Ann Lee with the police}. */
  private static boolean parted(ArticleTokens tokens, int link, int to) {
    int name = link - 1;
    while (name > tokens.sentenceStart(link)
        && tokens.nameIndex(name - 1) == tokens.nameIndex(link - 1)) {
      name--;
    }
    boolean subject =
        name == tokens.sentenceStart(link)
            || tokens.finiteVerb(name - 1)
            || Appositions.mark(tokens.lower(name - 1));
    return subject || tokens.lower(to).equals(",");
  }

  /** {@code , a London-based research firm}: whether what follows says that it is a body. */
  private boolean described(ArticleTokens tokens, int comma) {
    int from = NounPhrase.afterDeterminer(tokens, comma + 1);
    if (!tokens.lower(comma).equals(",") || from == comma + 1) {
      return false;
    }
    int end = comma + 1 < tokens.size() ? nouns.end(tokens, start(tokens, comma + 1)) : from;
    String noun = tokens.lower(end - 1);
    return end > from && (organizations.noun(noun) || organizations.company(noun));
  }

  /** Whether the body would be somebody's title: {@code with Sars commissioner Ann Lee}. */
  private boolean titleIn(ArticleTokens tokens, int to) {
    return words.isHead(tokens.lower(to - 1))
        && (tokens.inName(to, "person") || !tokens.capital(to - 1));
  }

  /** {@code (R-Texas)}, {@code (D., N.Y.)}: party and state; {@code (Greens)}: a body. */
  private static Office bracket(ArticleTokens tokens, int from, int to) {
    String text = tokens.text(from, to);
    boolean party =
        text.length() > 2
            && "RDI".indexOf(text.charAt(0)) >= 0
            && ("-–.,".indexOf(text.charAt(1)) >= 0);
    if (party) {
      return new Office(null, null, text, "USA", null);
    }
    int body = tokens.lower(from).equals("the") ? from + 1 : from;
    int name = body;
    while (name < to && tokens.nameIndex(name) == tokens.nameIndex(body)) {
      name++;
    }
    boolean whole = name == to || tokens.lower(name).equals(",");
    return whole && tokens.inName(body, "organization")
        ? new Office(null, null, tokens.text(body, name), tokens.name(body).country(), null)
        : Office.NONE;
  }

  /** {@code who heads the institute}, {@code who serves as chairman of the board}. */
  private Office relative(ArticleTokens tokens, int from) {
    if (ONCE.contains(tokens.lower(from))) {
      return Office.NONE;
    }
    int verb = PartOfSpeech.adverb(tokens.pos(from)) ? from + 1 : from;
    if (HEADS_IT.contains(tokens.lower(verb))) {
      int begin = start(tokens, verb + 1);
      int end = begin < tokens.size() ? nouns.end(tokens, begin) : begin;
      String country = NounPhrase.country(tokens, begin, end);
      return end > begin && NounPhrase.proper(tokens, begin, end)
          ? new Office(null, null, EmployerPhrase.text(tokens, begin, end), country, null)
          : Office.NONE;
    }
    if (!SERVES.contains(tokens.lower(verb))) {
      return Office.NONE;
    }
    int begin = verb + 1;
    if (tokens.lower(verb).startsWith("t")) {
      // "who teaches Roman law at": what is taught
      while (tokens.nominal(begin) || tokens.lower(begin).equals("and")) {
        begin++;
      }
    }
    switch (tokens.lower(begin)) {
      case "as" -> begin++;
      case "at", "for", "with" -> {
        return behind(tokens, begin, false);
      }
      default -> {
        // "who is a lawyer": the phrase follows at once
      }
    }
    return comma(tokens, begin);
  }

  /** The phrase at {@code from}, where it names an office and is closed as an apposition is. */
  private Office comma(ArticleTokens tokens, int from) {
    int begin = start(tokens, from);
    if (begin >= tokens.size() || tokens.sentence(begin) != tokens.sentence(from - 1)) {
      return Office.NONE;
    }
    int end = nouns.end(tokens, begin);
    int head = headIn(tokens, begin, end);
    if (head < 0) {
      return Office.NONE;
    }
    if (head == end - 1 && tokens.lower(end).equals("and")) {
      // "founder and CEO of": one office more
      int more = headIn(tokens, end + 1, nouns.end(tokens, end + 1));
      head = more < 0 ? head : more;
    }
    int close = titleEnd(tokens, head);
    boolean closed =
        close == tokens.sentenceEnd(begin)
            || CLOSERS.contains(tokens.lower(close))
            || Appositions.mark(tokens.lower(close))
            || tokens.pos(close).equals("VBG")
            || tokens.pos(close).equals("VBN")
            || tokens.pos(close).equals("IN");
    return closed && !tokens.inName(close, "person")
        ? role(tokens, begin, head, close)
        : Office.NONE;
  }

  /** The head a noun phrase ends in, or that stands before its {@code of}; -1 where none. */
  private int headIn(ArticleTokens tokens, int begin, int end) {
    for (int i = end - 1; i >= begin; i--) {
      boolean last = i == end - 1 || isLink(tokens.lower(i + 1));
      if (last && words.isHead(tokens, i) && !tokens.inName(i, "person")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean owned(ArticleTokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.possessive(i)) {
        return true;
      }
    }
    return false;
  }

  /** The token a phrase's own words begin at: {@code a lawmaker of the ruling Sunrise Party}. */
  private static int start(ArticleTokens tokens, int i) {
    int from = NounPhrase.afterDeterminer(tokens, i);
    from += tokens.lower(from).endsWith("-year-old") && tokens.nominal(from + 1) ? 1 : 0;
    if (from + 1 < tokens.size() && TitleStart.attribute(tokens, from)) {
      return from + 1;
    }
    if (from + 2 < tokens.size()
        && tokens.capital(from)
        && TitleStart.attribute(tokens, from + 1)) {
      // "South African-based"
      return from + 2;
    }
    boolean participle =
        from > i
            && (tokens.pos(from).equals("VBG") || tokens.pos(from).equals("VBN"))
            && !tokens.capital(from)
            && tokens.nominal(from + 1);
    return participle ? from + 1 : from;
  }

  private static boolean at(String word) {
    return word.equals("at") || word.equals("with") || word.equals("from");
  }

  private static boolean isLink(String word) {
    return switch (word) {
      case "of", "at", "with", "for", "in", "to", "on", "from" -> true;
      default -> false;
    };
  }

  /** As {@link NounPhrase#end}, over {@code and} where more follows: {@code of AI and data at}. */
  private int phraseEnd(ArticleTokens tokens, int from) {
    int end = nouns.end(tokens, from);
    boolean more =
        end > from
            && tokens.lower(end).equals("and")
            && !tokens.capital(end + 1)
            && tokens.nominal(end + 1);
    int further = more ? nouns.end(tokens, end + 1) : end;
    boolean linked = further > end + 1 && isLink(tokens.lower(further));
    return linked && !words.isHead(tokens.lower(further - 1)) ? further : end;
  }

  /** Token after the title with that head and all its prepositional phrases. */
  public int titleEnd(ArticleTokens tokens, int head) {
    int i = head + 1;
    int limit = Math.min(tokens.sentenceEnd(head), head + LONGEST);
    while (i < limit && isLink(tokens.lower(i))) {
      int from = start(tokens, i + 1);
      int to = from < limit ? Math.min(phraseEnd(tokens, from), limit) : from;
      if (to == from) {
        break;
      }
      i = to;
    }
    return i;
  }

  /**
   * The role of tokens [begin, end) with a head inside: what stands before the head, then the
   * prepositional phrases, of which one may name the employer.
   */
  Office role(ArticleTokens tokens, int begin, int head, int end) {
    int titleEnd = head + 1;
    String employer = null;
    String country = null;
    int i = head + 1;
    while (i < end && isLink(tokens.lower(i))) {
      int from = start(tokens, i + 1);
      int to = Math.min(end, phraseEnd(tokens, from));
      // "head of their forum" says no more than "head".
      if (to <= from || PartOfSpeech.possessivePronoun(tokens.pos(i + 1))) {
        break;
      }
      boolean proper = NounPhrase.proper(tokens, from, to);
      if (!proper && at(tokens.lower(i))) {
        // "an analyst at the time", "a skier with a quiet voice"
        break;
      }
      if (proper
          && employers.employs(tokens, head, i, from, to)
          && !EmployerPhrase.namedLater(tokens, to, end)) {
        employer = EmployerPhrase.text(tokens, from, to);
        country = NounPhrase.country(tokens, from, to);
        break;
      }
      if ((tokens.lower(i).equals("in") && proper)
          || (tokens.lower(i).equals("from") && tokens.inName(from, "location"))) {
        break;
      }
      if (owned(tokens, from, to) && words.isHead(tokens.lower(to - 1))) {
        // "adviser to Iraq's prime minister"
        country = NounPhrase.country(tokens, from, to);
      }
      i = to;
      titleEnd = to;
    }
    return phrase.role(tokens, begin, head, titleEnd, employer, country);
  }
}
