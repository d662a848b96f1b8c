import Program
import Source

/// The policy for calls whose body cannot be read (section E of the domain's knowledge table): what
/// goes in and what the callee is called decide whether the client's choice comes out.
extension Tracer {
  /// Answers for a chain of steps that no model knows, from the step on at which it gets lost.
  func unknownChain(_ path: StepList, _ root: Root) -> Answer {
    var current = aim == .origin ? path : .empty
    var names: [String] = []
    while let step = steps.first(current) {
      let rest = steps.rest(current)
      switch step {
      // A default import has no name of its own but what the code calls it.
      case .member(let name) where name != "default": names.append(name)
      case .result(let site, _, let context):
        if let answer = unknownCall(site, names, rest, context) { return answer }
        names = []
      default: break
      }
      current = rest
    }
    return .origin(Origin(.unknown(root.spelling), at: root.place, spelling: root.spelling))
  }

  func unknownCall(
    _ site: Site, _ names: [String], _ rest: StepList, _ context: CallContext
  ) -> Answer? {
    guard aim == .origin, let program = workspace.program(of: site.file),
      case .call(let call) = program.values[site.value]
    else { return nil }
    // `client.send(new GetCommand({ Key: { id } }))` looks up what its command says.
    let callee = program.command(of: call) ?? names.last ?? program.calleeName(call)
    let rest = program.language == .swift ? opened(rest) : rest
    let inputs = leaves(of: call, program, context)
    let verb = Verb(callee)
    // What is looked up by a verified value is that user's: alone, or in scope of it.
    if inputs.contains(where: { $0.answer.origins.contains { $0.label.isVerified } }) {
      guard verb == .lookup else { return nil }
      return leaf(.verified(program.spelling(of: call.callee) + "()"), program, site.value)
    }
    let untrusted = inputs.filter { $0.answer.origins.contains { $0.label.isChosen } }
    guard !untrusted.isEmpty else { return nil }
    // `find(id).flatMapThrowing { try $0.requireID() }` is what the function makes of the row.
    if program.language == .swift, verb == .lookup,
      case .callback(let place, let inner) = effect(of: rest)
    {
      let made = callback(place, inner)
      if made.isKnown { return made }
    }
    /// Whether the row is whose the client says, or only one that the client picks.
    let isIdentity: Bool
    switch verb {
    case .authentication, .other: return nil
    case .data:
      // A token may be verified in there: `getUser({ idToken })`.
      guard untrusted.contains(where: { !Self.isToken($0.name) }), resultKeepsIdentity(rest) else {
        return nil
      }
      isIdentity = true
    case .lookup:
      guard !untrusted.contains(where: { Self.isBearer($0.name) }),
        !inputs.contains(where: { Self.isPassword($0.name) })
      else { return nil }
      isIdentity =
        (untrusted.contains { Self.isIdentifier($0.name) } || Self.looksUpUser(callee))
        && resultKeepsIdentity(rest)
      // What is called on the result may be what looks it up.
      guard isIdentity || !isCalled(rest) else { return nil }
      // An answer of another service to some text is not picked by it.
      guard isIdentity || (callee != "fetch" && untrusted.allSatisfy { !$0.name.isEmpty }) else {
        return nil
      }
    }
    var result = Answer()
    for input in untrusted {
      for origin in input.answer.origins where origin.label.isChosen {
        result.merge(.origin(isIdentity ? origin : origin.selected))
      }
    }
    return result.through(
      TraceStep(program.place(of: site.value), .transformed(by: program.spelling(of: call.callee))))
  }

  /// Whether a value is a row that was looked up, rather than what the client sent, read by a
  /// function.
  func isLookup(_ value: ValueID, _ program: FileProgram, _ context: CallContext) -> Bool {
    guard case .call(let call) = program.values[value] else { return false }
    switch Verb(program.calleeName(call)) {
    case .lookup: return true
    case .data:
      return leaves(of: call, program, context).contains { input in
        (Self.isIdentifier(input.name) || input.name.lowercased().hasSuffix("id"))
          && input.answer.origins.contains { $0.label.isChosen }
      }
    case .authentication, .other: return false
    }
  }

  /// One value that goes into a call, with the name of the field or argument that holds it.
  private struct Input {
    let name: String
    let answer: Answer
  }

  private func leaves(
    of call: Call, _ program: FileProgram, _ context: CallContext
  ) -> [Input] {
    var result: [Input] = []
    // The calls before it in a chain: `from("users").select().eq("id", body.id).single()`.
    var calls = [call]
    var receiver = call.callee
    while case .member(let base, _) = program.values[program.bare(receiver)],
      case .call(let inner) = program.values[program.bare(base)]
    {
      calls.append(inner)
      receiver = inner.callee
    }
    for call in calls {
      let named = call.arguments.first.flatMap { constantName($0.value, program) }
      // `User.find(id, on: db)`: what stands first in Swift's look-ups is the row's id.
      let key = program.language == .swift && program.calleeName(call) == "find" ? "id" : nil
      for (position, argument) in call.arguments.enumerated() {
        collect(
          argument.value, argument.label ?? named ?? (position == 0 ? key : nil) ?? "", depth: 4,
          program, context, &result)
      }
    }
    if let row = relatedRow(receiver, program) {
      let id = steps.prepend(.member("id"), to: .empty)
      result.append(Input(name: "id", answer: trace(program, row, id, context)))
    }
    return result
  }

  /// The row whose relation a query is about: `user` of `user.$teams.query(on: db)`. What it finds is
  /// the user's, whatever else picks it.
  private func relatedRow(_ callee: ValueID, _ program: FileProgram) -> ValueID? {
    guard program.language == .swift,
      case .member(let relation, _) = program.values[program.bare(callee)],
      case .member(let row, let name) = program.values[program.bare(relation)],
      name.hasPrefix("$"), name.count > 1
    else { return nil }
    return row
  }

  /// The text of a literal first argument: the column in `eq("id", value)`, or of a statement in
  /// SQL the column that it looks by.
  private func constantName(_ value: ValueID, _ program: FileProgram) -> String? {
    guard case .string(let text) = program.values[value] else { return nil }
    return Self.isBearer(text) ? text : SQLText.columns(of: text).first ?? text
  }

  private func collect(
    _ value: ValueID, _ name: String, depth: Int, _ program: FileProgram, _ context: CallContext,
    _ result: inout [Input]
  ) {
    if depth > 0, case .object(let properties) = program.values[program.bare(value)] {
      for property in properties {
        let inner = if case .name(let key) = property.key { key } else { name }
        let isLeaf: Bool
        if case .object = program.values[program.bare(property.value)] {
          isLeaf = false
        } else {
          isLeaf = true
        }
        collect(
          property.value, isLeaf ? inner : name.isEmpty ? inner : name, depth: depth - 1, program,
          context, &result)
      }
      return
    }
    switch program.values[program.bare(value)] {
    case .call(let made) where depth > 0 && made.isConstruction:
      for argument in made.arguments {
        collect(argument.value, name, depth: depth - 1, program, context, &result)
      }
      return
    case .array(let elements) where depth > 0:
      for element in elements {
        collect(element.value, name, depth: depth - 1, program, context, &result)
      }
      return
    case .template(let parts) where depth > 0:
      // A statement in SQL: `select * from users where id = ${id}`.
      var text = ""
      for part in parts {
        switch part {
        case .text(let more): text += more
        case .value(let inner):
          guard let column = SQLText.columns(of: text + "$").last else { continue }
          collect(
            inner, Self.isBearer(text) ? text : column, depth: depth - 1, program, context,
            &result)
        }
      }
    case .call(let call) where depth > 0 && Self.comparisons.contains(program.calleeName(call)):
      // A query's own comparison: `eq(users.id, id)`, `and(…)`.
      let column =
        call.arguments.count == 2
        ? call.arguments.first.map { lastName($0.value, program) } ?? name : name
      for argument in call.arguments {
        collect(argument.value, column, depth: depth - 1, program, context, &result)
      }
      return
    case .binary(.equal, let left, let right) where depth > 0 && program.language == .swift:
      // `filter(\.$id == id)`.
      let column = lastName(left, program).drop { $0 == "$" }
      collect(right, String(column), depth: depth - 1, program, context, &result)
      return
    default: break
    }
    let own = name.isEmpty ? lastName(value, program) : name
    result.append(Input(name: own, answer: trace(program, value, .empty, context)))
  }

  private func lastName(_ value: ValueID, _ program: FileProgram) -> String {
    switch program.values[program.bare(value)] {
    case .binding(let binding): program.bindings[binding].name
    case .member(_, let name), .implicitMember(let name): name
    default: ""
    }
  }

  private func isCalled(_ path: StepList) -> Bool {
    steps.steps(path).contains { if case .result = $0 { true } else { false } }
  }

  /// The steps without those that only lead out of a future or an optional: of
  /// `find(id).unwrap(or: e).flatMap { user in … user.id … }` the last.
  private func opened(_ path: StepList) -> StepList {
    var kept: [Step] = []
    var current = path
    while let step = steps.first(current) {
      if case .receiver(let inner) = effect(of: current) {
        current = steps.first(inner) == .anyElement ? steps.rest(inner) : inner
      } else if case .callback = effect(of: current) {
        break
      } else {
        kept.append(step)
        current = steps.rest(current)
      }
    }
    return steps.prepend(kept, to: current)
  }

  /// Whether what is read of an unknown result can be an identity or a tier.
  private func resultKeepsIdentity(_ rest: StepList) -> Bool {
    for step in steps.steps(rest) {
      if case .member(let name) = step, !Self.carriedNames.contains(name) { return false }
    }
    return true
  }

  private static let carriedNames: Set<String> = [
    "id", "_id", "$id", "userId", "user_id", "userID", "uid", "sub", "email", "username", "handle",
    "user",
    "account", "customerId", "plan", "tier", "role", "data", "value", "success", "toString",
    "body", "claims", "profile", "row", "rows", "result", "at", "trim", "Item", "Items",
    "requireID", "uuidString", "description", "rawValue",
  ]

  /// What builders of queries call their comparisons.
  private static let comparisons: Set<String> = [
    "eq", "and", "or", "inArray", "like", "ilike", "Equal", "In", "equals",
  ]

  private static let identifierNames: Set<String> = [
    "id", "_id", "uid", "userid", "user_id", "email", "username", "handle", "slug", "phone",
    "customer", "customerid", "customer_id", "subscription", "subscriptionid", "accountid",
    "account_id", "orgid", "org_id", "teamid", "team_id", "externalid", "external_id",
    "stripecustomerid", "user", "sub",
  ]

  static func isIdentifier(_ name: String) -> Bool {
    identifierNames.contains(name.lowercased())
  }

  /// `getUserByWalletAddress`, `findAccountByPhone`: the callee says that its argument is an
  /// identifier; `findUserByToken` says that it is proof.
  private static func looksUpUser(_ callee: String) -> Bool {
    let name = callee.lowercased()
    guard
      let range = ["userby", "accountby", "memberby", "customerby", "profileby"]
        .lazy.compactMap({ name.firstRange(of: $0) }).first
    else { return false }
    return !isBearer(String(name[range.upperBound...]))
  }

  /// Whether a field holds a token that a function may verify.
  private static func isToken(_ name: String) -> Bool {
    let name = name.lowercased()
    return ["token", "jwt", "session", "sid"].contains { name.hasSuffix($0) }
  }

  /// Whether a field holds proof of who sends it: whoever has the value is the user.
  static func isBearer(_ name: String) -> Bool {
    let name = name.lowercased()
    return ["token", "session", "apikey", "api_key", "secret", "code", "nonce", "ticket", "invite"]
      .contains { name.contains($0) } || name == "sid"
  }

  /// Whether a row is looked up by its password as well, which only its owner knows.
  private static func isPassword(_ name: String) -> Bool {
    ["password", "passwordhash", "password_hash", "pwd", "passwd"].contains(name.lowercased())
  }

  /// What a callee's name says that it does.
  private enum Verb {
    case data, lookup, authentication, other

    init(_ name: String) {
      let lower = name.lowercased()
      if Self.authenticationWords.contains(where: { lower.hasPrefix($0) })
        || ((lower.hasPrefix("verify") || lower.hasPrefix("validate"))
          && Self.proofWords.contains { lower.hasSuffix($0) })
      {
        self = .authentication
      } else if Self.lookupWords.contains(where: { lower.hasPrefix($0) }) || lower == "single"
        || lower.hasSuffix("command")
        || lower == "maybesingle" || lower.contains("byid") || lower.contains("byemail")
      {
        self = .lookup
      } else if Self.dataWords.contains(where: { lower.hasPrefix($0) }) {
        self = .data
      } else {
        self = .other
      }
    }

    private static let authenticationWords = [
      "login", "signin", "signup", "authenticate", "authorize", "exchange", "redeem", "consume",
      "introspect", "register", "createuser", "signinwith",
    ]
    private static let proofWords = [
      "token", "jwt", "session", "password", "credentials", "otp", "code", "signature", "request",
      "idtoken", "initdata", "apikey", "user",
    ]
    private static let lookupWords = [
      "find", "fetch", "load", "lookup", "query", "retrieve", "getby", "getuserby", "first", "all",
      "execute", "upsert", "where", "limit", "sql", "$query",
    ]
    private static let dataWords = [
      "get", "extract", "parse", "read", "pick", "select", "derive", "normalize", "normalise",
      "sanitize", "sanitise", "clean", "validate", "check", "coerce", "transform", "map", "to",
      "build", "resolve", "decode", "schema",
    ]
  }
}

extension FileProgram {
  /// The name of the command that a call sends; nil where it sends none.
  fileprivate func command(of call: Call) -> String? {
    guard calleeName(call) == "send", let argument = call.arguments.first,
      case .call(let made) = values[bare(argument.value)], made.isConstruction
    else { return nil }
    let name = calleeName(made)
    return name.hasSuffix("Command") ? name : nil
  }
}

extension Label {
  var isClient: Bool {
    switch self {
    case .client: true
    default: false
    }
  }

  /// Whether the client chose the value, or which row it is of.
  var isChosen: Bool {
    switch self {
    case .client, .selected: true
    default: false
    }
  }
}

extension Origin {
  /// The same, where it only picks what is read.
  var selected: Origin {
    guard case .client(let input) = label else { return self }
    return Origin(.selected(input), at: place, spelling: spelling, steps: steps)
  }
}
