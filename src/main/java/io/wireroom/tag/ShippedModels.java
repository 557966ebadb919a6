package io.wireroom.tag;

import io.wireroom.name.NameModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bytes of the models that ship in the jar. */
public final class ShippedModels {
  private ShippedModels() {}

  /** The part-of-speech model, for {@link PosModel#of}. */
  public static byte[] pos() {
    return read("/models/pos/pos.model");
  }

  /** The part-of-speech model, read anew. */
  public static PosModel partsOfSpeech() {
    try {
      return PosModel.of(pos());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The model of names, for {@link NameModel#of}. */
  public static byte[] names() {
    return read("/models/ner/names.model");
  }

  private static byte[] read(String path) {
    try (InputStream in = ShippedModels.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IOException("Cannot read model: not in the jar (" + path + ")");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
