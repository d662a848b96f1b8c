/// The number that a grammar gives a field.
package struct FieldID: Hashable, Sendable {
  @usableFromInline let number: UInt16

  init(_ number: UInt16) {
    self.number = number
  }

  /// The place in `FieldTable.byNumber`.
  package var index: Int { Int(number) }
}

/// A front end's enum of fields, resolved against one grammar, in both directions.
package struct FieldTable<Field>: Sendable
where Field: RawRepresentable & CaseIterable & Hashable & Sendable, Field.RawValue == String {
  package let grammar: Grammar
  /// By field number.
  @usableFromInline let fields: [Field?]
  /// By the byte that represents a case; 0 where the grammar has no such field.
  @usableFromInline let numbers: [UInt16]

  /// Throws for a name that the grammar lacks, unless it is listed. A listed one is a field that no
  /// node has.
  package init(_ grammar: Grammar, allowMissing: Set<Field> = []) throws(Grammar.Mismatch) {
    precondition(MemoryLayout<Field>.size <= 1, "a field enum has at least 1 and at most 256 cases")
    try grammar.checkVersion()
    let named = grammar.fields
    var fields = [Field?](repeating: nil, count: named.count + 1)
    var numbers = [UInt16](repeating: 0, count: 256)
    for (id, name) in named {
      guard let field = Field(rawValue: name) else { continue }
      fields[Int(id.number)] = field
      numbers[FieldTable.index(field)] = id.number
    }
    for field in Field.allCases
    where numbers[FieldTable.index(field)] == 0 && !allowMissing.contains(field) {
      throw .unknownField(grammar, name: field.rawValue)
    }
    self.grammar = grammar
    self.fields = fields
    self.numbers = numbers
  }

  /// The fields by their numbers, like `KindTable.byNumber`.
  package var byNumber: [Field?] { fields }

  /// The field behind a number; nil for one that the enum does not name.
  @inlinable package subscript(id: FieldID) -> Field? {
    let index = Int(id.number)
    return index < fields.count ? fields[index] : nil
  }

  /// The grammar's number of a field; nil where it was allowed to be missing.
  @inlinable package subscript(field: Field) -> FieldID? {
    let number = numbers[FieldTable.index(field)]
    return number == 0 ? nil : FieldID(number: number)
  }

  /// Cases without payloads are one byte, distinct for each case, so that byte can index an array:
  /// hashing the case instead costs more than finding the child.
  @inlinable static func index(_ field: Field) -> Int {
    guard MemoryLayout<Field>.size == 1 else { return 0 }
    return Int(unsafe unsafeBitCast(field, to: UInt8.self))
  }
}

extension FieldID {
  @usableFromInline init(number: UInt16) {
    self.number = number
  }
}
