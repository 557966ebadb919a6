package io.wireroom.corpus.page;

import org.jsoup.nodes.Element;

/** An element of a page and what stands in it. Lengths are in characters, blanks counted once. */
final class Box {
  final Element element;

  /** See {@link BlockNames#of}. */
  final int names;

  final Box parent;

  /** The innermost block that it stands in; null for the body. */
  final Box block;

  /** Where it stands in the page's boxes in the order of their beginnings. */
  final int begin;

  /** Behind the last box in it. */
  int end;

  int letters;
  int linked;
  int emphasised;

  /** Letters of paragraphs that have it as their block. */
  int own;

  /** Letters of running text. */
  int running;

  /** Of these, what does not stand beside the story. */
  int story;

  /** Whether it holds one heading or more that is a link as a whole; how many in it do. */
  boolean linkedHeading;

  int linkedHeadings;

  boolean dropped;

  Box(Element element, int names, Box parent, Box block, int begin) {
    this.element = element;
    this.names = names;
    this.parent = parent;
    this.block = block;
    this.begin = begin;
  }

  String tag() {
    return element.normalName();
  }

  boolean is(BlockNames.Kind kind) {
    return BlockNames.has(names, kind);
  }

  /** Heading level, 1 to 6; 0 where it is none. */
  int heading() {
    String tag = tag();
    boolean heading = tag.length() == 2 && tag.charAt(0) == 'h';
    int level = heading ? tag.charAt(1) - '0' : 0;
    return level >= 1 && level <= 6 ? level : 0;
  }

  /** Whether it is the other or around it. */
  boolean holds(Box other) {
    return begin <= other.begin && other.begin < end;
  }

  double linkShare() {
    return letters == 0 ? 0 : (double) linked / letters;
  }
}
