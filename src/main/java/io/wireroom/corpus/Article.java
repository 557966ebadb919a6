package io.wireroom.corpus;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A cleaned article. {@code text} begins with the headline as a paragraph of its own wherever there
 * is one, so that offsets into {@code text} reach it; paragraphs are separated by one blank line.
 *
 * @param articleId 32 hex digits of SHA-256 over the canonical URL, else over the normalised text
 * @param sourceUri file and position in it
 * @param url null where none
 * @param outlet null where unknown
 * @param title headline without wire tag; null where none
 * @param titleEnd where the headline ends in {@code text}; 0 where none
 * @param datelinePlace such as {@code SEOUL/WASHINGTON}; null where none
 * @param datelineAgency such as {@code Yonhap}; null where none
 * @param publishedAt null where unknown
 * @param publishedDate date of the article in its own place's calendar; null where unknown
 * @param publishedAtSource field, meta, dateline, text, url, file or none
 * @param wireTag such as {@code LEAD} or {@code 2nd LD}; null where none
 * @param wireVersion 1 for a first version
 * @param wireNote what the ATTN line says; null where none
 * @param slug the wire's short name of the story; null where none
 * @param urgency as the wire has it, from 1 to 9; null where it has none
 * @param section where the outlet ran it; null where unknown
 * @param modifiedAt when it was last changed; null where unknown
 * @param language ISO 639-1 code
 * @param contentHash SHA-256 over the normalised text, hex
 * @param simhash 64-bit simhash over the text's word 3-grams
 */
public record Article(
    String articleId,
    String sourceUri,
    String url,
    String outlet,
    String title,
    int titleEnd,
    List<String> authors,
    String datelinePlace,
    String datelineAgency,
    Instant publishedAt,
    LocalDate publishedDate,
    String publishedAtSource,
    String wireTag,
    int wireVersion,
    String wireNote,
    String slug,
    Integer urgency,
    String section,
    Instant modifiedAt,
    String language,
    String text,
    List<Removal> removed,
    String contentHash,
    long simhash) {}
