import Report
import Testing

/// The vectors of github/codeql-action's own tests.
@Suite struct LineHashTests {
  @Test(
    arguments: [
      ("", ["c129715d7a2bc9a3:1"]),
      (
        " a\nb\n  \t\tc\n d",
        ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"]
      ),
      (
        " hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n",
        [
          "e9496ae3ebfced30:1", "fb7c023a8b9ccb3f:1", "ce8ba1a563dcdaca:1", "e20e36e16fcb0cc8:1",
          "b3edc88f2938467e:1", "c8e28b0b4002a3a0:1", "c129715d7a2bc9a3:1",
        ]
      ),
    ] as [(String, [String])])
  func agreesWithTheUploader(_ text: String, _ expected: [String]) {
    let hashes = LineHashes(Array(text.utf8))
    #expect((1...hashes.count).map { hashes.hash(ofLine: $0) } == expected)
    #expect(hashes.hash(ofLine: 0) == nil)
    #expect(hashes.hash(ofLine: expected.count + 1) == nil)
  }

  @Test func countsWhatRepeats() {
    let text = String(repeating: "Lorem ipsum dolor sit amet.\n", count: 10)
    let hashes = LineHashes(Array(text.utf8))
    #expect(
      (6...8).map { hashes.hash(ofLine: $0) }
        == ["a7f2ff13bc495cf2:6", "a7f2ff1481e87703:1", "a9cf91f7bbf1862b:1"])
  }

  @Test func takesEveryLineEndAsOne() {
    let lines = ["one", "", " two ", "three"]
    let hashes = ["\n", "\r\n", "\r"].map { LineHashes(Array(lines.joined(separator: $0).utf8)) }
    for line in 1...4 {
      #expect(Set(hashes.map { $0.hash(ofLine: line) }).count == 1)
    }
    #expect(hashes.allSatisfy { $0.count == 4 })
  }
}
