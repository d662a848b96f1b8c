import Source

extension JSONValue {
  /// Reads the language of Terraform, Packer and Nomad (HCL 2) as a tree: a block is a member under its
  /// type, with an object for each label within it, and an attribute a member under its name.
  ///
  /// A literal is its text. An expression (`var.key`, a condition, a call) is its source, or the objects
  /// and lists in it where it has some: `jsonencode([{ name = "A" }])`. Nothing is evaluated.
  package init(readingTerraform bytes: [UInt8]) {
    var reader = TerraformReader(bytes)
    self = reader.file()
  }
}

private struct TerraformReader {
  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  mutating func file() -> JSONValue { body(from: index) }

  // MARK: blocks and attributes

  /// The members up to the closing brace, which is taken; of a block or of an object.
  private mutating func body(from start: Int) -> JSONValue {
    var members: [JSONValue.Member] = []
    while index < bytes.count {
      skipSpace(overLines: true)
      if peek() == UInt8(ascii: "}") {
        index += 1
        break
      }
      if peek() == UInt8(ascii: ",") {
        index += 1
      } else if let member = member() {
        members.append(member)
      } else {
        skipTerm()
      }
    }
    return JSONValue(content: .object(members), range: ByteRange(start, index))
  }

  private mutating func member() -> JSONValue.Member? {
    var names: [(text: String, range: ByteRange)] = []
    while let name = name() {
      names.append(name)
      skipSpace(overLines: false)
    }
    guard let last = names.last else { return nil }
    var value: JSONValue
    switch peek() {
    case UInt8(ascii: "="), UInt8(ascii: ":"):
      index += 1
      skipSpace(overLines: false)
      if peek() == UInt8(ascii: ">") { index += 1 }
      value = expression()
    case UInt8(ascii: "{"):
      guard depth < JSONValue.deepest else { return nil }
      depth += 1
      index += 1
      value = body(from: index - 1)
      depth -= 1
    default: return nil
    }
    for (outer, inner) in zip(names, names.dropFirst()).reversed() where outer.range != last.range {
      value = JSONValue(
        content: .object([JSONValue.Member(key: inner.text, keyRange: inner.range, value: value)]),
        range: ByteRange(inner.range.lowerBound, index))
    }
    let first = names[0]
    return JSONValue.Member(key: first.text, keyRange: first.range, value: value)
  }

  /// An identifier, a label in quotes, or a key in brackets: `(var.name)`.
  private mutating func name() -> (text: String, range: ByteRange)? {
    let start = index
    if peek() == UInt8(ascii: "\"") {
      let text = quoted()
      return (text, ByteRange(start, index))
    }
    while index < bytes.count, isInName(bytes[index]) { index += 1 }
    guard index > start else { return nil }
    return (String(decoding: bytes[start..<index], as: UTF8.self), ByteRange(start, index))
  }

  // MARK: expressions

  /// Up to the end of the line, the comma or the closing bracket.
  private mutating func expression() -> JSONValue {
    skipSpace(overLines: false)
    let start = index
    var end = index
    var parts: [JSONValue] = []
    /// Whether the expression is one literal and no more.
    var terms = 0
    var text: String?
    loop: while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"),
        UInt8(ascii: ")"):
        break loop
      case UInt8(ascii: "#"): break loop
      case UInt8(ascii: "/") where peek(1) == byte || peek(1) == UInt8(ascii: "*"):
        if peek(1) == byte { break loop }
        skipSpace(overLines: false)
        continue
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        index += 1
        continue
      case UInt8(ascii: "\""): text = quoted()
      case UInt8(ascii: "<") where peek(1) == byte && text == nil && terms == 0:
        if let heredoc = heredoc() { return heredoc }
        index += 1
      case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "("):
        // `names["A"]` takes an element, and is no list.
        let isList = byte != UInt8(ascii: "[") || index == start || !follows(isTerm: index)
        let inner = group()
        if isList { parts += inner }
      default: index += 1
      }
      terms += 1
      end = index
    }
    let range = ByteRange(start, end)
    if terms == 1, parts.count == 1 { return parts[0] }
    if !parts.isEmpty { return JSONValue(content: .array(parts), range: range) }
    if terms == 1, let text { return JSONValue(content: .string(text), range: range) }
    return JSONValue(
      content: .string(String(decoding: bytes[start..<end], as: UTF8.self)), range: range)
  }

  private func follows(isTerm index: Int) -> Bool {
    let before = bytes[index - 1]
    return isInName(before) || before == UInt8(ascii: "]") || before == UInt8(ascii: ")")
  }

  /// An object, a list, or what in brackets is one; the opening bracket is next.
  private mutating func group() -> [JSONValue] {
    let start = index
    let opening = bytes[index]
    guard depth < JSONValue.deepest else {
      skipTerm()
      return []
    }
    depth += 1
    defer { depth -= 1 }
    index += 1
    if opening == UInt8(ascii: "{") { return [body(from: start)] }
    let closing = opening == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ")")
    var elements: [JSONValue] = []
    while index < bytes.count {
      skipSpace(overLines: true)
      let byte = peek()
      if byte == closing {
        index += 1
        break
      }
      if byte == UInt8(ascii: ",") {
        index += 1
        continue
      }
      if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: ")") {
        break
      }
      let before = index
      elements.append(expression())
      if index == before { index += 1 }
    }
    if opening == UInt8(ascii: "[") {
      return [JSONValue(content: .array(elements), range: ByteRange(start, index))]
    }
    return elements.filter { $0.string == nil }
  }

  /// `<<EOT` or `<<-EOT`, up to the line that holds nothing but the word.
  private mutating func heredoc() -> JSONValue? {
    var begin = index + 2
    if begin < bytes.count, bytes[begin] == UInt8(ascii: "-") { begin += 1 }
    var wordEnd = begin
    while wordEnd < bytes.count, isInName(bytes[wordEnd]) { wordEnd += 1 }
    let word = Array(bytes[begin..<wordEnd])
    guard !word.isEmpty,
      let lineEnd = bytes[wordEnd...].firstIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    let start = lineEnd + 1
    var line = start
    while line < bytes.count {
      let next = bytes[line...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let content = bytes[line..<next].drop { $0 <= 0x20 }
      if content.starts(with: word), content.dropFirst(word.count).allSatisfy({ $0 <= 0x20 }) {
        index = next
        return JSONValue(
          content: .string(String(decoding: bytes[start..<line], as: UTF8.self)),
          range: ByteRange(start, line))
      }
      line = next + 1
    }
    index = bytes.count
    return JSONValue(
      content: .string(String(decoding: bytes[min(start, bytes.count)...], as: UTF8.self)),
      range: ByteRange(min(start, bytes.count), bytes.count))
  }

  /// A text in quotes, its escapes worked out and its `${…}` as written; those may hold quotes.
  private mutating func quoted() -> String {
    index += 1
    var content: [UInt8] = []
    var open = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if open > 0 {
        if byte == UInt8(ascii: "{") { open += 1 }
        if byte == UInt8(ascii: "}") { open -= 1 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n") {
        break
      } else if byte == UInt8(ascii: "\\"), index < bytes.count {
        switch bytes[index] {
        case UInt8(ascii: "n"): content.append(UInt8(ascii: "\n"))
        case UInt8(ascii: "t"): content.append(UInt8(ascii: "\t"))
        case let other: content.append(other)
        }
        index += 1
        continue
      } else if byte == UInt8(ascii: "$") || byte == UInt8(ascii: "%"), peek() == UInt8(ascii: "{"),
        content.last != byte
      {
        open = 1
        content.append(byte)
        content.append(bytes[index])
        index += 1
        continue
      }
      content.append(byte)
    }
    return String(decoding: content, as: UTF8.self)
  }

  // MARK: bytes

  private func peek(_ ahead: Int = 0) -> UInt8 {
    index + ahead < bytes.count ? bytes[index + ahead] : 0
  }

  private func isInName(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
      || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")) || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte >= 0x80
  }

  /// Past what cannot be read here: one text or one byte.
  private mutating func skipTerm() {
    if peek() == UInt8(ascii: "\"") { _ = quoted() } else { index += 1 }
  }

  /// White space and comments of the three forms.
  private mutating func skipSpace(overLines: Bool) {
    while index < bytes.count {
      let byte = bytes[index]
      let isLineComment =
        byte == UInt8(ascii: "#") || (byte == UInt8(ascii: "/") && peek(1) == byte)
      if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
        index += 2
        while index < bytes.count, !bytes[index...].starts(with: "*/".utf8) { index += 1 }
        index = min(index + 2, bytes.count)
      } else if isLineComment, overLines {
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
      } else if byte <= 0x20, overLines || byte != UInt8(ascii: "\n") {
        index += 1
      } else {
        return
      }
    }
  }
}
