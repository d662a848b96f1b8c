import Program
import Source

/// Tokens: what verifies them, what only decodes them, and in which order.
extension Tracer {
  typealias CallPlace = (site: Site, context: CallContext)

  /// Whether a verifier is told to accept anything: an empty key, the token's own key, the
  /// algorithm `none`, or not to verify at all.
  func provesNothing(
    _ call: CallPlace?, key: Locator, algorithms: Locator, skipped: Locator?
  ) -> Bool {
    guard let call else { return false }
    if let skipped,
      answer(of: skipped, at: call).origins.contains(where: { $0.label == .literal(.boolean(true)) }
      )
    {
      return true
    }
    let keyAnswer = answer(of: key, at: call)
    if graph.facts(at: keyAnswer.states).contains(where: \.isTokenKey) { return true }
    let keys = keyAnswer.origins
    let hasNoKey =
      !keys.isEmpty
      && keys.allSatisfy { $0.label == .absent || $0.label == .literal(.string("")) }
      && argument(key, at: call) != nil
    return hasNoKey
      || answer(of: algorithms, at: call).origins.contains {
        $0.label == .literal(.string("none"))
      }
  }

  func argument(_ locator: Locator, at call: CallPlace) -> ValueID? {
    guard let program = workspace.program(of: call.site.file),
      case .call(let value) = program.values[call.site.value]
    else { return nil }
    for index in value.arguments.indices
    where place(of: index, in: value, at: call.site).matches(locator.argument) {
      return value.arguments[index].value
    }
    return nil
  }

  /// What is named as proof of who sends it: a cookie `sid`, the header `authorization`, a field
  /// `idToken`. In lower case.
  private static let credentialNames: Set<String> = [
    "authorization", "proxy-authorization", "cookie", "x-api-key", "token", "jwt", "idtoken",
    "id_token", "accesstoken", "access_token", "sessionid", "session_id", "sessiontoken",
    "session_token", "session", "sid", "connect.sid", "signature", "initdata", "apikey", "api_key",
  ]

  static func isCredential(_ name: String) -> Bool {
    // `privy-id-token`, `wos-session`, `x-auth-token`
    credentialNames.contains(name)
      || ["token", "session", "jwt", "-sid", "_sid", ".sid"].contains { name.hasSuffix($0) }
  }

  func label(of standing: Standing, _ verdict: Verdict, _ spelling: String) -> Label {
    switch standing {
    case .verified(let what): .verified(what)
    case .unverified(let what):
      isVerifiedBefore(verdict.call) ? .verified(spelling) : .unverified(what)
    case .client(let input): .client(input)
    case .unknown: .unknown(spelling)
    }
  }

  /// Whether a call of a chain was given an argument, or an option that is not certainly missing.
  func isGiven(_ locator: Locator, callsBefore distance: Int, _ verdict: Verdict) -> Bool {
    let position = verdict.calls.count - 1 - distance
    guard verdict.calls.indices.contains(position),
      argument(locator, at: verdict.calls[position]) != nil
    else { return false }
    let origins = answer(of: locator, at: verdict.calls[position]).origins
    return origins.isEmpty || origins.contains { $0.label != .absent }
  }

  /// What a call is given at a place.
  func answer(of locator: Locator, at call: CallPlace) -> Answer {
    guard let program = workspace.program(of: call.site.file),
      let value = argument(locator, at: call)
    else { return Answer() }
    let path = steps.prepend(locator.members.map { .member($0) }, to: .empty)
    return trace(program, value, path, call.context)
  }

  /// What base64 decoding makes of a value.
  func decoded(_ verdict: Verdict, _ root: Root) -> Answer {
    if let (site, _) = verdict.call, let program = workspace.program(of: site.file),
      case .call(let call) = program.values[site.value], let argument = call.arguments.first,
      program.language != .swift || argument.label == "base64Encoded",
      isTokenPart(argument.value, program, depth: 8)
    {
      let label = argument.label.map { "(\($0):)" } ?? "()"
      return leaf(.unverified(program.spelling(of: call.callee) + label), program, site.value)
    }
    // Of `Buffer.from(text, "base64")` the encoding is no part.
    return passed([.argument(isSwift(verdict) ? .any : .position(0))], verdict, root)
  }

  private func isSwift(_ verdict: Verdict) -> Bool {
    verdict.call.flatMap { workspace.program(of: $0.site.file) }?.language == .swift
  }

  /// Whether a value is a part of a text that was split on dots: `token.split(".")[1]`.
  private func isTokenPart(_ value: ValueID, _ program: FileProgram, depth: Int) -> Bool {
    guard depth > 0 else { return false }
    switch program.values[value] {
    case .transparent(let inner), .cast(let inner, _), .await(let inner):
      return isTokenPart(inner, program, depth: depth - 1)
    case .element(let base, _):
      return isTokenPart(base, program, depth: depth - 1)
    case .binding(let binding):
      return program.writes(of: binding).contains { write in
        guard case .value(let source) = write.source else { return false }
        return isTokenPart(source, program, depth: depth - 1)
      }
    case .call(let call):
      switch program.values[call.callee] {
      case .global, .binding:
        // `String(part)`, `padded(part)`.
        guard program.language == .swift, let inner = call.arguments.first else { return false }
        return isTokenPart(inner.value, program, depth: depth - 1)
      default: break
      }
      guard case .member(let base, let name) = program.values[call.callee] else { return false }
      if name == "split" || name == "components", let separator = call.arguments.first {
        return constantText(program, separator.value) == "."
      }
      return Self.keepingTokenPart.contains(name)
        && isTokenPart(base, program, depth: depth - 1)
    case .binary(.add, let left, _):
      return isTokenPart(left, program, depth: depth - 1)
    default: return false
    }
  }

  private static let keepingTokenPart: Set<String> = [
    "replace", "replaceAll", "padEnd", "at", "toString", "replacingOccurrences", "replacing",
    "padding", "appending", "map",
  ]

  /// An entry of a table that the code itself fills: which one it is, the key decides.
  func lookedUp(_ verdict: Verdict, _ root: Root) -> Answer {
    let unknown = Answer.origin(
      Origin(.unknown(root.spelling), at: root.place, spelling: root.spelling))
    guard let (site, context) = verdict.call, let program = workspace.program(of: site.file),
      case .call(let call) = program.values[site.value], let key = call.arguments.first,
      case .member(let table, _) = program.values[call.callee]
    else { return unknown }
    var entries = Answer()
    for made in trace(program, table, .empty, context).sites {
      guard let owner = workspace.program(of: made.file),
        case .call(let construction) = owner.values[made.value], construction.isConstruction,
        let pairs = construction.arguments.first
      else { continue }
      entries.merge(
        trace(
          owner, pairs.value, steps.prepend([.anyElement, .index(1)], to: verdict.rest), .unknown))
    }
    let untrusted = trace(program, key.value, .empty, context).origins
      .filter { $0.label.isClient }
    if entries.origins.isEmpty, untrusted.isEmpty { return unknown }
    if entries.origins.isEmpty, !isIdentity(key.value, in: table, program) {
      // A table that is filled elsewhere, by what is no identity: the client picks what it gets, and
      // becomes nobody else by it.
      return Answer(origins: untrusted.map(\.selected)).through(
        TraceStep(
          program.place(of: site.value), .transformed(by: program.spelling(of: call.callee))))
    }
    let constants = Answer(
      origins: [
        Origin(
          .literal(.string(program.spelling(of: site.value))), at: program.place(of: site.value),
          spelling: program.spelling(of: site.value))
      ])
    return chosen(constants, by: [key.value], program, site.value, context)
  }
}

extension Tracer {
  /// Whether an entry is looked up by who somebody is: by an id, or in a table of users.
  private func isIdentity(
    _ key: ValueID, in table: ValueID, _ program: FileProgram
  ) -> Bool {
    let name = program.closingName(of: table).lowercased()
    return Self.isIdentifier(program.closingName(of: key))
      || ["user", "account", "member", "customer", "profile"].contains { name.contains($0) }
  }
}

extension Fact {
  fileprivate var isTokenKey: Bool {
    if case .tokenKey = self { true } else { false }
  }
}
