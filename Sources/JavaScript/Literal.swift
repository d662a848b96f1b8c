/// What the text of a literal stands for.
enum Literal {
  /// The text between the quotes of a string or template, its escapes resolved.
  ///
  /// An escape that the language does not know stands for the character after the backslash, as in
  /// sloppy mode; half a surrogate pair becomes U+FFFD.
  static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "\\")) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var rest = bytes
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\") {
        result += escape(&rest)
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The bytes that the escape stands for whose backslash was just read; what belongs to the escape
  /// is taken off `rest`.
  private static func escape(_ rest: inout ArraySlice<UInt8>) -> [UInt8] {
    guard let byte = rest.popFirst() else { return [] }
    switch byte {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "v"): return [0x0B]
    case UInt8(ascii: "0")...UInt8(ascii: "7"): return octal(byte, &rest)
    case UInt8(ascii: "x"): return utf8(digits(&rest, 2) ?? UInt32(UInt8(ascii: "x")))
    case UInt8(ascii: "u"): return unicode(&rest)
    case 0x0A: return []  // a line continuation
    case 0x0D:
      if rest.first == 0x0A { rest.removeFirst() }
      return []
    case 0xE2 where rest.starts(with: [0x80, 0xA8]) || rest.starts(with: [0x80, 0xA9]):
      rest.removeFirst(2)  // U+2028 and U+2029 end lines too
      return []
    default: return [byte]
    }
  }

  /// `\0` and the octal escapes of sloppy mode: `\101`.
  private static func octal(_ first: UInt8, _ rest: inout ArraySlice<UInt8>) -> [UInt8] {
    var value = UInt32(first - UInt8(ascii: "0"))
    while value < 0o40, let digit = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "7")) ~= digit {
      value = value * 8 + UInt32(digit - UInt8(ascii: "0"))
      rest.removeFirst()
    }
    return utf8(value)
  }

  /// What follows `\u`: four digits, a pair of such escapes, or any number of digits in braces.
  private static func unicode(_ rest: inout ArraySlice<UInt8>) -> [UInt8] {
    if rest.first == UInt8(ascii: "{") {
      guard let close = rest.firstIndex(of: UInt8(ascii: "}")) else { return [UInt8(ascii: "u")] }
      var inside = rest[rest.startIndex + 1..<close]
      guard !inside.isEmpty, inside.count <= 8, let value = digits(&inside, inside.count) else {
        return [UInt8(ascii: "u")]
      }
      rest = rest[(close + 1)...]
      return utf8(value)
    }
    guard let unit = digits(&rest, 4) else { return [UInt8(ascii: "u")] }
    guard (0xD800...0xDBFF) ~= unit, rest.starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")])
    else {
      return utf8(unit)
    }
    var after = rest.dropFirst(2)
    guard let low = digits(&after, 4), (0xDC00...0xDFFF) ~= low else { return utf8(unit) }
    rest = after
    return utf8(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
  }

  /// Takes a fixed number of hexadecimal digits off the front, or nothing where there are fewer.
  private static func digits(_ bytes: inout ArraySlice<UInt8>, _ count: Int) -> UInt32? {
    guard bytes.count >= count else { return nil }
    var value: UInt32 = 0
    for byte in bytes.prefix(count) {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    bytes = bytes.dropFirst(count)
    return value
  }

  private static func utf8(_ value: UInt32) -> [UInt8] {
    Array(String(Character(Unicode.Scalar(value) ?? "\u{FFFD}")).utf8)
  }

  /// The text of a JSX string or of text between tags, its character references resolved; one that
  /// is not known stays as it is spelled.
  static func withoutReferences(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "&"), let end = rest.prefix(12).firstIndex(of: UInt8(ascii: ";")),
        let character = reference(rest[rest.startIndex..<end])
      else {
        result.append(byte)
        continue
      }
      result += character
      rest = rest[(end + 1)...]
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func reference(_ name: ArraySlice<UInt8>) -> [UInt8]? {
    let text = String(decoding: name, as: UTF8.self)
    switch text {
    case "amp": return [UInt8(ascii: "&")]
    case "lt": return [UInt8(ascii: "<")]
    case "gt": return [UInt8(ascii: ">")]
    case "quot": return [UInt8(ascii: "\"")]
    case "apos": return [UInt8(ascii: "'")]
    case "nbsp": return utf8(0xA0)
    default:
      guard text.first == "#" else { return nil }
      let isHexadecimal = text.hasPrefix("#x") || text.hasPrefix("#X")
      let digits = text.dropFirst(isHexadecimal ? 2 : 1)
      return UInt32(digits, radix: isHexadecimal ? 16 : 10).map(utf8)
    }
  }
}
