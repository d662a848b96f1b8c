import Program
import Source

/// The calls through which a trace entered a function, by its number in a `ContextTable`.
struct CallContext: Hashable, Sendable {
  fileprivate let number: Int32

  /// Entered through no call that is known: a parameter then comes from every call.
  static let unknown = CallContext(number: -1)

  /// Stands for all chains of calls, in questions that are answered without regard to them.
  static let any = CallContext(number: -2)
}

/// The chains of calls that a run has met, each kept once.
struct ContextTable {
  private var entries: [Entry] = []
  private var numbers: [Entry: Int32] = [:]

  struct Entry: Hashable {
    /// The call that was entered.
    let site: Site
    /// The call of `bind` that gave the function its first arguments, or that made a chain of
    /// functions of which it is one.
    let binding: Binding?
    let file: FileID
    let function: FunctionID
    /// The calls in which a closure was made, where it is called from others: its captured variables
    /// are theirs.
    let captured: CallContext
    /// Which link of a chain of functions the function is, where the one before gives it its argument.
    let link: Int32?
    /// The case of an enumeration that `self` is, where that is known.
    let instance: EnumerationCase?
    let outer: CallContext
    let depth: Int32
    /// Whether this function, or one that the chain went through before, has such an instance.
    let isOnCase: Bool
  }

  /// A call of `bind` and the context that it was made in.
  struct Binding: Hashable, Sendable {
    let site: Site
    let context: CallContext
  }

  /// How many calls deep a trace goes, as the domain's policy has it.
  static let depthLimit = 12

  func entry(_ context: CallContext) -> Entry? {
    context.number < 0 ? nil : entries[Int(context.number)]
  }

  func depth(_ context: CallContext) -> Int { Int(entry(context)?.depth ?? 0) }

  /// The entry of a chain of calls that is in a function, by the closures on the way as they were made.
  func entry(
    for function: FunctionID, of file: FileID, in context: CallContext
  ) -> Entry? {
    var current = context
    while let entry = entry(current) {
      if entry.function == function && entry.file == file { return entry }
      current = entry.captured == .unknown ? entry.outer : entry.captured
    }
    return nil
  }

  /// Whether a chain of calls may enter a function: it is not in it, or only once, so that a
  /// recursion's arguments are seen in their new places.
  func mayEnter(
    _ function: FunctionID, of file: FileID, from context: CallContext,
    capturing captured: CallContext = .unknown, link: Int32? = nil
  ) -> Bool {
    guard max(depth(context), depth(captured)) < Self.depthLimit else { return false }
    var rounds = 0
    var current = context
    while let entry = entry(current) {
      // A closure that was made in another call is another function.
      if entry.function == function, entry.file == file, entry.captured == captured,
        entry.link == link
      {
        rounds += 1
      }
      current = entry.outer
    }
    return rounds < Self.roundLimit
  }

  private static let roundLimit = 2

  /// Whether a chain of calls is in a function already.
  func contains(_ function: FunctionID, of file: FileID, in context: CallContext) -> Bool {
    var current = context
    while let entry = entry(current) {
      if entry.function == function && entry.file == file { return true }
      current = entry.outer
    }
    return false
  }

  mutating func enter(
    _ function: FunctionID, of file: FileID, at site: Site, boundAt binding: Binding? = nil,
    as instance: EnumerationCase? = nil, capturing captured: CallContext = .unknown,
    link: Int32? = nil, from outer: CallContext
  ) -> CallContext {
    let entry = Entry(
      site: site, binding: binding, file: file, function: function, captured: captured, link: link,
      instance: instance, outer: outer,
      depth: Int32(max(depth(outer), depth(captured)) + 1),
      isOnCase: instance != nil || entry(outer)?.isOnCase ?? false)
    if let number = numbers[entry] { return CallContext(number: number) }
    let number = Int32(entries.count)
    entries.append(entry)
    numbers[entry] = number
    return CallContext(number: number)
  }
}
