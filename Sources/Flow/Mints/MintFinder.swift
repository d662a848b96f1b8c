import Program
import Source

/// Finds the calls that mint.
struct MintFinder {
  let flow: Flow

  /// In the files that mention Behest, and in those that get the means to mint from them.
  func mints(in files: [FileID]) -> [Mint] {
    var search = MintFiles(flow)
    let scopes = search.scopes(of: files)
    let near = scopes.keys.sorted()
    let requestsMayMint = mayMintByRequest(near)
    var found: [Mint] = []
    for file in near {
      guard let program = flow.workspace.program(of: file), let scope = scopes[file] else {
        continue
      }
      found += mints(in: program, scope, requestsMayMint)
    }
    found += mintsInSwift(files)
    return found.sorted { $0.site < $1.site }
  }

  /// Whether some text of a script may be the end of a mint's URL, or the header by which a request
  /// with the key names its user: where none is, no request can be a mint.
  private func mayMintByRequest(_ files: [FileID]) -> Bool {
    let spelling = flow.workspace.scripts(containing: "mint")
    let mayEndURL = "\"'`/?#$".contains { end in
      !flow.workspace.files(among: spelling, containing: "mint\(end)").isEmpty
    }
    return mayEndURL
      || ["nd-User-Id", "nd-user-id"].contains {
        !flow.workspace.files(among: files, containing: $0).isEmpty
      }
  }

  // MARK: JavaScript

  private func mints(
    in program: FileProgram, _ scope: MintFiles.Scope, _ requestsMayMint: Bool
  ) -> [Mint] {
    var spelled: [String: Bool] = [:]
    /// Whether the file spells what a call of the SDK is made on.
    func isSpelled(_ name: String) -> Bool {
      if let known = spelled[name] { return known }
      let owners = flow.graph.mintNames.spellings[name] ?? []
      let answer =
        owners.isEmpty || owners.contains { flow.workspace.mentions($0, in: [program.file]) }
      spelled[name] = answer
      return answer
    }
    let mayRename = scope.isGiven || flow.workspace.mentions("mint", in: [program.file])
    return program.values.ids.flatMap { id -> [Mint] in
      guard case .call(let call) = program.values[id] else { return [] }
      let names = flow.calleeNames(of: call, program)
      let mayRequest =
        requestsMayMint && scope.requests.include(id, program)
        && names?.contains(where: flow.graph.mintNames.isOfRequest) ?? true
      let mayCallSDK =
        names?.contains { flow.graph.mintNames.isOfSDK($0) && (scope.isGiven || isSpelled($0)) }
        ?? mayRename
      guard mayRequest || mayCallSDK else { return [] }
      return mints(Site(program.file, id), call, program, mayRequest: mayRequest)
    }
  }

  func mints(
    _ site: Site, _ call: Call, _ program: FileProgram, mayRequest: Bool = true
  ) -> [Mint] {
    let facts = flow.facts(of: call, at: site)
    let named = facts.isEmpty ? NamedMint(flow: flow).shape(of: call, in: program) : nil
    guard named != nil || facts.contains(where: \.mayMint) else { return [] }
    // `mint(id)` of the project's own, which returns what the SDK's returns, is no second mint.
    guard flow.functions(of: Site(program.file, call.callee)).isEmpty else { return [] }
    let spelling = program.spelling(of: call.callee)
    if let shape = named {
      return [Mint(site: site, shape: shape, spelling: spelling, isRequest: false)]
    }
    for fact in facts {
      switch fact {
      case .mint(_, let shape):
        return [Mint(site: site, shape: shape, spelling: spelling, isRequest: false)]
      case .request(_, let shape):
        guard mayRequest else { continue }
        let url = self.url(shape, call, site, program)
        // A path alone is the application's own route in a browser; in Swift it has a base.
        let isWhole =
          !shape.hasOwnBase && program.language != .swift && !hasBase(shape, call, site, program)
        // `fetch(request)` sends what was made elsewhere, and that is the mint.
        guard url.contains(where: { ends(at: $0, isWhole, .unknown) }),
          call.isConstruction || !url.contains(where: { isRequest($0.site) })
        else {
          guard url.contains(where: { MintURL(flow: flow).isGateway($0.site) }),
            let mint = identityHeader(shape, call, site, program)
          else { continue }
          return [mint]
        }
        let body = body(shape, call, site, program)
        let contexts = CallerSplit(flow: flow).contexts(of: site) { context in
          let url = self.url(shape, call, site, program, context)
          return (url, url.filter { ends(at: $0, isWhole, context) })
        }
        return contexts.map { context in
          Mint(
            site: site, shape: Self.requestShape, spelling: spelling, isRequest: true, body: body,
            context: context)
        }
      default: continue
      }
    }
    return []
  }

  private func ends(at part: SiteOnCase, _ isWhole: Bool, _ context: CallContext) -> Bool {
    MintURL(flow: flow, context: part.context == .any ? context : part.context)
      .ends(at: part.site, isWhole: isWhole)
  }

  /// The parts of a request's URL; in any context, those that do not hang on a case.
  private func url(
    _ shape: RequestShape, _ call: Call, _ site: Site, _ program: FileProgram,
    _ context: CallContext = .unknown
  ) -> [SiteOnCase] {
    let own =
      places(shape.url, call, site, program, context) + base(shape, call, site, program)
    guard shape.urlIsReceivers else { return own }
    // The calls before it in the chain: `superagent.post(url).set(name, value).send(body)`.
    var result: [SiteOnCase] = []
    var receiver = program.receiver(of: call)
    for _ in 0..<Self.chainLimit {
      guard let current = receiver else { break }
      receiver = nil
      for made in flow.expressions(of: Site(program.file, current)) {
        guard let owner = flow.workspace.program(of: made.file),
          case .call(let opening) = owner.values[made.value]
        else { continue }
        result += places(shape.url, opening, made, owner)
        if owner.file == program.file { receiver = owner.receiver(of: opening) }
      }
    }
    return result
  }

  private static let chainLimit = 12

  private func base(
    _ shape: RequestShape, _ call: Call, _ site: Site, _ program: FileProgram
  ) -> [SiteOnCase] {
    places(shape.base, call, site, program)
  }

  /// Whether a call is given a base for its path, of whatever text.
  private func hasBase(
    _ shape: RequestShape, _ call: Call, _ site: Site, _ program: FileProgram
  ) -> Bool {
    shape.base.contains { locator in
      flow.arguments(locator.argument, of: call, at: site).contains { argument in
        let path = flow.tracer.steps.prepend(members: locator.members, to: .empty)
        let origins = flow.tracer.answer(Site(program.file, argument), path).origins
        return origins.contains { $0.label != .absent && !$0.label.isUnknown }
      }
    }
  }

  private func places(
    _ locators: [Locator], _ call: Call, _ site: Site, _ program: FileProgram,
    _ context: CallContext = .unknown
  ) -> [SiteOnCase] {
    locators.flatMap { locator in
      flow.arguments(locator.argument, of: call, at: site)
        .flatMap { members(locator.members, of: Site(program.file, $0), context) }
    }
  }

  /// Whether a value is a request that was made with `new Request(url, options)`.
  private func isRequest(_ site: Site) -> Bool {
    flow.expressions(of: site).contains { made in
      guard let program = flow.workspace.program(of: made.file),
        case .call(let call) = program.values[made.value], call.isConstruction
      else { return false }
      return flow.facts(of: call, at: made).contains {
        if case .request = $0 { true } else { false }
      }
    }
  }

  /// A request with the raw key, whose header names the end user.
  private func identityHeader(
    _ shape: RequestShape, _ call: Call, _ site: Site, _ program: FileProgram
  ) -> Mint? {
    for locator in shape.headers {
      for name in ["X-End-User-Id", "x-end-user-id"] {
        let header = Locator(locator.argument, members: locator.members + [name])
        let mint = Mint(
          site: site,
          shape: MintShape(
            "X-End-User-Id", fields: [.userID: header], sharesWithoutUser: false),
          spelling: program.spelling(of: call.callee), isRequest: true)
        // Headers of which nothing is known say nothing of the user.
        let use = flow.use(of: .userID, in: mint)
        if use?.origins.contains(where: { !$0.label.isUnknown }) ?? false { return mint }
      }
    }
    return nil
  }

  private func members(
    _ names: [String], of site: Site, _ context: CallContext
  ) -> [SiteOnCase] {
    guard !names.isEmpty else { return [SiteOnCase(site: site, context: .any)] }
    let path = flow.tracer.steps.prepend(members: names, to: .empty)
    return flow.tracer.answer(site, path, in: context).sites(from: .any)
      .map { SiteOnCase(site: $0.site, context: $0.context) }
  }

  /// The fields of a mint in the body of a request.
  private static let requestShape = MintShape(
    "POST /auth/mint",
    fields: Dictionary(
      uniqueKeysWithValues: MintField.allCases.map {
        ($0, Locator(.position(1), members: [$0.name]))
      }),
    misspelt: [Locator(.position(1), "userId"), Locator(.position(1), "userID")])

  /// The value that a request sends; the first place that it may stand in counts.
  private func body(
    _ shape: RequestShape, _ call: Call, _ site: Site, _ program: FileProgram
  ) -> Mint.Body? {
    for locator in shape.body {
      if let value = flow.arguments(locator.argument, of: call, at: site).first {
        return Mint.Body(site: Site(program.file, value), members: locator.members)
      }
    }
    guard !shape.closureBody.isEmpty else { return nil }
    for argument in call.arguments.reversed() {
      switch program.values[program.bare(argument.value)] {
      case .function(let closure):
        return encoded(shape.closureBody, program) { isParameter($0, of: closure, program) }
          ?? written(shape.closureBytes, program) { isParameter($0, of: closure, program) }
      case .binding(let request):
        // `var out = ClientRequest(…); try out.content.encode(body); client.send(out)`.
        guard
          let body = encoded(shape.closureBody, program, by: { $0 == request })
            ?? written(shape.closureBytes, program, by: { $0 == request })
        else { continue }
        return body
      default: continue
      }
    }
    return nil
  }

  /// What a closure or a function writes to the body of a request as bytes:
  /// `{ $0.body = .init(data: data) }`.
  private func written(
    _ member: String?, _ program: FileProgram, by isRequest: (BindingID) -> Bool
  ) -> Mint.Body? {
    guard let member else { return nil }
    for write in program.memberWrites {
      guard let (root, names) = program.memberChain(write.target), names == [member],
        isRequest(root)
      else { continue }
      return Mint.Body(site: Site(program.file, write.value), members: [])
    }
    return nil
  }

  /// What a file encodes through a variable: a closure's parameter, or a request that it makes.
  private func encoded(
    _ members: [String], _ program: FileProgram, by isRequest: (BindingID) -> Bool
  ) -> Mint.Body? {
    for id in program.values.ids {
      guard case .call(let call) = program.values[id],
        let (root, names) = program.memberChain(call.callee), names == members,
        isRequest(root), let argument = call.arguments.first
      else { continue }
      return Mint.Body(site: Site(program.file, argument.value), members: [])
    }
    return nil
  }

  private func isParameter(
    _ binding: BindingID, of closure: FunctionID, _ program: FileProgram
  ) -> Bool {
    program.writes(of: binding).contains { write in
      if case .parameter(closure, 0) = write.source { true } else { false }
    }
  }
}

extension MintFiles.Requests {
  fileprivate func include(_ value: ValueID, _ program: FileProgram) -> Bool {
    switch self {
    case .none: false
    case .all: true
    case .within(let functions):
      functions.contains { program.functions[$0].range.contains(program.range(of: value)) }
    }
  }
}

extension Fact {
  fileprivate var mayMint: Bool {
    switch self {
    case .mint, .request: true
    default: false
    }
  }
}
