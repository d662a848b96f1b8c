import Findings
import Flow
import Program
import Source

extension Rule {
  /// Reports mints in which users share an identity: no `user_id` at all, one that the SDK ignores,
  /// a constant, or one that may be missing.
  package static let userIDShared = Rule(
    info: RuleInfo(
      .userIDShared, level: .warning, nonNegotiable: 2,
      title: "Users share one identity",
      summary: """
        A mint has no `user_id`, a constant one, one under a name that the SDK ignores, or one that \
        may be undefined. The SDK then mints for one default user that everybody shares.
        """,
      why: "Everyone who lands on the same user_id shares its memory, threads, limits and bill.",
      cure: "Pass the verified user's own id, and answer 401 where there is none.",
      wrong: [
        Snippet(
          "server.ts",
          """
          import { Behest } from "@behest/client-ts";

          const behest = new Behest();

          export async function listThreads() {
            return behest.threads.list();
          }
          """)
      ],
      right: [
        Snippet(
          "server.ts",
          """
          import { Behest } from "@behest/client-ts";
          import { requireUser } from "./auth";

          const behest = new Behest();

          export async function listThreads(request: Request) {
            const user = await requireUser(request);
            return behest.threads.list({ userId: user.id });
          }
          """)
      ],
      precision: .high, securitySeverity: "5.3",
      weaknesses: [Weakness(488, "Exposure of Data Element to Wrong Session")]),
    check: findSharedIdentities)
}

private func findSharedIdentities(_ analysis: Analysis) -> [Finding] {
  findSharedMints(analysis)
    + findSetting("BEHEST_USER_ID", analysis) { place, _ in
      Finding(
        .userIDShared, at: place, "`BEHEST_USER_ID` is the identity of every mint without one",
        label: "all users share it", help: "delete it, and pass each user's own id")
    }
}

private func findSharedMints(_ analysis: Analysis) -> [Finding] {
  analysis.flow.mints.compactMap { mint in
    if analysis.isTest(mint) || analysis.flow.isGivenToken(mint) { return nil }
    let found = findSharedIdentity(of: mint, analysis)
    // In a client, the mint itself is the defect, and another rule's finding.
    return found == nil || isInClient(mint, analysis) ? nil : found
  }
}

private func isInClient(_ mint: Mint, _ analysis: Analysis) -> Bool {
  if analysis.flow.clientChain(to: mint.site) != nil { return true }
  return analysis.flow.program(of: mint.site.file).map(analysis.flow.isSwiftApp) ?? false
}

private func findSharedIdentity(of mint: Mint, _ analysis: Analysis) -> Finding? {
  guard let use = analysis.flow.use(of: .userID, in: mint) else {
    return findMissing(mint, analysis)
  }
  // An untrusted origin is another rule's finding at the same place.
  if use.origins.contains(where: { $0.label.isUntrusted }) { return nil }
  // Where nothing is known of the value, nothing is said.
  if use.origins.isEmpty { return nil }
  if use.origins.allSatisfy({ $0.label == .absent }) {
    return use.isHidden || !mint.shape.sharesWithoutUser
      ? nil : finding(at: use, mint, .nothing(in: use, mint), analysis)
  }
  // Beside something else, an empty text is how Swift unwraps, and the gateway refuses it.
  let constants = use.origins.filter { $0.label.isSharedByAll }
  let telling = use.origins.count > 1 ? constants.filter { !$0.label.isEmptyText } : constants
  if let constant = telling.first(where: { !isInTest($0, analysis) }) {
    return finding(at: use, mint, .constant(constant), analysis, from: constant)
  }
  if mint.shape.sharesWithoutUser, use.isConditional || mayBeMissing(use, analysis) {
    return finding(at: use, mint, .mayBeMissing, analysis)
  }
  return nil
}

/// A mint without a user id. Silent where something unknown may hold one.
private func findMissing(_ mint: Mint, _ analysis: Analysis) -> Finding? {
  guard mint.shape.sharesWithoutUser, let locator = mint.shape.fields[.userID],
    let program = analysis.flow.program(of: mint.site.file)
  else { return nil }
  let misspelt = analysis.flow.misspeltUser(in: mint)
  guard misspelt != nil || analysis.flow.isFullyKnown(locator, in: mint) else { return nil }
  // The constructor's `defaultUserId` is the identity then, and is judged there.
  if analysis.flow.hasDefaultUser(mint) { return nil }
  return Finding(
    .userIDShared, at: program.place(of: mint.site.value),
    misspelt.map { .misspelt($0, mint, locator) } ?? .absent(mint, locator),
    label: "mints for the default user", help: .passOwn(locator),
    scope: analysis.scope(of: mint.site))
}

private func finding(
  at use: FieldUse, _ mint: Mint, _ message: Message, _ analysis: Analysis,
  from origin: Origin? = nil
) -> Finding {
  let sink: Message = "every user gets this identity"
  return Finding(
    .userIDShared, at: use.place, message, label: sink,
    help: "pass the verified user's own id, and answer 401 where there is none",
    flow: origin.map { flowSteps(from: $0, to: use, sink: sink) } ?? [],
    scope: analysis.scope(of: mint.site))
}

/// Whether a constant stands where constants are right: a test that calls the minting function.
private func isInTest(_ origin: Origin, _ analysis: Analysis) -> Bool {
  isTestLike(analysis.flow.workspace.path(of: origin.place.file))
}

/// Whether an optional chain may give `undefined`, with no test before it: `session?.user?.id`.
private func mayBeMissing(_ use: FieldUse, _ analysis: Analysis) -> Bool {
  guard let program = analysis.flow.program(of: use.site.file), !use.isHidden else { return false }
  var current = program.bare(use.site.value)
  while true {
    if program.optionalChains.contains(current) {
      return !analysis.flow.isProvenPresent(use.site.value, at: use.site.value, in: program)
    }
    guard case .member(let base, _) = program.values[current] else { return false }
    current = program.bare(base)
  }
}

extension Label {
  fileprivate var isEmptyText: Bool {
    if case .literal(.string(let text)) = self { text.isEmpty } else { false }
  }

  /// Whether every user gets the same value.
  fileprivate var isSharedByAll: Bool {
    switch self {
    case .literal, .environment: true
    case .client, .selected, .credential, .unverified, .editable, .verified, .absent, .neutral,
      .unknown:
      false
    }
  }
}

extension Message {
  fileprivate static func absent(_ mint: Mint, _ locator: Locator) -> Message {
    mint.isRequest
      ? "the body of the mint has no `\(locator.name)`, so all users share one"
      : "`\(mint.spelling)` has no `\(locator.name)`, so all users share one"
  }

  fileprivate static func misspelt(
    _ use: FieldUse, _ mint: Mint, _ locator: Locator
  ) -> Message {
    mint.isRequest
      ? "the gateway reads `\(locator.name)` and ignores the spelling used here"
      : "`\(mint.spelling)` reads `\(locator.name)` and ignores the spelling used here"
  }

  fileprivate static func constant(_ origin: Origin) -> Message {
    switch origin.label {
    case .environment(let name): "`user_id` is `\(name)`, the same for every user"
    default: "`user_id` is the constant `\(origin.spelling)`"
    }
  }

  fileprivate static func nothing(in use: FieldUse, _ mint: Mint) -> Message {
    "`user_id` is empty here, so all users share one"
  }

  fileprivate static let mayBeMissing: Message =
    "`user_id` may be undefined, which mints for the shared default"

  fileprivate static func passOwn(_ locator: Locator) -> Message {
    "pass the verified user's own id as `\(locator.name)`"
  }
}

extension Locator {
  /// The member that holds the field, or its position.
  fileprivate var name: String {
    if let last = members.last { return last }
    switch argument {
    case .position(let index): return "argument \(index + 1)"
    case .label(let label): return label
    case .last, .any: return "argument"
    }
  }
}
