import Program
import Source

/// What makes a value of the client trustworthy although the client chose it: a test that sets it
/// against a verified value, and a proof that the caller is another server.
extension Tracer {
  /// An answer in which what the client sent is taken for what earlier tests proved it to be.
  func cleared(
    _ answer: Answer, _ program: FileProgram, _ value: ValueID, _ path: StepList,
    _ context: CallContext
  ) -> Answer {
    guard answer.origins.contains(where: \.label.isChosen) else { return answer }
    switch program.values[value] {
    case .binding, .member: break
    default: return answer
    }
    let conditions = self.conditions(at: value, program)
    let before = program.callsBefore(value)
    guard !conditions.isEmpty || !before.isEmpty else { return answer }
    let isProven =
      provesServer(conditions, program, context)
      || before.contains { isThrowingCheck($0, program) || refusesStrangers($0, program) }
      || (isConversion(path)
        && (isAuthorised(value, program.testedCalls(conditions), before, program, context)
          || isRowOfUser(value, conditions, program, context)
          || isProvenByCall(value, conditions, before, program, context)))
    return isProven ? answer.withoutClient : answer
  }

  /// Whether some conditions show that the caller knows a secret of the server: the secret itself,
  /// or a signature made with it.
  func provesServer(
    _ conditions: [Condition], _ program: FileProgram, _ context: CallContext, depth: Int = 3
  ) -> Bool {
    let equalities = program.equalities(conditions)
    return isBehindServerSecret(equalities, program, context)
      || equalities.contains { isSignature($0.0, program) || isSignature($0.1, program) }
      || program.testedCalls(conditions).contains { isSignatureCheck($0, program) }
      || program.passedCalls(conditions).contains { provesServer($0, program, depth: depth) }
  }

  /// Whether a function of the project that is called says `true` only of other servers:
  /// `if (!isOurs(req.headers.authorization)) return`.
  private func provesServer(_ call: Call, _ program: FileProgram, depth: Int) -> Bool {
    guard depth > 0, let (function, owner) = soleFunction(of: call, program) else { return false }
    let returned = owner.functions[function].returns
    return !returned.isEmpty
      && returned.allSatisfy { value in
        if owner.isFalse(value) { return true }
        let holding = conditions(at: value, owner) + [Condition(test: value, holds: true)]
        return provesServer(holding, owner, .unknown, depth: depth - 1)
      }
      && returned.contains { !owner.isFalse($0) }
  }

  /// Whether a function of the project that is called comes to its end only for other servers.
  private func refusesStrangers(_ call: Call, _ program: FileProgram) -> Bool {
    guard let (function, owner) = soleFunction(of: call, program) else { return false }
    let atEnd = conditionsAtEnd(of: function, owner)
    return !atEnd.isEmpty && provesServer(atEnd, owner, .unknown)
  }

  private func soleFunction(
    of call: Call, _ program: FileProgram
  ) -> (FunctionID, FileProgram)? {
    switch program.values[program.bare(call.callee)] {
    case .binding, .member: break
    default: return nil
    }
    let functions = kind(program, call.callee).functions
    guard functions.count == 1, let site = functions.first,
      let owner = workspace.program(of: site.file)
    else { return nil }
    return (site.function, owner)
  }

  // MARK: Authorisation

  /// Whether a test was given the value and a verified one, and left the function where it failed.
  private func isAuthorised(
    _ value: ValueID, _ tested: [Call], _ before: [Call], _ program: FileProgram,
    _ context: CallContext
  ) -> Bool {
    let refusing = before.filter { isRefusing($0, program) }
    return (tested + refusing).contains { call in
      let leaves = program.leaves(of: call)
      return leaves.contains { $0 != value && isSame($0, value, program) }
        && leaves.contains { !isSame($0, value, program) && isCallers($0, program, context) }
    }
  }

  /// Whether a call whose result nobody looks at throws where it refuses.
  private func isRefusing(_ call: Call, _ program: FileProgram) -> Bool {
    let name = program.calleeName(call).lowercased()
    if Self.refusingWords.contains(where: name.hasPrefix) { return true }
    let functions = kind(program, call.callee).functions
    return functions.contains { site in
      workspace.program(of: site.file)?.canThrow(site.function) ?? false
    }
  }

  private static let refusingWords = [
    "assert", "ensure", "require", "authorize", "authorise", "check", "verify", "enforce", "guard",
    "must", "validate", "invariant", "throwunless", "throwif", "can",
  ]

  /// Whether a value is of a row that some test showed to be the user's own, although the client
  /// picked it: `if (project.ownerId !== session.user.id) return`.
  private func isRowOfUser(
    _ value: ValueID, _ conditions: [Condition], _ program: FileProgram, _ context: CallContext
  ) -> Bool {
    guard let path = accessPath(value, program), case .value(let row) = path.root,
      isLookup(row, program, context)
    else { return false }
    func isOfRow(_ other: ValueID) -> Bool {
      guard let compared = accessPath(other, program) else { return false }
      return compared.root == path.root && !compared.names.isEmpty
    }
    func isUsers(_ other: ValueID) -> Bool {
      trace(program, other, .empty, context).isServers
    }
    if program.equalities(conditions).contains(where: { left, right in
      (isOfRow(left) && isUsers(right)) || (isOfRow(right) && isUsers(left))
    }) {
      return true
    }
    return program.testedCalls(conditions).contains { call in
      let leaves = program.leaves(of: call)
      return leaves.contains(where: isOfRow) && leaves.contains(where: isUsers)
    }
  }

  // MARK: Signatures

  /// Whether a value is made with a secret of the server: `createHmac("sha256", key).update(body)`.
  private func isSignature(_ value: ValueID, _ program: FileProgram) -> Bool {
    program.holdsCall(named: ["createHmac", "hmac", "HmacSHA256", "sign"], in: value)
  }

  /// Whether a call tells if a request is signed.
  private func isSignatureCheck(_ call: Call, _ program: FileProgram) -> Bool {
    saysSignature(program.calleeName(call)) || facts(ofCallee: call, program).contains(.tests)
  }

  private func isThrowingCheck(_ call: Call, _ program: FileProgram) -> Bool {
    let name = program.calleeName(call)
    let known = facts(ofCallee: call, program)
    guard known.isEmpty else { return known.contains(.throws) }
    return saysSignature(name) && !name.lowercased().hasPrefix("is")
  }

  private func facts(ofCallee call: Call, _ program: FileProgram) -> [SignatureCheck] {
    graph.facts(at: kind(program, call.callee).states).compactMap {
      if case .signatureCheck(let kind, _) = $0 { kind } else { nil }
    }
  }

  /// Whether a name says that a function checks a signature: `verifySlackSignature`.
  private func saysSignature(_ name: String) -> Bool {
    if let known = signatureNames[name] { return known }
    let answer = Self.saysSignature(lowercased: name.lowercased())
    signatureNames[name] = answer
    return answer
  }

  private static func saysSignature(lowercased name: String) -> Bool {
    // `isSignedIn` says that there is a user, and not which.
    guard !["signedin", "signed_in", "signedup", "signedout"].contains(where: name.contains) else {
      return false
    }
    return ["signature", "signed", "hmac", "webhook"].contains(where: name.contains)
      && ["verify", "validate", "check", "is", "assert", "ensure", "require", "has"]
        .contains(where: name.hasPrefix)
  }

  // MARK: Middleware

  /// An answer for what a handler is handed, with regard to the middleware before it.
  func behindGates(_ answer: Answer, _ given: [Step]) -> Answer {
    guard answer.origins.contains(where: \.label.isClient), case .argument(let place) = given.first,
      isBehind(place, depth: 3, { self.isGate($0, $1) })
    else { return answer }
    return answer.withoutClient
  }

  /// Whether a call that registers a handler or mounts a router does so behind middleware of a kind.
  func isBehind(
    _ place: ArgumentPlace, depth: Int, _ isGate: (ValueID, FileProgram) -> Bool
  ) -> Bool {
    guard depth > 0, let program = workspace.program(of: place.site.file),
      case .call(let call) = program.values[place.site.value]
    else { return false }
    if program.language == .swift {
      return isBehindSwiftGate(call, at: place.site.value, program)
    }
    let earlier = call.arguments.prefix(place.position).map(\.value)
    let used = program.middleware(before: call, at: place.site.value)
    let hooks = program.hooks(beside: call)
    if (earlier + used + hooks).contains(where: { isGate($0, program) }) { return true }
    if chained(before: call, program).contains(where: { isGate($0.value, $0.program) }) {
      return true
    }
    guard let router = program.application(of: call) else { return false }
    var search = ArrivalSearch(tracer: self)
    search.follow(router, [], program)
    let mounts = search.found.compactMap { arrival -> ArgumentPlace? in
      guard case .given(_, let steps, _) = arrival, steps.count == 1,
        case .argument(let mount) = steps.first
      else { return nil }
      return mount
    }
    return !mounts.isEmpty && mounts.allSatisfy { isBehind($0, depth: depth - 1, isGate) }
  }

  /// The middleware that a chain of calls was given before a handler, also where a variable holds its
  /// beginning: `procedure.input(Schema).use(check).mutation(handler)`.
  private func chained(
    before call: Call, _ program: FileProgram
  ) -> [(value: ValueID, program: FileProgram)] {
    var result: [(value: ValueID, program: FileProgram)] = []
    var owner = program
    var current = program.receiver(of: call)
    for _ in 0..<Self.chainLimit {
      guard let value = current.map({ owner.bare($0) }) else { break }
      switch owner.values[value] {
      case .call(let inner):
        if owner.calleeName(inner) == "use" {
          for argument in inner.arguments { result.append((argument.value, owner)) }
        }
        current = owner.receiver(of: inner)
      case .binding, .member:
        let sites = trace(owner, value, .empty, .unknown).sites
        guard let made = sites.first, made != Site(owner.file, value),
          let next = workspace.program(of: made.file), case .call = next.values[made.value]
        else { return result }
        owner = next
        current = made.value
      default: return result
      }
    }
    return result
  }

  /// More links than real chains have.
  private static let chainLimit = 24

  /// An answer for what a decorator hands to a method, with regard to the guards that stand at the
  /// method and its class: `@UseGuards(InternalGuard)`.
  func behindGuards(
    _ answer: Answer, _ function: FunctionID, _ program: FileProgram, handed part: [String]?
  ) -> Answer {
    guard answer.origins.contains(where: \.label.isClient) else { return answer }
    let declared = program.functions[function]
    var decorators = declared.decorators
    if let owner = declared.owner { decorators += program.types[owner].decorators }
    let isGuarded = decorators.contains { decorator in
      guard case .call(let call) = program.values[program.bare(decorator)] else { return false }
      return call.arguments.contains {
        isGuardClass($0.value, at: program.bare(decorator), program) { site in
          self.isGate(site) || part.map { self.vouches(site, forEndOf: $0) } ?? false
        }
      }
    }
    return isGuarded ? answer.withoutClient : answer
  }

  /// Whether a class is a guard whose method `canActivate` decides so.
  private func isGuardClass(
    _ value: ValueID, at decorator: ValueID, _ program: FileProgram,
    _ isGate: (FunctionSite) -> Bool
  ) -> Bool {
    let made = Step.result(Site(program.file, decorator), isConstruction: true, .unknown)
    let path = steps.prepend([made, .member("canActivate")], to: .empty)
    return trace(program, value, path, .unknown).functions.contains { isGate($0) }
  }

  private func isGate(_ value: ValueID, _ program: FileProgram) -> Bool {
    switch program.values[program.bare(value)] {
    case .array(let elements): return elements.contains { isGate($0.value, program) }
    case .string, .template, .object, .pattern: return false
    default: break
    }
    if case .call(let call) = program.values[program.bare(value)],
      facts(ofCallee: call, program).contains(.guards)
    {
      return true
    }
    let answer = trace(program, value, .empty, .unknown)
    return answer.functions.contains { isGate($0) }
      || answer.functions.isEmpty && saysSignature(program.closingName(of: value))
  }

  /// Whether a middleware hands on only what another server sent.
  private func isGate(_ site: FunctionSite) -> Bool {
    guard let program = workspace.program(of: site.file) else { return false }
    let openings = program.openings(of: site.function)
    if openings.isEmpty {
      // `canActivate(context) { return header === process.env.SECRET }`.
      let verdicts = program.verdicts(of: site.function)
      return provesServer(conditionsAtEnd(of: site.function, program), program, .unknown)
        || !verdicts.isEmpty
          && verdicts.allSatisfy {
            provesServer(
              conditions(at: $0, program) + [Condition(test: $0, holds: true)], program, .unknown)
          }
    }
    return openings.allSatisfy { opening in
      provesServer(conditions(at: opening, program), program, .unknown)
        || program.callsBefore(opening).contains { isThrowingCheck($0, program) }
    }
  }
}

extension FileProgram {
  fileprivate func isFalse(_ value: ValueID) -> Bool {
    switch values[bare(value)] {
    case .boolean(false), .null, .undefined: true
    default: false
    }
  }
}

extension Answer {
  /// Whether a client's value that equals this one is no longer its choice: it is verified, or
  /// comes from a call that is trusted where it is used itself (`requireViewer(req).id`).
  var isServers: Bool {
    !origins.contains { $0.label.isUntrusted || $0.label.isLiteral || $0.label.isEnvironment }
      && origins.contains { $0.label.isVerified || $0.label.isUnknown }
  }

  /// The same, with what the client chose taken for another server's word.
  var withoutClient: Answer {
    var result = self
    for index in result.origins.indices where result.origins[index].label.isChosen {
      let origin = result.origins[index]
      result.origins[index] = Origin(
        .neutral, at: origin.place, spelling: origin.spelling, steps: origin.steps)
    }
    return result
  }
}
