import Testing

/// Values within one function: what is written, taken apart, put together, chosen.
@Suite struct ValueTests {
  @Test(arguments: [
    TraceCase("a literal", #"sink("demo"); sink(7); sink(true);"#, ["demo"], ["7"], ["true"]),
    TraceCase(
      "nothing", "sink(undefined); sink(null); sink(void 0);", ["absent"], ["absent"], ["absent"]),
    TraceCase("a name that nobody declares", "sink(somebody.id);", ["unknown"]),
    TraceCase("what the model knows", "sink(client); sink(client.a.b[0]);", ["client"], ["client"]),
    TraceCase("a constant", "const id = client.id; sink(id);", ["client"]),
    TraceCase("a constant of a constant", "const a = client, b = a; sink(b.id);", ["client"]),
    TraceCase("a member with a quoted name", #"sink({ "id": client.x }["id"]);"#, ["client"]),
    TraceCase(
      "brackets, casts, await, non-null, satisfies",
      "sink(((await client.id) as string)!); sink(<string>client.id); sink(client.id satisfies string);",
      ["client"], ["client"], ["client"]),
    TraceCase("an optional chain", "sink(client?.user?.id);", ["client"]),
    TraceCase("the last of a sequence", "sink((made(), client.id));", ["client"]),
    TraceCase("an assignment's value", "let id; sink(id = client.id);", ["client"]),
    TraceCase("text around a value", "sink(`user-${client.id}`);", ["client"]),
    TraceCase(
      "text that is put together", #"sink("user-" + session.id + "-" + client.id);"#,
      ["client", "verified"]),
    TraceCase(
      "methods of strings", "sink(client.id.trim().toLowerCase().slice(0, 8));", ["client"]),
    TraceCase(
      "what a model passes on", "sink(parse(client.id)); sink(parse(session).id);",
      ["client"], ["verified"]),
    TraceCase("what nobody verified", "sink(decoded.sub);", ["unverified"]),
    TraceCase("what the server makes", "sink(made().id);", ["neutral"]),
    TraceCase("a length, which says nothing", "sink(client.name.length);", ["neutral"]),
    TraceCase(
      "a test, which says nothing", "sink(!client.id); sink(client.id === 1);",
      ["neutral"], ["neutral"]),
  ])
  func followsExpressions(_ example: TraceCase) throws { try example.check() }

  @Test(arguments: [
    TraceCase("a field", "const { id } = client; sink(id);", ["client"]),
    TraceCase("a renamed field", "const { id: userId } = client; sink(userId);", ["client"]),
    TraceCase(
      "a field of a field", "const { body: { user: { id } } } = { body: client }; sink(id);",
      ["client"]),
    TraceCase(
      "one of several", "const { a, b } = { a: client.a, b: session.b }; sink(a); sink(b);",
      ["client"], ["verified"]),
    TraceCase("a default", #"const { id = "guest" } = client; sink(id);"#, ["client", "guest"]),
    TraceCase(
      "a default where nothing is given", #"const { id = "guest" } = {}; sink(id);"#, ["guest"]),
    TraceCase(
      "a default that is not needed",
      #"const { id = "guest" } = { id: "demo" }; sink(id);"#, ["demo"]),
    TraceCase(
      "a default of a pattern", #"const { user: { id } = session } = client; sink(id);"#,
      ["client", "verified"]),
    TraceCase(
      "a computed name", #"const key = "id"; const { [key]: x } = client; sink(x);"#, ["client"]),
    TraceCase(
      "what is left of an object",
      """
      const { role, ...others } = { role: client.role, id: session.id };
      sink(others.id); sink(others.role);
      """, ["verified"], ["absent"]),
    TraceCase(
      "an element", "const [, second] = [client.a, session.b]; sink(second);", ["verified"]),
    TraceCase(
      "an element's default", #"const [id = "x"] = client.ids; sink(id);"#, ["client", "x"]),
    TraceCase(
      "what is left of an array", #"const [, ...tail] = ["a", client.x]; sink(tail[0]);"#,
      ["client"]),
    TraceCase(
      "an assignment to a pattern", "let id; ({ id } = client); sink(id);", ["client"]),
    TraceCase(
      "a swap", "let a = client.id, b = session.id; [a, b] = [b, a]; sink(a); sink(b);",
      ["verified"], ["client"]),
    TraceCase("a pattern in a loop", "for (const { id } of client.list) sink(id);", ["client"]),
  ])
  func followsPatterns(_ example: TraceCase) throws { try example.check() }

  @Test(arguments: [
    TraceCase(
      "a property", "const o = { id: client.id, n: 1 }; sink(o.id); sink(o.n);",
      ["client"], ["1"]),
    TraceCase("a missing property", "sink({ name: client.name }.id);", ["absent"]),
    TraceCase("a short-hand property", "const id = client.id; sink({ id }.id);", ["client"]),
    TraceCase("the later of two", "sink({ id: client.id, id: session.id }.id);", ["verified"]),
    TraceCase("a property after a spread", "sink({ ...client, id: session.id }.id);", ["verified"]),
    TraceCase(
      "a spread after a property", "sink({ id: session.id, ...client }.id);",
      ["client", "verified"]),
    TraceCase(
      "another property of a spread", "sink({ id: session.id, ...client }.role);", ["client"]),
    TraceCase(
      "a spread that certainly has it", "sink({ id: client.id, ...{ id: session.id } }.id);",
      ["verified"]),
    TraceCase(
      "a spread that does not have it", #"sink({ id: client.id, ...{ name: "x" } }.id);"#,
      ["client"]),
    TraceCase("a computed name", #"const key = "id"; sink({ [key]: client.x }.id);"#, ["client"]),
    TraceCase(
      "a whole object", "sink({ id: client.id, at: session.at });", ["client", "verified"]),
    TraceCase("an element", "sink([session.a, client.b][1]);", ["client"]),
    TraceCase(
      "an element by a name that is constant",
      "const i = 1; sink([session.a, client.b][i]);", ["client"]),
    TraceCase(
      "a spread array", "sink([...[session.a], client.b][1]);", ["client"]),
    TraceCase(
      "a constant table", "const PLANS = { free: 1, pro: 2 } as const; sink(PLANS.pro);", ["2"]),
    TraceCase("an enumeration", #"enum Plan { free = "a", pro = "b" } sink(Plan.pro);"#, ["b"]),
  ])
  func followsObjects(_ example: TraceCase) throws { try example.check() }

  @Test(arguments: [
    TraceCase("either branch", "sink(made() ? client.id : session.id);", ["client", "verified"]),
    TraceCase("a fallback", #"sink(client.id ?? "guest");"#, ["client", "guest"]),
    TraceCase("an older fallback", "sink(session.id || client.id);", ["verified", "client"]),
    TraceCase("only behind something", "sink(session && session.id);", ["verified"]),
    TraceCase(
      "constants that the client chooses", #"sink(client.plan === "pro" ? 2 : 1);"#, ["client"]),
    TraceCase(
      "constants that a session chooses", #"sink(session.plan === "pro" ? 2 : 1);"#, ["neutral"]),
    TraceCase(
      "constants that the environment chooses", #"sink(env.MODE === "live" ? 2 : 1);"#, ["2", "1"]),
    TraceCase("constants that nothing chooses", "sink(true ? 2 : 1);", ["2", "1"]),
    TraceCase(
      "a table and the client's key", "const t = { a: 1, b: 2 }; sink(t[client.plan]);", ["client"]),
    TraceCase(
      "a table and the session's key", "const t = { a: 1, b: 2 }; sink(t[session.plan]);",
      ["neutral"]),
    TraceCase("a variable of the environment", "sink(env.TIER);", ["env TIER"]),
    TraceCase("the environment with a fallback", "sink(env.TIER ?? 1);", ["env TIER", "1"]),
  ])
  func followsChoices(_ example: TraceCase) throws { try example.check() }
}
