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
      ModelCard.checkBeside(files, name.value(), payload.sha256());
      Object ignored = payload.knowledge(role::read);
      return Optional.of(payload);
    } catch (UncheckedIOException e) {
      throw fault(role, name, reason(e.getCause()), e);
    } catch (IOException | RuntimeException e) {
      // Bytes of anything else may trip a reader in any way.
      throw fault(role, name, reason(e), e);
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
