package import Source

/// Something that has the shape of a Behest secret, found by its value alone.
///
/// A report shows none of them whole, real or not. Whether one is a finding is for a rule to say: it
/// asks `isReal`, and for the kinds without Behest's prefix also whether the place has to do with
/// Behest at all.
package struct Secret: Hashable, Sendable {
  /// Offsets into the bytes that were scanned.
  package let bytes: ByteRange
  package let kind: Kind
  /// False for a placeholder, a filler, a truncated value, and for shapes that look like a key's but
  /// hold too little.
  package let isReal: Bool

  package enum Kind: Hashable, Sendable {
    /// `behest_sk_live_` and 32 hexadecimal digits.
    case apiKey(live: Bool)
    /// `behest_pk_`, then a private key in PEM, in base64 or raw.
    case signingKey
    /// An API key or signing key once more in base64, as in a Kubernetes secret or `atob(…)`.
    case encodedKey
    /// A private key's PEM in base64, without Behest's prefix.
    case encodedPEM
    /// A private key's PEM, without Behest's prefix.
    case pem

    /// Whether the value by itself says that it is Behest's.
    package var namesBehest: Bool {
      switch self {
      case .apiKey, .signingKey, .encodedKey: true
      case .encodedPEM, .pem: false
      }
    }
  }

  /// The fewest characters after a prefix that make a value worth hiding; the vendor's own
  /// placeholders (`behest_sk_live_YOUR_KEY_HERE`) are shorter.
  static let shortestBody = 16

  /// All secrets in a file's bytes, in order and without overlaps.
  package static func scan(_ bytes: [UInt8]) -> [Secret] {
    scan(bytes.span, base: 0)
  }

  /// All secrets in a part of a file; the offsets are those of the whole file.
  package static func scan(_ bytes: ArraySlice<UInt8>) -> [Secret] {
    scan(bytes.span, base: bytes.startIndex)
  }

  /// All secrets in a string; the offsets count its UTF-8.
  package static func scan(_ text: String) -> [Secret] {
    scan(Array(text.utf8))
  }

  /// A value may be written with escapes (`behest\u005fsk_…`), which whoever reads the file decodes; so
  /// the text is read as they will too, and each place found is that of what is written.
  private static func scan(_ bytes: Span<UInt8>, base: Int) -> [Secret] {
    let plain = scanPlain(bytes, base: base)
    guard let unescaped = Unescaped(bytes) else { return plain }
    let decoded = scanPlain(unescaped.bytes.span, base: 0).map { secret in
      Secret(
        bytes: ByteRange(
          base + unescaped.offsets[secret.bytes.lowerBound],
          base + unescaped.offsets[secret.bytes.upperBound]),
        kind: secret.kind, isReal: secret.isReal)
    }
    let others = plain.filter { secret in
      !decoded.contains { secret.bytes.start < $0.bytes.end && $0.bytes.start < secret.bytes.end }
    }
    return (decoded + others).sorted { $0.bytes.start < $1.bytes.start }
  }

  private static func scanPlain(_ bytes: Span<UInt8>, base: Int) -> [Secret] {
    var secrets: [Secret] = []
    var index = 0
    while let mark = nextMark(in: bytes, from: index) {
      guard let candidate = candidate(at: mark, in: bytes) else {
        index = mark.offset + 1
        continue
      }
      secrets.append(
        Secret(
          bytes: ByteRange(base + mark.offset, base + candidate.end), kind: candidate.kind,
          isReal: candidate.isReal))
      index = candidate.end
    }
    return secrets
  }
}

extension Secret {
  /// What a secret can begin with. The base64 ones are those of the very same words, so an encoded
  /// secret is found only where it begins at a multiple of three bytes: at its start.
  enum Mark: String {
    case apiKey = "behest_sk_"
    case signingKey = "behest_pk_"
    case pem = "-----BEGIN "
    case encodedPEM = "LS0tLS1CRUdJTi"
    case encodedAPIKey = "YmVoZXN0X3Nr"
    case encodedSigningKey = "YmVoZXN0X3Br"

    static let all: [Mark] = [
      .apiKey, .signingKey, .pem, .encodedPEM, .encodedAPIKey, .encodedSigningKey,
    ]
  }

  private static func nextMark(
    in bytes: Span<UInt8>, from start: Int
  ) -> (offset: Int, mark: Mark)? {
    var index = start
    while index < bytes.count {
      // One more byte that tells a mark from ordinary text: this loop sees every byte of the files
      // that it is given, and rulers of hyphens are common.
      let isLikely =
        switch bytes[index] {
        case UInt8(ascii: "b"): bytes.byte(at: index + 6) == UInt8(ascii: "_")
        case UInt8(ascii: "-"): bytes.byte(at: index + 5) == UInt8(ascii: "B")
        case UInt8(ascii: "L"): bytes.byte(at: index + 1) == UInt8(ascii: "S")
        case UInt8(ascii: "Y"): bytes.byte(at: index + 1) == UInt8(ascii: "m")
        default: false
        }
      if isLikely {
        for mark in Mark.all where bytes.holds(mark.rawValue, at: index) { return (index, mark) }
      }
      index += 1
    }
    return nil
  }
}

extension Span<UInt8> {
  /// Whether some ASCII stands at an offset.
  func holds(_ text: String, at offset: Int) -> Bool {
    guard offset >= 0, offset + text.utf8.count <= count else { return false }
    var index = offset
    for byte in text.utf8 {
      if self[index] != byte { return false }
      index += 1
    }
    return true
  }

  /// The byte at an offset, 0 past either end.
  func byte(at offset: Int) -> UInt8 {
    offset >= 0 && offset < count ? self[offset] : 0
  }
}
