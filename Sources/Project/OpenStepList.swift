/// A property list in the older, textual form, which Xcode writes its projects in.
indirect enum OpenStepList: Hashable, Sendable {
  case text(String)
  case list([OpenStepList])
  case dictionary([String: OpenStepList])

  /// Reads a whole file; nil where it is no dictionary. What is wrong within ends the reading.
  static func dictionary(reading bytes: [UInt8]) -> [String: OpenStepList]? {
    guard let root = JSONValue(readingOpenStep: bytes),
      case .dictionary(let entries) = OpenStepList(root)
    else { return nil }
    return entries
  }

  /// The same without places. As deep as the reader goes, which is bounded.
  private init(_ value: JSONValue) {
    switch value.content {
    case .object(let members):
      self = .dictionary(
        Dictionary(
          members.map { ($0.key, OpenStepList($0.value)) }, uniquingKeysWith: { _, last in last }))
    case .array(let elements): self = .list(elements.map { OpenStepList($0) })
    case .string(let text): self = .text(text)
    case .number, .bool, .null: self = .text("")
    }
  }

  subscript(key: String) -> OpenStepList? {
    if case .dictionary(let entries) = self { entries[key] } else { nil }
  }

  func text(_ key: String) -> String? {
    if case .text(let text) = self[key] { text } else { nil }
  }

  /// The texts of a list under a key: Xcode's references to other objects.
  func texts(_ key: String) -> [String] {
    guard case .list(let values) = self[key] else { return [] }
    return values.compactMap { value in
      if case .text(let text) = value { text } else { nil }
    }
  }
}
