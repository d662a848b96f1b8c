import CGrammars
import CTreeSitter

/// One parsed file: the C tree and the bytes it points into, freed together.
///
/// A file with syntax errors has a tree too; the text that was not understood is in error nodes.
@safe package struct SyntaxTree: ~Copyable {
  package let grammar: Grammar
  package let bytes: [UInt8]
  private let tree: OpaquePointer
  /// All memory of the tree.
  private let arena: OpaquePointer

  /// Why there is no tree.
  package enum Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The parse needed more work than its budget; the same on every machine.
    case overBudget
    /// The parse took longer than its budget allows: the last resort.
    case timedOut
    case outOfMemory
    /// The file has more bytes than a syntax tree can count.
    case tooLarge
    case mismatch(Grammar.Mismatch)

    package var description: String {
      switch self {
      case .overBudget: "parsing it needs far more work than a file of its size should"
      case .timedOut: "parsing it took too long"
      case .outOfMemory: "parsing it needs more memory than there is"
      case .tooLarge: "it is too large to parse"
      case .mismatch(let mismatch): mismatch.description
      }
    }
  }

  /// Parses UTF-8; bytes that are not UTF-8 end up in error nodes. Without a budget, the standard one
  /// of a file of this size.
  package init(
    parsing bytes: [UInt8], as grammar: Grammar, budget: ParseBudget? = nil
  ) throws(Failure) {
    guard let length = UInt32(exactly: bytes.count) else { throw .tooLarge }
    do {
      try grammar.checkVersion()
    } catch {
      throw .mismatch(error)
    }
    let budget = budget ?? .standard(byteCount: bytes.count)
    _ = installsArenas
    let parse = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe bounded_parse(
        grammar.language, buffer.baseAddress, length, Int64(budget.work),
        UInt64(clamping: budget.microseconds))
    }
    guard let tree = unsafe parse.tree, let arena = unsafe parse.arena else {
      switch unsafe parse.outcome {
      case BOUNDED_PARSE_OVER_BUDGET: throw .overBudget
      case BOUNDED_PARSE_OUT_OF_MEMORY: throw .outOfMemory
      default: throw .timedOut
      }
    }
    unsafe self.tree = tree
    unsafe self.arena = arena
    self.bytes = bytes
    self.grammar = grammar
  }

  deinit {
    unsafe parse_arena_delete(arena)
  }

  /// The only way in. A `Node` is a bare handle, valid while the closure runs. It is not
  /// `Sendable`, so it can neither be returned from a `@Sendable` closure nor saved by one.
  package borrowing func withRoot<Result: Sendable, Failure: Error>(
    _ body: @Sendable (Node) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let root = unsafe ts_tree_root_node(tree)
    var cursor = unsafe ts_tree_cursor_new(root)
    defer { unsafe ts_tree_cursor_delete(&cursor) }
    // Cursor, bytes and storage live until the closure has returned; no node outlives the closure.
    return try unsafe withUnsafeMutablePointer(to: &cursor) { (cursor) throws(Failure) in
      try unsafe bytes.withUnsafeBufferPointer { (bytes) throws(Failure) in
        var storage = unsafe TreeStorage(bytes: bytes, cursor: cursor)
        return try unsafe withUnsafeMutablePointer(to: &storage) { (storage) throws(Failure) in
          try body(unsafe Node(root, storage))
        }
      }
    }
  }
}

/// What all nodes of a tree share while it is open.
@unsafe struct TreeStorage {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Used by one call at a time to list the children of a node, so that listing allocates no cursor.
  let cursor: UnsafeMutablePointer<TSTreeCursor>
}

/// Once for the process, before its first parse.
private let installsArenas: Void = bounded_parse_install()
