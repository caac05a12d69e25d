package dev.firstlook.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes a file and refuses, with its line, a byte that is not of the charset and a NUL. The
 * decoders of the JDK either replace such bytes silently or do not say where they stood.
 */
final class CheckedReader extends Reader {
  private static final int BUFFER = 1 << 16;

  /** The bytes of the longest byte-order mark. */
  private static final int LONGEST_MARK = 3;

  private final InputStream in;
  private final String source;
  private final ReadOptions options;
  private final Charset charset;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
  private final CharBuffer chars = CharBuffer.allocate(BUFFER).limit(0);
  private boolean atEnd;
  private boolean flushed;
  private long line = 1;
  private long charInLine;

  /** Reads the byte-order mark, if there is one; it decides the charset. */
  CheckedReader(InputStream in, ReadOptions options, String source) throws IOException {
    this.in = in;
    this.source = source;
    this.options = options;
    bytes.limit(0);
    while (bytes.remaining() < LONGEST_MARK && !atEnd) {
      fill();
    }
    this.charset = takeByteOrderMark(options.charset());
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private Charset takeByteOrderMark(Charset usual) {
    int start = bytes.position();
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      bytes.position(start + 3);
      return StandardCharsets.UTF_8;
    }
    if (startsWith(0xFF, 0xFE)) {
      bytes.position(start + 2);
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(0xFE, 0xFF)) {
      bytes.position(start + 2);
      return StandardCharsets.UTF_16BE;
    }
    return usual;
  }

  private boolean startsWith(int... mark) {
    if (bytes.remaining() < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes.get(bytes.position() + i) & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (!chars.hasRemaining()) {
      if (flushed) {
        return -1;
      }
      decode();
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, offset, count);
    return count;
  }

  private void decode() throws IOException {
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, atEnd);
    chars.flip();
    count();
    if (result.isError()) {
      throw notOfCharset(result);
    }
    if (result.isUnderflow()) {
      if (atEnd) {
        chars.compact();
        decoder.flush(chars);
        chars.flip();
        flushed = true;
      } else {
        fill();
      }
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    atEnd = read < 0;
    bytes.position(bytes.position() + Math.max(0, read));
    bytes.flip();
  }

  /** Keeps the line, and refuses a NUL, in what has just been decoded. */
  private void count() {
    char[] decoded = chars.array();
    int end = chars.limit();
    // Where the current line starts, relative to this buffer.
    long lineStart = -charInLine;
    for (int i = 0; i < end; i++) {
      char c = decoded[i];
      if (c > '\n') {
        continue;
      }
      if (c == '\n') {
        line++;
        lineStart = i + 1L;
      } else if (c == 0) {
        throw new DatasetReadException(
            source,
            line,
            "found a NUL at character "
                + (i + 1 - lineStart)
                + ", expected text in "
                + charset
                + "; the file is binary, or in another charset such as UTF-16: "
                + options.charset(StandardCharsets.UTF_16LE));
      }
    }
    charInLine = end - lineStart;
  }

  private DatasetReadException notOfCharset(CoderResult result) {
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < result.length(); i++) {
      found.append(" 0x%02X".formatted(bytes.get(bytes.position() + i) & 0xFF));
    }
    return new DatasetReadException(
        source,
        line,
        "found the byte"
            + (result.length() == 1 ? "" : "s")
            + found
            + " after character "
            + charInLine
            + ", expected text in "
            + charset
            + "; if the file is in another charset, name it in the ReadOptions, such as "
            + options.charset(
                charset.equals(StandardCharsets.UTF_8)
                    ? Charset.forName("windows-1252")
                    : StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
