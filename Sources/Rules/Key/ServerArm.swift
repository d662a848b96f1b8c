import Flow
import Program

/// Whether code stands in the arm of a test that only a server takes, so that bundlers drop it from
/// the client: `if (typeof window === "undefined") { … }`.
struct ServerArm {
  let program: FileProgram

  func holds(_ value: ValueID) -> Bool {
    var current = value
    while let parent = program.parent(of: current) {
      switch program.values[parent] {
      case .conditional(let test, let then, let otherwise):
        if current == then, isServers(test) == true { return true }
        if current == otherwise, isServers(test) == false { return true }
      case .choice(.and, let left, let right) where current == right:
        if isServers(left) == true { return true }
      default: break
      }
      current = parent
    }
    guard var statement = program.statement(of: value) else { return false }
    while let parent = program.statements[statement].parent {
      if case .branch(let test, let then, let otherwise) = program.statements[parent].kind {
        if statement == then, isServers(test) == true { return true }
        if statement == otherwise, isServers(test) == false { return true }
      }
      statement = parent
    }
    return false
  }

  /// Whether a test holds on the server (true), in the client (false), or says neither.
  private func isServers(_ test: ValueID) -> Bool? {
    switch program.values[program.bare(test)] {
    case .unary(.not, let inner): return isServers(inner).map { !$0 }
    case .binary(let operation, let left, let right):
      guard isUndefinedText(right), case .unary(.typeof, let name) = program.values[left],
        case .global(let text) = program.values[program.bare(name)],
        ["window", "document"].contains(text)
      else { return nil }
      switch operation {
      case .equal: return true
      case .notEqual: return false
      case .add, .other: return nil
      }
    case .member(_, let name):
      return ["SSR": true, "server": true, "SERVER": true, "isServer": true, "client": false][name]
    case .binding, .global:
      return ["isServer": true, "browser": false][program.lastName(of: test)]
    default: return nil
    }
  }

  private func isUndefinedText(_ value: ValueID) -> Bool {
    if case .string("undefined") = program.values[program.bare(value)] { true } else { false }
  }
}
