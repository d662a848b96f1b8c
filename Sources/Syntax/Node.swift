import CTreeSitter
package import Source

/// A node of a syntax tree: a handle of five words, valid inside `SyntaxTree.withRoot`.
///
/// It is not `Sendable`, which is what keeps it inside.
@safe package struct Node {
  let raw: TSNode
  let storage: UnsafeMutablePointer<TreeStorage>

  init(_ raw: TSNode, _ storage: UnsafeMutablePointer<TreeStorage>) {
    unsafe self.raw = raw
    unsafe self.storage = storage
  }

  /// Where a node is, and what it says.

  /// The bytes that the node covers, without the space and the comments before it.
  package var range: ByteRange {
    ByteRange(Int(unsafe ts_node_start_byte(raw)), Int(unsafe ts_node_end_byte(raw)))
  }

  /// The node's text; bytes that are not UTF-8 read as U+FFFD.
  package var text: String {
    unsafe String(decoding: source, as: UTF8.self)
  }

  /// Whether the node's text is exactly this, without making a string of it.
  package func hasText(_ text: StaticString) -> Bool {
    guard unsafe source.count == text.utf8CodeUnitCount, text.hasPointerRepresentation else {
      return false
    }
    return unsafe source.elementsEqual(
      UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private var source: UnsafeBufferPointer<UInt8>.SubSequence {
    let bytes = unsafe storage.pointee.bytes
    return unsafe bytes[range.lowerBound..<min(range.upperBound, bytes.count)]
  }
}

@available(*, unavailable)
extension Node: Sendable {}

extension Node: Equatable {
  package static func == (left: Node, right: Node) -> Bool {
    unsafe ts_node_eq(left.raw, right.raw)
  }
}

extension Node {
  /// The number of the node's kind, `KindID.error` for text that was not understood.
  package var kind: KindID { KindID(unsafe ts_node_symbol(raw)) }

  /// The case of a front end's enum; nil for an error and for a kind that it does not name.
  package func kind<Kind>(in table: KindTable<Kind>) -> Kind? { table[kind] }

  /// The grammar's name of the node's kind, for messages and tests; comparing it is slow.
  package var kindName: String {
    guard let name = unsafe ts_node_type(raw) else { return "" }
    return unsafe String(cString: name)
  }

  /// False for keywords and punctuation.
  package var isNamed: Bool { unsafe ts_node_is_named(raw) }

  /// Whether the node is text that the grammar could not read.
  package var isError: Bool { kind == .error }

  /// Whether the parser assumed the node where the text lacks it; it covers no bytes.
  package var isMissing: Bool { unsafe ts_node_is_missing(raw) }

  /// Whether the node may stand anywhere, as comments do.
  package var isExtra: Bool { unsafe ts_node_is_extra(raw) }

  /// Whether an error or a missing node is in it, at any depth.
  package var hasError: Bool { unsafe ts_node_has_error(raw) }
}

extension Node {
  package var childCount: Int { Int(unsafe ts_node_child_count(raw)) }
  package var namedChildCount: Int { Int(unsafe ts_node_named_child_count(raw)) }

  /// The child at an index; nil past the last. Takes as many steps as the index says: use
  /// `children` to see all.
  package func child(_ index: Int) -> Node? {
    guard let index = UInt32(exactly: index) else { return nil }
    return unsafe wrap(ts_node_child(raw, index))
  }

  /// The named child at an index; nil past the last.
  package func namedChild(_ index: Int) -> Node? {
    guard let index = UInt32(exactly: index) else { return nil }
    return unsafe wrap(ts_node_named_child(raw, index))
  }

  /// The first child in a field.
  package func child<Field>(_ field: Field, in table: FieldTable<Field>) -> Node? {
    guard let id = table[field] else { return nil }
    return unsafe wrap(ts_node_child_by_field_id(raw, id.number))
  }

  /// The node around this one. It is searched from the root downwards: a front end that needs what
  /// is around a node hands it down instead.
  package var parent: Node? { unsafe wrap(ts_node_parent(raw)) }

  private func wrap(_ other: TSNode) -> Node? {
    unsafe ts_node_is_null(other) ? nil : Node(other, storage)
  }
}
