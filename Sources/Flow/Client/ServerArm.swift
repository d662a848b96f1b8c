package import Program

/// Whether code stands in the arm of a test that only a server takes, so that bundlers drop it from
/// the client: `if (typeof window === "undefined") { … }`, or what follows `if (browser) return`.
package struct ServerArm {
  let program: FileProgram

  package init(program: FileProgram) { self.program = program }

  package func holds(_ value: ValueID) -> Bool {
    program.conditions(at: value).contains { condition in
      isServers(condition.test) == condition.holds
    }
  }

  /// Whether code stands in the arm that only a client takes: what it says there holds of no other
  /// code of the file.
  func excludes(_ value: ValueID) -> Bool {
    program.conditions(at: value).contains { condition in
      isServers(condition.test) == !condition.holds
    }
  }

  /// Whether a test holds on the server only (true), in the client only (false), or says neither.
  private func isServers(_ test: ValueID) -> Bool? {
    switch program.values[program.bare(test)] {
    case .unary(.not, let inner): return isServers(inner).map { !$0 }
    case .binary(let operation, let left, let right):
      guard let isServers = isServers(comparing: left, with: right) else { return nil }
      switch operation {
      case .equal: return isServers
      case .notEqual: return !isServers
      case .add, .other: return nil
      }
    case .choice(.and, let left, let right):
      // True only where both are.
      return isServers(left) == true || isServers(right) == true ? true : nil
    case .member(_, "isServer"): return true
    case .member(let base, let name):
      guard isOfTheBuild(base) else { return nil }
      return ["SSR": true, "server": true, "SERVER": true, "client": false, "isClient": false][name]
    case .binding, .global:
      return ["isServer": true, "browser": false, "isBrowser": false][program.lastName(of: test)]
    case .call(let call):
      // Angular asks for the platform.
      let name = program.lastName(of: call.callee)
      return ["isPlatformServer": true, "isPlatformBrowser": false][name]
    default: return nil
    }
  }

  /// `typeof window` with `"undefined"`, `process.env.NEXT_RUNTIME` with `"nodejs"`.
  private func isServers(comparing left: ValueID, with right: ValueID) -> Bool? {
    switch (program.values[program.bare(left)], program.values[program.bare(right)]) {
    case (.unary(.typeof, let name), .string("undefined")):
      guard case .global(let text) = program.values[program.bare(name)] else { return nil }
      return text == "window" || text == "document" ? true : nil
    case (_, .string(let text))
    where ["NEXT_RUNTIME", "nextRuntime"].contains(program.lastName(of: left)):
      return text == "nodejs" || text == "edge" ? true : nil
    default: return nil
    }
  }

  /// `import.meta`, `import.meta.env`, `process`, `process.env`, `Meteor`.
  private func isOfTheBuild(_ base: ValueID) -> Bool {
    switch program.values[program.bare(base)] {
    case .global(let name): name == "process" || name == "Meteor"
    case .member(_, let name): name == "meta" || name == "env"
    case .binding: program.lastName(of: base) == "Meteor"
    default: false
    }
  }
}
