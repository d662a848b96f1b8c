import Program
import Source

extension Tracer {
  /// Answers for a value that an earlier test proved equal to a verified one: after
  /// `if (body.userId !== session.user.id) return`, the body's id is the session's.
  func guarded(
    _ program: FileProgram, _ value: ValueID, _ path: StepList, _ context: CallContext
  ) -> Answer? {
    switch program.values[value] {
    case .binding, .member, .element: break
    default: return nil
    }
    let conditions = self.conditions(at: value, program)
    guard !conditions.isEmpty else { return nil }
    if isBehindPassword(value, conditions, program) {
      return leaf(.verified("the account whose password was checked"), program, value)
    }
    let isWhole = isConversion(path)
    guard isWhole || isPart(path) else { return nil }
    let equalities = program.equalities(conditions)
    for (left, right) in equalities {
      for (own, other) in [(left, right), (right, left)]
      where own != value && isSame(own, value, program)
        && !isChanged(value, since: own, program)
        // Of a text that is made with the session's id, a part is that id.
        && (isWhole || isMadeText(other, program))
      {
        if isCallers(other, program, context) || trace(program, other, .empty, context).isServers {
          return leaf(.verified(program.spelling(of: other)), program, value)
        }
      }
    }
    return nil
  }

  /// Whether a value is of the verified caller: traced to a session, or read from what everyone calls
  /// one while nothing is known of how it was filled.
  func isCallers(
    _ value: ValueID, _ program: FileProgram, _ context: CallContext, depth: Int = 2
  ) -> Bool {
    let origins = trace(program, value, .empty, context).origins
    guard !origins.contains(where: \.label.isUntrusted) else { return false }
    if origins.contains(where: \.label.isVerified) { return true }
    guard depth > 0, !origins.isEmpty, origins.allSatisfy(\.label.isUnknown) else { return false }
    if let names = program.memberChain(value)?.names,
      names.contains(where: Self.callerNames.contains)
    {
      return true
    }
    // A row that was looked up by what is the caller's.
    guard let call = program.call(behind: value) else { return false }
    return program.leaves(of: call).contains { isCallers($0, program, context, depth: depth - 1) }
  }

  /// What servers call the one who signed in: `req.user.id`.
  private static let callerNames: Set<String> = [
    "user", "session", "viewer", "currentUser", "principal", "auth",
  ]

  /// Whether steps only write a value in another way: `id.uuidString`, `id.toString()`.
  func isConversion(_ path: StepList) -> Bool {
    var current = path
    while let step = steps.first(current) {
      if case .member(let name) = step, Self.conversions.contains(name) {
        current = steps.rest(current)
      } else if case .receiver(let rest) = effect(of: current) {
        current = rest
      } else {
        return false
      }
    }
    return true
  }

  /// Whether steps lead to a part of a text: `url.pathname.split("/")[2]`.
  private func isPart(_ path: StepList) -> Bool {
    var current = path
    while let step = steps.first(current) {
      switch step {
      case .index, .anyElement: current = steps.rest(current)
      default:
        guard case .receiver(let rest) = effect(of: current) else { return false }
        current = rest
      }
    }
    return true
  }

  private func isMadeText(_ value: ValueID, _ program: FileProgram) -> Bool {
    var current = program.bare(value)
    if case .binding(let binding) = program.values[current],
      let sole = program.soleValue(of: binding)
    {
      current = program.bare(sole)
    }
    switch program.values[current] {
    case .template, .binary(.add, _, _): return true
    default: return false
    }
  }

  /// Properties that are the value itself in another form.
  private static let conversions: Set<String> = ["uuidString", "description", "rawValue"]

  /// Whether the caller proved that it is another server of ours, by a secret of the environment.
  func isBehindServerSecret(
    _ equalities: [(ValueID, ValueID)], _ program: FileProgram, _ context: CallContext
  ) -> Bool {
    equalities.contains { left, right in
      let first = trace(program, left, .empty, context).origins
      let second = trace(program, right, .empty, context).origins
      return (first.contains { $0.label.isSecret } && second.contains { $0.label.isSent })
        || (second.contains { $0.label.isSecret } && first.contains { $0.label.isSent })
    }
  }

  /// Whether a value is a row of which some test checked the password or code:
  /// `if (!(await bcrypt.compare(password, account.hash))) return`.
  private func isBehindPassword(
    _ value: ValueID, _ conditions: [Condition], _ program: FileProgram
  ) -> Bool {
    let checks = program.passedCalls(conditions).filter { call in
      Self.passwordChecks.contains(program.calleeName(call))
        || call.arguments.contains { isGivenPassword($0.value, program) }
    }
    guard let path = accessPath(value, program) else { return false }
    let isChecked = checks.contains { call in
      call.arguments.contains { accessPath($0.value, program)?.root == path.root }
        || program.receiver(of: call).flatMap { accessPath($0, program) }?.root == path.root
    }
    if isChecked { return true }
    return program.equalities(conditions).contains { left, right in
      isPassword(left, of: path, program) || isPassword(right, of: path, program)
    }
  }

  /// Whether a value is what somebody typed as the password, by its name.
  private func isGivenPassword(_ value: ValueID, _ program: FileProgram) -> Bool {
    Self.typedPasswordNames.contains(program.closingName(of: value).lowercased())
  }

  private static let typedPasswordNames: Set<String> = [
    "password", "pass", "pwd", "passwd", "plainpassword", "candidatepassword", "passphrase",
  ]

  /// Whether a value that a test compares is the password of the row that a path leads into, or that
  /// was looked up by it: `if (account.password !== password) return`.
  private func isPassword(
    _ compared: ValueID, of path: AccessPath, _ program: FileProgram
  ) -> Bool {
    guard let row = accessPath(compared, program), let name = row.names.last,
      Self.passwordNames.contains(name.lowercased())
    else { return false }
    switch row.root {
    case .binding(let binding):
      if case .parameter = program.bindings[binding].kind { return false }
      return row.root == path.root
    case .value(let lookup):
      guard case .call(let call) = program.values[lookup] else { return false }
      return row.root == path.root
        || call.arguments.contains { accessPath($0.value, program) == path }
    }
  }

  /// Names, in lower case, of the fields of a row that its user alone can repeat.
  private static let passwordNames: Set<String> = [
    "password", "passwordhash", "password_hash", "hash", "pwd", "passwd", "pin", "otp", "otpcode",
    "code", "secret", "apikey", "api_key", "token", "tokenhash", "token_hash",
  ]

  /// Names of functions that compare a password, a one-time code or a signature.
  private static let passwordChecks: Set<String> = [
    "compare", "compareSync", "verifyPassword", "comparePassword", "validPassword",
    "checkPassword", "validatePassword", "isValidPassword", "passwordMatches", "verify",
    "timingSafeEqual", "verifyOtp", "verifyCode",
  ]

  /// Whether two expressions of a file read the same value: the same members of the same variable,
  /// through constants that hold them.
  func isSame(_ left: ValueID, _ right: ValueID, _ program: FileProgram) -> Bool {
    guard let first = accessPath(left, program), let second = accessPath(right, program) else {
      return false
    }
    return first == second
  }

  /// Whether the variable that a value is read from, or a member of it, is written between a test
  /// and the value.
  private func isChanged(_ value: ValueID, since test: ValueID, _ program: FileProgram) -> Bool {
    guard let path = accessPath(value, program), case .binding(let binding) = path.root else {
      return false
    }
    let start = program.range(of: test).upperBound
    let end = program.range(of: value).lowerBound
    func isBetween(_ range: ByteRange) -> Bool {
      start <= range.lowerBound && range.upperBound <= end
    }
    return program.writes(of: binding).contains { isBetween($0.range) }
      || program.memberWrites.contains { write in
        guard isBetween(program.range(of: write.target)),
          let written = program.memberChain(write.target), written.root == binding
        else { return false }
        // `context.res = …` leaves `context.params` as it was.
        return path.names.starts(with: written.names) || written.names.starts(with: path.names)
      }
  }

  struct AccessPath: Hashable {
    enum Root: Hashable {
      case binding(BindingID)
      case value(ValueID)
    }
    var root: Root
    var names: [String]
  }

  /// A value as a root and the members read from it, with constants replaced by what they hold and
  /// conversions such as `String(x)` left out.
  func accessPath(_ value: ValueID, _ program: FileProgram) -> AccessPath? {
    var names: [String] = []
    var current = value
    var limit = 24
    while limit > 0 {
      limit -= 1
      switch program.values[current] {
      case .transparent(let inner), .cast(let inner, _), .await(let inner), .presence(let inner):
        current = inner
      case .member(let base, "uuidString"):
        current = base
      case .member(let base, let name):
        names.append(name)
        current = base
      case .element(let base, let key):
        guard case .number(let index) = program.values[key] else {
          return AccessPath(root: .value(current), names: names.reversed())
        }
        names.append(index)
        current = base
      case .binding(let binding):
        let writes = program.writes(of: binding)
        guard writes.count == 1, let write = writes.first else {
          return AccessPath(root: .binding(binding), names: names.reversed())
        }
        let members = write.path.compactMap { step in
          if case .member(let name) = step { name } else { nil }
        }
        guard case .value(let source) = write.source, members.count == write.path.count else {
          return AccessPath(root: .binding(binding), names: names.reversed())
        }
        names += members.reversed()
        current = source
      case .call(let call):
        if let inner = converted(call, program) {
          current = inner
          continue
        }
        return AccessPath(root: .value(current), names: names.reversed())
      default:
        return AccessPath(root: .value(current), names: names.reversed())
      }
    }
    return nil
  }

  /// The value that a conversion leaves the same: `String(x)`, `x.toString()`, `Buffer.from(x)`.
  func converted(_ call: Call, _ program: FileProgram) -> ValueID? {
    switch program.values[call.callee] {
    case .global("String"), .global("Number"):
      return call.arguments.first?.value
    case .member(let base, "toString"), .member(let base, "trim"):
      return base
    case .member(let base, "from"):
      if case .global("Buffer") = program.values[base] { return call.arguments.first?.value }
      return nil
    default: return nil
    }
  }
}

extension Label {
  fileprivate var isSecret: Bool {
    guard case .environment(let name) = self else { return false }
    return !["NEXT_PUBLIC_", "VITE_", "PUBLIC_", "REACT_APP_", "EXPO_PUBLIC_"].contains {
      name.hasPrefix($0)
    }
  }

  /// What the client sent, whether as data or as a credential.
  fileprivate var isSent: Bool {
    switch self {
    case .client, .credential: true
    default: false
    }
  }
}
