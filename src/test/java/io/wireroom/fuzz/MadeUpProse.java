package io.wireroom.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** News that never happened, of towns that are none: sentences with slots that a seed fills. */
final class MadeUpProse {
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "town",
          List.of(
              "Lindmark",
              "Oster Vale",
              "Karnheim",
              "Port Selden",
              "Brovik",
              "Tamsworth",
              "Wendall",
              "Marlow Bay",
              "Hestra",
              "Quillon",
              "Dunmere",
              "Saltholm",
              "Arvenna",
              "Greyfield"),
          "person",
          List.of(
              "Anna Velkor",
              "Tomas Brandt",
              "Mirela Stoyan",
              "Peter Okonjo",
              "Ruth Hallam",
              "Ivo Marek",
              "Clara Denning",
              "Samuel Ortiz",
              "Helga Nystrom",
              "Daniel Farrow",
              "Lena Kovar",
              "Oskar Lind",
              "Grace Amadi",
              "Martin Sewell"),
          "name",
          List.of("Velkor", "Brandt", "Okonjo", "Hallam", "Marek", "Denning", "Ortiz", "Farrow"),
          "day",
          List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
          "thing",
          List.of(
              "harbour",
              "tram line",
              "theatre",
              "water plant",
              "bridge",
              "market hall",
              "clinic",
              "ferry",
              "museum",
              "school",
              "rail yard",
              "library"));

  private static final List<String> ENGLISH =
      List.of(
          "The council of {town} voted on {day} to close the {thing} for {n} weeks, after engineers"
              + " found cracks in its northern wall and asked for more time.",
          "{person}, who leads the works, said that the {thing} would cost {n} million crowns, twice"
              + " what had been told to the public last spring.",
          "\"We will not leave {town} without its {thing},\" {name} said on {day}. \"There is money"
              + " for it, and there are {n} people who want to begin.\"",
          "Shop owners near the {thing} fear for their trade. One of them, {person}, counted {n}"
              + " customers on {day}, where there had been three times as many a year ago.",
          "The ministry in {town} has promised a report on the {thing} by {day}, and {n} pages of"
              + " drawings were shown to reporters in the town hall.",
          "Fishermen from {town} came with {n} boats to protest, and left when {person} agreed to"
              + " hear them at the {thing} on {day}.",
          "A court in {town} will decide on {day} whether the owner of the {thing} has to pay {n}"
              + " thousand crowns to those who were hurt in the storm.",
          "{name} denied that the {thing} had been sold. \"Nobody has made an offer to {town},\" he"
              + " told {n} listeners, and called the story an invention.",
          "Trains between {town} and the coast ran {n} minutes late, as the signals at the {thing}"
              + " had failed in the night to {day} for reasons not yet known.",
          "In the first half of the year {n} families moved to {town}, more than in any year since"
              + " the {thing} was opened, the office of statistics reported on {day}.");

  private static final Map<String, List<String>> OTHERS =
      Map.of(
          "de",
          List.of(
              "Der Gemeinderat von {town} hat beschlossen, die Brücke für {n} Wochen zu sperren, weil"
                  + " Ingenieure Risse in der nördlichen Mauer gefunden haben.",
              "Das werde zwei Millionen Kronen kosten, sagte {person}, die für die Arbeiten"
                  + " verantwortlich ist, und niemand wisse, woher das Geld kommen solle.",
              "Die Händler fürchten um ihre Geschäfte, denn seit dem Frühjahr kommen kaum noch {n}"
                  + " Kunden am Tag, und die Stadt hat ihnen keine Hilfe versprochen."),
          "fr",
          List.of(
              "Le conseil municipal de {town} a décidé de fermer le pont pendant {n} semaines, après"
                  + " que des ingénieurs ont trouvé des fissures dans le mur du nord.",
              "Les travaux coûteront deux millions de couronnes, a dit {person}, qui les dirige, et"
                  + " personne ne sait encore d'où viendra l'argent de la ville.",
              "Les commerçants craignent pour leurs affaires, car depuis le printemps il ne vient plus"
                  + " que {n} clients par jour, et la mairie ne leur a rien promis."),
          "es",
          List.of(
              "El ayuntamiento de {town} decidió cerrar el puente durante {n} semanas, después de que"
                  + " los ingenieros encontraran grietas en el muro del norte.",
              "Las obras costarán dos millones de coronas, dijo {person}, que las dirige, y nadie sabe"
                  + " todavía de dónde vendrá el dinero de la ciudad.",
              "Los comerciantes temen por sus negocios, porque desde la primavera solo llegan {n}"
                  + " clientes al día y el gobierno no les ha prometido ninguna ayuda."));

  private final Random random;

  MadeUpProse(Random random) {
    this.random = random;
  }

  /** A headline without its number. */
  String headline() {
    return filled("{town} waits for its {thing} as {name} asks for more time");
  }

  /** Sentences of English, a paragraph each, none of a kind twice as long as there are kinds. */
  List<String> english(int paragraphs) {
    List<String> kinds = new ArrayList<>(ENGLISH);
    Collections.shuffle(kinds, random);
    List<String> story = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      story.add(filled(kinds.get(i % kinds.size())));
    }
    return story;
  }

  /** A story in German, French or Spanish. */
  List<String> foreign() {
    List<String> languages = List.of("de", "fr", "es");
    return OTHERS.get(Seeds.one(languages, random)).stream().map(this::filled).toList();
  }

  private String filled(String kind) {
    StringBuilder sentence = new StringBuilder();
    int done = 0;
    int open = kind.indexOf('{');
    while (open >= 0) {
      int close = kind.indexOf('}', open);
      String slot = kind.substring(open + 1, close);
      sentence.append(kind, done, open);
      sentence.append(
          slot.equals("n") ? 2 + random.nextInt(900) : Seeds.one(WORDS.get(slot), random));
      done = close + 1;
      open = kind.indexOf('{', done);
    }
    return sentence.append(kind, done, kind.length()).toString();
  }
}
