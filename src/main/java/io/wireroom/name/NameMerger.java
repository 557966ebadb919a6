package io.wireroom.name;

import io.wireroom.tag.Casing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lays listed names over those that the tagger found. The tagger has read the sentence, so where
 * both see the same words it says what they name, unless the list has a body that is called like no
 * person or place; lists say who that is. A listed name may join what the tagger left in pieces,
 * and takes none of its names apart. What the tagger passed over is added where a list is sure.
 */
public final class NameMerger {
  // How often such names were right on development sets, rounded; a user is taken to be right.
  private static final double OWN = 0.95;
  private static final double AGREED = 0.9;
  private static final double LISTED = 0.7;
  private static final double ADDED = 0.6;
  // A tagger this sure of a person is believed whatever lists say of the word.
  private static final double SURE = 0.85;

  private final DocumentWords words;
  // Word to the name it is part of; null outside of names.
  private final Name[] at;

  private NameMerger(DocumentWords words, List<Name> tagged) {
    this.words = words;
    at = new Name[words.size];
    tagged.forEach(name -> cover(name, name));
  }

  /** The names of a document in text order, none overlapping. */
  public static List<Name> merge(DocumentWords words, List<Name> tagged, List<Name> listed) {
    NameMerger merger = new NameMerger(words, tagged);
    for (Name name : listed) {
      if (name.kind() == NameKind.NATIONALITY) {
        merger.split(name);
      }
    }
    List<Name> longestFirst = new ArrayList<>(listed);
    longestFirst.sort(
        Comparator.comparingInt(Name::length).reversed().thenComparingInt(Name::from));
    longestFirst.forEach(merger::lay);
    return merger.names();
  }

  private List<Name> names() {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < at.length; i = at[i] == null ? i + 1 : at[i].to()) {
      if (at[i] != null) {
        names.add(at[i]);
      }
    }
    return names;
  }

  /** {@code Danish Foreign Ministry}: a people, then a body of its state. */
  private void split(Name people) {
    Name body = at[people.from()];
    if (body == null
        || body.kind() != NameKind.ORGANIZATION
        || body.from() != people.from()
        || !words.any(people.to(), body.to(), NameWords.STATE_BODY)) {
      return;
    }
    put(people.sure(body.confidence()), List.of(body));
    Name rest = Name.tagged(people.to(), body.to(), body.kind(), body.confidence());
    put(rest.in(people.country()), List.of());
  }

  private void lay(Name listed) {
    List<Name> under = under(listed);
    double own = listed.entry().own() ? OWN : 0;
    if (under.isEmpty()) {
      if (sure(listed)) {
        put(listed.sure(Math.max(own, ADDED)), under);
      }
      return;
    }
    Name first = under.get(0);
    Name last = under.get(under.size() - 1);
    if (first.from() == listed.from() && first.to() == listed.to()) {
      put(same(first, listed), under);
    } else if (first.from() >= listed.from() && last.to() <= listed.to()) {
      put(listed.sure(Math.max(own, LISTED)), under);
    } else if (under.size() == 1 && first.from() <= listed.from() && first.to() >= listed.to()) {
      inside(first, listed);
    }
  }

  private List<Name> under(Name listed) {
    List<Name> under = new ArrayList<>(1);
    for (int i = listed.from(); i < listed.to(); i++) {
      if (at[i] != null && (under.isEmpty() || !under.get(under.size() - 1).equals(at[i]))) {
        under.add(at[i]);
      }
    }
    return under;
  }

  private void put(Name name, List<Name> instead) {
    instead.forEach(other -> cover(other, null));
    cover(name, name);
  }

  private void cover(Name name, Name by) {
    for (int i = name.from(); i < name.to(); i++) {
      at[i] = by;
    }
  }

  /** Words that both the tagger and a list take for a name. */
  private Name same(Name tagged, Name listed) {
    NameEntry entry = listed.entry();
    if (tagged.entry() != null) {
      return tagged;
    }
    if (listed.kind() == tagged.kind()) {
      return listed.sure(Math.max(tagged.confidence(), AGREED));
    }
    if (entry.own() || listSays(tagged, entry)) {
      return listed.sure(entry.own() ? OWN : LISTED);
    }
    // A team or government called like its country is from there.
    return tagged.kind() == NameKind.PERSON ? tagged : tagged.in(entry.country());
  }

  /** Whether a list is believed where it says otherwise than the tagger. */
  private boolean listSays(Name tagged, NameEntry entry) {
    int bearer = NameWords.FIRST_NAME | NameWords.SURNAME;
    boolean person = tagged.kind() == NameKind.PERSON;
    boolean unlike = !person || (tagged.length() == 1 && !words.is(tagged.from(), bearer));
    return switch (entry.list()) {
      case "person" -> true;
      case "institution" -> unlike || tagged.length() > 1;
      case "company", "demonym" -> !person;
      default -> person ? unlike && tagged.confidence() < SURE : misc(tagged);
    };
  }

  private static boolean misc(Name tagged) {
    return tagged.kind().coarse().equals("MISC");
  }

  /** {@code Danish National Bank}, {@code Bank of China}: of the country it is called by. */
  private void inside(Name longer, Name listed) {
    if (office(longer, listed)) {
      put(listed.sure(LISTED), List.of(longer));
      return;
    }
    String country = listed.country();
    boolean place = listed.kind() != NameKind.ORGANIZATION && !country.isEmpty();
    boolean bears = longer.kind() != NameKind.PERSON && longer.entry() == null;
    if (place && bears && longer.country().isEmpty()) {
      put(longer.in(country), List.of(longer));
    }
  }

  /** {@code White House Press} before {@code Secretary}: a listed body, then words of a title. */
  private boolean office(Name longer, Name listed) {
    int title = longer.to();
    boolean before =
        longer.kind() == NameKind.ORGANIZATION
            && longer.entry() == null
            && longer.from() == listed.from()
            && title < words.size
            && words.sentence[title] == words.sentence[listed.from()]
            && words.is(title, NameWords.TITLE);
    // "Hong Kong Police" is a body of its own.
    boolean house = listed.kind() == NameKind.ORGANIZATION;
    int other = house ? NameWords.STATE_BODY : NameWords.STATE_BODY | NameWords.BODY;
    for (int i = listed.to(); before && i < longer.to(); i++) {
      before = words.is(i, NameWords.MODIFIER) && !words.is(i, other);
    }
    return before;
  }

  /** Whether a listed name that the tagger passed over is one here. */
  private boolean sure(Name listed) {
    NameEntry entry = listed.entry();
    int from = listed.from();
    if (entry.own()) {
      return true;
    }
    if (listed.length() > 1) {
      return words.capital(from);
    }
    if (beside(from - 1, from) || beside(from + 1, from)) {
      return false;
    }
    return switch (entry.list()) {
      case "institution" -> words.acronym(from) || !words.first(from);
      case "demonym" -> words.capital(from);
      case "company" -> false;
      default -> words.proper(from);
    };
  }

  /** Whether a word that makes one longer name with it stands beside a word of running text. */
  private boolean beside(int other, int word) {
    return other >= 0
        && other < words.size
        && at[other] == null
        && words.sentence[other] == words.sentence[word]
        && words.casing[words.sentence[word]] == Casing.NORMAL
        && words.proper(other)
        && words.capital(other)
        && !words.is(other, NameWords.TITLE);
  }
}
