import Source

extension Secret {
  /// A secret's shape, read from its mark on.
  struct Candidate {
    let kind: Kind
    let isReal: Bool
    /// The offset after the secret's last byte.
    let end: Int
  }

  static func candidate(
    at place: (offset: Int, mark: Mark), in bytes: Span<UInt8>
  ) -> Candidate? {
    let body = place.offset + place.mark.rawValue.utf8.count
    switch place.mark {
    case .apiKey: return apiKey(from: place.offset, body: body, in: bytes)
    case .signingKey: return signingKey(body: body, in: bytes)
    case .pem: return pem(from: place.offset, in: bytes, kind: .pem)
    case .encodedPEM: return encodedPEM(from: place.offset, in: bytes, kind: .encodedPEM)
    case .encodedAPIKey, .encodedSigningKey: return encodedKey(from: place.offset, in: bytes)
    }
  }

  /// `behest_sk_live_` and a body. Today's keys have 32 hexadecimal digits; another body counts too
  /// when it is long, mixed and no placeholder, for the format may change.
  private static func apiKey(from start: Int, body: Int, in bytes: Span<UInt8>) -> Candidate? {
    let run = Run(in: bytes, from: body, of: .token)
    let environment = run.characters.prefix { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
    let isNamed =
      !environment.isEmpty
      && environment.endIndex < run.characters.endIndex
      && run.characters[environment.endIndex] == UInt8(ascii: "_")
    let value = isNamed ? run.characters.dropFirst(environment.count + 1) : run.characters[...]
    guard value.count >= shortestBody else { return nil }
    let isHex = isHexKey(value)
    let isReal: Bool
    if !isNamed || !isTokenStart(start, in: bytes) {
      isReal = false
    } else if isHex {
      isReal = isRandomHex(value)
    } else {
      // A value in pieces may as well be a list of prefixes: only the exact shape is trusted there.
      isReal =
        !run.isJoined && value.count >= 20 && isMixed(value) && !isPlaceholder(value)
        && !isCutShort(at: run.end, in: bytes)
    }
    let isLive = isNamed && environment.elementsEqual("live".utf8)
    return Candidate(kind: .apiKey(live: isLive), isReal: isReal, end: run.end)
  }

  /// `behest_pk_`, then base64 of a PEM or the PEM itself; the SDK takes both.
  private static func signingKey(body: Int, in bytes: Span<UInt8>) -> Candidate? {
    if bytes.holds(Mark.pem.rawValue, at: body) {
      return pem(from: body, in: bytes, kind: .signingKey)
    }
    if bytes.holds(Mark.encodedPEM.rawValue, at: body) {
      return encodedPEM(from: body, in: bytes, kind: .signingKey)
    }
    let run = Run(in: bytes, from: body, of: .base64)
    guard run.characters.count >= shortestBody else { return nil }
    return Candidate(kind: .signingKey, isReal: false, end: run.end)
  }

  private static func encodedPEM(
    from start: Int, in bytes: Span<UInt8>, kind: Kind
  ) -> Candidate? {
    let run = Run(in: bytes, from: start, of: .wrappedBase64)
    guard run.characters.count >= Mark.encodedPEM.rawValue.utf8.count + shortestBody else {
      return nil
    }
    // PKCS#8 and PKCS#1. After Behest's prefix any PEM counts; without it, a public key or a
    // certificate is no secret.
    let isPrivate =
      bytes.holds("LS0tLS1CRUdJTiBQUklWQVRFIEtFWS", at: start)
      || bytes.holds("LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVkt", at: start)
    let isReal =
      (isPrivate || kind == .signingKey) && run.characters.count >= 200
      && isDiverse(run.characters[...])
    return Candidate(kind: kind, isReal: isReal, end: run.end)
  }

  /// From `-----BEGIN … PRIVATE KEY-----` to the end line, over real line ends, `\n` escapes and the
  /// quotes and plus signs of a string in pieces.
  private static func pem(from start: Int, in bytes: Span<UInt8>, kind: Kind) -> Candidate? {
    var index = start + Mark.pem.rawValue.utf8.count
    let label = index
    while index < bytes.count, index - label <= 40, isLabel(bytes[index]) { index += 1 }
    guard bytes.holds("PRIVATE KEY-----", at: index - 11) else { return nil }
    let isPlain = index - label == 11 || (index - label == 15 && bytes.holds("RSA ", at: label))
    index += 5
    let run = Run(in: bytes, from: index, of: .pemBody)
    var end = run.end
    if bytes.holds("-----END ", at: end) {
      end += 9
      while end < bytes.count, isLabel(bytes[end]) { end += 1 }
      if bytes.holds("-----", at: end) { end += 5 }
    }
    // One long line at least: a sentence about keys is none.
    let isReal =
      isPlain && run.characters.count >= 100 && run.longestPiece >= 40
      && isDiverse(run.characters[...])
    return Candidate(kind: kind, isReal: isReal, end: end)
  }

  private static func isLabel(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z"))
  }

  private static func encodedKey(from start: Int, in bytes: Span<UInt8>) -> Candidate? {
    let run = Run(in: bytes, from: start, of: .wrappedBase64)
    guard run.characters.count >= Mark.encodedAPIKey.rawValue.utf8.count + shortestBody else {
      return nil
    }
    let inner = decodeBase64(run.characters)
    // One level only: the decoded text begins with the plain prefix, so this cannot repeat.
    let isReal = scan(inner).contains { $0.isReal && $0.bytes.start == 0 }
    return Candidate(kind: .encodedKey, isReal: isReal, end: run.end)
  }
}
