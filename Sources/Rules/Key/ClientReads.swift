import Findings
import Flow
import Program
import Source

/// Finds where client code reads the key.
struct ClientReads {
  let analysis: Analysis
  private var flow: Flow { analysis.flow }

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// A place in a client where the key is read.
  struct Read {
    let name: String
    let place: SourceRange
    /// Why the place is a client's.
    let reason: Reason
    let scope: String
  }

  enum Reason {
    case chain(ClientChain)
    /// The file itself shows it.
    case evident(String)
    /// An app that people install.
    case app
    /// What is read lies in the client by nature: an app's bundle, a page's configuration.
    case bundle
  }

  func all() -> [Read] { analysis.programs.flatMap(reads) }

  private func reads(in program: FileProgram) -> [Read] {
    // The import of a copy of the SDK is told; that one reads the key is what it is for.
    if isTestLike(program.path) || SDKModules(flow).isCopy(program.file) { return [] }
    let names = PublicNames(flow: flow)
    let refusal = Refusal(program: program)
    let uses = NameUseFinder(flow: flow, program: program).uses().filter {
      !names.contain($0.name, in: program.file)
    }
    guard !uses.isEmpty else { return [] }
    let client = clientReason(program)
    var told: Set<String> = []
    return uses.compactMap { use -> Read? in
      let container = container(of: use, program)
      guard let reason = container == .bundle ? .bundle : client, container != .elsewhere,
        !refusal.isMade(by: use), !isLeftOut(use, program), !asksForToken(use)
      else { return nil }
      // The second read in a file is the same defect.
      guard told.insert(use.name.text).inserted else { return nil }
      return Read(
        name: use.name.text, place: use.place, reason: reason, scope: scope(of: use, program))
    }
  }

  /// A command of the app that gives a token is the right way to one: `invoke("get_behest_token")`.
  private func asksForToken(_ use: NameUse) -> Bool {
    guard case .call = use.form, use.name.text != use.name.text.uppercased() else { return false }
    return use.name.text.lowercased().hasSuffix("token")
  }

  private func scope(of use: NameUse, _ program: FileProgram) -> String {
    switch use.form {
    case .member(let value, _), .call(let value): analysis.scope(of: Site(program.file, value))
    case .pattern, .imported, .entry, .type: ""
    }
  }

  private func clientReason(_ program: FileProgram) -> Reason? {
    if program.language == .swift { return flow.isSwiftApp(program) ? .app : nil }
    if let chain = flow.clientChain(to: program.file) { return .chain(chain) }
    return flow.selfEvidentReason(program).map { .evident($0) }
  }

  // MARK: what is read

  private enum Container {
    /// A server's environment.
    case environment
    /// What a client carries with it.
    case bundle
    /// Something of the project, which is judged where it is made; or no read at all.
    case elsewhere
  }

  /// Modules whose exports are variables.
  private static let bundleModules: Set<String> = [
    "@env", "react-native-config", "astro:env/client", "$app/env/public", "$env/static/public",
  ]

  private func container(of use: NameUse, _ program: FileProgram) -> Container {
    switch use.form {
    case .member(_, let base): return container(at: base, program, name: use.name.text)
    case .call(let value): return container(at: value, program, name: use.name.text)
    case .pattern(let write):
      guard case .value(let source) = write.source else { return .elsewhere }
      // `const { env: { X } } = process`.
      if write.path.count == 2, case .member("env") = write.path[0] {
        let facts = flow.facts(of: Site(program.file, source), member: "env")
        return facts.contains(where: \.isEnvironment) ? .environment : .elsewhere
      }
      guard write.path.count == 1 else { return .elsewhere }
      return container(at: source, program, name: use.name.text)
    case .imported(let specifier):
      return Self.bundleModules.contains(specifier) || isMadeByBabel(specifier, program)
        ? .bundle : .elsewhere
    case .entry, .type: return .elsewhere
    }
  }

  /// Whether a module is one that react-native-dotenv makes of a dotenv file, under whatever name its
  /// settings give it: a module that is nowhere else.
  private func isMadeByBabel(_ specifier: String, _ program: FileProgram) -> Bool {
    let packages = flow.workspace.dependencies(near: program.file)
    guard packages.contains("react-native-dotenv"), !packages.contains(specifier) else {
      return false
    }
    if case .file = flow.workspace.resolve(specifier, from: program.file) { return false }
    return true
  }

  private func container(
    at value: ValueID, _ program: FileProgram, name: String
  ) -> Container {
    let site = Site(program.file, value)
    let facts = flow.facts(of: site)
    if facts.contains(where: \.isBundled) { return .bundle }
    if facts.contains(where: \.isEnvironment) { return .environment }
    // Generated accessors of obfuscated keys: `MyKeys().behestKey`.
    if program.language == .swift { return importsKeys(program) ? .bundle : .elsewhere }
    // `env.BEHEST_KEY` of a validated environment, wherever that comes from.
    let isUnknown =
      flow.expressions(of: site).isEmpty
      && flow.origins(of: site).allSatisfy { $0.label.isUnknown }
    return isUnknown && name == name.uppercased() ? .environment : .elsewhere
  }

  private static let keyModules: Set<String> = ["ArkanaKeys", "Keys"]

  private func importsKeys(_ program: FileProgram) -> Bool {
    program.imports.contains { Self.keyModules.contains($0.specifier) }
  }

  // MARK: what the bundler leaves out

  /// Whether the read is gone from the client's bundle: in a function that only the server runs, in
  /// the server's arm of a test, in a variable that only such code uses.
  private func isLeftOut(_ use: NameUse, _ program: FileProgram) -> Bool {
    switch use.form {
    case .member(let value, _), .call(let value):
      if isOnServer(value, program) || isOfASchema(value, program) { return true }
      guard program.function(around: value) == FileProgram.fileFunction else { return false }
      return program.writes.contains { write in
        guard case .value(let source) = write.source, program.contains(source, value) else {
          return false
        }
        return isOnlyOnServer(write.binding, program)
      }
    case .pattern(let write): return isOnlyOnServer(write.binding, program)
    case .imported, .entry, .type: return false
    }
  }

  /// Whether the read is an entry of a checked environment: `createEnv({ runtimeEnv: { … } })`. No
  /// bundler puts a private name in there; what the schema gives to the client is told elsewhere.
  private func isOfASchema(_ value: ValueID, _ program: FileProgram) -> Bool {
    var current = value
    while let parent = program.parent(of: current) {
      if case .call(let call) = program.values[parent], call.callee != current {
        return flow.facts(of: Site(program.file, call.callee)).contains { fact in
          if case .environmentSchema = fact { true } else { false }
        }
      }
      current = parent
    }
    return false
  }

  private func isOnlyOnServer(_ binding: BindingID, _ program: FileProgram) -> Bool {
    let reads = program.reads(of: binding)
    let isExported = program.exports.contains { export in
      if case .binding(binding) = export.target { true } else { false }
    }
    return !isExported && !reads.isEmpty && reads.allSatisfy { isOnServer($0, program) }
  }

  private func isOnServer(_ value: ValueID, _ program: FileProgram) -> Bool {
    flow.isStripped(value, in: program)
  }
}
