package io.wireroom.fuzz;

/** A tenth of the mangled files. */
class MangledFilesTest extends MangledFiles {
  @Override
  int files() {
    return 800;
  }
}
