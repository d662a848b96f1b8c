extension Secret {
  /// Text whose characters stand as themselves, with the place of each.
  struct Unescaped {
    private(set) var bytes: [UInt8] = []
    /// The offset in the written text of each byte of `bytes`, and of its end.
    private(set) var offsets: [Int] = []

    /// Nil where no character of a secret is written as an escape, which is nearly every file.
    init?(_ written: Span<UInt8>) {
      var index = 0
      var isFound = false
      while !isFound, index < written.count {
        if let escape = Escape(in: written, at: index) { isFound = escape.isOfSecrets }
        index += 1
      }
      guard isFound else { return nil }
      index = 0
      bytes.reserveCapacity(written.count)
      offsets.reserveCapacity(written.count + 1)
      while index < written.count {
        offsets.append(index)
        if let escape = Escape(in: written, at: index), escape.isOfSecrets {
          bytes.append(escape.byte)
          index = escape.end
        } else {
          bytes.append(written[index])
          index += 1
        }
      }
      offsets.append(index)
    }
  }

  /// One ASCII character as a language or a format can write it: `\u005f`, `\u{5f}`, `\x5f`, `\/` (also
  /// with the backslash doubled, for text within text), `%5f`, `&#95;`, `&#x5f;`.
  struct Escape {
    let byte: UInt8
    /// The offset after the escape.
    let end: Int

    /// Whether the character may stand in a secret. Line ends and quotes are read by `Run`.
    var isOfSecrets: Bool { Run.Alphabet.base64.contains(byte) }

    init?(in bytes: Span<UInt8>, at start: Int) {
      switch bytes.byte(at: start) {
      case UInt8(ascii: "\\"): self.init(afterBackslashesIn: bytes, at: start)
      case UInt8(ascii: "%"): self.init(in: bytes, from: start + 1, radix: 16, digits: 2...2)
      case UInt8(ascii: "&") where bytes.byte(at: start + 1) == UInt8(ascii: "#"):
        let isHex = bytes.byte(at: start + 2) | 0x20 == UInt8(ascii: "x")
        self.init(
          in: bytes, from: start + (isHex ? 3 : 2), radix: isHex ? 16 : 10, digits: 2...7,
          closedBy: ";")
      default: return nil
      }
    }

    private init?(afterBackslashesIn bytes: Span<UInt8>, at start: Int) {
      var index = start
      while bytes.byte(at: index) == UInt8(ascii: "\\"), index - start < 4 { index += 1 }
      switch bytes.byte(at: index) {
      case UInt8(ascii: "/"):
        self.init(byte: UInt8(ascii: "/"), end: index + 1)
      case UInt8(ascii: "x"): self.init(in: bytes, from: index + 1, radix: 16, digits: 2...2)
      case UInt8(ascii: "u") where bytes.byte(at: index + 1) == UInt8(ascii: "{"):
        self.init(in: bytes, from: index + 2, radix: 16, digits: 2...8, closedBy: "}")
      case UInt8(ascii: "u"): self.init(in: bytes, from: index + 1, radix: 16, digits: 4...4)
      default: return nil
      }
    }

    private init?(
      in bytes: Span<UInt8>, from start: Int, radix: UInt32, digits: ClosedRange<Int>,
      closedBy close: Unicode.Scalar? = nil
    ) {
      var index = start
      var value: UInt32 = 0
      while index - start < digits.upperBound, let digit = hexValue(bytes.byte(at: index)),
        digit < radix
      {
        value = value * radix + UInt32(digit)
        index += 1
      }
      guard index - start >= digits.lowerBound, let byte = UInt8(exactly: value), byte < 0x80
      else { return nil }
      if let close {
        guard bytes.byte(at: index) == UInt8(ascii: close) else { return nil }
        index += 1
      }
      self.init(byte: byte, end: index)
    }

    private init(byte: UInt8, end: Int) {
      self.byte = byte
      self.end = end
    }
  }
}
