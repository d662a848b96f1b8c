import Source

extension JSONValue {
  /// Reads a property list as text: of XML, or of the older form. Dictionaries are objects; a date, a
  /// number and data are texts. Nil where the file holds none.
  package init?(readingPropertyList bytes: [UInt8]) {
    let first = bytes.first { $0 > 0x20 && $0 < 0x80 }
    if let first, "{(/".utf8.contains(first) {
      self.init(readingOpenStep: bytes)
      return
    }
    var builder = PropertyListBuilder()
    for part in XMLFile(reading: bytes).parts { builder.take(part) }
    guard let root = builder.finish() else { return nil }
    self = root
  }
}

/// Puts the elements of a property list together, without recursion: the depth is the file's.
private struct PropertyListBuilder {
  private struct Level {
    let isDictionary: Bool
    let start: Int
    var members: [JSONValue.Member] = []
    var elements: [JSONValue] = []
    var key: (text: String, range: ByteRange)?
  }

  private var levels: [Level] = []
  private var root: JSONValue?
  /// The element whose text is being read, and where that began.
  private var open: (name: String, start: Int)?
  private var text = PlacedText()
  private static let texts: Set<String> = ["key", "string", "integer", "real", "date", "data"]
  /// Open elements that lie too deep and are left out.
  private var skipped = 0

  mutating func take(_ part: XMLFile.Part) {
    switch part {
    case .start(let tag): start(tag)
    case .text(let more): if open != nil { text.append(more) }
    case .end(let name): end(name)
    }
  }

  /// What the file holds; a list that breaks off counts as far as it goes.
  mutating func finish() -> JSONValue? {
    while !levels.isEmpty { close() }
    return root
  }

  private mutating func start(_ tag: XMLFile.Tag) {
    if Self.texts.contains(tag.name) {
      open = (tag.name, tag.end)
      text = PlacedText()
    } else if tag.name == "dict" || tag.name == "array" {
      guard skipped == 0, levels.count < JSONValue.deepest else {
        skipped += 1
        return
      }
      levels.append(Level(isDictionary: tag.name == "dict", start: tag.end))
    } else if tag.name == "true" || tag.name == "false" {
      add(JSONValue(content: .bool(tag.name == "true"), range: ByteRange(tag.end, tag.end)))
    }
  }

  private mutating func end(_ name: String) {
    if name == "dict" || name == "array" {
      if skipped > 0 { skipped -= 1 } else { close() }
      return
    }
    guard let (element, start) = open, element == name else { return }
    open = nil
    let range =
      text.text.isEmpty ? ByteRange(start, start) : text.range(of: 0..<text.text.count)
    if element == "key" {
      if let last = levels.indices.last { levels[last].key = (text.string, range) }
    } else {
      add(JSONValue(content: .string(text.string), range: range))
    }
  }

  private mutating func close() {
    guard let level = levels.popLast() else { return }
    let end = level.members.last?.value.range.end ?? level.elements.last?.range.end
    let range = ByteRange(level.start, max(level.start, end.map(Int.init) ?? level.start))
    add(
      JSONValue(
        content: level.isDictionary ? .object(level.members) : .array(level.elements), range: range)
    )
  }

  private mutating func add(_ value: JSONValue) {
    guard let last = levels.indices.last else {
      root = root ?? value
      return
    }
    guard levels[last].isDictionary else {
      levels[last].elements.append(value)
      return
    }
    guard let key = levels[last].key else { return }
    levels[last].key = nil
    levels[last].members.append(
      JSONValue.Member(key: key.text, keyRange: key.range, value: value))
  }
}
