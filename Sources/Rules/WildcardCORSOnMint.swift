import Findings
import Flow
import Program
import Project
import Source

extension Rule {
  /// Reports settings that let every origin read the answers of a route that mints.
  package static let wildcardCORSOnMint = Rule(
    info: RuleInfo(
      .wildcardCORSOnMint, level: .error, nonNegotiable: 5,
      title: "A route that mints answers every origin",
      summary: """
        A route that mints answers with `Access-Control-Allow-Origin: *`, with the caller's own origin, or \
        through a middleware that lets every origin in.
        """,
      why: "Any website that a signed-in user visits can mint tokens in that user's name.",
      cure: "List the origins of your own apps, or send no CORS header at all.",
      wrong: [
        Snippet(
          "server.ts",
          """
          import express from "express";
          import cors from "cors";
          import { Behest } from "@behest/client-ts";
          import { requireUser } from "./auth";

          const app = express();
          const behest = new Behest();

          app.use(cors());
          app.post("/api/behest/token", async (req, res) => {
            const user = await requireUser(req);
            res.json(await behest.auth.mint({ user_id: user.id }));
          });
          """)
      ],
      right: [
        Snippet(
          "server.ts",
          """
          import express from "express";
          import cors from "cors";
          import { Behest } from "@behest/client-ts";
          import { requireUser } from "./auth";

          const app = express();
          const behest = new Behest();

          app.use(cors({ origin: ["https://app.example.com"], credentials: true }));
          app.post("/api/behest/token", async (req, res) => {
            const user = await requireUser(req);
            res.json(await behest.auth.mint({ user_id: user.id }));
          });
          """)
      ],
      precision: .high, securitySeverity: "7.1",
      weaknesses: [Weakness(942, "Permissive Cross-domain Policy with Untrusted Domains")]),
    check: find)
}

private func find(_ analysis: Analysis) -> [Finding] {
  let openings = analysis.flow.corsOpenings()
  let told = openings.filter { !isFallbackOfReflected($0, openings, analysis) }
  return told.compactMap { finding(of: $0, analysis) }
    + openings.flatMap { findSettings(of: $0, analysis) }
    + HostingHeaders(analysis: analysis).findings()
    + DeploymentFiles(analysis: analysis).findings()
}

/// Whether an opening is the `*` of `request.headers[.origin] ?? "*"`: the first half is the same
/// defect already.
private func isFallbackOfReflected(
  _ opening: CORSOpening, _ others: [CORSOpening], _ analysis: Analysis
) -> Bool {
  guard opening.cause == .wildcard, let site = opening.site,
    let program = analysis.flow.program(of: site.file),
    let statement = program.statement(of: site.value)
  else { return false }
  return others.contains { other in
    guard other.cause == .reflected, let own = other.site, own.file == site.file else {
      return false
    }
    return program.statement(of: own.value) == statement
      && program.range(of: own.value).lowerBound < program.range(of: site.value).lowerBound
  }
}

private func finding(of opening: CORSOpening, _ analysis: Analysis) -> Finding? {
  // A variable is somebody's setting; a committed one is found in its own file.
  if opening.cause.isVariable { return nil }
  return Finding(
    .wildcardCORSOnMint, at: opening.place, .opens(opening), label: .label(of: opening.cause),
    help: .help(for: opening, isSwift: analysis.isSwift(opening)),
    related: related(opening.mints, analysis),
    scope: opening.site.map { analysis.scope(of: $0) } ?? "")
}

/// A committed file that sets the variable to `*`.
private func findSettings(of opening: CORSOpening, _ analysis: Analysis) -> [Finding] {
  guard case .variable(let name) = opening.cause else { return [] }
  return analysis.files.filter { $0.language == .dotenv && $0.isInRepository && !isSample($0) }
    .flatMap { file in
      DotenvFile(reading: file.bytes).entries
        .filter { $0.name == name && $0.value == "*" }
        .map { entry in
          Finding(
            .wildcardCORSOnMint, at: SourceRange(file.id, entry.range), .variableOpens(name),
            label: "every origin", help: "name your app's own origin here",
            related: [RelatedPlace(opening.place, "the route's answer is made of it here")]
              + related(opening.mints, analysis))
        }
    }
}

/// `.env.example` and `.env.development` are no production settings.
private func isSample(_ file: SourceFile) -> Bool {
  let name = file.path.split(separator: "/").last?.lowercased() ?? ""
  return ["example", "sample", "template", "development", "test", "local"]
    .contains { name.contains($0) }
}

func related(_ mints: [Mint], _ analysis: Analysis) -> [RelatedPlace] {
  mints.compactMap { mint in
    analysis.flow.program(of: mint.site.file).map {
      RelatedPlace($0.place(of: mint.site.value), .served(mint))
    }
  }
}

extension Analysis {
  fileprivate func isSwift(_ opening: CORSOpening) -> Bool {
    flow.program(of: opening.place.file)?.language == .swift
  }
}

extension Message {
  fileprivate static func served(_ mint: Mint) -> Message {
    "every origin may read what `\(mint.spelling)` answers here"
  }

  fileprivate static func variableOpens(_ name: String) -> Message {
    "`\(name)=*` opens the minting route to every origin"
  }

  fileprivate static func opens(_ opening: CORSOpening) -> Message {
    switch opening.cause {
    case .wildcard, .variable: "the minting route answers every origin with `*`"
    case .fallback: "without its variable, the minting route answers `*`"
    case .null: "the minting route answers the origin `null`"
    case .reflected: "the minting route answers with any caller's origin"
    case .option: "CORS on the minting route lets every origin in"
    case .pattern: "the pattern of allowed origins fits every origin"
    case .predicate: "the check of origins refuses nobody"
    case .missing: "`\(opening.spelling)` names no origins, so lets all in"
    }
  }

  fileprivate static func label(of cause: CORSOpening.Cause) -> Message {
    switch cause {
    case .wildcard, .option, .predicate, .variable: "every origin"
    case .fallback: "every origin, when the variable is not set"
    case .null: "any page can send `Origin: null`"
    case .reflected: "the caller's own origin, untested"
    case .pattern: "fits every origin"
    case .missing(.reflecting): "its default is the caller's own origin"
    case .missing: "its default is `*`"
    }
  }

  /// `cors: { allowOrigins: ["https://app.example.com"] }`
  private static func deployed(_ setting: [String]) -> String {
    setting.dropLast().reversed()
      .reduce("\(setting.last ?? "origins"): [\"https://app.example.com\"]") { "\($1): { \($0) }" }
  }

  fileprivate static func help(for opening: CORSOpening, isSwift: Bool) -> Message {
    switch opening.cause {
    case _ where !opening.setting.isEmpty:
      "name the origins: `\(deployed(opening.setting))`"
    case .wildcard, .null, .variable:
      "name your app's origin, such as `\"https://app.example.com\"`, or send no header"
    case .fallback: "fall back to your app's own origin, or to none: `?? \"\"`"
    case .reflected: "send it only if it is on your list: `ALLOWED.includes(origin)`"
    case .option where isSwift, .missing where isSwift:
      "name the origins: `.any([\"https://app.example.com\"])` or `.custom(\"https://…\")`"
    case .option: "list the origins: `[\"https://app.example.com\"]`"
    case .pattern: "anchor it to your domain: `/^https:\\/\\/app\\.example\\.com$/`"
    case .predicate: "say yes only to origins on your list: `ALLOWED.includes(origin)`"
    case .missing: "name them: `origin: [\"https://app.example.com\"]`"
    }
  }
}
