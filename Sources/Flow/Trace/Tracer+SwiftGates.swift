import Program
import Source

/// Middleware in front of a Swift handler that lets only other servers of the project through.
extension Tracer {
  /// Whether a call registers a handler behind such a middleware:
  /// `app.grouped(Internal(secret: s)).post("token", use: token)`.
  func isBehindSwiftGate(_ call: Call, at site: ValueID, _ program: FileProgram) -> Bool {
    isBehindGate(call.callee, before: site, program, depth: 4)
  }

  private func isBehindGate(
    _ value: ValueID, before site: ValueID, _ program: FileProgram, depth: Int
  ) -> Bool {
    guard depth > 0 else { return false }
    var current = value
    for _ in 0..<Self.chainLimit {
      switch program.values[program.bare(current)] {
      case .member(let base, _): current = base
      case .call(let inner):
        if inner.arguments.contains(where: { isSwiftGate($0.value, program) }) { return true }
        current = inner.callee
      case .binding(let binding):
        return isBehindGate(binding, before: site, program, depth: depth)
      default: return false
      }
    }
    return false
  }

  /// A longer chain of groups is not in real code.
  private static let chainLimit = 24

  /// The same for a variable that holds a group of routes, or a closure's parameter that is one.
  private func isBehindGate(
    _ group: BindingID, before site: ValueID, _ program: FileProgram, depth: Int
  ) -> Bool {
    let end = program.range(of: site).lowerBound
    for read in program.reads(of: group) {
      // `group.add(middleware: Internal())`, `app.middleware.use(Internal())`.
      var current = read
      while let parent = program.parent(of: current), case .member = program.values[parent] {
        current = parent
      }
      guard current != read, let use = program.parent(of: current),
        case .call(let call) = program.values[use], call.callee == current,
        program.range(of: use).upperBound <= end, program.statement(of: use) != nil,
        program.parent(of: use) == nil
      else { continue }
      if call.arguments.contains(where: { isSwiftGate($0.value, program) }) { return true }
    }
    return program.writes(of: group).contains { write in
      switch write.source {
      case .value(let made): return isBehindGate(made, before: site, program, depth: depth - 1)
      case .parameter(let function, _):
        guard let closure = program.value(of: function), let parent = program.parent(of: closure),
          case .call(let call) = program.values[parent]
        else { return false }
        return call.arguments.contains { isSwiftGate($0.value, program) }
          || isBehindGate(call.callee, before: parent, program, depth: depth - 1)
      case .elementOf, .caught, .unknown: return false
      }
    }
  }

  /// Whether a value is a middleware that hands on only what proves to be another server's.
  private func isSwiftGate(_ value: ValueID, _ program: FileProgram) -> Bool {
    switch program.values[program.bare(value)] {
    case .call, .binding, .member, .global: break
    default: return false
    }
    return kind(program, value).types.contains { type in
      guard let owner = workspace.program(of: type.file) else { return false }
      return owner.types[type.type].members.contains { member in
        guard member.kind == .method, let function = member.function else { return false }
        let openings = owner.handings(of: function)
        return !openings.isEmpty
          && openings.allSatisfy { provesServer(conditions(at: $0, owner), owner, .unknown) }
      }
    }
  }
}

extension FileProgram {
  /// The calls by which a function hands on what it was given: of its last parameter, or of a method
  /// of that.
  fileprivate func handings(of function: FunctionID) -> [ValueID] {
    guard functions[function].parameters.count > 1 else { return [] }
    let last = functions[function].parameters.count - 1
    return writes.filter { write in
      if case .parameter(function, let index) = write.source { index == last } else { false }
    }
    .flatMap { reads(of: $0.binding) }
    .compactMap { read in
      var callee = read
      if let parent = parent(of: read), case .member = values[parent] { callee = parent }
      guard let parent = parent(of: callee), case .call(let call) = values[parent],
        call.callee == callee
      else { return nil }
      return parent
    }
  }
}
