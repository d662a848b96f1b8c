import Program
import Source

/// What a trace asks of the calls through which it came. Each such question makes the answer one for
/// these calls alone; all other answers are kept for any.
extension Tracer {
  /// The entry of the chain of calls that is in a function: of a closure's parameter, the call that
  /// entered the function around it may stand further out.
  func entry(
    for function: FunctionID, of file: FileID, in context: CallContext
  ) -> ContextTable.Entry? {
    var current = context
    while let entry = contexts.entry(current) {
      if entry.function == function && entry.file == file {
        consult(Int(entry.depth))
        return entry
      }
      current = entry.outer
    }
    consult(0)
    return nil
  }

  /// Whether the trace may enter a function from a chain of calls. It mostly may, whatever the calls.
  func mayEnter(_ function: FunctionSite, from context: CallContext) -> Bool {
    if contexts.mayEnter(function.function, of: function.file, from: context) { return true }
    consult(0)
    return false
  }

  /// Whether the trace is in a function already.
  func isIn(_ function: FunctionSite, _ context: CallContext) -> Bool {
    guard contexts.contains(function.function, of: function.file, in: context) else { return false }
    consult(0)
    return true
  }

  /// Whether a chain of calls is as long as one may be.
  func isAtEnd(_ context: CallContext) -> Bool {
    guard contexts.depth(context) >= ContextTable.depthLimit else { return false }
    consult(0)
    return true
  }
}
