import Program
import Source

/// Headers that one part of a server hands to another: a middleware verifies the session, overwrites
/// a header of the request and passes it on.
extension Tracer {
  /// What the project writes to a request's header; nil where nobody does, so that it is the
  /// client's.
  func handedOn(_ name: String, near file: FileID) -> Answer? {
    let key = HeaderKey(name: name, near: file)
    let found = searching(for: key, among: \.openHeaders) {
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
      return result
    }
    return found.flatMap { $0.origins.isEmpty ? nil : $0 }
  }

  /// Whether a file of the framework's middleware runs before a file that is a route, as far as its
  /// own patterns say.
  private func isRun(_ hook: FileID, before file: FileID) -> Bool {
    guard let route = route(of: file) else { return true }
    let patterns = patterns(ofHook: hook)
    return patterns.isEmpty || patterns.contains { RoutePath.matches(source: $0, route.path) }
  }

  /// The paths that a framework runs a file of middleware for; empty for all.
  private func patterns(ofHook hook: FileID) -> [String] {
    if let known = hookPatterns[hook] { return known }
    let path = workspace.path(of: hook)
    let matcher = graph.hooks.first { convention, matcher in
      !matcher.isEmpty && convention.files.contains { $0.matchesTail(of: path) }
    }?.matcher
    let found = matcher.map { patterns($0[0], Array($0.dropFirst()), of: hook) } ?? []
    hookPatterns[hook] = found
    return found
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
    headerSetters(in: program)
      .filter { $0.name == name && isRequestHeaders($0.headers, program) }
      .map { ($0.value, $0.place) }
  }

  /// Everything in a file that looks like the setting of a header.
  private func headerSetters(in program: FileProgram) -> [HeaderSetter] {
    if let known = headerSettersByFile[program.file] { return known }
    // While names are traced, the same question adds nothing.
    headerSettersByFile[program.file] = []
    var found: [HeaderSetter] = []
    for id in program.values.ids {
      guard case .call(let call) = program.values[id], call.arguments.count == 2,
        ["set", "append"].contains(program.calleeName(call)),
        let headers = program.receiver(of: call),
        let name = constantText(program, call.arguments[0].value, .unknown)
      else { continue }
      found.append(
        HeaderSetter(
          name: name.lowercased(), headers: headers, value: call.arguments[1].value,
          place: program.place(of: id)))
    }
    for write in program.memberWrites {
      guard case .member(let base, let member) = program.values[write.target],
        case .member(_, "headers") = program.values[program.bare(base)]
      else { continue }
      found.append(
        HeaderSetter(
          name: member.lowercased(), headers: base, value: write.value,
          place: program.place(of: write.target)))
    }
    headerSettersByFile[program.file] = found
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

/// Code that looks like the setting of a header.
struct HeaderSetter {
  /// In lower case.
  let name: String
  /// What would have to be a request's headers.
  let headers: ValueID
  let value: ValueID
  let place: SourceRange
}

/// A header by its name in lower case, as a file sees it.
struct HeaderKey: Hashable {
  let name: String
  let near: FileID
}
