import Flow
import Program

/// Whether code stands where only a server gets, so that bundlers drop it from the client:
/// `if (typeof window === "undefined") { … }`, or after `if (!isServer) return`.
struct ServerArm {
  let program: FileProgram

  func holds(_ value: ValueID) -> Bool {
    program.conditions(at: value).contains { isServers($0.test) == $0.holds }
  }

  /// Members and variables that tell where code runs, and whether they are true on the server.
  private static let marks = [
    "SSR": true, "server": true, "SERVER": true, "isServer": true,
    "client": false, "browser": false, "isClient": false, "isBrowser": false, "window": false,
  ]

  private static let calls = ["isPlatformServer": true, "isPlatformBrowser": false]

  /// Whether a test holds on the server (true), in the client (false), or says neither.
  private func isServers(_ test: ValueID) -> Bool? {
    switch program.values[program.bare(test)] {
    case .unary(.not, let inner): return isServers(inner).map { !$0 }
    case .choice(.and, let left, let right):
      // One part that only the server passes is enough; where the whole fails, nothing is told.
      return isServers(left) == true || isServers(right) == true ? true : nil
    case .binary(let operation, let left, let right):
      guard let isServers = comparison(left, right) else { return nil }
      switch operation {
      case .equal: return isServers
      case .notEqual: return !isServers
      case .add, .other: return nil
      }
    case .member(_, let name): return Self.marks[name]
    case .binding, .global: return Self.marks[program.lastName(of: test)]
    case .call(let call): return Self.calls[program.lastName(of: call.callee)]
    default: return nil
    }
  }

  /// What it says where two values are equal: `typeof window`, and `"undefined"`.
  private func comparison(_ left: ValueID, _ right: ValueID) -> Bool? {
    switch program.values[program.bare(right)] {
    case .string("undefined"):
      guard case .unary(.typeof, let name) = program.values[program.bare(left)] else { return nil }
      return ["window", "document"].contains(program.lastName(of: name)) ? true : nil
    case .undefined: return program.lastName(of: left) == "window" ? true : nil
    case .boolean(let isTrue): return isServers(left).map { $0 == isTrue }
    // Next.js builds for each of its runtimes.
    case .string("nodejs"), .string("edge"):
      return ["nextRuntime", "NEXT_RUNTIME"].contains(program.lastName(of: left)) ? true : nil
    default: return nil
    }
  }
}
