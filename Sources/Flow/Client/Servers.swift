package import Program
import Source

extension Flow {
  /// Whether a file is a server's by what it does: it registers routes, listens, or lies where a
  /// server's functions lie.
  package func isServer(_ program: FileProgram) -> Bool {
    if boundary.servers.contains(where: { matches($0.files, program.file) }) {
      return true
    }
    return program.values.ids.contains { id in
      switch program.values[id] {
      case .member(let base, let name):
        if case .global("Deno") = program.values[base] { return true }
        guard name == "listen", let call = program.parent(of: id),
          case .call(let made) = program.values[call]
        else { return false }
        return made.callee == id && !isListener(made, program)
      case .global(let name): return name == "Bun"
      case .call(let call): return listens(call, program)
      default: return false
      }
    }
  }

  /// Whether a server is known to run a file: it is one by what it does, or one imports it.
  package func isOnServer(_ program: FileProgram) -> Bool {
    isServer(program) || serverChain(to: program.file) != nil
  }

  /// Whether a call is given what to do when something happens, and no port: `history.listen(update)`.
  private func isListener(_ call: Call, _ program: FileProgram) -> Bool {
    guard let first = call.arguments.first?.value else { return false }
    switch program.values[program.bare(first)] {
    case .function: return true
    case .binding(let binding):
      if case .function = program.bindings[binding].kind { return true }
      return program.writes(of: binding).contains { write in
        guard case .value(let value) = write.source else { return false }
        if case .function = program.values[program.bare(value)] { return true }
        return false
      }
    default: return false
    }
  }

  /// Whether a call is one of a package's functions that begin to listen: `serve(app)`.
  private func listens(_ call: Call, _ program: FileProgram) -> Bool {
    guard case .binding(let binding) = program.values[call.callee],
      case .imported(let index) = program.bindings[binding].kind,
      case .named(let name) = program.imports[index].imported
    else { return false }
    return boundary.listeners[program.imports[index].specifier]?.contains(name) ?? false
  }

  /// Whether a value holds the claims of a gateway token: tenant, project and user.
  package func mintsClaims(_ site: Site) -> Bool {
    ["tid", "pid", "uid"].allSatisfy { name in
      let found = origins(of: site, member: name)
      return !found.isEmpty && found.contains { $0.label != .absent }
    } && hasParts(site)
  }

  private func hasParts(_ site: Site) -> Bool {
    let answer = tracer.answer(site)
    return !answer.types.isEmpty
      || answer.sites.contains { site in
        guard let program = workspace.program(of: site.file) else { return false }
        if case .object = program.values[site.value] { return true }
        return false
      }
  }
}
