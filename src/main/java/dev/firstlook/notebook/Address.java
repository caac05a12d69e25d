package dev.firstlook.notebook;

import java.nio.charset.StandardCharsets;

/** The address of a file, relative to a page beside it. */
final class Address {

  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private Address() {}

  /**
   * The path with what has a meaning in addresses, in HTML or in Markdown percent-encoded: all but
   * the unreserved characters of RFC 3986, section 2.3, and the slash.
   */
  static String of(String path) {
    StringBuilder address = new StringBuilder(path.length() + 16);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (PLAIN.indexOf(b) >= 0) {
        address.append((char) b);
      } else {
        address.append("%%%02X".formatted(b));
      }
    }
    return address.toString();
  }
}
