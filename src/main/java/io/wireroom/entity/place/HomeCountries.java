package io.wireroom.entity.place;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.Entity;
import io.wireroom.entity.MentionDraft;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.entity.Office;
import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives persons of whom neither list, title nor employer tells the country the one that their
 * article makes plain: what stands behind the name, else what the office says by itself, else the
 * country that the story is told in.
 */
public final class HomeCountries {
  private static final int FIRST = 2;

  private final Outlets outlets;
  private final OfficeNations offices;
  private final PersonTies ties;
  private final Map<String, String> peoples = new HashMap<>();

  public HomeCountries(Lists lists) {
    KnownPlaces places = new KnownPlaces(lists);
    for (ListRow row : lists.rows("country-words")) {
      if (row.get("kind").equals("demonym")) {
        peoples.put(row.get("surface"), row.get("country"));
      }
    }
    outlets = new Outlets(lists, places);
    ties = new PersonTies(places);
    offices = new OfficeNations(lists);
  }

  /**
   * Gives all mentions of such persons their country.
   *
   * @param mentions of the article in text order, linked
   * @param outlet the name of who published it; null where unknown
   */
  public void fill(ArticleTokens tokens, List<MentionDraft> mentions, String outlet) {
    Map<Entity, List<MentionDraft>> persons = new LinkedHashMap<>();
    for (MentionDraft mention : mentions) {
      if (mention.type == MentionType.PERSON
          && mention.entity != null
          && mention.entity.country == null) {
        persons.computeIfAbsent(mention.entity, entity -> new ArrayList<>()).add(mention);
      }
    }
    if (persons.isEmpty()) {
      return;
    }
    StoryNations story = new StoryNations(tokens, mentions, outlets.country(outlet));
    persons.forEach(
        (person, all) -> {
          person.country = country(tokens, all, story);
          for (MentionDraft mention : all) {
            mention.country = mention.country == null ? person.country : mention.country;
          }
        });
  }

  private String country(ArticleTokens tokens, List<MentionDraft> all, StoryNations story) {
    List<Integer> sentences = new ArrayList<>();
    Office office = Office.NONE;
    String town = null;
    String field = null;
    for (MentionDraft mention : all) {
      if (mention.form != MentionForm.NAME) {
        continue;
      }
      PersonTies.Tie tie = ties.of(tokens, mention);
      if (tie != null && (!tie.town() || story.names(tie.country()) > 1)) {
        return tie.country();
      }
      town = town == null && tie != null ? tie.country() : town;
      field = field == null ? PersonTies.studied(tokens, mention) : field;
      office = office.orElse(mention.role);
      int sentence = tokens.sentence(mention.first);
      if (sentences.size() < FIRST && !sentences.contains(sentence)) {
        sentences.add(sentence);
      }
    }
    if (sentences.isEmpty()) {
      return null;
    }
    // "Saudi Crown Prince", where no annotator saw a name in it.
    String people = office.title() == null ? null : peoples.get(office.title().split(" ", 2)[0]);
    if (people != null) {
      return people;
    }
    OfficeNations.Says says = offices.of(office).without(field);
    if (says.world()) {
      return null;
    }
    if (says.only().size() == 1) {
      return says.only().iterator().next();
    }
    String told = story.of(sentences, says);
    // A town that the story's own country may have, too, tells less than the story.
    String likely = town == null ? says.likely() : town;
    return told == null ? likely : told;
  }
}
