import Program
import Testing

/// One expression in, its value as text out. Names are free, so that they print plainly.
@Suite("Expressions")
struct ExpressionTests {
  static let names: [(String, String)] = [
    ("user", "user"),
    ("self.user", "self.user"),
    ("super.user", "super.user"),
    ("`default`", "default"),
    ("a.`default`", "a.default"),
    ("Body.self", "Body.self"),
    (".unauthorized", ".unauthorized"),
    (".custom(1)", ".custom(1)"),
    (".init(status: .ok)", ".init(status: .ok)"),
    (#"\.$email"#, ".$email"),
    (#"\User.profile?.name"#, ".profile?.name"),
    ("pair.0", "pair[0]"),
    ("Page<User>.empty", "Page.empty"),
    ("Page<User>.make(1)", "Page.make(1)"),
    ("Page<User>.self", "Page.self"),
  ]

  static let calls: [(String, String)] = [
    ("f()", "f()"),
    ("f(1, for: x)", "f(1, for: x)"),
    ("f(x) { 1 }", "f(x, trailing fn1)"),
    ("f { 1 } onError: { 2 }", "f(trailing fn1, trailing onError: fn2)"),
    ("f(x) { 1 }.g { 2 }", "f(x, trailing fn1).g(trailing fn2)"),
    ("MintBody(userID: id)", "MintBody(userID: id)"),
    ("MintBody.init(userID: id)", "MintBody(userID: id)"),
    ("Nested.MintBody(userID: id)", "Nested.MintBody(userID: id)"),
    ("Box<Int>(1)", "Box(1)"),
    ("[String]()", "[]"),
    ("[String: Any]()", "{}"),
    ("[Box<Int>]()", "[]"),
    ("decode(Body.self)", "decode(Body.self)"),
    ("a.sorted(by: <)", "a.sorted(by: <)"),
    ("f(a:b:)", "f(unknown())"),
    ("f(&x)", "f(~x)"),
    ("#expect(x == 1)", "#expect((x equal 1))"),
    ("#Preview { 1 }", "#Preview(trailing fn1)"),
    ("f()()", "f()()"),
    ("{ 1 }()", "fn1()"),
  ]

  static let subscripts: [(String, String)] = [
    (#"headers["x-user"]"#, "headers.x-user"),
    (#"headers["x-\(y)"]"#, #"headers["x-{y}"]"#),
    ("a[0]", "a[0]"),
    ("a[i]", "a[i]"),
    ("a[i, default: 0]", "a.subscript(i, default: 0)"),
    ("a[keyPath: p]", "a.subscript(keyPath: p)"),
    ("a[i][j]", "a[i][j]"),
    ("f(x)[0]", "f(x)[0]"),
    ("req.storage[Key.self]", "req.storage.Key.self"),
  ]

  static let wrappers: [(String, String)] = [
    ("try f()", "~f()"),
    ("try? f()", "~f()"),
    ("try! f().x", "~f().x"),
    ("await f().x", "await f().x"),
    ("try await f(x).y", "~await f(x).y"),
    ("x!", "~x"),
    ("x!.y", "~x.y"),
    ("x?.y", "x?.y"),
    ("x?.y?()", "x?.y?()"),
    (#"x?["k"]"#, "x?.k"),
    ("x as T", "(x as T)"),
    ("x as? [String: Any]", "(x as Dictionary<String, Any>)"),
    ("x as! any T", "(x as T)"),
    ("x is T", "other(x)"),
    ("(x)", "~x"),
    ("unsafe x.y", "x.y"),
    ("consume x", "x"),
  ]

  static let literals: [(String, String)] = [
    ("nil", "nil"),
    ("true", "true"),
    ("-1", "-1"),
    ("0x1F", "0x1F"),
    ("1.5e3", "1.5e3"),
    ("/a\"+b/", "/a\"+b/"),
    ("#/a/b/#", "/a/b/"),
    ("[1, 2,]", "[1, 2]"),
    ("[]", "[]"),
    ("[:]", "{}"),
    (#"["user_id": id, key: 2]"#, "{user_id: id, [key]: 2}"),
    ("(1, 2)", "[1, 2]"),
    ("(x: 1, y: 2)", "{x: 1, y: 2}"),
    ("()", "[]"),
    ("f(())", "f([])"),
    ("1...3", "(1 other 3)"),
    ("1...", "other(1)"),
    ("#file", "unknown()"),
  ]

  @Test("name places", arguments: names)
  func name(source: String, value: String) throws { try check(source, value) }
  @Test("call", arguments: calls)
  func call(source: String, value: String) throws { try check(source, value) }
  @Test("read elements", arguments: subscripts)
  func element(source: String, value: String) throws { try check(source, value) }
  @Test("wrap others", arguments: wrappers)
  func wrapper(source: String, value: String) throws { try check(source, value) }
  @Test("are literals", arguments: literals)
  func literal(source: String, value: String) throws { try check(source, value) }

  private func check(_ source: String, _ value: String) throws {
    #expect(try Dump.value(of: source) == value)
  }
}
