import Syntax
import Testing

@Suite struct ParseBudgetTests {
  /// Inputs on which the parser is quadratic, by recovery from errors or by reading again and again.
  @Test(arguments: [
    (Grammar.javascript, "\""), (.typescript, "'"), (.tsx, "\"'"), (.typescript, "a<b,"),
    (.swift, "#"), (.swift, "/*"),
  ])
  func aBombIsRefused(grammar: Grammar, piece: String) {
    let bytes = Array(String(repeating: piece, count: 40_000 / piece.utf8.count).utf8)
    let time = ContinuousClock().measure {
      #expect(throws: SyntaxTree.Failure.overBudget) {
        _ = try SyntaxTree(parsing: bytes, as: grammar)
      }
    }
    // Generous: it takes a tenth of a second, and many seconds without the bound.
    #expect(time < .seconds(3))
  }

  @Test func theBoundIsTheSameEveryTime() throws {
    let bytes = Array(String(repeating: "\"", count: 1000).utf8)
    let fits = { (work: Int) in
      (try? SyntaxTree(parsing: bytes, as: .javascript, budget: ParseBudget(work: work))) != nil
    }
    var low = 0
    var high = 100_000_000
    while high - low > 1 {
      let middle = (low + high) / 2
      if fits(middle) { high = middle } else { low = middle }
    }
    for _ in 0..<20 {
      #expect(fits(high))
      #expect(!fits(low))
    }
  }

  @Test func ordinaryCodeOfAMegabyteIsRead() throws {
    let line = "export const a1 = async (b) => { await c.d({ e: \"f\", ...g }); }; // h\n"
    let text = String(repeating: line, count: 1_000_000 / line.utf8.count)
    try parse(text, as: .typescript).withRoot { root in
      #expect(!root.hasError)
      #expect(root.childCount > 20_000)
    }
  }

  @Test(arguments: [
    (Grammar.javascript, "(", ")"), (.typescript, "[", "]"), (.tsx, "{", "}"), (.swift, "(", ")"),
  ])
  func deepNestingIsReadAndWalked(grammar: Grammar, opening: String, closing: String) throws {
    let depth = 200_000
    let text =
      String(repeating: opening, count: depth) + "a" + String(repeating: closing, count: depth)
    let deepest = try parse(text, as: grammar).withRoot { root in
      var current = 0
      var deepest = 0
      root.walk { _ in
        current += 1
        deepest = max(deepest, current)
        return .enter
      } leaving: { _ in
        current -= 1
      }
      return deepest
    }
    #expect(deepest > depth)
  }

  @Test func manyChildrenAreListedInLinearTime() throws {
    let text = "[" + String(repeating: "a,", count: 200_000) + "]"
    let count = try parse(text, as: .javascript).withRoot { root in
      root.child(0)?.child(0)?.namedChildren.count
    }
    #expect(count == 200_000)
  }

  @Test func timeIsTheLastResort() {
    let bytes = Array(String(repeating: "f(a);\n", count: 200_000).utf8)
    #expect(throws: SyntaxTree.Failure.timedOut) {
      _ = try SyntaxTree(
        parsing: bytes, as: .javascript, budget: ParseBudget(work: .max, microseconds: 1))
    }
  }

  @Test func budgetsOfParallelParsesAreTheirOwn() async throws {
    let bomb = Array(String(repeating: "\"", count: 20_000).utf8)
    let code = Array(String(repeating: "f(a);\n", count: 20_000).utf8)
    let results = await withTaskGroup(of: (Int, Bool).self) { group in
      for index in 0..<16 {
        group.addTask {
          let bytes = index.isMultiple(of: 2) ? bomb : code
          return (index, (try? SyntaxTree(parsing: bytes, as: .javascript)) != nil)
        }
      }
      var results: [Int: Bool] = [:]
      for await (index, isRead) in group { results[index] = isRead }
      return results
    }
    #expect(results.count == 16)
    for (index, isRead) in results { #expect(isRead == !index.isMultiple(of: 2)) }
  }
}
