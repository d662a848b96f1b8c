import Flow
import Program
import Source
import Testing

/// The way of a value, as a reader is shown it: from the source to the sink, a step at a time.
@Suite struct WayTests {
  /// The origins' code and steps, in words.
  private func ways(_ files: [String: String]) throws -> [String] {
    let workspace = try MemoryWorkspace(files)
    let flow = Flow(workspace: workspace, models: [.test], files: workspace.ids)
    return sinks(workspace).flatMap { flow.origins(of: $0) }.map { origin in
      let steps = origin.steps.map { step in
        "\(step.kind.words) (\(workspace.path(of: step.place.file)))"
      }
      let start = "\(origin.spelling) (\(workspace.path(of: origin.place.file)))"
      return ([start] + steps).joined(separator: " > ")
    }
  }

  private func ways(_ script: String) throws -> [String] {
    try ways(["a.ts": script]).map { $0.replacing(" (a.ts)", with: "") }
  }

  @Test func beginsAtTheSource() throws {
    #expect(try ways("sink(client.body.id);") == ["client.body.id"])
    #expect(try ways("serve((req) => sink(req.query.id));") == ["req.query.id"])
  }

  @Test func namesVariables() throws {
    #expect(try ways("const id = client.id; sink(id);") == ["client.id > kept in id"])
    #expect(
      try ways("const { id: who } = client; sink(who);").first?.hasSuffix("> kept in who") == true)
  }

  @Test func namesFunctions() throws {
    #expect(
      try ways("function who() { return client.id; } sink(who());")
        == ["client.id > returned by who()"])
    #expect(
      try ways("function use(id) { sink(id); } use(client.id);") == ["client.id > passed to use()"])
    #expect(try ways("sink(parse(client.id));") == ["client.id > transformed by parse"])
  }

  @Test func leadsThroughFiles() throws {
    let found = try ways([
      "a.ts": #"import { use } from "./b"; use(client.id);"#,
      "b.ts": #"import { last } from "./c"; export const use = (id) => last(id);"#,
      "c.ts": "export function last(who) { const own = who; sink(own); }",
    ])
    #expect(
      found == [
        "client.id (a.ts) > passed to use() (a.ts) > passed to last() (b.ts) > kept in own (c.ts)"
      ])
  }

  /// What a handler is registered on is nowhere on the way of what the handler is given.
  @Test func leavesOutWhatLeadsToTheSource() throws {
    #expect(
      try ways("const app = serve; app((req) => sink(req.query.id));") == ["req.query.id"])
    #expect(
      try ways(
        "function make() { return serve; } make()((req) => { const id = req.query.id; sink(id); });"
      )
        == ["req.query.id > kept in id"])
  }

  @Test func leavesOutWhatLeadsToTheLookUp() throws {
    #expect(
      try ways("const db = connect(); const row = db.users.find(client.id); sink(row.id);")
        == ["client.id > transformed by db.users.find > kept in row"])
  }

  @Test func leavesOutWhatLeadsToTheStore() throws {
    let found = try ways(
      """
      const app = serve;
      app((req) => { req.who = req.query.id; });
      app((req) => { const own = req.who; sink(own); });
      """)
    #expect(found == ["req.query.id > stored in req.who > kept in own"])
  }

  @Test func takesTheShorterOfTwo() throws {
    let found = try ways(
      "const id = client.id; const other = id; sink(made() ? other : id);")
    #expect(found == ["client.id > kept in id"])
  }
}

extension TraceStep.Kind {
  fileprivate var words: String {
    switch self {
    case .kept(let name): "kept in \(name)"
    case .sent(let call): "sent by \(call)"
    case .returned(let function): "returned by \(function)"
    case .thrown(let function): "thrown by \(function)"
    case .passed(let function): "passed to \(function)"
    case .transformed(let call): "transformed by \(call)"
    case .deciding: "decides"
    case .stored(let place): "stored in \(place)"
    }
  }
}
