package dev.firstlook.notebook;

/**
 * A word of Java source: what it is and where it stands.
 *
 * @param kind what it is
 * @param start the offset of its first character
 * @param end the offset after its last character
 * @param line its first line, from 1
 */
record JavaToken(Kind kind, int start, int end, int line) {

  enum Kind {
    KEYWORD,
    NAME,
    STRING,
    NUMBER,
    COMMENT,
    SYMBOL
  }
}
