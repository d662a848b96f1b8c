import Testing

@testable import Flow

@Suite struct PathPatternTests {
  @Test(arguments: [
    ("middleware.{ts,js}", "middleware.ts", true),
    ("middleware.{ts,js}", "apps/web/middleware.js", true),
    ("middleware.{ts,js}", "apps/web/middleware.tsx", false),
    ("middleware.{ts,js}", "apps/web/mymiddleware.ts", false),
    ("app/**/route.ts", "app/route.ts", true),
    ("app/**/route.ts", "src/app/a/b/route.ts", true),
    ("app/**/route.ts", "src/myapp/a/route.ts", false),
    ("app/**/route.ts", "app/a/route.ts/b", false),
    ("pages/**", "apps/web/pages/a/b.tsx", true),
    ("pages/**", "apps/web/pagesx/a.tsx", false),
    ("*/index.js", "a/index.js", true),
    ("*/index.js", "index.js", false),
    ("**/*.remote.{js,ts}", "a.remote.ts", true),
    ("a*b*c.ts", "aabbcc.ts", true),
    ("a*b*c.ts", "aabbc.tsx", false),
    ("*", "", false),
    ("{a,b}/{c,d}.ts", "x/b/c.ts", true),
    ("{a,b}/{c,d}.ts", "x/c/b.ts", false),
  ])
  func fitsTails(_ pattern: String, _ path: String, _ fits: Bool) {
    #expect(PathPattern(pattern).matchesTail(of: path) == fits)
  }

  @Test(arguments: [
    ("app/**/route.ts", "app/a/route.ts", 0, true),
    ("app/**/route.ts", "src/app/a/route.ts", 0, false),
    ("app/**/route.ts", "src/app/a/route.ts", 4, true),
    ("**/x.ts", "x.ts", 0, true),
    ("**/x.ts", "a/b/x.ts", 2, true),
    ("x.ts", "a/x.ts", 0, false),
    ("a/x.ts", "a/x.ts", 2, false),
  ])
  func fitsWholePaths(_ pattern: String, _ path: String, _ start: Int, _ fits: Bool) {
    #expect(PathPattern(pattern).matches(path, after: start) == fits)
  }

  /// Asterisks are tried again one at a time, not all combinations of them.
  @Test(.timeLimit(.minutes(1))) func endsSoonOnManyAsterisks() {
    let pattern = PathPattern(String(repeating: "a*", count: 40) + "b")
    #expect(!pattern.matchesTail(of: String(repeating: "a", count: 4_000)))
  }
}
