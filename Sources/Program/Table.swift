/// The number of an element in one of a file's tables.
///
/// It means something only together with the `FileProgram` that gave it out: files are lowered in
/// parallel, with no counter shared between them.
package struct ID<Element>: Hashable, Comparable, Sendable {
  package let number: Int32

  package init(_ number: Int) { self.number = Int32(truncatingIfNeeded: number) }

  package var index: Int { Int(number) }

  package static func < (left: ID, right: ID) -> Bool { left.number < right.number }
}

package typealias ValueID = ID<Value>
package typealias StatementID = ID<Statement>
package typealias FunctionID = ID<Function>
package typealias BindingID = ID<Binding>
package typealias TypeID = ID<TypeDeclaration>

/// An array that is read by its elements' ids.
package struct Table<Element: Sendable>: Sendable {
  package private(set) var elements: [Element] = []

  package init() {}

  package var count: Int { elements.count }

  package var ids: some Sequence<ID<Element>> { elements.indices.lazy.map { ID<Element>($0) } }

  package subscript(id: ID<Element>) -> Element {
    get { elements[id.index] }
    set { elements[id.index] = newValue }
  }

  /// Changes an element in place; writing to a part through the subscript copies the whole element.
  package mutating func update(_ id: ID<Element>, _ change: (inout Element) -> Void) {
    change(&elements[id.index])
  }

  package mutating func append(_ element: Element) -> ID<Element> {
    elements.append(element)
    return ID(elements.count - 1)
  }
}
