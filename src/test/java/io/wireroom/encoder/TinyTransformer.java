package io.wireroom.encoder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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
  private static final int FLOAT = 1;
  private static final int INT64 = 7;

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
    graph.message(1, node("Gather", "rows", "weights", "input_ids"));
    graph.message(1, node("Cast", "mask", "attention_mask").message(5, integer("to", FLOAT)));
    String factor = "mask";
    if (segments) {
      graph.message(1, node("Cast", "segment", "token_type_ids").message(5, integer("to", FLOAT)));
      graph.message(1, node("Mul", "more", "segment", "nine"));
      graph.message(1, node("Add", "times", "more", "one"));
      graph.message(1, node("Mul", "factor", "mask", "times"));
      factor = "factor";
    }
    graph.message(1, node("Unsqueeze", "column", factor, "last"));
    graph.message(1, node("Mul", "weighed", "rows", "column"));
    graph.message(
        1, node("ReduceSum", "logits", "weighed", "middle").message(5, integer("keepdims", 0)));
    graph.text(2, "tiny");
    graph.message(5, floats("weights", weights(tokens), tokens.size(), LABELS.size()));
    graph.message(5, floats("nine", new float[] {9}));
    graph.message(5, floats("one", new float[] {1}));
    graph.message(5, integers("last", 2));
    graph.message(5, integers("middle", 1));
    graph.message(11, value("input_ids", INT64, "batch", "length"));
    graph.message(11, value("attention_mask", INT64, "batch", "length"));
    if (segments) {
      graph.message(11, value("token_type_ids", INT64, "batch", "length"));
    }
    graph.message(12, value("logits", FLOAT, "batch", "labels"));
    return new Protobuf()
        .number(1, 8)
        .message(7, graph)
        .message(8, new Protobuf().text(1, "").number(2, 13))
        .written();
  }

  private static Protobuf node(String operator, String output, String... inputs) {
    Protobuf node = new Protobuf();
    for (String input : inputs) {
      node.text(1, input);
    }
    return node.text(2, output).text(4, operator);
  }

  private static Protobuf integer(String name, long value) {
    return new Protobuf().text(1, name).number(3, value).number(20, 2);
  }

  private static Protobuf floats(String name, float[] values, long... dimensions) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
    for (float value : values) {
      bytes.putFloat(value);
    }
    Protobuf tensor = new Protobuf();
    for (long dimension : dimensions) {
      tensor.number(1, dimension);
    }
    return tensor.number(2, FLOAT).text(8, name).bytes(9, bytes.array());
  }

  private static Protobuf integers(String name, long value) {
    byte[] bytes = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array();
    return new Protobuf().number(1, 1).number(2, INT64).text(8, name).bytes(9, bytes);
  }

  private static Protobuf value(String name, int type, String... dimensions) {
    Protobuf shape = new Protobuf();
    for (String dimension : dimensions) {
      shape.message(1, new Protobuf().text(2, dimension));
    }
    Protobuf tensor = new Protobuf().number(1, type).message(2, shape);
    return new Protobuf().text(1, name).message(2, new Protobuf().message(1, tensor));
  }
}
