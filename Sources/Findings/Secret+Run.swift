extension Secret {
  /// The characters of a value from an offset on, without what source code puts between its pieces.
  struct Run {
    private(set) var characters: [UInt8] = []
    /// The offset after the last character.
    private(set) var end: Int
    /// Whether the value is in pieces: `"behest_sk_" + "live_…"`.
    private(set) var isJoined = false
    /// The longest stretch of characters with nothing between them.
    private(set) var longestPiece = 0

    enum Alphabet {
      /// An API key's: letters, digits, `_` and `-`.
      case token
      /// Both kinds of base64, on one line.
      case base64
      /// Base64 that may be wrapped into lines.
      case wrappedBase64
      /// Base64 lines between a PEM's first and last line.
      case pemBody
    }

    init(in bytes: Span<UInt8>, from start: Int, of alphabet: Alphabet) {
      end = start
      while true {
        let piece = Run.pieceEnd(in: bytes, from: end, of: alphabet)
        for index in end..<piece { characters.append(bytes[index]) }
        longestPiece = max(longestPiece, piece - end)
        end = piece
        guard let next = joint(in: bytes, alphabet) else { return }
        isJoined = true
        end = next
        // A PEM's last line follows; its caller reads it.
        if Run.pieceEnd(in: bytes, from: next, of: alphabet) == next { return }
      }
    }

    private static func pieceEnd(
      in bytes: Span<UInt8>, from start: Int, of alphabet: Alphabet
    ) -> Int {
      var index = start
      while index < bytes.count, alphabet.contains(bytes[index]) { index += 1 }
      return index
    }

    /// Where the value's next piece begins, or nil when the value ends.
    private func joint(in bytes: Span<UInt8>, _ alphabet: Alphabet) -> Int? {
      switch alphabet {
      case .token, .base64:
        // What is whole already, or is followed by another key, is one entry of a list.
        guard characters.count < 24, let next = Run.quotedJoint(in: bytes, at: end),
          !bytes.holds("behest_", at: next)
        else { return nil }
        return next
      case .wrappedBase64:
        let next =
          Run.quotedJoint(in: bytes, at: end) ?? Run.skipLineEnds(in: bytes, from: end)
        return next > end && Run.isLine(in: bytes, at: next) ? next : nil
      case .pemBody:
        let next = Run.skipSeparators(in: bytes, from: end)
        if bytes.holds("-----END ", at: next) || Run.isLine(in: bytes, at: next) { return next }
        // The last line of the body may be short.
        let last = Run.pieceEnd(in: bytes, from: next, of: .pemBody)
        let after = Run.skipSeparators(in: bytes, from: last)
        return next > end && bytes.holds("-----END ", at: after) ? next : nil
      }
    }

    /// Whether base64 goes on at an offset, rather than a word of prose or the next entry of a file.
    private static func isLine(in bytes: Span<UInt8>, at start: Int) -> Bool {
      var length = 0
      while length < 20, Alphabet.wrappedBase64.contains(bytes.byte(at: start + length)) {
        length += 1
      }
      return length == 20
    }
  }
}

extension Secret.Run {
  /// A closing quote, `+` or `,`, and an opening quote, with white space around.
  private static func quotedJoint(in bytes: Span<UInt8>, at start: Int) -> Int? {
    guard isQuote(bytes.byte(at: start)) else { return nil }
    var index = skipSpace(in: bytes, from: start + 1)
    guard bytes.byte(at: index) == UInt8(ascii: "+") || bytes.byte(at: index) == UInt8(ascii: ",")
    else { return nil }
    index = skipSpace(in: bytes, from: index + 1)
    return isQuote(bytes.byte(at: index)) ? index + 1 : nil
  }

  private static func skipSpace(in bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, isSpace(bytes[index]) { index += 1 }
    return index
  }

  /// Past white space and the escapes `\n`, `\r`, `\t` and `\\n`, as JSON and dotenv write them.
  private static func skipLineEnds(in bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if isSpace(bytes[index]) {
        index += 1
        continue
      }
      var escape = index
      while bytes.byte(at: escape) == UInt8(ascii: "\\"), escape - index < 4 { escape += 1 }
      guard escape > index else { break }
      switch bytes.byte(at: escape) {
      case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): index = escape + 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): index = escape
      default: return index
      }
    }
    return index
  }

  /// Past line ends, and what stands between a PEM's lines in code and comments.
  private static func skipSeparators(in bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let next = skipLineEnds(in: bytes, from: index)
      if next > index {
        index = next
      } else if isSeparator(bytes[index]) {
        index += 1
      } else if index > start,
        bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "/"),
        !Alphabet.token.contains(bytes.byte(at: index + 1))
      {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`")
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    isQuote(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "#")
      || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: ">")
  }
}

extension Secret.Run.Alphabet {
  func contains(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    case UInt8(ascii: "_"), UInt8(ascii: "-"): self == .token || self == .base64
    case UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="): self != .token
    default: false
    }
  }
}
