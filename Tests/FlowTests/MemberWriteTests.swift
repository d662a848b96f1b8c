import Testing

/// Objects that are changed after they are made.
@Suite struct MemberWriteTests {
  @Test(arguments: [
    TraceCase("a member", "const o = {}; o.id = client.id; sink(o.id);", ["client"]),
    TraceCase("a quoted member", #"const o = {}; o["id"] = client.id; sink(o.id);"#, ["client"]),
    TraceCase(
      "a later one", "const o = { id: client.id }; o.id = session.id; sink(o.id);", ["verified"]),
    TraceCase(
      "none that comes later", "const o = { id: session.id }; sink(o.id); o.id = client.id;",
      ["verified"]),
    TraceCase(
      "perhaps", "const o = { id: session.id }; if (made()) o.id = client.id; sink(o.id);",
      ["verified", "client"]),
    TraceCase(
      "another member", "const o = { id: session.id }; o.name = client.name; sink(o.id);",
      ["verified"]),
    TraceCase(
      "a member's member", "const o = { user: {} }; o.user.id = client.id; sink(o.user.id);",
      ["client"]),
    TraceCase("a whole member", "const o = {}; o.user = client; sink(o.user.id);", ["client"]),
    TraceCase(
      "all of another object",
      "const o = { id: session.id }; Object.assign(o, client); sink(o.id);",
      ["verified", "client"]),
    TraceCase("taken away", "const o = { ...client }; delete o.id; sink(o.id);", ["absent"]),
    TraceCase(
      "another one taken away", "const o = { ...client }; delete o.role; sink(o.id);",
      ["client"]),
    TraceCase(
      "set to nothing", "const o = { ...client }; o.id = undefined; sink(o.id);", ["absent"]),
    TraceCase(
      "under another name", "const o = {}; const p = o; p.id = client.id; sink(o.id);", ["client"]),
    TraceCase(
      "of a member, under another name",
      "const all = { o: { ...client } }; const o = all.o; o.id = session.id; sink(all.o.id);",
      ["verified"]),
    TraceCase(
      "through the first name, read under another",
      "const o = {}; const p = o; o.id = client.id; sink(p.id);", ["client"]),
    TraceCase(
      "of another object of the same name's variable",
      "let o = {}; const p = o; o = { id: session.id }; p.id = client.id; sink(o.id);",
      ["verified"]),
    TraceCase(
      "taken away under another name",
      "const all = { o: { ...client } }; const o = all.o; delete o.id; sink(all.o.id);",
      ["absent"]),
    TraceCase(
      "in a closure",
      "const o = { id: session.id }; client.list.forEach((x) => { o.id = x.id; }); sink(o.id);",
      ["verified", "client"]),
    TraceCase(
      "by another function",
      "function fill(o) { o.id = client.id; } const o = {}; fill(o); sink(o.id);", ["client"]),
    TraceCase(
      "of a parameter", "function go(o) { o.id = session.id; sink(o.id); } go(client);",
      ["verified"]),
  ])
  func followsWrites(_ example: TraceCase) throws { try example.check() }
}
