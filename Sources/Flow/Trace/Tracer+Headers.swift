import Program
import Source

/// Headers that one part of a server hands to another: a middleware verifies the session, overwrites
/// a header of the request and passes it on.
extension Tracer {
  /// What the project writes to a request's header; nil where nobody does, so that it is the
  /// client's.
  func handedOn(_ name: String, near file: FileID) -> Answer? {
    let key = HeaderKey(name: name, near: file)
    guard openHeaders.insert(key).inserted else { return nil }
    defer { openHeaders.remove(key) }
    var result = Answer()
    for word in ["headers.set", "headers.append", "Headers(", ".headers["] {
      for program in programs(near: file, containing: word)
      where isRun(program.file, before: file) {
        for (value, place) in headerWrites(of: name, in: program) {
          result.merge(
            trace(program, value, .empty, .unknown)
              .through(TraceStep(place, .stored(in: "the header `\(name)`"))))
        }
      }
    }
    return result.origins.isEmpty ? nil : result
  }

  /// Whether a file of the framework's middleware runs before a file that is a route, as far as its
  /// own patterns say.
  private func isRun(_ hook: FileID, before file: FileID) -> Bool {
    guard let route = RouteFiles.route(of: file, workspace, graph) else { return true }
    let path = workspace.path(of: hook)
    for case .hook(let convention, let matcher) in graph.facts {
      guard let name = matcher.first,
        convention.files.contains(where: { $0.matchesTail(of: path) })
      else { continue }
      let patterns = patterns(name, Array(matcher.dropFirst()), of: hook)
      return patterns.isEmpty || patterns.contains { RoutePath.matches(source: $0, route.path) }
    }
    return true
  }

  /// The constant texts at a way into what a file exports: one, a list, or a list of objects with a
  /// `source`; empty where one of them is not constant.
  private func patterns(_ name: String, _ members: [String], of file: FileID) -> [String] {
    let way = members.map { Step.member($0) }
    let inner: [[Step]] = [[], [.anyElement], [.anyElement, .member("source")]]
    return inner.flatMap { more -> [String] in
      var visited: Set<FileID> = []
      let path = steps.prepend(way + more, to: .empty)
      let sites = export(name, of: file, path, .unknown, &visited)?.sites ?? []
      return sites.compactMap { site in
        workspace.program(of: site.file).flatMap { constantText($0, site.value) }
      }
    }
  }

  private func headerWrites(
    of name: String, in program: FileProgram
  ) -> [(value: ValueID, place: SourceRange)] {
    var found: [(value: ValueID, place: SourceRange)] = []
    for id in program.values.ids {
      guard case .call(let call) = program.values[id], call.arguments.count == 2,
        ["set", "append"].contains(program.calleeName(call)),
        constantText(program, call.arguments[0].value, .unknown)?.lowercased() == name,
        let headers = program.receiver(of: call), isRequestHeaders(headers, program)
      else { continue }
      found.append((call.arguments[1].value, program.place(of: id)))
    }
    for write in program.memberWrites {
      guard case .member(let base, let member) = program.values[write.target],
        member.lowercased() == name,
        case .member(_, "headers") = program.values[program.bare(base)],
        isRequestHeaders(base, program)
      else { continue }
      found.append((write.value, program.place(of: write.target)))
    }
    return found
  }

  /// Whether headers are those of a request, or a copy of them, and not an answer's.
  private func isRequestHeaders(_ value: ValueID, _ program: FileProgram) -> Bool {
    let answer = trace(program, value, .empty, .unknown)
    return answer.origins.contains { $0.label == .client(.header) }
      || graph.facts(at: answer.states).contains {
        if case .source(.header, _) = $0 { true } else { false }
      }
  }
}

/// A header by its name in lower case, as a file sees it.
struct HeaderKey: Hashable {
  let name: String
  let near: FileID
}
