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
      "a closure's short names", "[client.id].forEach { sink($0) }", ["client"]),
    swift("what each becomes", "sink([client].map { $0.id }[0])", ["client"]),
    swift("a key path", "let ys = [client].map(\\.id)\nsink(ys.first)", ["client"]),
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
    swift(
      "a property in a method, by the made initialiser",
      "struct A {\n  let id: String\n  func go() { sink(id) }\n}\nA(id: client.id).go()",
      ["client"]),
    swift(
      "a property of a coding key",
      "struct A: Codable {\n  let user: String\n  enum CodingKeys: String, CodingKey { case user = \"user_id\" }\n}\nsink(A(user: client.id).user_id)",
      ["client"]),
    swift(
      "a property in snake case",
      "struct A { let userID: String }\nencoder.keyEncodingStrategy = .convertToSnakeCase\nsink(A(userID: client.id).user_id)",
      ["client"]),
    swift(
      "a property that no encoder writes in snake case",
      "struct A { let userID: String }\nsink(A(userID: client.id).user_id)",
      ["absent"]),
    swift(
      "what a type encodes itself",
      """
      struct A: Encodable {
        let user: String
        enum Keys: String, CodingKey { case user = "user_id" }
        func encode(to encoder: any Encoder) throws {
          var container = encoder.container(keyedBy: Keys.self)
          try container.encode(user, forKey: .user)
        }
      }
      sink(A(user: client.id).user_id)
      """, ["client"]),
    swift(
      "a raw value",
      "enum P: String { case pro = \"p\", free }\nsink(P.pro.rawValue)\nsink(P.free)",
      ["p"], ["free"]),
    swift(
      "an associated value",
      "enum R { case who(String) }\nlet r = R.who(client.id)\nif case .who(let id) = r { sink(id) }",
      ["client"]),
    swift(
      "an associated value in a switch",
      "enum R { case who(id: String), none }\nfunc go(_ r: R) {\n  switch r {\n  case .who(let id): sink(id)\n  case .none: break\n  }\n}\ngo(.who(id: client.id))",
      ["client"]),
    swift(
      "a protocol with one implementation",
      "protocol P { func who() -> String }\nstruct A: P { func who() -> String { client.id } }\nfunc go(_ p: any P) { sink(p.who()) }",
      ["client"]),
    swift(
      "a property wrapper",
      "struct A { @Field(key: \"id\") var id: String = client.id }\nsink(A().id)",
      ["client"]),
    swift(
      "a dictionary's entry", "let d = [\"id\": client.id, \"x\": \"y\"]\nsink(d[\"id\"])",
      ["client"]),
    swift(
      "a written entry", "var d = [\"x\": \"y\"]\nd[\"id\"] = client.id\nsink(d[\"id\"])",
      ["client"]),
    swift(
      "an optional chain", "let a: A? = client\nsink(a?.b?.id ?? \"x\")", ["client", "x"]),
    swift(
      "a conditional compilation",
      "#if DEBUG\nlet id = client.id\n#else\nlet id = session.id\n#endif\nsink(id)",
      ["client", "verified"]),
    swift(
      "an inout argument",
      "func fill(_ x: inout String) { x = client.id }\nvar id = \"\"\nfill(&id)\nsink(id)",
      ["client"]),
    swift(
      "an inout argument that is changed by halves",
      "func fill(_ x: inout String) { if flag { x = client.id } }\nvar id = session.id\nfill(&id)\nsink(id)",
      ["client", "verified"]),
    swift(
      "a member that an inout argument is given",
      "struct A { var id = \"\" }\nfunc fill(_ a: inout A) { a.id = client.id }\nvar a = A()\nfill(&a)\nsink(a.id)",
      ["client"]),
    swift(
      "what a mutating method writes",
      "struct A { var id = \"\"\n  mutating func set(_ id: String) { self.id = id }\n  func send() { sink(id) } }\nvar a = A()\na.set(client.id)\na.send()",
      ["client"]),
    swift(
      "a protocol as the type of a result",
      "protocol P { func run(_ id: String) }\nstruct A: P { func run(_ id: String) { sink(id) } }\nfunc make() -> any P { registry.first }\nmake().run(client.id)",
      ["client"]),
    swift(
      "a switch expression on the client's word",
      "let tier = switch client.plan { case \"pro\": 2\ncase \"team\": 3\ndefault: 1 }\nsink(tier)",
      ["2", "client"]),
    swift(
      "a mapped optional", "let id = client.id.map { $0 }\nsink(id)", ["client"]),
    swift(
      "a closure with a named parameter", "[client.id].forEach { id in sink(id) }", ["client"]),
    swift(
      "a callback", "func get(_ done: (String) -> Void) { done(client.id) }\nget { sink($0) }",
      ["client"]),
    swift(
      "a lazy property", "class A { lazy var id: String = { client.id }() }\nsink(A().id)",
      ["client"]),
    swift(
      "a factory",
      "struct A { let id: String; static func of(_ x: String) -> A { A(id: x) } }\nsink(A.of(client.id).id)",
      ["client"]),
    swift(
      "an implicit member",
      "struct A { let id: String; static let it = A(id: client.id) }\nlet a: A = .it\nsink(a.id)",
      ["client"]),
    swift(
      "an implicit initialiser",
      "struct A { let id: String }\nfunc use(_ a: A) { sink(a.id) }\nuse(.init(id: client.id))",
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
