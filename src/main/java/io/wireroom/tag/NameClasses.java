package io.wireroom.tag;

/** What lists say a name may be. Numbers are part of model files. */
final class NameClasses {
  static final int COUNTRY = 0;
  static final int DEMONYM = 1;
  static final int CITY = 2;
  static final int PLACE = 3;
  static final int COMPANY = 4;
  static final int INSTITUTION = 5;
  static final int PERSON = 6;
  static final int FIRST_NAME = 7;
  static final int SURNAME = 8;
  static final int TITLE = 9;
  static final int BODY = 10;
  static final int ACTOR = 11;
  static final int RARE_FIRST_NAME = 12;
  static final int RARE_SURNAME = 13;
  static final int EVENT = 14;
  static final int CALENDAR = 15;
  static final int LISTED_COMPANY = 16;
  static final int ARMED_GROUP = 17;
  static final int WORK = 18;

  /** Classes whose words need no capital. */
  static final int LOWER = 1 << TITLE | 1 << BODY | 1 << EVENT;

  private NameClasses() {}

  static int bit(int listed) {
    return 1 << listed;
  }
}
