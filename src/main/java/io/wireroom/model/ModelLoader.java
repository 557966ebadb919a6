package io.wireroom.model;

import io.wireroom.fault.UserFault;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Takes models as settings name them and checks that they fit their roles. */
final class ModelLoader {
  /** Roles that an engine of another kind may have: a Spark NLP stage, a transformer. */
  private static final Set<ModelRole> OPEN =
      EnumSet.of(ModelRole.POS, ModelRole.NAMES, ModelRole.SENTIMENT);

  private final ModelFiles files;

  ModelLoader(ModelFiles files) {
    this.files = files;
  }

  /**
   * A model of ours; nothing where it is of another kind, which is not looked at.
   *
   * @param shipped the model that ships for the role
   * @throws UserFault where there is none, or it does not fit
   */
  Optional<Payload<Object>> load(ModelRole role, ModelName name, Payload<Object> shipped) {
    return switch (name.kind()) {
      case BUILTIN -> {
        if (!name.value().equals(role.label())) {
          throw fault(role, name, "no such built-in model", null);
        }
        yield Optional.of(shipped);
      }
      case HUB -> {
        if (!OPEN.contains(role)) {
          throw fault(role, name, "the hub has no models for it", null);
        }
        yield Optional.empty();
      }
      case PATH -> file(role, name);
    };
  }

  private Optional<Payload<Object>> file(ModelRole role, ModelName name) {
    try {
      if (!files.exists(name.value())) {
        throw new FileNotFoundException("no such file or folder");
      }
      if (files.isFolder(name.value())) {
        if (!OPEN.contains(role)) {
          throw new IOException("a folder, not a model file");
        }
        return Optional.empty();
      }
      Payload<Object> payload = new Payload<>(files.read(name.value()));
      Object ignored = payload.knowledge(role::read);
      checkCard(name.value(), payload);
      return Optional.of(payload);
    } catch (UncheckedIOException e) {
      throw fault(role, name, reason(e.getCause()), e);
    } catch (IOException | RuntimeException e) {
      // Bytes of anything else may trip a reader in any way.
      throw fault(role, name, reason(e), e);
    }
  }

  /** A card of that name beside a model has to be this model's. */
  private void checkCard(String model, Payload<Object> payload) throws IOException {
    String card = model.replaceFirst("\\.model$", "") + ".json";
    if (!card.equals(model + ".json") && files.exists(card)) {
      String told = ModelCard.of(files.read(card)).sha256();
      if (!told.isEmpty() && !told.equals(payload.sha256())) {
        throw new IOException("the card beside it is of another model");
      }
    }
  }

  private static String reason(Throwable e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.replaceFirst("^Cannot read model: ", "").replaceAll("\\s+", " ");
  }

  private static UserFault fault(ModelRole role, ModelName name, String reason, Throwable cause) {
    return new UserFault(
        "Cannot load model: " + reason + " (models." + role.label() + " = " + name + ")", cause);
  }
}
