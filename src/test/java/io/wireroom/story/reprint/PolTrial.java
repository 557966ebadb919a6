package io.wireroom.story.reprint;
import java.util.*;
import java.nio.file.*;
import com.fasterxml.jackson.databind.*;
public final class PolTrial {
  public static void main(String[] args) throws Exception {
    ObjectMapper m = new ObjectMapper();
    PrintMaker maker = new PrintMaker(); List<Print> prints = new ArrayList<>(); Map<String,String> titles = new HashMap<>();
    for (String f : args[0].split(",")) for (String l : Files.readAllLines(Path.of(f))) {
      JsonNode n = m.readTree(l); String date = n.get("date").asText(); long day = java.time.LocalDate.parse(date.substring(0,10)).toEpochDay();
      prints.add(new Print(n.get("id").asText(), (int) day, day * 86400000000L, n.get("publisher").asText(), null, null, 1, null, maker.title(n.get("title").asText()), maker.text(n.get("text").asText())));
    }
    Collections.sort(prints); int pairs = 0;
    for (int i = 0; i < prints.size(); i++) for (int j = 0; j < i; j++) {
      Print a = prints.get(j), b = prints.get(i); pairs++;
      if (args.length == 1 && b.day() - a.day() > 7) continue;
      Overlap o = Overlap.of(a.text(), b.text()); Kinship k = Kinship.of(a, b);
      if (k != null || o.narrated() + o.vocabulary() + o.jaccard() > .7) System.out.println((k == null ? "near " : k.relation()) + " " + (b.day() - a.day()) + " " + ReprintTrial.show(o) + " " + a.id() + " " + b.id());
    }
    System.out.println(prints.size() + " " + pairs);
  }
}
