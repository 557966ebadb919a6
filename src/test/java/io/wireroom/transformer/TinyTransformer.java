package io.wireroom.transformer;

import io.wireroom.encoder.Protobuf;
import io.wireroom.encoder.TinyGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Sequence classifiers of a few words, exported as their big sisters are. A token adds its weight
 * to the logit of positive, takes it from that of negative; in the second segment it does so ten
 * times. Padding weighs much, so that a missing mask is seen.
 */
public final class TinyTransformer {
  /** Words that the models know, and what they weigh. */
  private static final Map<String, Float> WEIGHTS =
      Map.of("good", 2f, "bad", -2f, "anna", 1f, "berg", -1f, "is", 0f, "[TGT]", 0f);

  private static final List<String> LABELS = List.of("negative", "neutral", "positive");
  private static final float PADDING = 50;

  private TinyTransformer() {}

  /** A model of the BERT family, uncased. */
  public static Path bert(Path folder) {
    return bert(folder, LABELS);
  }

  /** One with these labels, whose logits stay in the order negative, neutral, positive. */
  static Path bert(Path folder, List<String> labels) {
    List<String> tokens = new ArrayList<>(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]"));
    WEIGHTS.keySet().stream().sorted().forEach(tokens::add);
    tokens.addAll(List.of(",", ".", "[", "]", "sep", "t", "##gt"));
    return written(folder, tokens, labels, "vocab.txt", String.join("\n", tokens), true);
  }

  /** A model of the RoBERTa family: byte pairs, no segments. */
  static Path roberta(Path folder) {
    List<String> tokens = new ArrayList<>(List.of("<s>", "<pad>", "</s>", "<unk>", "<mask>"));
    StringBuilder merges = new StringBuilder("#version: 0.2\n");
    for (char c = '!'; c <= '~'; c++) {
      tokens.add(Character.toString(c));
    }
    tokens.add("Ġ");
    for (String word : List.of("good", "bad", "Anna", "Berg", "is")) {
      for (int end = 2; end <= word.length(); end++) {
        merges.append(word, 0, end - 1).append(' ').append(word.charAt(end - 1)).append('\n');
        tokens.add(word.substring(0, end));
      }
      merges.append("Ġ ").append(word).append('\n');
      tokens.add("Ġ" + word);
    }
    List<String> entries = new ArrayList<>();
    for (int i = tokens.size() - 1; i >= 0; i--) {
      String quoted = tokens.get(i).replace("\\", "\\\\").replace("\"", "\\\"");
      entries.add("\"%s\": %d".formatted(quoted, i));
    }
    String json = "{" + String.join(", ", entries) + "}";
    Path written = written(folder, tokens, LABELS, "vocab.json", json, false);
    write(folder.resolve("assets/merges.txt"), merges.toString());
    return written;
  }

  /** A model of the DeBERTa family, versions 2 and 3: sentence pieces. */
  static Path deberta(Path folder) {
    List<String> pieces = new ArrayList<>(List.of("[PAD]", "[CLS]", "[SEP]", "[UNK]"));
    pieces.addAll(words());
    Path written = written(folder, pieces, LABELS, "spm.model", "", true);
    write(folder.resolve("assets/spm.model"), sentencePieces(pieces, 3));
    return written;
  }

  /** A model of the XLM-RoBERTa family: sentence pieces whose numbers are one less. */
  static Path xlmRoberta(Path folder) {
    List<String> tokens = new ArrayList<>(List.of("<s>", "<pad>", "</s>", "<unk>"));
    List<String> pieces = new ArrayList<>(List.of("<unk>", "<s>", "</s>"));
    tokens.addAll(words());
    pieces.addAll(words());
    Path written = written(folder, tokens, LABELS, "sentencepiece.bpe.model", "", false);
    write(folder.resolve("assets/sentencepiece.bpe.model"), sentencePieces(pieces, 0));
    return written;
  }

  private static List<String> words() {
    return List.of("▁good", "▁bad", "▁Anna", "▁Berg", "▁is", "▁", ".", ",");
  }

  /** A unigram model of SentencePiece; the first pieces are no words. */
  private static byte[] sentencePieces(List<String> pieces, int unknown) {
    Protobuf model = new Protobuf();
    for (int i = 0; i < pieces.size(); i++) {
      int kind = i == unknown ? 2 : words().contains(pieces.get(i)) ? 1 : 3;
      model.message(1, new Protobuf().text(1, pieces.get(i)).real(2, -i).number(3, kind));
    }
    return model.written();
  }

  private static Path written(
      Path folder,
      List<String> tokens,
      List<String> labels,
      String name,
      String vocabulary,
      boolean segments) {
    try {
      Files.createDirectories(folder.resolve("assets"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    write(folder.resolve("model.onnx"), model(tokens, segments));
    write(folder.resolve("assets").resolve(name), vocabulary);
    write(folder.resolve("assets/labels.txt"), String.join("\n", labels));
    return folder;
  }

  private static void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Path file, byte[] content) {
    try {
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A row of weights per token. */
  private static float[] weights(List<String> tokens) {
    float[] weights = new float[tokens.size() * LABELS.size()];
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      boolean padding = token.toLowerCase(Locale.ROOT).contains("pad");
      String word = token.replaceFirst("^[Ġ▁]", "").toLowerCase(Locale.ROOT);
      float weight = padding ? PADDING : WEIGHTS.getOrDefault(word, 0f);
      weights[i * LABELS.size()] = -weight;
      weights[i * LABELS.size() + 2] = weight;
    }
    return weights;
  }

  private static byte[] model(List<String> tokens, boolean segments) {
    Protobuf graph = new Protobuf();
    graph.message(1, TinyGraph.node("Gather", "rows", "weights", "input_ids"));
    graph.message(
        1,
        TinyGraph.node("Cast", "mask", "attention_mask")
            .message(5, TinyGraph.integer("to", TinyGraph.FLOAT)));
    String factor = "mask";
    if (segments) {
      graph.message(
          1,
          TinyGraph.node("Cast", "segment", "token_type_ids")
              .message(5, TinyGraph.integer("to", TinyGraph.FLOAT)));
      graph.message(1, TinyGraph.node("Mul", "more", "segment", "nine"));
      graph.message(1, TinyGraph.node("Add", "times", "more", "one"));
      graph.message(1, TinyGraph.node("Mul", "factor", "mask", "times"));
      factor = "factor";
    }
    graph.message(1, TinyGraph.node("Unsqueeze", "column", factor, "last"));
    graph.message(1, TinyGraph.node("Mul", "weighed", "rows", "column"));
    graph.message(
        1,
        TinyGraph.node("ReduceSum", "logits", "weighed", "middle")
            .message(5, TinyGraph.integer("keepdims", 0)));
    graph.text(2, "tiny");
    graph.message(5, TinyGraph.floats("weights", weights(tokens), tokens.size(), LABELS.size()));
    graph.message(5, TinyGraph.floats("nine", new float[] {9}));
    graph.message(5, TinyGraph.floats("one", new float[] {1}));
    graph.message(5, TinyGraph.integers("last", 2));
    graph.message(5, TinyGraph.integers("middle", 1));
    graph.message(11, TinyGraph.value("input_ids", TinyGraph.INT64, "batch", "length"));
    graph.message(11, TinyGraph.value("attention_mask", TinyGraph.INT64, "batch", "length"));
    if (segments) {
      graph.message(11, TinyGraph.value("token_type_ids", TinyGraph.INT64, "batch", "length"));
    }
    graph.message(12, TinyGraph.value("logits", TinyGraph.FLOAT, "batch", "labels"));
    return TinyGraph.file(graph);
  }
}
