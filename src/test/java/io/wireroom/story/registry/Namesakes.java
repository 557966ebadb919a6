package io.wireroom.story.registry;

import io.wireroom.entity.EntityIds;
import io.wireroom.entity.MentionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Two days of news about people who share names, made up by a seed. What it makes:
 *
 * <ul>
 *   <li><b>Pairs</b> (200): three in five are two persons of one full name, the others two of one
 *       surname. Of ten such pairs seven live in two countries and do two things, one does two
 *       things in one country, one the same in two countries, and one holds one office in one
 *       country for two towns or companies.
 *   <li><b>Others</b>: as many persons without a namesake, of whom one in five has a name that the
 *       news spells in several ways (hyphens, accents, transliterations).
 *   <li><b>Events</b>: each person is in two or three, each told by one to four articles of one or
 *       both days; one article in twenty was not joined with its event.
 *   <li><b>What an article tells</b>, as often as extracted real news does: the last name alone in
 *       8 of 100 articles (never in an event's only one), else the full name; the title in 58, the
 *       country in 85 (in 2 of these another one, drawn by lot), the body in 38. Titles have
 *       synonyms and {@code former} before them; bodies are cut to their last word in 20 of 100;
 *       given names are short, or have a middle initial, in 6 of 100 each; {@code Smith, John} in
 *       1.
 * </ul>
 */
final class Namesakes {
  /** One person in one article, and who it is. */
  record Told(
      String article,
      int day,
      long at,
      String event,
      String entityId,
      String name,
      String title,
      String affiliation,
      String country,
      String truth) {}

  private record Office(List<String> titles, List<String> bodies, boolean town) {}

  private record Person(
      String truth,
      List<String> names,
      String surname,
      String country,
      Office office,
      String body) {}

  private static final int PAIRS = 200;
  private static final int FIRST_DAY = 18_078;
  private static final List<String> GIVEN =
      List.of(
          "John",
          "James",
          "Robert",
          "Michael",
          "William",
          "David",
          "Thomas",
          "Daniel",
          "Paul",
          "Mark",
          "George",
          "Steven",
          "Andrew",
          "Peter",
          "Edward",
          "Mary",
          "Patricia",
          "Jennifer",
          "Linda",
          "Elizabeth",
          "Susan",
          "Sarah",
          "Karen",
          "Maria",
          "Anna",
          "Laura",
          "Emma",
          "Carlos",
          "Jorge",
          "Ahmed",
          "Ali",
          "Fatima",
          "Olga",
          "Ivan",
          "Pierre",
          "Hans",
          "Lars",
          "Chidi");
  private static final List<String> SURNAMES =
      List.of(
          "Smith",
          "Jones",
          "Williams",
          "Brown",
          "Taylor",
          "Davies",
          "Wilson",
          "Evans",
          "Thomas",
          "Johnson",
          "Roberts",
          "Walker",
          "Wright",
          "Robinson",
          "Thompson",
          "White",
          "Hughes",
          "Edwards",
          "Green",
          "Hall",
          "Wood",
          "Harris",
          "Martin",
          "Clarke",
          "Garcia",
          "Lopez",
          "Hernandez",
          "Khan",
          "Hussain",
          "Petrov",
          "Ivanova",
          "Dubois",
          "Meyer",
          "Nilsson",
          "Okafor",
          "Prewitt",
          "Quellmoor",
          "Brandsma",
          "Vantongeren",
          "Oyelaran");
  private static final List<String> COUNTRIES =
      List.of("USA", "GBR", "CAN", "AUS", "IRL", "ZAF", "IND", "NGA", "DEU", "FRA", "ESP", "MEX");
  private static final List<List<String>> SPELLED =
      List.of(
          List.of("Kim Jong-un", "Kim Jong Un", "Kim Jong-Un"),
          List.of("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan", "Tayyip Erdogan"),
          List.of("Volodymyr Zelensky", "Volodymyr Zelenskyy", "Vladimir Zelenskiy"),
          List.of("Muammar Gaddafi", "Moammar Gadhafi", "Muammar Qaddafi"),
          List.of("Park Chan-ho", "Park Chan Ho", "Chan-ho Park"),
          List.of("Sergei Lavrenko", "Sergey Lavrenko"),
          List.of("Mohammed al-Harazi", "Muhammad al-Harazi", "Mohamed Harazi"),
          List.of("Jörg Brüderlin", "Joerg Bruederlin", "Jorg Bruderlin"),
          List.of("Dmitry Tarasovsky", "Dmitri Tarasovskiy", "Dmitriy Tarasovskyy"),
          List.of("José Ángel Ibarretxe", "Jose Angel Ibarretxe"),
          List.of("Yoon Seo-jin", "Yoon Seo Jin"),
          List.of("Alexei Navoltsev", "Aleksey Navoltsev", "Alexey Navoltsev"));
  private static final List<Office> OFFICES =
      List.of(
          new Office(List.of("mayor", "Mayor", "city mayor"), towns(), true),
          new Office(List.of("senator", "Senator", "U.S. senator"), towns(), true),
          new Office(List.of("footballer", "striker", "forward"), clubs(), false),
          new Office(List.of("goalkeeper", "football player"), clubs(), false),
          new Office(List.of("professor", "Professor of history", "historian"), schools(), false),
          new Office(List.of("economist", "chief economist"), banks(), false),
          new Office(List.of("chief executive", "CEO", "chief executive officer"), firms(), true),
          new Office(List.of("actor", "film actor"), List.of(), false),
          new Office(List.of("police chief", "chief of police"), towns(), true),
          new Office(List.of("novelist", "author", "writer"), List.of(), false),
          new Office(List.of("judge", "district judge"), courts(), false),
          new Office(List.of("surgeon", "heart surgeon"), hospitals(), false),
          new Office(List.of("spokesman", "spokesperson"), firms(), false),
          new Office(List.of("bishop", "Bishop"), towns(), true));

  private final Random random;
  private final List<Told> told = new ArrayList<>();
  private int events;
  private int articles;

  private Namesakes(long seed) {
    random = new Random(seed);
  }

  /** Both days. */
  static List<Told> news(long seed) {
    return news(seed, PAIRS);
  }

  /** Both days, with another number of pairs. */
  static List<Told> news(long seed, int pairs) {
    Namesakes made = new Namesakes(seed);
    Set<String> names = new HashSet<>();
    for (int i = 0; i < pairs; i++) {
      made.pair(i, names);
    }
    for (int i = 0; i < pairs; i++) {
      made.other(i, names);
    }
    return made.told;
  }

  private void pair(int number, Set<String> taken) {
    String given = fresh(taken);
    String surname = given.substring(given.indexOf(' ') + 1);
    given = given.substring(0, given.indexOf(' '));
    boolean full = random.nextInt(5) < 3;
    String other = full ? given : GIVEN.get(random.nextInt(GIVEN.size()));
    while (!full && (other.equals(given) || !taken.add(other + " " + surname))) {
      other = GIVEN.get(random.nextInt(GIVEN.size()));
    }
    String country = any(COUNTRIES);
    String abroad = any(COUNTRIES);
    while (abroad.equals(country)) {
      abroad = any(COUNTRIES);
    }
    Office office = any(OFFICES);
    Office another = any(OFFICES);
    while (another.equals(office) || another.titles.get(0).equals(office.titles.get(0))) {
      another = any(OFFICES);
    }
    int kind = random.nextInt(10);
    boolean seat = kind == 9;
    while (seat && !office.town) {
      office = any(OFFICES);
    }
    String body = body(office, "");
    tell(person("a" + number, given, surname, country, office, body));
    Office second = kind == 8 || seat ? office : another;
    String where = kind == 7 || seat ? country : abroad;
    tell(person("b" + number, other, surname, where, second, body(second, body)));
  }

  private void other(int number, Set<String> taken) {
    Office office = any(OFFICES);
    if (number < 5 * SPELLED.size() && number % 5 == 0) {
      List<String> names = SPELLED.get(number / 5);
      String last = names.get(0);
      last =
          last.startsWith("Kim") || last.startsWith("Park") || last.startsWith("Yoon")
              ? last.substring(0, last.indexOf(' '))
              : last.substring(last.lastIndexOf(' ') + 1);
      tell(new Person("s" + number, names, last, any(COUNTRIES), office, body(office, "")));
      return;
    }
    String name = fresh(taken);
    int cut = name.indexOf(' ');
    String given = name.substring(0, cut);
    tell(
        person(
            "o" + number,
            given,
            name.substring(cut + 1),
            any(COUNTRIES),
            office,
            body(office, "")));
  }

  private String fresh(Set<String> taken) {
    String name = any(GIVEN) + " " + any(SURNAMES);
    while (!taken.add(name)) {
      String surname =
          taken.size() > 600
              ? any(SURNAMES) + any(SURNAMES).toLowerCase(Locale.ROOT)
              : any(SURNAMES);
      name = any(GIVEN) + " " + surname;
    }
    return name;
  }

  private Person person(
      String truth, String given, String surname, String country, Office office, String body) {
    return new Person(truth, List.of(given + " " + surname), surname, country, office, body);
  }

  private String body(Office office, String but) {
    if (office.bodies.isEmpty()) {
      return null;
    }
    String body = any(office.bodies);
    while (body.equals(but)) {
      body = any(office.bodies);
    }
    return body;
  }

  private void tell(Person person) {
    int many = 2 + random.nextInt(2);
    for (int e = 0; e < many; e++) {
      String event = "e" + events++;
      int copies = 1 + random.nextInt(4);
      int from = random.nextInt(2);
      boolean both = copies > 1 && random.nextInt(3) == 0;
      for (int c = 0; c < copies; c++) {
        int day = FIRST_DAY + (both ? Math.min(1, c * 2 / copies) : from);
        boolean strayed = random.nextInt(20) == 0;
        boolean bare = copies > 1 && random.nextInt(100) < 8;
        tell(person, strayed && !bare ? "e" + events++ : event, day, bare);
      }
    }
  }

  private void tell(Person person, String event, int day, boolean bare) {
    String name = bare ? person.surname : name(person);
    int draw = random.nextInt(100);
    String country = draw < 83 ? person.country : draw < 85 ? any(COUNTRIES) : null;
    String title = random.nextInt(100) < 58 ? title(person.office) : null;
    String body = person.body != null && random.nextInt(100) < 38 ? person.body : null;
    if (body != null && random.nextInt(5) == 0) {
      body = body.substring(body.lastIndexOf(' ') + 1);
    }
    long at = day * 86_400L + random.nextInt(86_400);
    String id = EntityIds.id(MentionType.PERSON, name);
    String article = String.format("%08x", random.nextInt()) + String.format("%06d", articles++);
    told.add(new Told(article, day, at, event, id, name, title, body, country, person.truth));
  }

  private String name(Person person) {
    String name = any(person.names);
    int cut = name.indexOf(' ');
    String given = name.substring(0, cut);
    int draw = random.nextInt(100);
    if (person.names.size() == 1 && draw < 6) {
      return given
          + " "
          + (char) ('A' + Math.floorMod(person.truth.hashCode(), 26))
          + "."
          + name.substring(cut);
    }
    if (person.names.size() == 1 && draw < 12) {
      String brief =
          switch (given) {
            case "William" -> "Bill";
            case "Robert" -> "Bob";
            case "Michael" -> "Mike";
            case "James" -> "Jim";
            case "Thomas" -> "Tom";
            case "Jennifer" -> "Jenny";
            default -> given;
          };
      return brief + name.substring(cut);
    }
    return person.names.size() == 1 && draw == 12 ? person.surname + ", " + given : name;
  }

  private String title(Office office) {
    String title = any(office.titles);
    return random.nextInt(15) == 0 ? "former " + title : title;
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static List<String> towns() {
    return List.of(
        "Springfield",
        "Fairview",
        "Leeds",
        "Marion",
        "Clayton",
        "Georgetown",
        "Salem",
        "Ashland",
        "Oxford",
        "Burlington",
        "Riverton",
        "Lakewood");
  }

  private static List<String> clubs() {
    return List.of(
        "Arsenal", "Leeds United", "Real Betis", "Hertha", "Celtic", "Ajax", "Galaxy", "Santos");
  }

  private static List<String> schools() {
    return List.of(
        "University of Leeds",
        "Ohio State University",
        "Boston College",
        "McGill University",
        "Trinity College",
        "University of Lagos");
  }

  private static List<String> banks() {
    return List.of("Deutsche Bank", "Barclays", "Chesapeake Forum", "Central Bank", "ING Group");
  }

  private static List<String> firms() {
    return List.of(
        "Acme Corp",
        "Northwind Airlines",
        "Boeing",
        "Tata Steel",
        "Globex Corporation",
        "Siemens AG",
        "Harbor Energy",
        "Initech",
        "Umbra Pharmaceuticals");
  }

  private static List<String> courts() {
    return List.of("High Court", "Superior Court of Marion", "Federal Court", "County Court");
  }

  private static List<String> hospitals() {
    return List.of("St Mary's Hospital", "Mercy Hospital", "Royal Infirmary", "Mayo Clinic");
  }
}
