import CTreeSitter

/// Lists of children take time linear in their number, and one allocation: the tree's own cursor
/// goes over them, and is free again before the list is handed out.
extension Node {
  /// All children in order, keywords, punctuation and comments included.
  package var children: [Node] {
    var list: [Node] = []
    list.reserveCapacity(childCount)
    show { list.append($0) }
    return list
  }

  /// The named children in order, comments and errors included.
  package var namedChildren: [Node] {
    let count = namedChildCount
    guard count > 0 else { return [] }
    var list: [Node] = []
    list.reserveCapacity(count)
    show { child in
      if child.isNamed { list.append(child) }
    }
    return list
  }

  /// The children in a field, in order, separators between them included.
  package func children<Field>(_ field: Field, in table: FieldTable<Field>) -> [Node] {
    guard let id = table[field] else { return [] }
    var list: [Node] = []
    showWithFields { child, childField in
      if childField == id { list.append(child) }
    }
    return list
  }

  /// Shows all children in order, each with the number of the field it is in. Not generic, for a
  /// front end lists the children of every node: what the number stands for, it looks up itself.
  ///
  /// - Parameter body: must not ask for children: there is one cursor for all nodes of a tree.
  package func forEachChild(_ body: (_ child: Node, _ field: FieldID) -> Void) {
    showWithFields(body)
  }

  /// `body` must not list children itself: there is one cursor. The callers above only append.
  private func show(_ body: (_ child: Node) -> Void) {
    let cursor = unsafe storage.pointee.cursor
    unsafe ts_tree_cursor_reset(cursor, raw)
    guard unsafe ts_tree_cursor_goto_first_child(cursor) else { return }
    repeat {
      body(unsafe Node(ts_tree_cursor_current_node(cursor), storage))
    } while unsafe ts_tree_cursor_goto_next_sibling(cursor)
  }

  /// The same with the children's fields. The library looks for a field from the first child on, so
  /// that a node of many children costs the square of their number: only those ask who need it.
  private func showWithFields(_ body: (_ child: Node, _ field: FieldID) -> Void) {
    let cursor = unsafe storage.pointee.cursor
    show { child in
      body(child, FieldID(unsafe ts_tree_cursor_current_field_id(cursor)))
    }
  }
}
