import Flow
import Program
import Source
import Testing

extension Model {
  /// A framework of a few words: `client` is what the client sends, `session` what the server
  /// verified, `decoded` what nobody verified, `made()` what the server makes, `env` its environment;
  /// `serve(handler)` hands a request to a handler; `parse(x)` gives back what it is given.
  static let test = Model(
    "test",
    [
      .source(.body, .global("client")),
      .source(.query, .global("serve").argument(0).parameter(0).member("query")),
      .verified("the session", .global("session")),
      .unverified("decoded", .global("decoded")),
      .neutral(.global("made").called),
      .environment(.global("env")),
      .pass(.global("parse").called, from: [.argument(.position(0))]),
      .store(.global("serve").argument(0).parameter(0)),
    ])
}

/// Where the values come from that some files hand to `sink(…)`: one set of words a call, in the
/// order of the files and the calls.
///
/// The words: `client`, `verified`, `unverified`, `neutral`, `absent`, `unknown`, a variable of the
/// environment as `env NAME`, a constant as itself.
func origins(_ files: [String: String], areWhole: Bool = true) throws -> [Set<String>] {
  let workspace = try MemoryWorkspace(files, isWhole: areWhole)
  let flow = Flow(workspace: workspace, models: [.test], files: workspace.ids)
  return sinks(workspace).map { Set(flow.origins(of: $0).map(\.label.word)) }
}

/// The same for a single script with a single sink.
func origins(_ script: String, in path: String = "main.ts") throws -> Set<String> {
  let all = try origins([path: script])
  return try #require(all.count == 1 ? all.first : nil, "there must be one sink")
}

/// The first argument of each call of the global function `sink`, in order.
func sinks(_ workspace: MemoryWorkspace) -> [Site] {
  workspace.ids.compactMap(workspace.program(of:)).flatMap { program in
    program.values.ids.compactMap { id -> Site? in
      guard case .call(let call) = program.values[id], let first = call.arguments.first,
        case .global("sink") = program.values[program.bare(call.callee)]
      else { return nil }
      return Site(program.file, first.value)
    }.sorted { program.range(of: $0.value).start < program.range(of: $1.value).start }
  }
}

extension Label {
  fileprivate var word: String {
    switch self {
    case .client, .selected: "client"
    case .credential: "credential"
    case .unverified: "unverified"
    case .editable: "editable"
    case .verified: "verified"
    case .literal(.string(let text)), .literal(.number(let text)): text
    case .literal(.boolean(let flag)): "\(flag)"
    case .absent: "absent"
    case .environment(let name): "env \(name)"
    case .neutral: "neutral"
    case .unknown: "unknown"
    }
  }
}
