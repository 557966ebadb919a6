package io.wireroom.name;

import io.wireroom.learn.Calibration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which names that a model finds in a labelled set are right, by span and kind. */
final class NameOutcomes {
  private final NameModel model;
  private final Function<List<String>, String[]> tagger;
  private final NameSet set;

  NameOutcomes(NameModel model, Function<List<String>, String[]> tagger, NameSet set) {
    this.model = model;
    this.tagger = tagger;
    this.set = set;
  }

  void addTo(List<Calibration.Outcome> outcomes) {
    boolean apart = set.documents().stream().allMatch(d -> d.sentences().size() == 1);
    if (apart) {
      List<List<String>> sentences = new ArrayList<>();
      List<List<String>> tags = new ArrayList<>();
      for (NameSet.Document document : set.documents()) {
        sentences.addAll(document.sentences());
        tags.addAll(document.tags());
      }
      add(model.tagApart(sentences, tagged(sentences)), tags, outcomes);
    } else {
      for (NameSet.Document document : set.documents()) {
        List<List<String>> sentences = document.sentences();
        add(model.tag(sentences, tagged(sentences)), document.tags(), outcomes);
      }
    }
  }

  private List<String[]> tagged(List<List<String>> sentences) {
    return sentences.stream().map(tagger).toList();
  }

  private void add(
      List<TaggedName> names, List<List<String>> tags, List<Calibration.Outcome> outcomes) {
    Set<List<Integer>> gold = new HashSet<>();
    for (int s = 0; s < tags.size(); s++) {
      for (int i = 0; i < tags.get(s).size(); i++) {
        if (tags.get(s).get(i).startsWith("B-")) {
          int end = NameTags.end(tags.get(s), i);
          gold.add(List.of(s, i, end, NameTags.kind(tags.get(s).get(i))));
        }
      }
    }
    for (TaggedName name : names) {
      int kind = NameTags.kind("B-" + name.kind().coarse());
      if (set.partial() && kind == NameTags.MISC) {
        continue;
      }
      boolean right = gold.contains(List.of(name.sentence(), name.from(), name.to(), kind));
      outcomes.add(new Calibration.Outcome(name.confidence(), right));
    }
  }
}
