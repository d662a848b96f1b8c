import Program
import Source

/// A write to an entry under a key that is no literal: `copy[name] = body[name]`.
struct EntryWrite {
  /// The key, as it is written.
  let key: ValueID
  let write: MemberWrite
}

/// Entries that a loop copies from one object to another, and which names its key stands for.
extension Tracer {
  /// What a key runs over.
  struct KeyRange {
    /// The object whose own names the key is, one after the other.
    var object: ValueID?
    /// The names where they are written out, with their places.
    var names: [String: SourceRange]?
    /// The functions that keep only some of them: `.filter((name) => ALLOWED.includes(name))`.
    var filters: [ValueID] = []
    /// The write that gives the key its value.
    let write: Write
  }

  /// Answers for the member of a name by a write under a computed key; nothing known where the key
  /// is never that name.
  func entry(
    _ entry: EntryWrite, named name: String, _ rest: StepList, _ program: FileProgram,
    _ context: CallContext
  ) -> Answer {
    let value = entry.write.value
    if let text = constantText(program, entry.key, context) {
      return text == name ? kept(by: entry.write, program, rest, context) : Answer()
    }
    guard let range = keyRange(of: entry.key, program) else {
      return unknown(program, value, program.spelling(of: value))
    }
    if let names = range.names, names[name] == nil { return Answer() }
    let key = range.write.binding
    let isExcluded =
      range.filters.contains { keeps($0, name, program) == false }
      || conditions(at: value, program).contains { condition in
        holds(condition.test, where: key, is: name, program, depth: 8) == !condition.holds
      }
    if isExcluded { return Answer() }
    let wanted = steps.prepend(.member(name), to: rest)
    if let object = range.object, isAbsent(trace(program, object, wanted, context)) {
      return Answer()
    }
    let reads = entryReads(in: value, range, program)
    guard !reads.isEmpty else { return kept(by: entry.write, program, rest, context) }
    var result = Answer()
    // `options[name] = options[name].trim()` leaves each entry under its name.
    for object in reads where !isTarget(object, of: entry.write, program) {
      var answer = trace(program, object, wanted, context)
      answer.origins.removeAll { $0.label == .absent }
      result.merge(answer)
    }
    return result.through(
      TraceStep(
        program.place(of: entry.write.target), .kept(in: program.spelling(of: entry.write.target))))
  }

  private func isAbsent(_ answer: Answer) -> Bool {
    !answer.isHeld && !answer.origins.isEmpty
      && answer.origins.allSatisfy { $0.label == .absent }
  }

  /// The objects whose entry under the key a written value is made of: `body` of
  /// `String(body[name])`, and of the other half of a pair.
  private func entryReads(
    in value: ValueID, _ range: KeyRange, _ program: FileProgram
  ) -> [ValueID] {
    var result: [ValueID] = []
    var pending = [value]
    var limit = 40
    while let current = pending.popLast(), limit > 0 {
      limit -= 1
      switch program.values[current] {
      case .element(let base, let other) where isName(other, of: range.write.binding, program):
        result.append(base)
      case .binding(let binding) where isValue(binding, beside: range.write, program):
        if let object = range.object { result.append(object) }
      case let part: pending += part.children
      }
    }
    return result
  }

  /// Whether an object is the one that an entry is written to.
  private func isTarget(_ object: ValueID, of write: MemberWrite, _ program: FileProgram) -> Bool {
    guard case .element(let base, _) = program.values[program.bare(write.target)] else {
      return false
    }
    return isSame(object, base, program)
  }

  /// Whether the filters that a list of pairs went through leave none of a name:
  /// `Object.entries(body).filter(([name]) => ALLOWED.includes(name))`, asked for `tier`.
  func isFilteredOut(_ name: String, at site: Site) -> Bool {
    guard let program = workspace.program(of: site.file),
      case .call(let call) = program.values[site.value], let filter = call.arguments.first
    else { return false }
    return keeps(filter.value, name, program) == false
  }

  private func isName(_ value: ValueID, of key: BindingID, _ program: FileProgram) -> Bool {
    if case .binding(key) = program.values[program.bare(value)] { true } else { false }
  }

  /// Whether a variable is bound to the other half of the pair of which a key is the first.
  private func isValue(_ binding: BindingID, beside key: Write, _ program: FileProgram) -> Bool {
    let writes = program.writes(of: binding)
    guard writes.count == 1, writes[0].path == [.index(1)], key.path == [.index(0)] else {
      return false
    }
    switch (writes[0].source, key.source) {
    case (.elementOf(let one), .elementOf(let other)): return one == other
    case (.parameter(let one, let first), .parameter(let other, let second)):
      return one == other && first == second
    default: return false
    }
  }

  func keyRange(of key: ValueID, _ program: FileProgram) -> KeyRange? {
    var key = program.bare(key)
    if case .call(let call) = program.values[key], program.calleeName(call) == "toLowerCase",
      let name = program.receiver(of: call)
    {
      // Headers are kept under names in lower case.
      key = program.bare(name)
    }
    guard case .binding(let binding) = program.values[key] else { return nil }
    let writes = program.writes(of: binding)
    guard writes.count == 1, let write = writes.first,
      write.path.isEmpty || write.path == [.index(0)]
    else { return nil }
    var range = KeyRange(write: write)
    var collection: ValueID
    switch write.source {
    case .elementOf(let value): collection = value
    case .parameter(let function, let index):
      guard let call = program.visit(by: function, elementAt: index),
        let receiver = program.receiver(of: call)
      else { return nil }
      collection = receiver
    case .value, .caught, .unknown: return nil
    }
    for _ in 0..<Self.chainLimit {
      collection = program.bare(collection)
      guard case .call(let call) = program.values[collection] else {
        if case .binding(let held) = program.values[collection],
          let inner = program.soleValue(of: held), !isList(inner, program)
        {
          collection = inner
          continue
        }
        guard write.path.isEmpty, let names = names(in: collection, program) else { return nil }
        range.names = names
        return range
      }
      let name = program.calleeName(call)
      switch (name, program.receiver(of: call)) {
      case ("keys", let base?), ("ownKeys", let base?), ("getOwnPropertyNames", let base?):
        guard write.path.isEmpty, program.isBuiltinObject(base), let object = call.arguments.first
        else { return nil }
        range.object = object.value
        return range
      case ("entries", let base?):
        guard !write.path.isEmpty, program.isBuiltinObject(base), let object = call.arguments.first
        else { return nil }
        range.object = object.value
        return range
      case ("filter", let base?):
        if let filter = call.arguments.first { range.filters.append(filter.value) }
        collection = base
      case ("sort", let base?), ("slice", let base?), ("reverse", let base?):
        collection = base
      default: return nil
      }
    }
    return nil
  }

  /// More links than real chains over an object's names have.
  private static let chainLimit = 8

  private func isList(_ value: ValueID, _ program: FileProgram) -> Bool {
    if case .array = program.values[program.bare(value)] { true } else { false }
  }

  /// Whether a filter keeps a name, or a pair that begins with it; nil where that hangs on more.
  func keeps(_ filter: ValueID, _ name: String, _ program: FileProgram) -> Bool? {
    let functions = kind(program, filter).functions
    guard functions.count == 1, let site = functions.first,
      let owner = workspace.program(of: site.file)
    else { return nil }
    let returned = owner.functions[site.function].returns
    guard returned.count == 1 else { return nil }
    for write in index(owner).writesOfParameters[site.function] ?? [] {
      guard case .parameter(_, 0) = write.source, write.path.isEmpty || write.path == [.index(0)]
      else { continue }
      if let answer = holds(returned[0], where: write.binding, is: name, owner, depth: 8) {
        return answer
      }
    }
    return nil
  }

  /// Whether a test holds where a key is a name; nil where that hangs on anything else.
  func holds(
    _ test: ValueID, where key: BindingID, is name: String, _ program: FileProgram, depth: Int
  ) -> Bool? {
    guard depth > 0 else { return nil }
    func holds(_ inner: ValueID) -> Bool? {
      self.holds(inner, where: key, is: name, program, depth: depth - 1)
    }
    switch program.values[program.bare(test)] {
    case .boolean(let flag): return flag
    case .unary(.not, let inner): return holds(inner).map { !$0 }
    case .choice(.and, let left, let right):
      let both = [holds(left), holds(right)]
      return both.contains(false) ? false : both == [true, true] ? true : nil
    case .choice(.or, let left, let right):
      let both = [holds(left), holds(right)]
      return both.contains(true) ? true : both == [false, false] ? false : nil
    case .binary(.equal, let left, let right):
      return compared(left, right, key, program).map { $0 == name }
    case .binary(.notEqual, let left, let right):
      return compared(left, right, key, program).map { $0 != name }
    case .binding(let binding):
      return program.soleValue(of: binding).flatMap { holds($0) }
    case .call(let call): return listed(call, key, name, program, depth: depth)
    default: return nil
    }
  }

  /// The text that a key is compared with.
  private func compared(
    _ left: ValueID, _ right: ValueID, _ key: BindingID, _ program: FileProgram
  ) -> String? {
    if isName(left, of: key, program) { return constantText(program, right) }
    if isName(right, of: key, program) { return constantText(program, left) }
    return nil
  }

  /// Whether a call that looks a key up in a list, `ALLOWED.includes(name)`, finds a name; also a
  /// function of the project that does.
  private func listed(
    _ call: Call, _ key: BindingID, _ name: String, _ program: FileProgram, depth: Int
  ) -> Bool? {
    let base = program.receiver(of: call)
    switch (program.calleeName(call), base) {
    case ("includes", let base?), ("has", let base?), ("hasOwnProperty", let base?):
      guard let asked = call.arguments.first, isName(asked.value, of: key, program) else {
        return nil
      }
      return names(in: base, program).map { $0[name] != nil }
    case ("hasOwn", let base?) where program.isBuiltinObject(base) && call.arguments.count == 2:
      guard isName(call.arguments[1].value, of: key, program) else { return nil }
      return names(in: call.arguments[0].value, program).map { $0[name] != nil }
    default: break
    }
    guard let position = call.arguments.firstIndex(where: { isName($0.value, of: key, program) })
    else { return nil }
    let functions = kind(program, call.callee).functions
    guard functions.count == 1, let site = functions.first,
      let owner = workspace.program(of: site.file)
    else { return nil }
    let returned = owner.functions[site.function].returns
    guard returned.count == 1,
      let write = (index(owner).writesOfParameters[site.function] ?? []).first(where: { write in
        if case .parameter(_, position) = write.source { write.path.isEmpty } else { false }
      })
    else { return nil }
    return holds(returned[0], where: write.binding, is: name, owner, depth: depth - 1)
  }

  /// The names that a list, a set made of one, or an object holds; nil where one is not known.
  private func names(in value: ValueID, _ program: FileProgram) -> [String: SourceRange]? {
    var result: [String: SourceRange]?
    for site in trace(program, value, .empty, .unknown).sites {
      guard let owner = workspace.program(of: site.file) else { return nil }
      switch owner.values[site.value] {
      case .array(let elements):
        result = result ?? [:]
        for element in elements {
          guard !element.isSpread, let text = constantText(owner, element.value) else { return nil }
          result?[text] = owner.place(of: element.value)
        }
      case .object(let properties):
        result = result ?? [:]
        for property in properties {
          guard case .name(let name) = property.key else { return nil }
          result?[name] = SourceRange(owner.file, property.range)
        }
      // `new Set(["ttl"])`, `Object.freeze(["ttl"])`: what it is made of is another of the values.
      default: continue
      }
    }
    return result
  }
}

extension FileProgram {
  /// The call that hands the elements of what it is called on to a function, at a position:
  /// `names.forEach((name) => …)`, `names.reduce((all, name) => …)`.
  func visit(by function: FunctionID, elementAt index: Int) -> Call? {
    guard let value = value(of: function), let parent = parent(of: value),
      case .call(let call) = values[parent], call.arguments.first?.value == value
    else { return nil }
    let name = calleeName(call)
    return index == 0 && Self.visitingNames.contains(name)
      || index == 1 && (name == "reduce" || name == "reduceRight") ? call : nil
  }

  /// The statement that runs a function right where it is written, as `forEach` does; nil for any
  /// other function.
  func statement(visitingWith function: FunctionID) -> StatementID? {
    guard visit(by: function, elementAt: 0) != nil || visit(by: function, elementAt: 1) != nil,
      let value = value(of: function)
    else { return nil }
    return statement(of: value)
  }

  private static let visitingNames: Set<String> = [
    "forEach", "map", "flatMap", "filter", "some", "every", "find", "findIndex",
  ]

  /// The only value that a variable is ever given.
  func soleValue(of binding: BindingID) -> ValueID? {
    let writes = writes(of: binding)
    guard writes.count == 1, writes[0].path.isEmpty, writes[0].operation == .set,
      case .value(let value) = writes[0].source
    else { return nil }
    return value
  }

  /// Whether a value is the language's own `Object` or `Reflect`.
  func isBuiltinObject(_ value: ValueID) -> Bool {
    switch values[bare(value)] {
    case .global("Object"), .global("Reflect"): true
    default: false
    }
  }
}
