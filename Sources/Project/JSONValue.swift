package import Source

/// A value of a JSON file with the place where it is written.
package struct JSONValue: Hashable, Sendable {
  package let content: Content
  /// The whole value; of a string with its quotes.
  package let range: ByteRange

  package init(content: Content, range: ByteRange) {
    self.content = content
    self.range = range
  }

  /// What a file says that says nothing.
  static let empty = JSONValue(content: .object([]), range: ByteRange(0, 0))

  package enum Content: Hashable, Sendable {
    case object([Member])
    case array([JSONValue])
    case string(String)
    /// The digits as written.
    case number(String)
    case bool(Bool)
    case null
  }

  package struct Member: Hashable, Sendable {
    package let key: String
    /// The key with its quotes.
    package let keyRange: ByteRange
    package let value: JSONValue

    package init(key: String, keyRange: ByteRange, value: JSONValue) {
      self.key = key
      self.keyRange = keyRange
      self.value = value
    }
  }

  /// The members of an object in the order of the file, repeated keys among them; else none.
  package var members: [Member] {
    if case .object(let members) = content { members } else { [] }
  }

  /// The elements of an array; else none.
  package var elements: [JSONValue] {
    if case .array(let elements) = content { elements } else { [] }
  }

  package var string: String? {
    if case .string(let text) = content { text } else { nil }
  }

  package var bool: Bool? {
    if case .bool(let value) = content { value } else { nil }
  }

  /// The value of a key; of a repeated key the last, as every JSON parser has it.
  package subscript(key: String) -> JSONValue? { members.last { $0.key == key }?.value }

  /// The value at the end of a path of keys.
  package subscript(path: [String]) -> JSONValue? {
    var value = self
    for key in path {
      guard let next = value[key] else { return nil }
      value = next
    }
    return value
  }

  /// Every string below this value with the keys that lead to it, in the order of the file; an
  /// element of an array has the keys of the array.
  package func strings() -> [(keys: [Member], value: JSONValue)] {
    var found: [(keys: [Member], value: JSONValue)] = []
    var waiting: [(keys: [Member], value: JSONValue)] = [([], self)]
    while let (keys, value) = waiting.popLast() {
      switch value.content {
      case .string: found.append((keys, value))
      case .object(let members):
        for member in members.reversed() { waiting.append((keys + [member], member.value)) }
      case .array(let elements):
        for element in elements.reversed() { waiting.append((keys, element)) }
      case .number, .bool, .null: continue
      }
    }
    return found
  }
}
