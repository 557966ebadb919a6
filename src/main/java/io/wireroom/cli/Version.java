package io.wireroom.cli;

import io.wireroom.job.Build;
import picocli.CommandLine.IVersionProvider;

/** What {@code wireroom --version} prints. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    Build build = Build.current();
    return new String[] {"wireroom " + build.version() + " (" + build.commit() + ")"};
  }
}
