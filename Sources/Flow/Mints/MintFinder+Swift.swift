import Program
import Source

/// Mints in Swift, whose SDK is a plain request.
extension MintFinder {
  func mintsInSwift(_ files: [FileID]) -> [Mint] {
    guard mayMintInSwift(files) else { return [] }
    var pending = files
    var seen = Set(files)
    var found: [Mint] = []
    var given = GivenFunctions(flow)
    var index = 0
    while index < pending.count {
      let file = pending[index]
      index += 1
      guard let program = flow.workspace.program(of: file), program.language == .swift else {
        continue
      }
      found += flow.notableCalls(in: program).flatMap { mints($0.site, $0.call, program) }
      let addresses = program.values.ids.filter { MintURL(flow: flow).isAddress($0, program) }
      for (site, call) in calls(given: addresses, program) { given.follow(call, at: site) }
      let users =
        names(of: addresses, program).flatMap {
          flow.workspace.moduleFiles(of: program.file, mentioning: $0)
        } + given.found.map(\.file)
      for user in users where seen.count < Self.fileLimit && seen.insert(user).inserted {
        pending.append(user)
      }
    }
    return found
  }

  /// The calls that are given addresses, or variables that hold one.
  private func calls(
    given addresses: [ValueID], _ program: FileProgram
  ) -> [(site: Site, call: Call)] {
    let variables = addresses.flatMap { address in
      program.writes.filter { write in
        guard case .value(let source) = write.source else { return false }
        return program.contains(source, address)
      }.map(\.binding)
    }
    var seen: Set<ValueID> = []
    return (addresses + variables.flatMap { program.reads(of: $0) }).flatMap { value in
      program.calls(given: value).filter { seen.insert($0.site.value).inserted }
    }
  }

  private static let fileLimit = 2_000

  /// Whether some Swift code holds the end of a mint's URL, or names the gateway in a text: where none
  /// does, no request of it can be a mint, and none has to be followed.
  private func mayMintInSwift(_ files: [FileID]) -> Bool {
    let code = flow.workspace.files { $0.hasSuffix(".swift") }
    if ["mint\"", "auth/mint"].contains(where: {
      !flow.workspace.files(among: code, containing: $0).isEmpty
    }) {
      return true
    }
    return files.contains { file in
      guard let program = flow.workspace.program(of: file), program.language == .swift else {
        return false
      }
      return program.values.elements.contains(where: \.isTextOfGateway)
    }
  }

  /// The names under which others find the addresses that a file holds: of constants, functions and
  /// types.
  private func names(of addresses: [ValueID], _ program: FileProgram) -> [String] {
    var names: [String] = []
    for id in addresses {
      let range = program.range(of: id)
      for type in program.types.elements where type.range.contains(range) {
        names += (type.name ?? "").split(separator: ".").last.map { [String($0)] } ?? []
      }
      for write in program.writes where write.isSource(of: id, program) {
        names.append(program.bindings[write.binding].name)
      }
      names += program.functions[program.function(around: id)].name.map { [$0] } ?? []
    }
    var seen: Set<String> = []
    return names.filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}

extension Value {
  /// Whether a literal has the gateway's name in it, in whatever case.
  fileprivate var isTextOfGateway: Bool {
    switch self {
    case .string(let text): text.lowercased().contains("behest")
    case .template(let parts):
      parts.contains { part in
        if case .text(let text) = part { text.lowercased().contains("behest") } else { false }
      }
    default: false
    }
  }
}

extension Write {
  /// Whether a variable of the file is given a value, or one that it is part of.
  fileprivate func isSource(of value: ValueID, _ program: FileProgram) -> Bool {
    guard case .value(let source) = self.source,
      program.bindings[binding].function == FileProgram.fileFunction
    else { return false }
    return program.range(of: source).contains(program.range(of: value))
  }
}

extension FileProgram {
  /// The calls within whose arguments a value stands, the innermost first, up to the function around.
  fileprivate func calls(given value: ValueID) -> [(site: Site, call: Call)] {
    var result: [(site: Site, call: Call)] = []
    var current = value
    while let parent = parent(of: current) {
      switch values[parent] {
      case .call(let call) where call.callee != current:
        result.append((Site(file, parent), call))
      case .function: return result
      default: break
      }
      current = parent
    }
    return result
  }
}
