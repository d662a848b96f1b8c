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
    guard let entry = contexts.entry(for: function, of: file, in: context) else {
      consult(0)
      return nil
    }
    consult(Int(entry.depth))
    return entry
  }

  /// The calls that a closure remembers which was made in some and is called from others: those
  /// through which the trace entered the function around it.
  func captured(
    by function: FunctionSite, madeIn making: CallContext, calledFrom calling: CallContext
  ) -> CallContext {
    guard making != .unknown, let program = workspace.program(of: function.file) else {
      return .unknown
    }
    var current = program.functions[function.function].parent
    while let around = current {
      if let entry = contexts.entry(for: around, of: function.file, in: making) {
        let own = contexts.entry(for: around, of: function.file, in: calling)
        return own == entry ? .unknown : making
      }
      current = program.functions[around].parent
    }
    return .unknown
  }

  /// Whether the trace may enter a function from a chain of calls. It mostly may, whatever the calls.
  func mayEnter(
    _ function: FunctionSite, from context: CallContext,
    capturing captured: CallContext = .unknown, link: Int32? = nil
  ) -> Bool {
    if contexts.mayEnter(
      function.function, of: function.file, from: context, capturing: captured, link: link)
    {
      return true
    }
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
