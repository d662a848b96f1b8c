import Testing

/// Code that is nested deeper than a front end goes: what it assigns and returns is not known, and
/// never the constant that stood there before.
@Suite struct NestingTests {
  private static func nested(_ before: String, _ middle: String, _ after: String) -> String {
    String(repeating: before, count: 450) + middle + String(repeating: after, count: 450)
  }

  private static func swift(
    _ what: String, _ source: String, _ expected: Set<String>...
  ) -> TraceCase {
    TraceCase(what, ["main.swift": source], expected)
  }

  @Test(
    .timeLimit(.minutes(2)),
    arguments: [
      swift(
        "a variable",
        "func f() {\n  var id = \"demo\"\n\(nested("if made() { ", "id = client.id", " }"))\n  sink(id)\n}",
        ["demo", "unknown"]),
      swift(
        "a result",
        "func tier() -> Int {\n\(nested("if made() { ", "return session.tier", " }"))\n  return 1\n}\nsink(tier())",
        ["1", "unknown"]),
      swift(
        "a variable in an expression",
        "func f() {\n  var id = \"demo\"\n  run(\(nested("[", "{ id = client.id }()", "]")))\n  sink(id)\n}",
        ["demo", "unknown"]),
      swift(
        "a field",
        "struct A {\n  var id = \"demo\"\n  mutating func f() { \(nested("if made() { ", "id = client.id", " }")) }\n  func g() { sink(id) }\n}",
        ["demo", "unknown"]),
      swift(
        "what is not named there",
        "func f() {\n  var id = \"demo\"\n  var other = 1\n\(nested("if made() { ", "other = 2", " }"))\n  sink(id)\n}",
        ["demo"]),
      TraceCase(
        "a variable of JavaScript",
        "let id = \"demo\";\n\(nested("if (made()) { ", "id = client.id;", " }"))\nsink(id);",
        ["demo", "unknown"]),
      TraceCase(
        "a result of JavaScript",
        "function tier() {\n\(nested("if (made()) { ", "return session.tier;", " }"))\n  return 1;\n}\nsink(tier());",
        ["1", "unknown"]),
      TraceCase(
        "a member of JavaScript",
        "const user = { id: \"demo\" };\n\(nested("if (made()) { ", "user.id = client.id;", " }"))\nsink(user.id);",
        ["demo", "unknown"]),
    ])
  @MainActor func isNotKnown(_ example: TraceCase) throws { try example.check(areWhole: false) }
}
