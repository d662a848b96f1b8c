import Testing

/// The same engine over Swift.
@Suite struct SwiftTraceTests {
  private static func swift(
    _ what: String, _ source: String, _ expected: Set<String>..., isKnownIssue: Bool = false
  ) -> TraceCase {
    TraceCase(what, ["main.swift": source], expected, isKnownIssue: isKnownIssue)
  }

  @Test(arguments: [
    swift("a constant", "let id = client.id\nsink(id)", ["client"]),
    swift("a variable", "var id = client.id\nid = session.id\nsink(id)", ["verified"]),
    swift("a literal", #"sink("demo")"#, ["demo"]),
    swift("nil", "sink(nil)", ["absent"]),
    swift("text around a value", #"sink("user-\(client.id)")"#, ["client"]),
    swift("a fallback", #"sink(client.id ?? "guest")"#, ["client", "guest"]),
    swift("a choice", "sink(made() ? client.id : session.id)", ["client", "verified"]),
    swift("a try, an await and a cast", "sink(try await client.id as? String)", ["client"]),
    swift("an optional", "if let id = client.id { sink(id) }", ["client"]),
    swift(
      "a guard", "func go() {\n  guard let id = client.id else { return }\n  sink(id)\n}",
      ["client"]),
    swift(
      "a tuple", "let (a, b) = (session.id, client.id)\nsink(a)\nsink(b)", ["verified"], ["client"]),
    swift("an array's elements", "for id in [client.id] { sink(id) }", ["client"]),
    swift(
      "branches", "let id: String\nif made() { id = client.id } else { id = session.id }\nsink(id)",
      ["client", "verified"]),
    swift(
      "an expression of branches", "let id = if made() { client.id } else { session.id }\nsink(id)",
      ["client", "verified"]),
  ])
  func followsValues(_ example: TraceCase) throws { try example.check() }

  @Test(arguments: [
    swift("a result", "func who() -> String { return client.id }\nsink(who())", ["client"]),
    swift("a result without a word", "func who() -> String { client.id }\nsink(who())", ["client"]),
    swift(
      "an argument by its label",
      "func use(_ a: String, for id: String) { sink(id) }\nuse(session.id, for: client.id)",
      ["client"]),
    swift("a default", "func use(id: String = \"guest\") { sink(id) }\nuse()", ["guest"]),
    swift(
      "calls apart",
      "func same(_ x: String) -> String { x }\nsink(same(client.id))\nsink(same(session.id))",
      ["client"], ["verified"]),
    swift("a closure", "let who = { client.id }\nsink(who())", ["client"]),
    swift("a trailing closure", "serve { req in sink(req.query.id) }", ["client"]),
    swift(
      "a closure's short names", "[client.id].forEach { sink($0) }", ["client"], isKnownIssue: true),
    swift("what each becomes", "sink([client].map { $0.id }[0])", ["client"], isKnownIssue: true),
    swift(
      "an early return",
      "let body = client, user = session\nfunc go() {\n  guard body.id == user.id else { return }\n  sink(body.id)\n}",
      ["verified"]),
  ])
  func followsFunctions(_ example: TraceCase) throws { try example.check() }

  @Test(arguments: [
    swift("a stored property", "struct A { let id = client.id }\nsink(A().id)", ["client"]),
    swift(
      "a property by the made initialiser",
      "struct A { let id: String }\nsink(A(id: client.id).id)",
      ["client"]),
    swift(
      "a property by its own initialiser",
      "struct A {\n  let id: String\n  init(_ x: String) { self.id = x }\n}\nsink(A(client.id).id)",
      ["client"]),
    swift(
      "a computed property", "struct A { var id: String { client.id } }\nsink(A().id)", ["client"]),
    swift("a static property", "enum A { static let id = client.id }\nsink(A.id)", ["client"]),
    swift(
      "a method without self",
      "struct A {\n  func who() -> String { client.id }\n  func go() { sink(who()) }\n}",
      ["client"]),
    swift(
      "an extension's method",
      "struct A {}\nextension A { func who() -> String { client.id } }\nsink(A().who())",
      ["client"]),
    swift(
      "a base's method",
      "class B { func who() -> String { client.id } }\nclass A: B {}\nsink(A().who())",
      ["client"]),
    TraceCase(
      "a function of another file",
      ["main.swift": "sink(who())", "who.swift": "func who() -> String { client.id }"], [["client"]]
    ),
    TraceCase(
      "a type of another file",
      ["main.swift": "sink(Who(id: client.id).id)", "who.swift": "struct Who { let id: String }"],
      [["client"]]),
    TraceCase(
      "an argument from another file",
      ["lib.swift": "func use(id: String) { sink(id) }", "main.swift": "use(id: client.id)"],
      [["client"]]),
  ])
  func followsTypesAndFiles(_ example: TraceCase) throws { try example.check() }
}
