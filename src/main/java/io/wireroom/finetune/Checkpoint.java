package io.wireroom.finetune;

import io.wireroom.fault.UserFault;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/**
 * A training that was stopped between two steps: weights and the optimizer's means of them.
 *
 * @param file that is written whole, or not at all
 * @param training tells trainings from each other
 */
record Checkpoint(Path file, long training) {
  /**
   * How far a training is.
   *
   * @param steps that are done
   * @param spent on them
   */
  record Progress(int steps, Duration spent) {}

  /**
   * Goes on where a file is; begins where there is none.
   *
   * @throws UserFault where the file is of another training or cannot be read
   */
  Progress resume(AdamW optimizer) {
    if (!Files.exists(file)) {
      return new Progress(0, Duration.ZERO);
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
      if (in.readLong() != training) {
        throw new UserFault(
            "Cannot train: the checkpoint is of other data, another plan or another parent; delete"
                + " it, or choose another output ("
                + file
                + ")");
      }
      Progress progress = new Progress(in.readInt(), Duration.ofMillis(in.readLong()));
      optimizer.read(in);
      return progress;
    } catch (IOException e) {
      throw new UserFault("Cannot train: cannot read checkpoint (" + file + ")", e);
    }
  }

  /**
   * Writes it.
   *
   * @throws UserFault where that fails
   */
  void write(Progress progress, AdamW optimizer) {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 20))) {
        out.writeLong(training);
        out.writeInt(progress.steps());
        out.writeLong(progress.spent().toMillis());
        optimizer.write(out);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UserFault("Cannot train: cannot write checkpoint (" + file + ")", e);
    }
  }
}
