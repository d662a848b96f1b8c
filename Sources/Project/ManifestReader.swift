/// Reads the calls of a manifest that is written in Swift: `Package.swift`, Tuist's `Project.swift`.
///
/// Nothing is run: calls, lists and literals are read as they are written, names of constants are
/// looked up in the same file, `+` joins lists. What else a manifest computes is left out.
struct ManifestReader {
  /// Every call and every list at the top of a statement, in source order.
  private(set) var values: [ManifestValue] = []
  /// What is given to a name, by the name.
  private(set) var constants: [String: ManifestValue] = [:]

  private var tokens: [Token] = []
  private var index = 0
  private var depth = 0
  private static let depthLimit = 40

  enum Token: Hashable {
    case word(String)
    case text(String)
    case sign(UInt8)
  }

  init(reading bytes: [UInt8]) {
    var lexer = ManifestLexer(bytes)
    tokens = lexer.tokens()
    while index < tokens.count {
      let before = index
      readStatement()
      if index == before { index += 1 }
    }
    tokens = []
  }

  /// The calls with one of the names, however deep they stand.
  func calls(_ names: Set<String>) -> [ManifestValue] {
    var found: [ManifestValue] = []
    var pending = Array((values + constants.keys.sorted().compactMap { constants[$0] }).reversed())
    while let value = pending.popLast() {
      switch value {
      case .call(let name, let arguments):
        if names.contains(name) { found.append(value) }
        pending += arguments.map(\.value).reversed()
      case .list(let elements): pending += elements.reversed()
      case .text, .name: continue
      }
    }
    return found
  }

  /// A value with the name of a constant replaced by what the constant is.
  func resolved(_ value: ManifestValue?) -> ManifestValue? {
    guard case .name(let name) = value, let constant = constants[name] else { return value }
    return constant
  }

  private var next: Token? { index < tokens.count ? tokens[index] : nil }

  private func isSign(_ character: Unicode.Scalar) -> Bool {
    next == .sign(UInt8(ascii: character))
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard isSign(character) else { return false }
    index += 1
    return true
  }

  private mutating func readStatement() {
    if case .word(let word) = next, word == "let" || word == "var",
      index + 1 < tokens.count, case .word(let name) = tokens[index + 1]
    {
      index += 2
      if skip(":") { skipType() }
      guard skip("="), let value = readSum() else { return }
      constants[name] = value
      return
    }
    if let value = readSum() { values.append(value) }
  }

  /// A type annotation, up to the `=`.
  private mutating func skipType() {
    while let token = next, token != .sign(UInt8(ascii: "=")), index < tokens.count {
      if case .word("let") = token { return }
      index += 1
    }
  }

  /// Values joined by `+`, as one list.
  private mutating func readSum() -> ManifestValue? {
    guard let first = readValue() else { return nil }
    guard isSign("+") else { return first }
    var all = resolved(first)?.elements ?? []
    while skip("+") {
      if let other = readValue() { all += resolved(other)?.elements ?? [] }
    }
    return .list(all)
  }

  private mutating func readValue() -> ManifestValue? {
    guard depth < Self.depthLimit else { return nil }
    depth += 1
    defer { depth -= 1 }
    switch next {
    case .text(let text):
      index += 1
      skipMembers()
      return .text(text)
    case .sign(UInt8(ascii: "[")): return readList()
    case .sign(UInt8(ascii: ".")), .word: return readChain()
    case .sign(UInt8(ascii: "(")):
      index += 1
      let inner = readSum()
      skipRest(to: ")")
      return inner
    default: return nil
    }
  }

  /// `.target(…)`, `Target.target(…)`, `.macOS`, `deps`; the last call of a chain is what counts.
  private mutating func readChain() -> ManifestValue? {
    _ = skip(".")
    guard case .word(var name) = next else { return nil }
    index += 1
    var result = ManifestValue.name(name)
    while true {
      if isSign("(") {
        result = .call(name, readArguments())
      } else if isSign("."), index + 1 < tokens.count, case .word(let member) = tokens[index + 1] {
        index += 2
        name = member
        if case .call = result, !isSign("(") { continue }
        result = .name(member)
      } else {
        return result
      }
    }
  }

  private mutating func skipMembers() {
    while isSign("."), index + 1 < tokens.count, case .word = tokens[index + 1] { index += 2 }
  }

  private mutating func readArguments() -> [(label: String?, value: ManifestValue)] {
    index += 1
    var arguments: [(label: String?, value: ManifestValue)] = []
    while let token = next, !isSign(")") {
      var label: String?
      if case .word(let word) = token, index + 1 < tokens.count,
        tokens[index + 1] == .sign(UInt8(ascii: ":"))
      {
        label = word
        index += 2
      }
      if let value = readSum() { arguments.append((label, value)) }
      skipRest(of: ")")
    }
    _ = skip(")")
    return arguments
  }

  /// A list, or a dictionary, whose values are left out.
  private mutating func readList() -> ManifestValue {
    index += 1
    var elements: [ManifestValue] = []
    while next != nil, !isSign("]") {
      if let value = readSum() { elements.append(value) }
      skipRest(of: "]")
    }
    _ = skip("]")
    return .list(elements)
  }

  /// What could not be read of one element, and the comma behind it.
  private mutating func skipRest(of closing: Unicode.Scalar) {
    var open = 0
    while let token = next {
      if open == 0, isSign(closing) { return }
      if open == 0, skip(",") { return }
      if case .sign(let sign) = token {
        if sign == UInt8(ascii: "(") || sign == UInt8(ascii: "[") { open += 1 }
        if sign == UInt8(ascii: ")") || sign == UInt8(ascii: "]") { open = max(0, open - 1) }
      }
      index += 1
    }
  }

  private mutating func skipRest(to closing: Unicode.Scalar) {
    while next != nil, !isSign(closing) { index += 1 }
    _ = skip(closing)
  }
}
