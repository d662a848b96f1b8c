import Testing

/// Tests that make a client's value as good as the session's, and those that do not.
@Suite struct GuardTests {
  private static func body(_ statements: String) -> String {
    "function go() { \(statements) } go();"
  }

  @Test(arguments: [
    TraceCase(
      "an early return", body("if (client.id !== session.id) return; sink(client.id);"),
      ["verified"]
    ),
    TraceCase(
      "an early throw", body("if (client.id !== session.id) throw new Error(); sink(client.id);"),
      ["verified"]),
    TraceCase("inside", body("if (client.id === session.id) { sink(client.id); }"), ["verified"]),
    TraceCase(
      "the other way round", body("if (session.id != client.id) return; sink(client.id);"),
      ["verified"]),
    TraceCase(
      "negated", body("if (!(client.id === session.id)) return; sink(client.id);"), ["verified"]),
    TraceCase(
      "one of two reasons",
      body("if (!client.id || client.id !== session.id) return; sink(client.id);"),
      ["verified"]),
    TraceCase(
      "one of two conditions", body("if (client.id && client.id === session.id) sink(client.id);"),
      ["verified"]),
    TraceCase(
      "of a constant", body("const id = client.id; if (id !== session.id) return; sink(id);"),
      ["verified"]),
    TraceCase(
      "of a pattern",
      body("const { id } = client; const { id: own } = session; if (id !== own) return; sink(id);"),
      ["verified"]),
    TraceCase(
      "in an expression", body("sink(client.id === session.id ? client.id : session.id);"),
      ["verified"]),
    TraceCase("behind and", body("client.id === session.id && sink(client.id);"), ["verified"]),
    TraceCase(
      "in a loop",
      body("for (const x of client.list) { if (x.id !== session.id) continue; sink(x.id); }"),
      ["verified"]),
    TraceCase(
      "in an outer block",
      body("if (client.id === session.id) { if (made()) { sink(client.id); } }"), ["verified"]),
  ])
  func isTheSessionsAfter(_ example: TraceCase) throws { try example.check() }

  @Test(arguments: [
    TraceCase(
      "without leaving", body("if (client.id !== session.id) made(); sink(client.id);"),
      ["client"]),
    TraceCase(
      "in one branch only", body("if (client.id === session.id) {} sink(client.id);"),
      ["client"]),
    TraceCase(
      "sometimes", body("if (made()) { if (client.id !== session.id) return; } sink(client.id);"),
      ["client"]),
    TraceCase(
      "of another field", body("if (client.org !== session.org) return; sink(client.id);"),
      ["client"]
    ),
    TraceCase(
      "with the client's word", body("if (client.id !== client.other) return; sink(client.id);"),
      ["client"]),
    TraceCase(
      "with a constant", body(#"if (client.id !== "me") return; sink(client.id);"#), ["client"]),
    TraceCase(
      "of equality that leaves", body("if (client.id === session.id) return; sink(client.id);"),
      ["client"]),
    TraceCase(
      "or something else", body("if (client.id !== session.id && made()) return; sink(client.id);"),
      ["client"]),
    TraceCase(
      "of what is changed afterwards",
      body("let id = client.id; if (id !== session.id) return; id = client.other; sink(id);"),
      ["client"]),
    TraceCase(
      "that comes too late", body("sink(client.id); if (client.id !== session.id) return;"),
      ["client"]
    ),
    TraceCase(
      "of a type", body(#"if (typeof client.id !== "string") return; sink(client.id);"#),
      ["client"]),
    TraceCase(
      "of a role",
      body(#"if (session.role !== "admin" && client.id !== session.id) return; sink(client.id);"#),
      ["client"]),
    TraceCase(
      "in another function",
      "function check() { if (client.id !== session.id) return; } check(); sink(client.id);",
      ["client"]),
  ])
  func staysTheClientsAfterATest(_ example: TraceCase) throws { try example.check() }
}
