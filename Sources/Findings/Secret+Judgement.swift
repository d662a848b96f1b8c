extension Secret {
  /// 32 hexadecimal digits, in either case.
  static func isHexKey(_ body: ArraySlice<UInt8>) -> Bool {
    body.count == 32 && body.allSatisfy { hexValue($0) != nil }
  }

  /// Whether 32 hexadecimal digits look drawn at random.
  ///
  /// Of 200,000 random bodies, 1 in 20,000 has fewer than 9 distinct digits or less than 2.94 bits a
  /// digit; `deadbeef…`, zeros and runs have less, or repeat.
  static func isRandomHex(_ body: ArraySlice<UInt8>) -> Bool {
    let digits = body.compactMap(hexValue)
    var counts = Array(repeating: 0, count: 16)
    for digit in digits { counts[Int(digit)] += 1 }
    guard counts.count(where: { $0 > 0 }) >= 8 else { return false }
    return hasEnoughEntropy(counts) && !isPattern(digits)
  }

  /// At least 2.8 bits a digit, for 32 digits: 5 - sum(c log2 c) / 32, so the sum is at most 70.4.
  private static func hasEnoughEntropy(_ counts: [Int]) -> Bool {
    var sum = 0.0
    for count in counts {
      // A digit that comes 18 times is past the limit by itself.
      guard count < countLogarithms.count else { return false }
      sum += countLogarithms[count]
    }
    return sum <= 70.4
  }

  /// c log2 c, for c from 0 to 17.
  private static let countLogarithms = [
    0, 0, 2, 4.7549, 8, 11.6096, 15.5098, 19.6515, 24, 28.5293, 33.2193, 38.0537, 43.0196, 48.1057,
    53.3030, 58.6034, 64, 69.4869,
  ]

  /// Repeats itself within 16 characters, or only climbs, or only falls.
  private static func isPattern(_ body: [UInt8]) -> Bool {
    for period in 1...16 where body.count > period {
      if zip(body, body.dropFirst(period)).allSatisfy({ $0 == $1 }) { return true }
    }
    let steps = Array(zip(body, body.dropFirst()))
    return steps.allSatisfy { $0 <= $1 } || steps.allSatisfy { $0 >= $1 }
      || steps.allSatisfy { ($0 &+ 1) % 16 == $1 } || steps.allSatisfy { $0 == ($1 &+ 1) % 16 }
  }

  /// At least ten different characters, letters and digits among them, in no pattern: an
  /// identifier that begins with the prefix (`behest_sk_live_key_in_client_bundle`) has no digits.
  static func isMixed(_ body: ArraySlice<UInt8>) -> Bool {
    let hasDigit = body.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let hasLetter = body.contains { ($0 | 0x20) >= UInt8(ascii: "a") && $0 != UInt8(ascii: "_") }
    return hasDigit && hasLetter && distinct(body) >= 10 && !isPattern(Array(body))
  }

  /// Base64 of a private key has nearly all of its alphabet; a filler has a few letters.
  static func isDiverse(_ body: ArraySlice<UInt8>) -> Bool { distinct(body) >= 16 }

  private static func distinct(_ body: ArraySlice<UInt8>) -> Int {
    var seen = Array(repeating: false, count: 256)
    for byte in body { seen[Int(byte)] = true }
    return seen.count { $0 }
  }

  /// Words that people write where a key is to be filled in.
  static func isPlaceholder(_ body: ArraySlice<UInt8>) -> Bool {
    let text = body.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    return placeholderWords.contains { word in
      let needle = Array(word.utf8)
      guard text.count >= needle.count else { return false }
      return (0...(text.count - needle.count)).contains { start in
        text[start..<(start + needle.count)].elementsEqual(needle)
      }
    }
  }

  private static let placeholderWords = [
    "xxx", "your", "here", "example", "placeholder", "changeme", "change_me", "change-me",
    "replace", "insert", "todo", "dummy", "fake", "sample", "redacted", "secret",
  ]

  /// Whether what follows a value says that it was cut or is to be filled in: `…`, `***`, `${…}`.
  static func isCutShort(at end: Int, in bytes: Span<UInt8>) -> Bool {
    let marks = ["...", "\u{2026}", "***", "<", "{{", "${", "$(", "["]
    if marks.contains(where: { bytes.holds($0, at: end) }) { return true }
    // `%s` is to be filled in; `%20` is an address's next character.
    guard bytes.byte(at: end) == UInt8(ascii: "%") else { return false }
    return hexValue(bytes.byte(at: end + 1)) == nil || hexValue(bytes.byte(at: end + 2)) == nil
  }

  /// Whether a word begins at an offset. The letter of an escape (`\nbehest_sk_…`) and the digits of
  /// a percent escape (`%3Dbehest_sk_…`) are no part of the word.
  static func isTokenStart(_ offset: Int, in bytes: Span<UInt8>) -> Bool {
    guard offset > 0, Run.Alphabet.token.contains(bytes.byte(at: offset - 1)) else { return true }
    if bytes.byte(at: offset - 1) == UInt8(ascii: "-") { return true }
    if bytes.byte(at: offset - 2) == UInt8(ascii: "\\") { return true }
    return bytes.byte(at: offset - 3) == UInt8(ascii: "%")
      && hexValue(bytes.byte(at: offset - 2)) != nil
      && hexValue(bytes.byte(at: offset - 1)) != nil
  }

  static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// Of both alphabets; stops at padding.
  static func decodeBase64(_ text: [UInt8]) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(text.count * 3 / 4)
    var bits: UInt32 = 0
    var held = 0
    for byte in text {
      guard let value = base64Value(byte) else { break }
      bits = (bits << 6) | UInt32(value)
      held += 6
      if held >= 8 {
        held -= 8
        decoded.append(UInt8(truncatingIfNeeded: bits >> UInt32(held)))
      }
    }
    return decoded
  }

  private static func base64Value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
