/// The number that a grammar gives a kind of node. Numbers of two grammars have nothing in common.
package struct KindID: Hashable, Sendable {
  @usableFromInline let number: UInt16

  init(_ number: UInt16) {
    self.number = number
  }

  /// The place in `KindTable.byNumber`; past its end for errors.
  package var index: Int { Int(number) }

  /// The kind of a node that covers text the grammar could not read.
  package static let error = KindID(.max)
}

/// A front end's enum of node kinds, resolved against one grammar: asking for the kind of a node is
/// then an array read.
///
/// The raw values are the grammar's own names. A name covers every kind that has it: the node
/// `import` and the keyword `import` are the same case, told apart by `Node.isNamed`.
package struct KindTable<Kind>: Sendable
where Kind: RawRepresentable & CaseIterable & Hashable & Sendable, Kind.RawValue == String {
  package let grammar: Grammar
  @usableFromInline let kinds: [Kind?]

  /// Throws for a name that the grammar lacks, unless it is listed: enums shared by several grammars
  /// name kinds that not each of them has.
  package init(_ grammar: Grammar, allowMissing: Set<Kind> = []) throws(Grammar.Mismatch) {
    try grammar.checkVersion()
    let named = grammar.kinds
    var kinds = [Kind?](repeating: nil, count: named.reduce(0) { max($0, Int($1.id.number) + 1) })
    var found: Set<Kind> = []
    for entry in named {
      guard let kind = Kind(rawValue: entry.name) else { continue }
      kinds[Int(entry.id.number)] = kind
      found.insert(kind)
    }
    for kind in Kind.allCases where !found.contains(kind) && !allowMissing.contains(kind) {
      throw .unknownKind(grammar, name: kind.rawValue)
    }
    self.grammar = grammar
    self.kinds = kinds
  }

  /// The kind behind a number; nil for errors and for kinds that the enum does not name.
  @inlinable package subscript(id: KindID) -> Kind? {
    let index = Int(id.number)
    return index < kinds.count ? kinds[index] : nil
  }

  /// The cases by the numbers of their kinds, for a front end that asks for the kind of every node:
  /// an array of its own type costs it a tenth of what this generic table does.
  package var byNumber: [Kind?] { kinds }

  /// The grammar's named kinds that the enum does not name, for tests of completeness.
  package var unlisted: [String] {
    Set(grammar.kinds.filter { $0.isNamed && self[$0.id] == nil }.map(\.name)).sorted()
  }
}
