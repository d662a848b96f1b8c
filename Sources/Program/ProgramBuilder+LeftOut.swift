package import Source

/// Parts of a file that a front end does not follow, because they are nested too deep.
extension ProgramBuilder {
  /// Adds a statement in the place of one that is left out.
  package mutating func addLeftOutStatement(
    _ range: ByteRange, of bytes: [UInt8]
  ) -> StatementID {
    let statement = openStatement(range)
    leaveOut(range, of: bytes)
    closeStatement(statement, .values([]))
    return statement
  }

  /// Notes that a part of the file is left out. Whatever is assigned there is not known afterwards,
  /// nor is what the function returns there: what is left of the file would otherwise read as if a
  /// variable kept the constant that it began with.
  ///
  /// What is assigned is not known either, for the part is not looked into: it may be any variable
  /// whose name stands there.
  ///
  /// - Parameter bytes: of the whole file.
  package mutating func leaveOut(_ range: ByteRange, of bytes: [UInt8]) {
    damage.append(range)
    let words = Self.words(in: range, of: bytes)
    guard !words.isEmpty else { return }
    let unknown = add(.unknown(children: []), range)
    for word in words {
      writeWhereDeclared(
        word.name,
        Write(
          binding: Self.unresolvedBinding, source: .unknown, statement: currentStatement,
          range: word.range, operation: .setIfNeeded))
      let this = add(.this, word.range)
      let member = add(.member(base: this, name: word.name), word.range)
      writeMember(target: member, value: unknown, operation: .setIfNeeded)
    }
    if words.contains(where: { $0.name == "return" }) {
      update(currentFunction) { $0.returns.append(unknown) }
    }
  }

  /// The distinct words in a part of a file, in the order in which they come up first.
  private static func words(
    in range: ByteRange, of bytes: [UInt8]
  ) -> [(name: String, range: ByteRange)] {
    var result: [(name: String, range: ByteRange)] = []
    var seen: Set<String> = []
    var start: Int?
    let end = min(range.upperBound, bytes.count)
    for index in range.lowerBound...max(range.lowerBound, end) {
      if index < end, isPartOfWord(bytes[index]) {
        start = start ?? index
      } else if let first = start {
        start = nil
        let name = String(decoding: bytes[first..<index], as: UTF8.self)
        guard !(0x30...0x39).contains(bytes[first]), seen.insert(name).inserted else { continue }
        result.append((name, ByteRange(first, index)))
      }
    }
    return result
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
      true
    default: false
    }
  }
}
