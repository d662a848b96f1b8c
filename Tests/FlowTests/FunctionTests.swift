import Testing

/// Values that go into functions and come out of them.
@Suite struct FunctionTests {
  @Test(arguments: [
    TraceCase("a result", "function who() { return client.id; } sink(who());", ["client"]),
    TraceCase("an arrow's result", "const who = () => client.id; sink(who());", ["client"]),
    TraceCase(
      "an arrow's object", "const who = () => ({ id: client.id }); sink(who().id);", ["client"]),
    TraceCase(
      "several results",
      "function who() { if (made()) return client.id; return session.id; } sink(who());",
      ["client", "verified"]),
    TraceCase(
      "a promised result", "async function who() { return client.id; } sink(await who());",
      ["client"]),
    TraceCase("no result", "function who() { made(); } sink(who());", ["absent"]),
    TraceCase("at once", "sink((() => client.id)());", ["client"]),
    TraceCase(
      "a function of a function", "const a = x => y => x; sink(a(client.id)(session.id));",
      ["client"]),
    TraceCase(
      "a captured argument", "function make(id) { return () => id; } sink(make(client.id)());",
      ["client"]),
    TraceCase(
      "by call", "function who(id) { return id; } sink(who.call(null, client.id));",
      ["client"]),
    TraceCase(
      "by apply", "function who(id) { return id; } sink(who.apply(null, [client.id]));", ["client"]),
    TraceCase(
      "by bind", "function who(id) { return id; } sink(who.bind(null, client.id)());", ["client"]),
    TraceCase(
      "each yielded value",
      "function* ids() { yield client.id; } for (const id of ids()) sink(id);",
      ["client"]),
    TraceCase(
      "used before it is declared", "sink(who()); function who() { return client.id; }",
      ["client"]),
  ])
  func followsResults(_ example: TraceCase) throws { try example.check() }

  @Test(arguments: [
    TraceCase(
      "every caller's", "function use(id) { sink(id); } use(client.id); use(session.id);",
      ["client", "verified"]),
    TraceCase(
      "a pattern's", "function use({ id }) { sink(id); } use({ id: client.id, n: session.n });",
      ["client"]),
    TraceCase("a default", #"function use(id = "guest") { sink(id); } use();"#, ["guest"]),
    TraceCase(
      "a default that is not needed", #"function use(id = "guest") { sink(id); } use(client.id);"#,
      ["client"]),
    TraceCase("a missing one", "function use(a, id) { sink(id); } use(client.id);", ["absent"]),
    TraceCase(
      "one of the rest", "function use(...all) { sink(all[1]); } use(session.a, client.b);",
      ["client"]),
    TraceCase(
      "one of a spread", "function use(a, b) { sink(b); } use(...[session.a, client.b]);",
      ["client"]),
    TraceCase(
      "through two functions",
      "function a(x) { return b(x); } function b(y) { return y; } sink(a(client.id));", ["client"]),
    TraceCase("nobody calls it", "function use(id) { sink(id); }", ["unknown"]),
    TraceCase(
      "reassigned inside", "function use(id) { id = session.id; sink(id); } use(client.id);",
      ["verified"]),
    TraceCase(
      "an options object with defaults",
      """
      function use(options = {}) { const { id = "guest" } = options; sink(id); }
      use({ id: client.id });
      """, ["client", "guest"]),
  ])
  func followsParameters(_ example: TraceCase) throws { try example.check() }

  @Test(arguments: [
    TraceCase(
      "a function called twice",
      "function same(x) { return x; } sink(same(client.id)); sink(same(session.id));",
      ["client"], ["verified"]),
    TraceCase(
      "through a second function",
      """
      const outer = (x) => inner(x);
      const inner = (y) => y;
      sink(outer(client.id)); sink(outer(session.id));
      """, ["client"], ["verified"]),
    TraceCase(
      "a helper that picks one of two",
      """
      const pick = (good, bad) => good;
      sink(pick(session.id, client.id)); sink(pick(client.id, session.id));
      """, ["verified"], ["client"]),
    TraceCase(
      "a function that is handed one",
      """
      const run = (f, x) => f(x);
      sink(run((x) => x, client.id)); sink(run((x) => session.id, client.id));
      """, ["client"], ["verified"]),
  ])
  func keepsCallsApart(_ example: TraceCase) throws { try example.check() }

  @Test(arguments: [
    TraceCase(
      "itself", "function f(x, n) { return n ? f(x, n - 1) : x; } sink(f(client.id, 3));",
      ["client"]
    ),
    TraceCase(
      "one another",
      """
      function even(x, n) { return n ? odd(x, n - 1) : x; }
      function odd(x, n) { return n ? even(x, n - 1) : session.id; }
      sink(even(client.id, 3));
      """, ["client", "verified"]),
    TraceCase(
      "with arguments that change places",
      "function f(a, b, n) { return n ? f(b, a, n - 1) : a; } sink(f(client.id, session.id, 3));",
      ["client", "verified"]),
    TraceCase(
      "with arguments that grow",
      "function f(x) { return made() ? f({ x }) : x; } sink(f(client.id));", ["client"]),
    TraceCase("a variable of itself", "let id = client.id; id = id; sink(id);", ["client"]),
    TraceCase(
      "in a loop", "let o = client; while (made()) o = o.next; sink(o.id);", ["client", "unknown"]),
  ])
  func endsWithRecursion(_ example: TraceCase) throws { try example.check() }

  /// What comes of it is nothing in particular; that something comes is the point.
  @Test(arguments: [
    "function f() { return f(); } sink(f());",
    "const a = b, b = a; sink(a);",
    "class A { id = this.id; go() { sink(this.id); } } new A().go();",
    "const o = {}; o.self = o; sink(o.self.self.self);",
    "const o = { ...o }; sink(o.id);",
    "function f(g) { return g(g); } sink(f(f));",
    "class A extends A { go() { sink(this.id); } }",
  ])
  func endsWithNonsense(_ script: String) throws {
    let found = try origins(script)
    #expect(!found.contains("client") && !found.contains("verified"))
  }

  @Test(arguments: [
    TraceCase("each element", "[client.id].forEach((id) => sink(id));", ["client"]),
    TraceCase("a field of each", "client.list.forEach(({ id }) => sink(id));", ["client"]),
    TraceCase("what each becomes", "sink([client].map((x) => x.id)[0]);", ["client"]),
    TraceCase(
      "what each becomes, later", "for (const id of [client].map((x) => x.id)) sink(id);",
      ["client"]),
    TraceCase(
      "what replaces each", "sink(client.list.map(() => session.id)[0]);", ["verified"]),
    TraceCase("one that is found", "sink([client.a].find((x) => x));", ["client"]),
    TraceCase("those that are left", "sink([client.a].filter(Boolean)[0]);", ["client"]),
    TraceCase(
      "the client's, through both", "sink(client.list.filter(Boolean).map((x) => x.id)[0]);",
      ["client"]),
    TraceCase(
      "what is gathered", "sink([client.a].reduce((sum, x) => x, session.a));",
      ["client", "verified"]),
    TraceCase(
      "what is joined", #"sink([session.a, client.b].join(":"));"#, ["client", "verified"]),
    TraceCase(
      "a promise's value", "async function f() { return client; } f().then((c) => sink(c.id));",
      ["client"]),
    TraceCase(
      "a chain of promises",
      "async function f() { return client; } f().then((c) => c.id).then((id) => sink(id));",
      ["client"]),
    TraceCase(
      "a promise that is waited for",
      "async function f() { return client; } sink(await f().then((c) => c.id).catch(() => null));",
      ["client"]),
    TraceCase(
      "what is added", "const list = []; list.push(client.id); sink(list[0]);", ["client"]),
  ])
  func followsCallbacks(_ example: TraceCase) throws { try example.check() }

  @Test(arguments: [
    TraceCase(
      "called with something", "function apply(f) { f(client.id); } apply((id) => sink(id));",
      ["client"]),
    TraceCase(
      "called for its result", "const apply = (f) => f(); sink(apply(() => client.id));",
      ["client"]),
    TraceCase(
      "wrapped, and handed on",
      """
      const withUser = (handler) => (req) => handler(session.user, req);
      serve(withUser((user, req) => { sink(user.id); sink(req.query.id); }));
      """, ["verified"], ["client"]),
    TraceCase(
      "kept in a table",
      "const table = { use: (id) => sink(id) }; table.use(client.id);", ["client"]),
    TraceCase(
      "handed over in an object",
      "function run(options) { options.done(client.id); } run({ done: (id) => sink(id) });",
      ["client"]),
    TraceCase(
      "wrapped twice",
      """
      const log = (f) => (...args) => f(...args);
      const withUser = (f) => (req) => f(session.user, req);
      serve(log(withUser((user, req) => { sink(user.id); })));
      """, ["verified"]),
    TraceCase("handed to a framework", "serve((req) => sink(req.query.id));", ["client"]),
    TraceCase(
      "handed to a framework by name", "function h(req) { sink(req.query.id); } serve(h);",
      ["client"]),
    TraceCase("the same, taken apart", "serve(({ query: { id } }) => sink(id));", ["client"]),
    TraceCase(
      "written to the request",
      "serve((req) => { req.user = session.user; }); serve((req) => sink(req.user.id));",
      ["verified"]),
  ])
  func followsFunctionsThatAreHandedOver(_ example: TraceCase) throws { try example.check() }
}
