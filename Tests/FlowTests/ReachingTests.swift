import Testing

/// Which of a variable's values may hold where it is read.
@Suite struct ReachingTests {
  @Test(arguments: [
    TraceCase("a later one", "let id = client.id; id = session.id; sink(id);", ["verified"]),
    TraceCase(
      "none that comes later", "let id = session.id; sink(id); id = client.id;", ["verified"]),
    TraceCase(
      "one in a branch", "let id = session.id; if (made()) id = client.id; sink(id);",
      ["verified", "client"]),
    TraceCase(
      "one in each branch",
      "let id; if (made()) { id = session.id; } else { id = client.id; } sink(id);",
      ["verified", "client"]),
    TraceCase(
      "one in each of three branches",
      "let id = client.id; if (made()) id = 1; else if (made()) id = 2; else id = 3; sink(id);",
      ["neutral"]),
    TraceCase(
      "none in the other branch",
      "let id = session.id; if (made()) { id = client.id; } else { sink(id); }", ["verified"]),
    TraceCase(
      "perhaps none", "let id; if (made()) id = client.id; sink(id);", ["client", "absent"]),
    TraceCase(
      "an inner name of its own", "const id = client.id; { const id = session.id; sink(id); }",
      ["verified"]),
    TraceCase(
      "one behind a return",
      """
      function go() {
        let id = client.id;
        if (made()) { id = session.id; } else { return; }
        sink(id);
      }
      """, ["verified"]),
    TraceCase(
      "one behind a throw",
      """
      let id = client.id;
      if (made()) { id = session.id; } else { throw new Error("no"); }
      sink(id);
      """, ["verified"]),
    TraceCase(
      "one behind a condition within an expression",
      "let id = session.id; made() && (id = client.id); sink(id);", ["verified", "client"]),
    TraceCase(
      "an older variable of a branch",
      "function go() { if (made()) { var id = client.id; } sink(id); }", ["client", "absent"]),
  ])
  func knowsBranches(_ example: TraceCase) throws { try example.check() }

  @Test(arguments: [
    TraceCase(
      "one of an earlier round",
      "let id = session.id; while (made()) { sink(id); id = client.id; }",
      ["verified", "client"]),
    TraceCase(
      "perhaps no round", "let id = session.id; while (made()) id = client.id; sink(id);",
      ["verified", "client"]),
    TraceCase(
      "at least one round", "let id = session.id; do { id = client.id; } while (made()); sink(id);",
      ["client"]),
    TraceCase(
      "at least one round, which may end early",
      "let id = session.id; do { if (made()) break; id = client.id; } while (made()); sink(id);",
      ["client", "verified"]),
    TraceCase(
      "two ways out of the loop",
      """
      let id = client.id;
      while (true) {
        if (made()) { id = session.id; break; }
        if (made()) break;
      }
      sink(id);
      """, ["verified", "client"]),
    TraceCase(
      "a way out of another loop",
      """
      let id = client.id;
      for (;;) {
        for (const x of list) { if (x) break; }
        if (made()) { id = session.id; break; }
      }
      sink(id);
      """, ["verified"]),
    TraceCase(
      "each element", "for (const x of [client.a, session.b]) sink(x);", ["client", "verified"]),
    TraceCase(
      "each element of the client's", "for await (const x of client.list) sink(x.id);", ["client"]),
    TraceCase(
      "a counting loop",
      "let id = session.id; for (let i = 0; i < 3; i += 1) { id = client.id; } sink(id);",
      ["verified", "client"]),
    TraceCase(
      "a way out of the loop",
      "let id = client.id; for (;;) { if (made()) { id = session.id; break; } } sink(id);",
      ["verified"]),
  ])
  func knowsLoops(_ example: TraceCase) throws { try example.check() }

  @Test(arguments: [
    TraceCase(
      "one of the cases",
      """
      let id;
      switch (made()) {
        case 1: id = client.id; break;
        default: id = session.id;
      }
      sink(id);
      """, ["client", "verified"]),
    TraceCase(
      "perhaps no case", "let id; switch (made()) { case 1: id = client.id; } sink(id);",
      ["client", "absent"]),
    TraceCase(
      "a case that falls through",
      """
      let id = "none";
      switch (made()) {
        case 1: id = client.id;
        case 2: sink(id); break;
      }
      """, ["client", "none"]),
    TraceCase(
      "a case that does not",
      """
      let id = "none";
      switch (made()) {
        case 1: id = client.id; break;
        case 2: sink(id);
      }
      """, ["none"]),
    TraceCase(
      "constants by the client's word",
      """
      let tier = 1;
      switch (client.plan) {
        case "pro": tier = 2; break;
        case "team": tier = 3; break;
      }
      sink(tier);
      """, ["client"]),
  ])
  func knowsCases(_ example: TraceCase) throws { try example.check() }

  @Test(arguments: [
    TraceCase(
      "one that may not have come about",
      "let id = session.id; try { id = client.id; } catch {} sink(id);", ["verified", "client"]),
    TraceCase(
      "one for when it fails",
      #"let id; try { id = session.id; } catch { id = "guest"; } sink(id);"#, ["verified", "guest"]),
    TraceCase(
      "one at the end whatever happens",
      "let id; try { id = client.id; } finally { id = session.id; } sink(id);", ["verified"]),
    TraceCase(
      "one before a failure",
      "let id = session.id; try { id = client.id; made(); } catch { sink(id); }",
      ["verified", "client"]),
    TraceCase("what was thrown", "try { made(); } catch (error) { sink(error.id); }", ["unknown"]),
  ])
  func knowsFailures(_ example: TraceCase) throws { try example.check() }

  @Test(arguments: [
    TraceCase("where it was missing", "let id; id ??= client.id; sink(id);", ["client"]),
    TraceCase(
      "perhaps where it was missing", "let id = session.id; id ??= client.id; sink(id);",
      ["verified", "client"]),
    TraceCase(
      "an older spelling", "let id = session.id; id ||= client.id; sink(id);",
      ["verified", "client"]),
    TraceCase(
      "one written by another function",
      """
      let id = session.id;
      function change() { id = client.id; }
      change();
      sink(id);
      """, ["verified", "client"]),
    TraceCase(
      "one read by another function",
      "let id = session.id; function use() { sink(id); } id = client.id; use();",
      ["verified", "client"]),
  ])
  func knowsOtherWrites(_ example: TraceCase) throws { try example.check() }
}
