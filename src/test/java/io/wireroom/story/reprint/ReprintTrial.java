package io.wireroom.story.reprint;

import io.wireroom.story.ReprintSet;
import io.wireroom.story.ReprintSet.Piece;
import io.wireroom.story.StoryText;
import java.util.*;
import java.nio.file.*;
import com.fasterxml.jackson.databind.*;

public final class ReprintTrial {
  static String show(Overlap o) { return String.format("n %.2f q %.2f a %.2f j %.2f sp %.2f voc %.2f size %d ratio %.2f fig %s", o.narrated(), o.quoted(), o.all(), o.jaccard(), o.spread(), o.vocabulary(), o.size(), o.ratio(), o.figures()); }
  public static void main(String[] args) throws Exception {
    ObjectMapper m = new ObjectMapper();
    List<StoryText> all = new ArrayList<>();
    for (String f : args[0].split(",")) for (String l : Files.readAllLines(Path.of(f))) {
      JsonNode n = m.readTree(l);
      all.add(StoryText.of(n.get("title").asText(), n.get("text").asText()));
    }
    long seed = Long.parseLong(args[1]);
    List<Piece> pieces = ReprintSet.of(all, seed);
    PrintMaker maker = new PrintMaker();
    List<Print> prints = new ArrayList<>();
    Map<String, Piece> gold = new HashMap<>();
    for (Piece p : pieces) {
      gold.put(p.id(), p);
      long micros = p.at().toEpochMilli() * 1000;
      prints.add(new Print(p.id(), (int) (micros / 86400000000L), micros, p.outlet(), null, p.tag(), p.version(), null, maker.title(p.text().title()), maker.text(p.text().text())));
    }
    Collections.sort(prints);
    Map<String, String> root = new HashMap<>(); Map<String, Integer> rank = new HashMap<>();
    for (int i = 0; i < prints.size(); i++) {
      Print c = prints.get(i); Kinship best = null; Print parent = null;
      for (int j = 0; j < i; j++) {
        Print e = prints.get(j);
        if (c.day() - e.day() > 7) continue;
        Kinship k = Kinship.of(e, c);
        boolean want = k != null && (best == null || k.better(best));
        if (want) { best = k; parent = e; }
      }
      root.put(c.id(), parent == null ? c.id() : root.get(parent.id()));
      rank.put(c.id(), parent == null ? 1 : rank.get(parent.id()) + (best.relation() == Relation.VERSION ? 1 : 0));
    }
    long tp = 0, fp = 0, fn = 0; Map<String,Integer> missed = new TreeMap<>(); int shown = 0;
    for (int i = 0; i < prints.size(); i++) for (int j = 0; j < i; j++) {
      Print a = prints.get(j), b = prints.get(i); Piece x = gold.get(a.id()), y = gold.get(b.id());
      boolean g = x.story() == y.story(), s = root.get(a.id()).equals(root.get(b.id()));
      if (g && s) tp++; else if (g) fn++; else if (s) fp++;
      if (g != s && shown++ < 40) System.out.println((g ? "MISS " : "FALSE ") + x.kind() + "[" + x.edits() + "]" + x.rank() + " / " + y.kind() + "[" + y.edits() + "]" + y.rank() + " " + show(Overlap.of(a.text(), b.text())) + (g ? "" : " | " + x.text().title() + " | " + y.text().title()) + " days " + (b.day() - a.day()));
    }
    double p = tp / (double) (tp + fp), r = tp / (double) (tp + fn);
    int right = 0, count = 0, pairs = 0, okPairs = 0;
    for (Piece x : pieces) if (x.kind().equals("version") || x.kind().equals("first")) {
      boolean chain = pieces.stream().anyMatch(y -> y.story() == x.story() && y.kind().equals("version"));
      if (!chain) continue; count++; if (rank.get(x.id()) == x.rank()) right++; else System.out.println("RANK " + x.rank() + " got " + rank.get(x.id()) + " " + x.tag() + " " + x.edits());
    }
    System.out.printf("pieces %d pairs %d P %.4f R %.4f F1 %.4f; ranks right %d of %d%n", pieces.size(), tp + fn, p, r, 2 * p * r / (p + r), right, count);
    if (args.length > 2) {
      for (Piece x : pieces) if (x.kind().equals("look-alike")) {
        double most = 0; Overlap o = null; for (Print q : prints) if (!q.id().equals(x.id())) { Overlap v = Overlap.of(q.text(), prints.stream().filter(z -> z.id().equals(x.id())).findFirst().get().text()); if (v.narrated() > most) { most = v.narrated(); o = v; } }
        System.out.println(show(o));
      }
    }
  }
}
