import Program
import Source

/// Finds the JavaScript code in which mints may stand: the files that mention Behest, those that get
/// from them the means to mint, by an import or by a call, and those that import any of these and
/// name a call of the SDK.
struct MintFiles {
  let flow: Flow
  private var handed: [FileID: HandedExports] = [:]
  private var scopes: [FileID: Scope] = [:]
  /// What a framework lets a file use without an import that holds the means.
  private var names: [FileID: Set<String>] = [:]
  private var given: GivenFunctions

  private static let fileLimit = 2_000

  /// What of a file may mint.
  struct Scope {
    /// Whether it gets the means from elsewhere, and may call them by whatever name.
    var isGiven = false
    var requests = Requests.none
  }

  /// The requests of a file that may be mints.
  enum Requests {
    case none
    /// Those that stand in functions which are given the means.
    case within(Set<FunctionID>)
    case all
  }

  init(_ flow: Flow) {
    self.flow = flow
    given = GivenFunctions(flow)
  }

  /// - Parameter files: those that mention Behest.
  mutating func scopes(of files: [FileID]) -> [FileID: Scope] {
    var pending: [FileID] = []
    for file in files where program(of: file) != nil {
      scopes[file] = Scope(requests: .all)
      pending.append(file)
    }
    var rounds = 0
    while rounds < pending.count, rounds < 3 * Self.fileLimit {
      let file = pending[rounds]
      rounds += 1
      guard let program = program(of: file) else { continue }
      pending += visit(program)
    }
    for function in given.found { add(function) }
    addFar(files)
    return scopes
  }

  private func program(of file: FileID) -> FileProgram? {
    guard let program = flow.workspace.program(of: file), program.language != .swift else {
      return nil
    }
    return program
  }

  /// Looks at what a file hands on.
  ///
  /// - Returns: the files that got more of it than before.
  private mutating func visit(_ program: FileProgram) -> [FileID] {
    let means = means(in: program)
    if means.areImported { scopes[program.file, default: Scope()].isGiven = true }
    for (site, call) in means.callsGiven { given.follow(call, at: site) }
    var exports = handed[program.file] ?? .none
    guard exports.formUnion(means.exports) else { return [] }
    handed[program.file] = exports
    return users(of: program, exports)
  }

  private func means(in program: FileProgram) -> MintMeans {
    let known = handed
    return MintMeans(flow, program, names: names[program.file] ?? []) { [flow] specifier in
      guard case .file(let file) = flow.workspace.resolve(specifier, from: program.file) else {
        return nil
      }
      return known[file]
    }
  }

  // MARK: imports

  private mutating func users(of program: FileProgram, _ exports: HandedExports) -> [FileID] {
    let users = flow.workspace.importers(of: program.file)
    var found = flow.files(among: users, mayUse: exports).filter { user in
      guard let user = self.program(of: user) else { return false }
      return imports(user, exports, of: program.file)
    }
    for user in flow.autoImports.users(of: program) {
      let before = names[user]?.count ?? 0
      names[user, default: []].formUnion(
        program.exports.filter { exports.hands($0.name) }
          .map { flow.autoImports.written($0.name, of: program) })
      if names[user]?.count != before { found.append(user) }
    }
    for user in found where scopes.count < Self.fileLimit {
      scopes[user, default: Scope()].requests = .all
    }
    return found.filter { scopes[$0] != nil }
  }

  /// Whether a file imports one of a module's exports, or all of them by one name.
  private func imports(_ user: FileProgram, _ exports: HandedExports, of file: FileID) -> Bool {
    func leads(_ specifier: String) -> Bool {
      flow.workspace.resolve(specifier, from: user.file) == .file(file)
    }
    return user.imports.contains { exports.hands($0.imported) && leads($0.specifier) }
      || user.dependencies.contains { $0.kind != .imported && leads($0.specifier) }
  }

  // MARK: calls

  /// A file with functions that are called with the means.
  private mutating func add(_ given: FunctionSite) {
    guard program(of: given.file) != nil else { return }
    var scope = scopes[given.file] ?? Scope()
    scope.isGiven = true
    switch scope.requests {
    case .none: scope.requests = .within([given.function])
    case .within(let functions): scope.requests = .within(functions.union([given.function]))
    case .all: break
    }
    scopes[given.file] = scope
  }

  // MARK: further away

  /// Files that get the means in a way that their text does not show, through a framework or a
  /// container: those that import one of the files at hand, through whatever others, and spell a call
  /// of the SDK.
  private mutating func addFar(_ files: [FileID]) {
    var closure = files.filter { scopes[$0] != nil }
    guard !closure.isEmpty else { return }
    var seen = Set(closure)
    var index = 0
    while index < closure.count {
      for importer in flow.workspace.importers(of: closure[index])
      where seen.count < Self.fileLimit && seen.insert(importer).inserted {
        closure.append(importer)
      }
      index += 1
    }
    let unknown = closure.filter { scopes[$0] == nil }
    for (name, words) in flow.graph.mintNames.spellings {
      var spelling = flow.workspace.files(among: unknown, containing: "." + name)
      if !words.isEmpty {
        spelling = words.flatMap { flow.workspace.files(among: spelling, containing: $0) }
      }
      for file in spelling where scopes[file] == nil { scopes[file] = Scope() }
    }
    // No other SDK has it: `ctx.ai.auth.mint(…)`, wherever the context comes from.
    for file in flow.workspace.scripts(containing: "auth.mint") where scopes[file] == nil {
      scopes[file] = Scope()
    }
  }
}
