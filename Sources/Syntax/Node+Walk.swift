import CTreeSitter

/// What a walk does after it has shown a node.
package enum WalkStep: Sendable {
  /// Goes on with the node's children.
  case enter
  /// Leaves the children out.
  case skip
  /// Ends the walk.
  case stop
}

extension Node {
  /// Shows the node and everything in it, parents before children, in the order of the text.
  ///
  /// It does not recurse, so a file may nest as deep as it likes; time is linear.
  package func walk<Failure: Error>(
    _ body: (Node) throws(Failure) -> WalkStep
  ) throws(Failure) {
    try walk(entering: body, leaving: { _ throws(Failure) in })
  }

  /// The same, and tells when all of an entered node's children have been shown, so that a caller can
  /// keep a stack of its own.
  package func walk<Failure: Error>(
    entering: (Node) throws(Failure) -> WalkStep, leaving: (Node) throws(Failure) -> Void
  ) throws(Failure) {
    // A cursor's first node does not know its alias (`statement_identifier` would be `identifier`),
    // so the node itself is shown as it is and the cursor shows what is in it.
    guard try entering(self) == .enter else { return }
    var cursor = unsafe ts_tree_cursor_new(raw)
    defer { unsafe ts_tree_cursor_delete(&cursor) }
    var depth = 0
    if unsafe ts_tree_cursor_goto_first_child(&cursor) { depth = 1 }
    while depth > 0 {
      let node = unsafe Node(ts_tree_cursor_current_node(&cursor), storage)
      let step = try entering(node)
      if step == .stop { return }
      if step == .enter {
        if unsafe ts_tree_cursor_goto_first_child(&cursor) {
          depth += 1
          continue
        }
        try leaving(node)
      }
      while unsafe !ts_tree_cursor_goto_next_sibling(&cursor) {
        unsafe ts_tree_cursor_goto_parent(&cursor)
        depth -= 1
        if depth == 0 { break }
        try leaving(unsafe Node(ts_tree_cursor_current_node(&cursor), storage))
      }
    }
    try leaving(self)
  }
}
