import Findings
import Source

/// What makes reports go wrong: names that are no good addresses, characters of every width and of
/// none, all line ends, lines without end, secrets that are cut by lines, and long flows.
let awkward: Outcome = {
  let wide = "a b#c%d/é\u{1F525}.ts"
  let control = "src/\u{1B}[2J\u{202E}evil.ts"
  let key = "behest_sk_live_3f9a1c7e5b2d80467a9e1c3f5d7b2084"
  let long =
    String(repeating: "const filler = 1; ", count: 20) + "mint({ user_id: request.query.id }); "
    + String(repeating: "const rest = 2; ", count: 1_000)
  let pem = (["-----BEGIN PRIVATE KEY-----"] + pemLines + ["-----END PRIVATE KEY-----"])
    .joined(separator: "\n")
  let steps = (1...50).map { "  const step\($0) = step\($0 - 1);\n" }.joined()
  let repository = Repository([
    wide: "\u{FEFF}// \u{6F22}\u{5B57}\r\n\tconst a = \"\u{1F525}\u{6F22}\"; mint(a, a);\r\nlast",
    control: "// \u{1B}[31m \u{202E} \u{85}\nmint({\n  user_id: x,\n  tier: 2,\n}); // \u{7}",
    "src/long.js": long,
    "src/keys.ts":
      "const key = \"\(key)\";\nconst pem = `\(pem)`;\nconst split = \"3f9a1c7e5b2d8046\" + x;\n",
    "src/steps.ts": "function f(step0) {\n\(steps)  mint(step50);\n}\n",
    "src/cors.ts": "app.use(cors());\n\n\n\napp.post(\"/token\", mint);\n",
  ])
  let fix = Fix("Take `a` out", [Fix.Edit(repository.place(wide, "a, a"), "a")])
  let flow =
    [FlowStep(repository.place("src/steps.ts", "step0"), "a parameter", .source)]
    + (1...50).map {
      FlowStep(repository.place("src/steps.ts", "step\($0)"), "passed as `step\($0)`", .call)
    }
    + [FlowStep(repository.place("src/steps.ts", "step50", after: "mint("), "minted", .sink)]
  let findings = [
    Finding(
      .userIDShared, at: repository.place(wide, "a, a"),
      "`a` is `\("a`b[1] \\ <i>")` for all users",
      label: "one user for all", help: "take the id from the session", fix: fix,
      scope: "Shop.routes"),
    Finding(
      .tierHardcoded, at: repository.place(wide, "mint"), "`tier` is a constant",
      label: "no tier", help: "look it up"),
    Finding(
      .wildcardCORSOnMint, at: repository.place("src/cors.ts", "cors()"),
      "any site may call a route that mints",
      label: "`cors()` answers every origin", help: "name the origins of your own site",
      related: [
        RelatedPlace(
          repository.place("src/cors.ts", "app.post(\"/token\", mint)"), "this route mints")
      ]),
    Finding(
      .keyHardcoded, at: repository.place("src/keys.ts", "\"\(key)\""), "the key is in the source",
      label: "`\(key)`", help: "revoke it, then read `BEHEST_KEY` on the server"),
    Finding(
      .keyHardcoded, at: repository.place("src/keys.ts", "`\(pem)`"),
      "a signing key is in the source",
      label: "a private key", help: "revoke it"),
    Finding(
      .keyHardcoded, at: repository.place("src/keys.ts", pemLines[1]), "its second line",
      label: "a part of a private key", help: "revoke it"),
    Finding(
      .keyHardcoded, at: repository.place("src/keys.ts", "\"3f9a1c7e5b2d8046\" + x"),
      "the key is in the source in pieces", label: "half a key", help: "revoke it"),
    Finding(
      .userIDFromRequest, at: repository.place("src/long.js", "user_id: request.query.id"),
      "`user_id` comes from the query", label: "minted for this user",
      help: "take the id from the session",
      flow: [
        FlowStep(
          repository.place("src/long.js", "request.query.id"), "chosen by the caller", .source),
        FlowStep(repository.place("src/long.js", "user_id: request.query.id"), "minted", .sink),
      ]),
    Finding(
      .userIDFromRequest, at: repository.place("src/steps.ts", "step50", after: "mint("),
      "`user_id` comes from a parameter", label: "minted for this user",
      help: "take the id from the session", flow: flow),
    Finding(
      .roleInMint, at: repository.place(control, "{\n  user_id: x,\n  tier: 2,\n}"),
      "`role` \("\u{1B}]0;title\u{7}") is passed", label: "over \("four\nlines")",
      help: "leave it out"),
  ]
  let suppressed = SuppressedFinding(
    findings[1], reason: "tiers are `fixed` here: \(key)",
    comment: repository.place(wide, "// \u{6F22}\u{5B57}"))
  let notAnalysed = [
    NotAnalysed("dist/a:b.js", .tooLarge(2_100_000, limit: 1_000_000)),
    NotAnalysed("src/\u{1B}c.ts", .unreadable("Permission denied")),
    NotAnalysed("src/d.ts", .notText), NotAnalysed("src/e.ts", .tooCostly),
    NotAnalysed("src/f.ts", .partlyParsed(lines: [3])),
    NotAnalysed("src/g.ts", .partlyParsed(lines: [1, 2, 3, 4, 5, 6, 7])),
  ]
  return repository.outcome(findings, suppressed: [suppressed], notAnalysed: notAnalysed)
}()

private let pemLines: [String] = (0..<4).map { (line: Int) -> String in
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  let places = (0..<64).map { (column: Int) -> Int in
    (line * 31 + column * 17 + column * column * 5) % 64
  }
  return String(places.map { alphabet[$0] })
}
