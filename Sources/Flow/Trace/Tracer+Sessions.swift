import Program

/// What an application itself decides about its sessions: who hands a user on, and which fields its
/// users may edit.
extension Tracer {
  /// What a function, or the one that an object is made with, hands to its last parameter as the
  /// second argument: `done(null, user)`.
  func handedOn(
    by value: ValueID, _ program: FileProgram, _ path: StepList
  ) -> Answer {
    let known = trace(program, value, .empty, .unknown)
    var functions = known.functions
    for site in known.sites {
      guard let owner = workspace.program(of: site.file),
        case .call(let call) = owner.values[site.value], call.isConstruction
      else { continue }
      for argument in call.arguments {
        functions += kind(owner, argument.value).functions
      }
    }
    var result = Answer()
    for function in functions {
      guard let owner = workspace.program(of: function.file) else { continue }
      let last = owner.functions[function.function].parameters.count - 1
      guard last >= 0 else { continue }
      for case .call(let site) in arrivals(ofParameter: last, [], of: function.function, owner) {
        result.merge(argument(1, at: site, path, .unknown))
      }
    }
    // `done(null, false)` turns the client away, and what the function found itself, it vouches for.
    result.origins.removeAll { $0.label == .literal(.boolean(false)) || $0.label == .absent }
    result.origins = result.origins.map { origin in
      guard origin.label == .neutral || origin.label.isUnknown else { return origin }
      return Origin(
        .verified(origin.spelling), at: origin.place, spelling: origin.spelling,
        steps: origin.steps)
    }
    return result
  }

  /// Whether the member that is read next of a session is a field that its own user may write.
  func isEditable(
    _ verdict: Verdict, declaredIn entries: Locator, callsBefore distance: Int,
    unless condition: String
  ) -> Bool {
    let position = verdict.calls.count - 1 - distance
    guard case .member(let name) = steps.first(verdict.rest),
      verdict.calls.indices.contains(position)
    else { return false }
    let call = verdict.calls[position]
    let entry = Locator(entries.argument, members: entries.members + [name])
    guard answer(of: entry, at: call).sites.contains(where: isObject) else { return false }
    let setting = Locator(entry.argument, members: entry.members + [condition])
    return !answer(of: setting, at: call).origins.contains {
      $0.label == .literal(.boolean(false))
    }
  }

  private func isObject(_ site: Site) -> Bool {
    guard let program = workspace.program(of: site.file),
      case .object = program.values[site.value]
    else { return false }
    return true
  }
}
