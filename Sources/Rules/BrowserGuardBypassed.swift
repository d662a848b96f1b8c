import Findings
import Flow
import Program
import Source

extension Rule {
  /// Reports workarounds of the SDK's browser guard.
  package static let browserGuardBypassed = Rule(
    info: RuleInfo(
      .browserGuardBypassed, level: .error, nonNegotiable: 7,
      title: "The SDK's browser guard is worked around",
      summary: """
        Client code hides `window` from the SDK, signs with the private key itself, or otherwise gets \
        around the check that keeps `behest_pk_` keys out of browsers.
        """,
      why: "The private key signs tokens for any user, and the client is where anyone can take it.",
      cure: "Sign on the server; send the client a minted token.",
      wrong: [
        Snippet(
          "client.ts",
          """
          import { Behest } from "@behest/client-ts";

          delete (globalThis as any).window;
          export const behest = new Behest();
          """)
      ],
      right: [
        Snippet(
          "server.ts",
          """
          import { Behest } from "@behest/client-ts";

          export const behest = new Behest();
          """)
      ],
      precision: .high, securitySeverity: "9.1",
      weaknesses: [
        Weakness(522, "Insufficiently Protected Credentials"),
        Weakness(693, "Protection Mechanism Failure"),
      ]),
    check: findBypasses)
}

private func findBypasses(_ analysis: Analysis) -> [Finding] {
  findHiddenWindows(analysis) + findReplacedGuards(analysis) + findOwnSigners(analysis)
    + findLiftedGuards(analysis) + findPatches(analysis)
}

/// The scripts whose bytes hold one of some texts, of every package that uses the SDK.
private func scripts(containing texts: String..., in analysis: Analysis) -> [FileProgram] {
  var files: Set<FileID> = []
  for program in analysis.programs where program.language != .swift {
    for text in texts {
      files.formUnion(analysis.flow.workspace.scripts(near: program.file, containing: text))
    }
  }
  return files.sorted().compactMap { analysis.flow.program(of: $0) }
}

private func findHiddenWindows(_ analysis: Analysis) -> [Finding] {
  let programs = scripts(
    containing: ".window", "\"window\"", "'window'", "window:", in: analysis)
  return programs.flatMap { program -> [Finding] in
    guard !isTestLike(program.path) else { return [] }
    let places = program.windowBlanks
    guard !places.isEmpty, isWhereTheGuardMatters(program, analysis) else { return [] }
    return places.map { value in
      Finding(
        .browserGuardBypassed, at: program.place(of: value), "`window` is hidden from the SDK",
        label: "the SDK's guard looks for `window`",
        help: "sign on a server, and send the client a minted token",
        scope: analysis.scope(of: Site(program.file, value)))
    }
  }
}

/// In client code, and in a module that uses the SDK itself and is not a server's.
private func isWhereTheGuardMatters(_ program: FileProgram, _ analysis: Analysis) -> Bool {
  if analysis.flow.clientChain(to: program.file) != nil { return true }
  return analysis.usesSDK(program) && !analysis.flow.isServer(program)
}

/// A bundler that replaces the expression which the guard evaluates.
private func findReplacedGuards(_ analysis: Analysis) -> [Finding] {
  scripts(containing: "globalThis.window", in: analysis).flatMap { program -> [Finding] in
    program.values.ids.flatMap { id -> [Finding] in
      guard case .object(let properties) = program.values[id], program.isBundlerDefinition(id)
      else { return [] }
      return properties.compactMap { property in
        guard case .name(let name) = property.key,
          name == "globalThis.window" || name == "typeof globalThis.window"
        else { return nil }
        return Finding(
          .browserGuardBypassed, at: SourceRange(program.file, property.range),
          "the bundler replaces `\(name)`", label: "the SDK's guard evaluates this",
          help: "delete the entry, and mint on a server")
      }
    }
  }
}

/// Code of a client that signs the gateway's claims itself.
private func findOwnSigners(_ analysis: Analysis) -> [Finding] {
  var programs = scripts(containing: "SignJWT", in: analysis)
  programs += analysis.programs.filter { $0.language == .swift && analysis.flow.isSwiftApp($0) }
  return programs.flatMap { program -> [Finding] in
    program.values.ids.compactMap { id in
      guard case .call(let call) = program.values[id],
        let claims = signedClaims(call, Site(program.file, id), program, analysis),
        analysis.flow.mintsClaims(claims),
        program.language == .swift || analysis.flow.clientChain(to: program.file) != nil
      else { return nil }
      return Finding(
        .browserGuardBypassed, at: program.place(of: id),
        "the client signs Behest's claims itself", label: "signing needs the private key",
        help: "sign on a server, and send the client a minted token",
        scope: analysis.scope(of: Site(program.file, id)))
    }
  }
}

/// What a signing call signs: `new SignJWT(claims)` of jose, `keys.sign(claims)` of JWTKit.
private func signedClaims(
  _ call: Call, _ site: Site, _ program: FileProgram, _ analysis: Analysis
) -> Site? {
  guard let first = call.arguments.first?.value else { return nil }
  let isSigner: Bool
  switch program.values[call.callee] {
  case .binding(let binding): isSigner = program.bindings[binding].name == "SignJWT"
  case .member(_, let name):
    isSigner = name == "SignJWT" || (program.language == .swift && name == "sign")
  default: isSigner = false
  }
  return isSigner ? Site(site.file, first) : nil
}

/// `dangerouslyAllowBrowser` on the older client, whose only guard it lifts.
private func findLiftedGuards(_ analysis: Analysis) -> [Finding] {
  analysis.flow.mints.compactMap { mint in
    guard mint.shape.spelling == "new BehestClient",
      let program = analysis.flow.program(of: mint.site.file),
      case .call(let call) = program.values[mint.site.value],
      let options = call.arguments.first?.value,
      analysis.flow.origins(of: Site(program.file, options), member: "dangerouslyAllowBrowser")
        .contains(where: { $0.label == .literal(.boolean(true)) }),
      !isTestLike(program.path), analysis.flow.clientChain(to: program.file) == nil
    else { return nil }
    return Finding(
      .browserGuardBypassed, at: program.place(of: mint.site.value),
      "`dangerouslyAllowBrowser` lifts the guard of the raw key",
      label: "this client sends the key itself",
      help: "in a browser, give `OpenAI` a minted token instead",
      scope: analysis.scope(of: mint.site))
  }
}

/// A patch of the installed SDK that changes its guard.
private func findPatches(_ analysis: Analysis) -> [Finding] {
  analysis.files.flatMap { file -> [Finding] in
    guard file.path.hasSuffix(".patch") || file.path.hasSuffix(".diff") else { return [] }
    let table = LineTable(file.bytes)
    var isSDK = file.path.contains("client-ts")
    for number in 1...table.count {
      let range = table.bytes(ofLine: number)
      let line = file.text(ByteRange(range.lowerBound, range.upperBound))
      if line.hasPrefix("+++ ") || line.hasPrefix("--- ") {
        isSDK = line.contains("client-ts")
      } else if isSDK, line.hasPrefix("-") || line.hasPrefix("+"),
        ["isBrowser", "window", "Local signing keys"].contains(where: line.contains)
      {
        let text = line.split(whereSeparator: \.isNewline).first ?? ""
        return [
          Finding(
            .browserGuardBypassed,
            at: SourceRange(
              file.id, ByteRange(range.lowerBound, range.lowerBound + text.utf8.count)),
            "a patch changes the SDK's browser guard", label: "the guard's own line",
            help: "delete the patch, and mint on a server")
        ]
      }
    }
    return []
  }
}
