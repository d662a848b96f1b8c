import Report
import Testing

@Suite struct FileURITests {
  @Test(arguments: [
    ("src/lib/session.ts", "src/lib/session.ts"),
    ("a b#c%d/é\u{1F525}.ts", "a%20b%23c%25d/%C3%A9%F0%9F%94%A5.ts"),
    ("c:/x.ts", "c%3A/x.ts"),
    ("app/[id]/(group)/@slot/page.tsx", "app/%5Bid%5D/(group)/@slot/page.tsx"),
    ("back\\slash?.ts", "back%5Cslash%3F.ts"),
    ("a\u{1B}b", "a%1Bb"),
  ])
  func escapesWhatReadersTakeForSyntax(_ path: String, _ expected: String) {
    #expect(FileURI.relative(path) == expected)
  }
}
