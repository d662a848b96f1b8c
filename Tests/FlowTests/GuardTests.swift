import Testing

/// Tests that make a client's value as good as the session's, and those that do not.
@Suite struct GuardTests {
  private static func body(_ statements: String) -> String {
    "function go() { const body = client, user = session; \(statements) } go();"
  }

  @Test(arguments: [
    TraceCase(
      "an early return", body("if (body.id !== user.id) return; sink(body.id);"),
      ["verified"]
    ),
    TraceCase(
      "an early throw", body("if (body.id !== user.id) throw new Error(); sink(body.id);"),
      ["verified"]),
    TraceCase("inside", body("if (body.id === user.id) { sink(body.id); }"), ["verified"]),
    TraceCase(
      "the other way round", body("if (user.id != body.id) return; sink(body.id);"),
      ["verified"]),
    TraceCase(
      "negated", body("if (!(body.id === user.id)) return; sink(body.id);"), ["verified"]),
    TraceCase(
      "one of two reasons",
      body("if (!body.id || body.id !== user.id) return; sink(body.id);"),
      ["verified"]),
    TraceCase(
      "one of two conditions", body("if (body.id && body.id === user.id) sink(body.id);"),
      ["verified"]),
    TraceCase(
      "of a constant", body("const id = body.id; if (id !== user.id) return; sink(id);"),
      ["verified"]),
    TraceCase(
      "of a pattern",
      body("const { id } = body; const { id: own } = user; if (id !== own) return; sink(id);"),
      ["verified"]),
    TraceCase(
      "in an expression", body("sink(body.id === user.id ? body.id : user.id);"),
      ["verified"]),
    TraceCase("behind and", body("body.id === user.id && sink(body.id);"), ["verified"]),
    TraceCase(
      "in a loop",
      body("for (const x of body.list) { if (x.id !== user.id) continue; sink(x.id); }"),
      ["verified"]),
    TraceCase(
      "in an outer block",
      body("if (body.id === user.id) { if (made()) { sink(body.id); } }"), ["verified"]),
  ])
  func isTheSessionsAfter(_ example: TraceCase) throws { try example.check() }

  @Test(arguments: [
    TraceCase(
      "without leaving", body("if (body.id !== user.id) made(); sink(body.id);"),
      ["client"]),
    TraceCase(
      "in one branch only", body("if (body.id === user.id) {} sink(body.id);"),
      ["client"]),
    TraceCase(
      "sometimes", body("if (made()) { if (body.id !== user.id) return; } sink(body.id);"),
      ["client"]),
    TraceCase(
      "of another field", body("if (body.org !== user.org) return; sink(body.id);"),
      ["client"]
    ),
    TraceCase(
      "with the client's word", body("if (body.id !== body.other) return; sink(body.id);"),
      ["client"]),
    TraceCase(
      "with a constant", body(#"if (body.id !== "me") return; sink(body.id);"#), ["client"]),
    TraceCase(
      "of equality that leaves", body("if (body.id === user.id) return; sink(body.id);"),
      ["client"]),
    TraceCase(
      "or something else", body("if (body.id !== user.id && made()) return; sink(body.id);"),
      ["client"]),
    TraceCase(
      "of what is changed afterwards",
      body("let id = body.id; if (id !== user.id) return; id = body.other; sink(id);"),
      ["client"]),
    TraceCase(
      "that comes too late", body("sink(body.id); if (body.id !== user.id) return;"),
      ["client"]
    ),
    TraceCase(
      "of a type", body(#"if (typeof body.id !== "string") return; sink(body.id);"#),
      ["client"]),
    TraceCase(
      "of a role",
      body(#"if (user.role !== "admin" && body.id !== user.id) return; sink(body.id);"#),
      ["client"]),
    TraceCase(
      "in another function",
      "function check() { if (client.id !== session.id) return; } check(); sink(client.id);",
      ["client"]),
  ])
  func staysTheClientsAfterATest(_ example: TraceCase) throws { try example.check() }
}
