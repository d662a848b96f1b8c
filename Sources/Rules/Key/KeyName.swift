/// A name of an environment variable or of an entry in a configuration, judged by its words: does it
/// name the Behest key, and does a bundler ship what has such a name?
struct KeyName: Hashable, Sendable {
  let text: String
  let meaning: Meaning
  /// The prefix that ships it, where the name itself says so.
  let publicPrefix: String?
  /// The packages of which one must be near for the prefix to count; empty for any.
  let tools: [String]
  /// Whether the prefix counts only where a tool's configuration names it.
  let needsSetting: Bool

  enum Meaning: Hashable, Sendable {
    /// `BEHEST_KEY` and its kin.
    case secret
    /// An address, an id, a name: `BEHEST_BASE_URL`, `BEHEST_KID`.
    case open
    /// Nothing that the words tell: `VITE_AI_KEY`. Its value or its use may tell.
    case untold
  }

  /// Names in any style: `NEXT_PUBLIC_BEHEST_KEY`, `behestKey`, `BehestAPIKey`.
  init(_ text: String) {
    self.text = text
    var body = text[...]
    if let prefix = PublicPrefix.of(text) {
      publicPrefix = prefix.text
      tools = prefix.tools
      needsSetting = prefix.needsSetting
      body = text.dropFirst(prefix.text.count)
    } else if let end = Self.endOfPublic(text) {
      publicPrefix = String(text[..<end])
      tools = []
      needsSetting = false
      body = text[end...]
    } else {
      publicPrefix = nil
      tools = []
      needsSetting = false
    }
    meaning = Self.meaning(of: Self.words(of: body))
  }

  /// Whether some text may be a name of interest; most are not, and this is quick to tell.
  static func mayMatter(_ text: String) -> Bool {
    var rest = text.utf8[...]
    while let start = rest.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "b") }) {
      rest = rest[start...]
      if rest.starts(with: "behest".utf8, by: { $0 | 0x20 == $1 }) { return true }
      rest.removeFirst()
    }
    return false
  }

  /// Whether the name, under whatever prefix, is the key's.
  var isSecret: Bool { meaning == .secret }

  /// Whether it is the key's under a name that stays on the server.
  var isServersSecret: Bool { isSecret && publicPrefix == nil }

  /// The name to use instead: without the prefix.
  var plain: String {
    guard let publicPrefix else { return text }
    return String(text.dropFirst(publicPrefix.count))
  }

  /// The end of a `PUBLIC_` that stands before `BEHEST`: prefixes of tools not known here.
  private static func endOfPublic(_ text: String) -> String.Index? {
    guard let behest = text.firstRange(of: "BEHEST"),
      let found = text[..<behest.lowerBound].firstRange(of: "PUBLIC_")
    else { return nil }
    let isWord = found.lowerBound == text.startIndex || text[..<found.lowerBound].last == "_"
    return isWord ? found.upperBound : nil
  }

  private static func meaning(of words: [String]) -> Meaning {
    guard words.contains("BEHEST"), let last = words.last else { return .untold }
    if openWords.contains(last)
      || openEndings.contains(where: { words.suffix($0.count) == $0[...] })
    {
      return .open
    }
    return words.contains(where: secretWords.contains) ? .secret : .untold
  }

  /// Words that say that a name with `BEHEST` in it holds a credential.
  private static let secretWords: Set<String> = [
    "KEY", "APIKEY", "SECRET", "TOKEN", "PEM", "PRIVATE", "SIGNING", "CREDENTIAL", "CREDENTIALS",
    "BEARER", "PASSWORD", "SK", "PK",
  ]

  /// Last words of names that hold no secret, whatever stands before them.
  private static let openWords: Set<String> = [
    "URL", "URI", "ENDPOINT", "PATH", "ROUTE", "HOST", "ORIGIN", "DOMAIN", "ID", "KID", "SLUG",
    "TTL", "EXP", "EXPIRY", "EXPIRES", "LIFETIME", "NAME", "HEADER", "VERSION", "MODE", "ENABLED",
    "DISABLED", "INTERVAL", "LIMIT", "COUNT", "COOKIE", "ARN", "LENGTH", "ISSUER", "AUDIENCE",
    "MODEL", "KEYID", "PREFIX", "LABEL", "TITLE", "TYPE", "PLACEHOLDER", "HINT", "FORMAT", "STATUS",
    "PATTERN", "REQUIRED", "PRESENT",
  ]

  private static let openEndings: [[String]] = [
    ["PUBLIC", "KEY"], ["PUBLIC", "KEY", "PEM"], ["STORAGE", "KEY"], ["CACHE", "KEY"],
    ["QUERY", "KEY"], ["COOKIE", "KEY"],
  ]

  /// The words of a name in capitals: at `_`, `-`, `.`, and where the case changes.
  static func words(of name: some StringProtocol) -> [String] {
    let bytes = Array(name.utf8)
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      guard isLetterOrDigit(byte) else {
        if !word.isEmpty { words.append(word) }
        word = []
        continue
      }
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if let previous = word.last, isUpper(byte), !isUpper(previous) || isLower(next) {
        words.append(word)
        word = []
      }
      word.append(byte)
    }
    if !word.isEmpty { words.append(word) }
    return words.flatMap { split(String(decoding: $0, as: UTF8.self).uppercased()) }
  }

  /// `BEHESTKEY` is two words.
  private static func split(_ word: String) -> [String] {
    guard word.hasPrefix("BEHEST"), word != "BEHEST" else { return [word] }
    return ["BEHEST", String(word.dropFirst("BEHEST".count))]
  }

  private static func isUpper(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static func isLower(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isUpper(byte) || isLower(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
