import Findings
import Flow
import Program
import Project
import Source

extension Rule {
  /// Reports key literals by their value, in any text file.
  package static let keyHardcoded = Rule(
    info: RuleInfo(
      .keyHardcoded, level: .error, nonNegotiable: 1,
      title: "A Behest key is in the repository",
      summary: """
        A real Behest key, an API key or a signing key, is written in a file of the repository.
        """,
      why: "Everyone with the repository, its history or its bundle can mint tokens for any user.",
      cure: "Revoke the key, keep the new one in a secret store, and read it from the environment.",
      wrong: [
        Snippet(
          "server.ts",
          """
          import { Behest } from "@behest/client-ts";

          export const behest = new Behest({ key: "behest_sk_live_4f9c1d07e2ab86350b7ed9418c62fa3d" });
          """)
      ],
      right: [
        Snippet(
          "server.ts",
          """
          import { Behest } from "@behest/client-ts";

          export const behest = new Behest({ key: process.env.BEHEST_KEY });
          """)
      ],
      precision: .veryHigh, securitySeverity: "9.8",
      weaknesses: [
        Weakness(798, "Use of Hard-coded Credentials"),
        Weakness(540, "Inclusion of Sensitive Information in Source Code"),
      ]),
    check: findKeys)
}

private func findKeys(_ analysis: Analysis) -> [Finding] {
  findWrittenKeys(analysis) + findKeysOfBorrowedParts(analysis)
}

/// Keys that are put together in a file that does not name Behest, from a part that another exports.
private func findKeysOfBorrowedParts(_ analysis: Analysis) -> [Finding] {
  var seen = Set(analysis.files.map(\.id))
  return analysis.programs.filter(FoldedKeys.lendsPart).flatMap { lender in
    analysis.flow.workspace.importers(of: lender.file).flatMap { file -> [Finding] in
      guard seen.insert(file).inserted, let program = analysis.flow.program(of: file) else {
        return []
      }
      let ships = shipping(program, analysis)
      return FoldedKeys(flow: analysis.flow, program: program).all().map {
        finding($0.secret, at: SourceRange(file, $0.place), in: program.path, ships)
      }
    }
  }
}

private func findWrittenKeys(_ analysis: Analysis) -> [Finding] {
  let mayBeFolded = analysis.programs.contains(where: FoldedKeys.holdsBeginning)
  // What git ignores is where a key belongs.
  return analysis.files.filter(\.isInRepository).flatMap { file -> [Finding] in
    let program = analysis.flow.program(of: file.id)
    var written = Secret.scan(file.bytes).filter(\.isReal)
    if written.contains(where: { !$0.kind.namesBehest }) {
      let context = BehestContext(of: file, program, analysis.flow)
      written.removeAll { !$0.kind.namesBehest && !context.holds($0) }
    }
    var places = written.map { (place: $0.bytes, secret: $0) }
    if let program, mayBeFolded {
      let folded = FoldedKeys(flow: analysis.flow, program: program).all()
      places += folded.filter { key in
        !written.contains { $0.bytes.start < key.place.end && key.place.start < $0.bytes.end }
      }
    }
    if places.isEmpty { return [] }
    let ships = program.map { shipping($0, analysis) } ?? shipping(file, analysis)
    return places.map {
      finding($0.secret, at: SourceRange(file.id, $0.place), in: file.path, ships)
    }
  }
}

/// How a source file gets to the client; nil for a server's.
private func shipping(_ program: FileProgram, _ analysis: Analysis) -> Message? {
  if program.language == .swift {
    guard analysis.flow.isSwiftApp(program) else { return nil }
    return Message.evidence(of: program.file, analysis.flow)
      .map { "and ships with the app (\($0))" } ?? "and ships with the app"
  }
  if isTestLike(program.path) { return nil }
  let isClient =
    analysis.flow.clientChain(to: program.file) != nil
    || analysis.flow.selfEvidentReason(program) != nil
  return isClient ? "and ships to the client" : nil
}

/// How a property list gets to the client: as the resource of an app's target.
private func shipping(_ file: SourceFile, _ analysis: Analysis) -> Message? {
  guard ["plist", "entitlements"].contains(ProjectPath.pathExtension(of: file.path)),
    let found = analysis.flow.workspace.appEvidence(ofSettings: file.id, around: [])
  else { return nil }
  return Message.evidence(found).map { "and ships with the app (\($0))" }
}

private func finding(
  _ secret: Secret, at place: SourceRange, in path: String, _ ships: Message?
) -> Finding {
  let what = Message.kind(of: secret)
  return Finding(
    .keyHardcoded, at: place,
    ships.map { "\(what) is written here, \($0)" } ?? "\(what) is written here",
    label: "everyone with the repository has this key", help: .revoke(in: path, ships != nil))
}

extension Message {
  fileprivate static func kind(of secret: Secret) -> Message {
    switch secret.kind {
    case .apiKey(live: true): "a live Behest key"
    case .apiKey(live: false): "a Behest key"
    case .encodedKey: "a Behest key in base64"
    case .signingKey, .encodedPEM, .pem: "Behest's private signing key"
    }
  }

  fileprivate static func revoke(in path: String, _ ships: Bool) -> Message {
    switch FileKind(path: path) {
    case .dotenv:
      let name = ProjectPath.name(of: path)
      if isTemplate(name) { return "write a placeholder, and revoke this key: git keeps it" }
      return "revoke this key, and list `\(name)` in .gitignore"
    case .swift:
      return ships
        ? "revoke this key; let the app ask your server for a token"
        : "revoke this key, and read it from the environment: `Environment.get(\"BEHEST_KEY\")`"
    case .script, .component:
      return ships
        ? "revoke this key; fetch a token from your own route here"
        : "revoke this key, and read `process.env.BEHEST_KEY`"
    case .configuration:
      if isInApp(path) { return "revoke this key; let the app ask your server for a token" }
      return "revoke this key, and let the deployment's secret store set `BEHEST_KEY`"
    case .text where isBundle(path):
      return "revoke this key; fetch a token from your own route, and build again"
    case .text, .opaque, .declaration:
      return "revoke this key, and write a placeholder: `behest_sk_live_...`"
    }
  }

  /// Whether a file is part of an app that is installed: what is in it is on every device.
  private static func isInApp(_ path: String) -> Bool {
    ["plist", "entitlements", "xcconfig", "pbxproj"].contains(ProjectPath.pathExtension(of: path))
      || ProjectPath.name(of: path) == "strings.xml"
  }

  private static func isBundle(_ path: String) -> Bool {
    ["js", "mjs", "cjs", "map"].contains(ProjectPath.pathExtension(of: path))
  }

  private static func isTemplate(_ name: Substring) -> Bool {
    ["example", "sample", "template", "dist", "defaults", "schema"].contains { name.contains($0) }
  }
}
