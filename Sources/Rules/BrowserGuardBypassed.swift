import Findings
import Flow
import Program
import Project
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
  findHiddenWindows(analysis) + findReplacedGuards(analysis)
    + findReplacedGuardsOfScripts(analysis) + findOwnSigners(analysis)
    + findUnguardedCopies(analysis) + findLiftedGuards(analysis) + findSwitchedModes(analysis)
    + findPatches(analysis)
}

/// The scripts whose bytes hold one of some texts, of every package that has to do with Behest.
private func scripts(containing texts: [String], in analysis: Analysis) -> [FileProgram] {
  var files: Set<FileID> = []
  for file in analysis.files
  where file.language.isScript || ProjectPath.name(of: file.path) == "package.json" {
    for text in texts {
      files.formUnion(analysis.flow.workspace.scripts(near: file.id, containing: text))
    }
  }
  return files.sorted().compactMap { analysis.flow.program(of: $0) }
}

private func findHiddenWindows(_ analysis: Analysis) -> [Finding] {
  let programs = scripts(
    containing: [".window", "\"window\"", "'window'", "`window`", "window:", "window = "],
    in: analysis)
  lazy var setups = TestSetups(analysis)
  return programs.flatMap { program -> [Finding] in
    guard !isTestLike(program.path) else { return [] }
    let places = WindowBlanks(flow: analysis.flow, program: program).all()
    guard !places.isEmpty, !setups.contain(program), isWhereTheGuardMatters(program, analysis)
    else { return [] }
    return places.map { value in
      Finding(
        .browserGuardBypassed, at: program.place(of: value), "`window` is hidden from the SDK",
        label: "the SDK's guard looks for `window`",
        help: "sign on a server, and send the client a minted token",
        scope: analysis.scope(of: Site(program.file, value)))
    }
  }
}

/// In client code, and in a module that uses the SDK itself or imports one that does, and is not a
/// server's.
private func isWhereTheGuardMatters(_ program: FileProgram, _ analysis: Analysis) -> Bool {
  let flow = analysis.flow
  if flow.clientChain(to: program.file) != nil { return true }
  let usesSDK = analysis.usesSDK(program) || importsUser(program, analysis)
  // Asked last, for it leads through many files.
  return usesSDK && !flow.isOnServer(program)
}

/// Whether a file imports another one that uses the SDK.
private func importsUser(_ program: FileProgram, _ analysis: Analysis) -> Bool {
  let flow = analysis.flow
  return program.dependencies.contains { dependency in
    guard !dependency.isTypeOnly,
      case .file(let file) = flow.workspace.resolve(dependency.specifier, from: program.file),
      let imported = flow.program(of: file)
    else { return false }
    return analysis.usesSDK(imported)
  }
}

/// The expressions that the guard is made of.
private let guardTests: Set<String> = ["globalThis.window", "typeof globalThis.window"]

/// A bundler that replaces the expression which the guard evaluates.
private func findReplacedGuards(_ analysis: Analysis) -> [Finding] {
  scripts(containing: ["globalThis.window"], in: analysis).flatMap { program -> [Finding] in
    program.values.ids.flatMap { id -> [Finding] in
      guard case .object(let properties) = program.values[id], program.isBundlerDefinition(id)
      else { return [] }
      return properties.compactMap { property in
        guard case .name(let name) = property.key, guardTests.contains(name) else { return nil }
        return Finding(
          .browserGuardBypassed, at: SourceRange(program.file, property.range),
          "the bundler replaces `\(name)`", label: "the SDK's guard evaluates this",
          help: "delete the entry, and mint on a server")
      }
    }
  }
}

/// `esbuild --define:globalThis.window=undefined` in a script.
private func findReplacedGuardsOfScripts(_ analysis: Analysis) -> [Finding] {
  analysis.files.filter { !$0.language.isScript && $0.language != .swift }.flatMap { file in
    NamedEntry.all(in: file).compactMap { entry -> Finding? in
      let before = file.bytes[..<entry.range.lowerBound].suffix("globalThis.".utf8.count)
      guard entry.form == .defined, entry.name == "window",
        before.elementsEqual("globalThis.".utf8)
      else { return nil }
      return Finding(
        .browserGuardBypassed, at: SourceRange(file.id, entry.range),
        "the bundler replaces `globalThis.window`", label: "the SDK's guard evaluates this",
        help: "delete the flag, and mint on a server")
    }
  }
}

/// Code of a client that signs the gateway's claims itself.
private func findOwnSigners(_ analysis: Analysis) -> [Finding] {
  // The gateway's claims have a tenant; what names Behest may sign others.
  let files = Set(scripts(containing: ["tid"], in: analysis).map(\.file))
    .union(analysis.programs.filter { $0.language.isScript }.map(\.file))
  let programs =
    files.sorted().compactMap { analysis.flow.program(of: $0) }
    + analysis.programs.filter { $0.language == .swift }
  return programs.flatMap { program -> [Finding] in
    let signers = OwnSigners(flow: analysis.flow, program: program).all()
    // Asked last, for it leads through many files.
    guard !signers.isEmpty, isInClient(program, analysis) else { return [] }
    return signers.map { id in
      Finding(
        .browserGuardBypassed, at: program.place(of: id),
        program.language == .swift
          ? "the app signs Behest's claims itself" : "the client signs Behest's claims itself",
        label: .said(
          "signing needs the private key", by: .evidence(of: program.file, analysis.flow)),
        help: "sign on a server, and send the client a minted token",
        scope: analysis.scope(of: Site(program.file, id)))
    }
  }
}

/// Copies of the SDK that have lost its guard, in code that a client loads.
private func findUnguardedCopies(_ analysis: Analysis) -> [Finding] {
  scripts(containing: UnguardedCopies.marks, in: analysis).flatMap { program -> [Finding] in
    let signing = UnguardedCopies(flow: analysis.flow, program: program).all()
    // What signs the claims that are written out in it is an own signer, and told as such.
    guard !signing.isEmpty, OwnSigners(flow: analysis.flow, program: program).all().isEmpty,
      isInClient(program, analysis)
    else { return [] }
    return signing.map { id in
      Finding(
        .browserGuardBypassed, at: program.place(of: id),
        "this copy of the SDK signs without its browser guard",
        label: "the SDK refuses to sign where there is a `window`",
        help: "delete the copy, and mint on a server",
        scope: analysis.scope(of: Site(program.file, id)))
    }
  }
}

private func isInClient(_ program: FileProgram, _ analysis: Analysis) -> Bool {
  program.language == .swift
    ? analysis.flow.isSwiftApp(program) : analysis.flow.clientChain(to: program.file) != nil
}

/// `dangerouslyAllowBrowser` on a client of the SDK, which then sends the key itself.
private func findLiftedGuards(_ analysis: Analysis) -> [Finding] {
  analysis.programs.flatMap { program -> [Finding] in
    guard program.language.isScript, analysis.usesSDK(program), !isTestLike(program.path) else {
      return []
    }
    let lifted = program.values.ids.filter { liftsGuard($0, program, analysis) }
    // Asked last, for it leads through many files.
    guard !lifted.isEmpty, analysis.flow.clientChain(to: program.file) == nil,
      !analysis.flow.isOnServer(program)
    else { return [] }
    return lifted.map { id in
      Finding(
        .browserGuardBypassed, at: program.place(of: id),
        "`dangerouslyAllowBrowser` lifts the guard of the raw key",
        label: "this client sends the key itself",
        help: "in a browser, give `OpenAI` a minted token instead",
        scope: analysis.scope(of: Site(program.file, id)))
    }
  }
}

private func liftsGuard(_ id: ValueID, _ program: FileProgram, _ analysis: Analysis) -> Bool {
  guard case .call(let call) = program.values[id], call.isConstruction,
    ["Behest", "BehestClient"].contains(program.lastName(of: call.callee)),
    let options = call.arguments.first?.value
  else { return false }
  return analysis.flow.origins(
    of: Site(program.file, options), member: "dangerouslyAllowBrowser"
  ).contains { $0.label == .literal(.boolean(true)) }
}

/// Code that turns signing on behind the constructor's back.
private func findSwitchedModes(_ analysis: Analysis) -> [Finding] {
  analysis.programs.flatMap { program -> [Finding] in
    guard program.language.isScript, !isTestLike(program.path) else { return [] }
    return ModeSwitches(flow: analysis.flow, program: program).all().map { id in
      Finding(
        .browserGuardBypassed, at: program.place(of: id),
        "`\(program.spelling(of: id))` gets around the SDK's constructor",
        label: "the guard stands in the constructor",
        help: "give `new Behest()` the signing key on a server",
        scope: analysis.scope(of: Site(program.file, id)))
    }
  }
}

private func isPatch(_ path: String) -> Bool { path.hasSuffix(".patch") || path.hasSuffix(".diff") }

/// A patch of the installed SDK that changes its guard.
private func findPatches(_ analysis: Analysis) -> [Finding] {
  let workspace = analysis.flow.workspace
  // Its name alone may say whose code a patch changes.
  let named = workspace.files { isPatch($0) && $0.contains("client-ts") }
  let all = Set(named + analysis.files.filter { isPatch($0.path) }.map(\.id)).sorted()
  return all.compactMap { workspace.source(of: $0) }.flatMap { file -> [Finding] in
    let table = LineTable(file.bytes)
    // pnpm and Yarn write paths within the package; then the patch's own name tells.
    let isNamed = file.path.contains("client-ts")
    var isSDK = isNamed
    for number in 1...table.count {
      let range = table.bytes(ofLine: number)
      let line = file.text(ByteRange(range.lowerBound, range.upperBound))
      if line.hasPrefix("+++ ") || line.hasPrefix("--- ") {
        isSDK = isNamed || line.contains("client-ts")
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
