import Source

/// A list of steps by its number in a `StepTable`; equal lists have equal numbers.
struct StepList: Hashable, Sendable {
  fileprivate let number: Int32

  static let empty = StepList(number: -1)

  var isEmpty: Bool { number < 0 }
}

/// The lists of steps that a run has met, each kept once as a first step and the number of the rest.
struct StepTable {
  private var entries: [Entry] = []
  private var numbers: [Entry: Int32] = [:]

  /// Where a step is written.
  enum Mark: Hashable, Sendable {
    /// The value that takes it: `req.body` for the step `body`.
    case value(Site)
    /// The name that a parameter binds.
    case parameter(SourceRange, name: String)
  }

  private struct Entry: Hashable {
    let step: Step
    let mark: Mark?
    let keys: KeyStyle?
    let rest: StepList
    let length: Int32
  }

  /// The longest list; a trace that needs more is given up. Routes that are chained on one application
  /// take two steps each.
  static let lengthLimit = 120

  func length(_ list: StepList) -> Int { list.isEmpty ? 0 : Int(entries[Int(list.number)].length) }

  mutating func prepend(_ step: Step, at site: Site, to rest: StepList) -> StepList {
    prepend(step, mark: .value(site), to: rest)
  }

  mutating func prepend(
    _ step: Step, mark: Mark? = nil, keys: KeyStyle? = nil, to rest: StepList
  ) -> StepList {
    let entry = Entry(
      step: step, mark: mark, keys: keys, rest: rest, length: Int32(length(rest) + 1))
    if let number = numbers[entry] { return StepList(number: number) }
    let number = Int32(entries.count)
    entries.append(entry)
    numbers[entry] = number
    return StepList(number: number)
  }

  mutating func prepend(_ steps: [Step], to rest: StepList) -> StepList {
    steps.reversed().reduce(rest) { prepend($1, to: $0) }
  }

  /// Members as a `Locator` names them: `asURLRequest()` is the member, called by the framework.
  mutating func prepend(members: [String], to rest: StepList) -> StepList {
    prepend(Step.steps(named: members), to: rest)
  }

  func first(_ list: StepList) -> Step? {
    list.isEmpty ? nil : entries[Int(list.number)].step
  }

  /// Where the first step is written.
  func mark(_ list: StepList) -> Mark? {
    list.isEmpty ? nil : entries[Int(list.number)].mark
  }

  /// How an encoder on the way names the member that is the first step; nil where none is known.
  func keyStyle(_ list: StepList) -> KeyStyle? {
    list.isEmpty ? nil : entries[Int(list.number)].keys
  }

  func rest(_ list: StepList) -> StepList {
    list.isEmpty ? .empty : entries[Int(list.number)].rest
  }

  /// Whether a list leads to what a function is handed that the value is given.
  func hands(_ list: StepList) -> Bool {
    var current = list
    while let step = first(current) {
      if case .argument = step { return true }
      current = rest(current)
    }
    return false
  }

  func steps(_ list: StepList) -> [Step] {
    var steps: [Step] = []
    var current = list
    while let step = first(current) {
      steps.append(step)
      current = rest(current)
    }
    return steps
  }
}
