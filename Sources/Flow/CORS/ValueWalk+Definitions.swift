import Program
import Source

/// What gives a variable its value, or the part of it that is asked for.
extension ValueWalk {
  /// One thing that gives a variable its value, and what is asked of that value.
  struct Definition {
    enum Source {
      case value(ValueID)
      case parameter(FunctionID, index: Int)
      case unknown
    }
    let source: Source
    let keys: [WalkKey]
    /// Whether the variable is what was asked for, and not something that holds it.
    var holdsTheValue = false
    /// The defaults of a pattern, with what is asked of each.
    var defaults: [(value: ValueID, keys: [WalkKey])] = []
    let statement: StatementID?
    let offset: Int
    let isCertain: Bool
  }

  func follow(
    _ definition: Definition, _ binding: BindingID, at value: ValueID?, _ program: FileProgram,
    _ chain: CallChain?
  ) -> [HeldValue] {
    var found: [HeldValue] = []
    switch definition.source {
    case .value(let inner):
      found = visit(program, inner, definition.keys, chain)
      // The header is set where the name stands, and not where the request was read.
      if let value, definition.holdsTheValue {
        for index in found.indices where found[index].kind == .requestOrigin {
          found[index].read = found[index].read ?? found[index].site
          found[index].site = Site(program.file, value)
        }
      }
    case .parameter(let function, let index):
      found = parameter(
        index, of: function, binding, at: value, program, definition.keys, chain)
    case .unknown: return []
    }
    for item in definition.defaults { found += visit(program, item.value, item.keys, chain) }
    return found
  }

  func definitions(
    of binding: BindingID, at value: ValueID, _ program: FileProgram, _ keys: [WalkKey]
  ) -> [Definition] {
    var all = allDefinitions(of: binding, program, keys)
    for index in all.indices { all[index].holdsTheValue = keys.isEmpty }
    guard all.count > 1, let statement = program.statement(of: value),
      program.statements[statement].function == program.bindings[binding].function
    else { return all }
    let placed = all.filter { item in
      item.statement.map { program.statements[$0].function == program.bindings[binding].function }
        ?? false
    }
    let other = all.filter { item in
      item.statement.map { program.statements[$0].function != program.bindings[binding].function }
        ?? true
    }
    var reaching = Reaching(
      program,
      placed.compactMap { item in
        item.statement.map { ($0, item.offset, item, item.isCertain) }
      })
    let (found, mayBeInitial) = reaching.definitions(
      at: statement, offset: program.range(of: value).lowerBound)
    return mayBeInitial ? other + found : found
  }

  func allDefinitions(
    of binding: BindingID, _ program: FileProgram, _ keys: [WalkKey]
  ) -> [Definition] {
    var result = program.writes(of: binding).map { definition(of: $0, program, keys) }
    guard let first = keys.first else { return result }
    for write in program.memberWrites {
      guard let (root, names) = namedChain(write.target, program), root == binding,
        names.count <= keys.count, zip(names, keys).allSatisfy({ $1.accepts($0) })
      else { continue }
      result.append(
        Definition(
          source: .value(write.value), keys: Array(keys.dropFirst(names.count)),
          statement: write.statement, offset: program.range(of: write.value).upperBound - 1,
          isCertain: write.operation == .set && first != .element))
    }
    if case .header(let name) = first {
      result += setCalls(on: binding, program, name, Array(keys.dropFirst()))
    }
    for (names, mutation) in flow.tracer.index(program).mutations(of: binding) where names.isEmpty {
      guard case .assigned = mutation.kind else { continue }
      result.append(
        Definition(
          source: .value(mutation.value), keys: keys, statement: mutation.statement,
          offset: program.range(of: mutation.value).upperBound - 1, isCertain: false))
    }
    return result.sorted { $0.offset < $1.offset }
  }

  /// `headers.set("Access-Control-Allow-Origin", value)` of a variable, and `headers.delete(…)`.
  private func setCalls(
    on binding: BindingID, _ program: FileProgram, _ name: String, _ keys: [WalkKey]
  ) -> [Definition] {
    program.reads(of: binding).compactMap { read in
      guard let member = program.parent(of: read),
        case .member(_, let method) = program.values[member],
        method == "set" || method == "append" || method == "delete",
        let parent = program.parent(of: member),
        case .call(let call) = program.values[parent], call.callee == member,
        call.arguments.count == (method == "delete" ? 1 : 2),
        headerName(call.arguments[0].value, program)?.lowercased() == name
      else { return nil }
      return Definition(
        source: method == "delete" ? .unknown : .value(call.arguments[1].value), keys: keys,
        statement: program.statement(of: parent), offset: program.range(of: parent).upperBound - 1,
        isCertain: true)
    }
  }

  private func definition(
    of write: Write, _ program: FileProgram, _ keys: [WalkKey]
  ) -> Definition {
    let path = write.path.compactMap { WalkKey($0) }
    let defaults = write.defaults.map { item in
      (value: item.value, keys: write.path.dropFirst(item.depth).compactMap { WalkKey($0) } + keys)
    }
    switch write.source {
    case .value(let value):
      return Definition(
        source: .value(value), keys: path + keys, defaults: defaults,
        statement: write.statement,
        offset: max(write.range.upperBound, program.range(of: value).upperBound) - 1,
        isCertain: write.operation == .set)
    case .elementOf(let value):
      return Definition(
        source: .value(value), keys: [.element] + path + keys, defaults: defaults,
        statement: write.statement, offset: write.range.upperBound - 1, isCertain: true)
    case .parameter(let function, let index):
      return Definition(
        source: .parameter(function, index: index), keys: path + keys, defaults: defaults,
        statement: write.statement, offset: write.range.upperBound - 1, isCertain: true)
    case .caught, .unknown:
      return Definition(
        source: .unknown, keys: keys, statement: write.statement,
        offset: write.range.upperBound - 1, isCertain: true)
    }
  }

  /// The variable and the constant keys of `headers["Access-Control-Allow-Origin"]`.
  func namedChain(
    _ value: ValueID, _ program: FileProgram
  ) -> (root: BindingID, names: [String])? {
    var names: [String] = []
    var current = value
    while true {
      switch program.values[current] {
      case .binding(let binding): return names.isEmpty ? nil : (binding, names.reversed())
      case .member(let base, let name):
        names.append(name)
        current = base
      case .element(let base, let key):
        guard let name = headerName(key, program) else { return nil }
        names.append(name)
        current = base
      case .transparent(let inner), .cast(let inner, _): current = inner
      default: return nil
      }
    }
  }
}
