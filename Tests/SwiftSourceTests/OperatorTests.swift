import Program
import Testing

/// The grammar's precedences are not Swift's; these are Swift's.
@Suite("Operators")
struct OperatorTests {
  @Test(
    "bind as in Swift",
    arguments: [
      ("a && b || c", "((a and b) or c)"),
      ("a || b && c", "(a or (b and c))"),
      ("a ?? b ?? c", "(a coalesce (b coalesce c))"),
      ("a == b ?? c", "(a equal (b coalesce c))"),
      ("a != b && c === d", "((a notEqual b) and (c equal d))"),
      ("a + b * c + d", "((a add (b other c)) add d)"),
      ("!a.b == c && d", "((not(a.b) equal c) and d)"),
      ("-a.b + c", "(other(a.b) add c)"),
      ("a == b ? c : d", "((a equal b) ? c : d)"),
      ("a ? b : c ? d : e", "(a ? b : (c ? d : e))"),
      ("a as? T ?? b", "((a as T) coalesce b)"),
      ("a is T && b", "(other(a) and b)"),
      ("a < b && c > d", "((a other b) and (c other d))"),
      ("try a ?? b", "~(a coalesce b)"),
      ("await a ?? b", "await (a coalesce b)"),
      ("a ?? (b = c)", "(a coalesce ~_ = c)"),
      ("a <> b", "(a other b)"),
      ("a ? b : c + d.e { f }", "(a ? b : (c add d.e(trailing fn1)))"),
      ("a ? b : c.d + e.f()!.g { h }.i", "(a ? b : (c.d add ~e.f().g(trailing fn1).i))"),
      (
        "a ?? b + c.d ? e : f + g.h { i }",
        "((a coalesce (b add c.d)) ? e : (f add g.h(trailing fn1)))"
      ),
      (#""a" + b + "c""#, #"(("a" add b) add "c")"#),
    ])
  func precedence(source: String, value: String) throws {
    #expect(try Dump.value(of: source) == value)
  }

  @Test("may be thousands in a row")
  func manyOperands() throws {
    let source = "let x = " + Array(repeating: "a", count: 5000).joined(separator: " + ")
    let program = try Dump.lower(source)
    #expect(program.damage.isEmpty)
    var sums = 0
    for value in program.values.elements {
      if case .binary(.add, left: _, right: _) = value { sums += 1 }
    }
    #expect(sums == 4999)
  }
}
