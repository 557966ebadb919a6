package io.wireroom.name;

/** What lists say a name, or a word in one, may be. The order is part of model files. */
public enum NameClass {
  COUNTRY,
  DEMONYM,
  CITY,
  PLACE,
  COMPANY,
  INSTITUTION,
  PERSON,
  FIRST_NAME,
  SURNAME,
  /** Words of titles and occupations. */
  TITLE,
  /** Words that organizations call themselves by. */
  BODY,
  /** Leaders, governments and their parts. */
  ACTOR,
  RARE_FIRST_NAME,
  RARE_SURNAME,
  /** Words that the names of happenings end in. */
  EVENT,
  /** Weekdays, months and feasts. */
  CALENDAR,
  /** Companies whose shares are traded, mostly small. */
  LISTED_COMPANY,
  ARMED_GROUP,
  /** What follows a company's name: Inc., GmbH. */
  COMPANY_FORM,
  /** Words that the names of laws and treaties end in. */
  WORK;

  // The order is part of model files, and says so.
  @SuppressWarnings("EnumOrdinal")
  private final int bit = 1 << ordinal();

  /** Classes whose words need no capital. */
  static final int LOWER = TITLE.bit() | BODY.bit() | EVENT.bit();

  int bit() {
    return bit;
  }
}
