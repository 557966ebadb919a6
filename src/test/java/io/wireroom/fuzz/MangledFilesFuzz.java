package io.wireroom.fuzz;

/** All of the mangled files; of the profile {@code fuzz}. */
class MangledFilesFuzz extends MangledFiles {
  @Override
  int files() {
    return 8_000;
  }
}
