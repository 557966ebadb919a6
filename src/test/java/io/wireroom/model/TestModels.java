package io.wireroom.model;

/** The linear models that ship, read once for all tests of a JVM. */
public final class TestModels {
  public static final Models SHIPPED = Models.shipped().linear();

  private TestModels() {}
}
