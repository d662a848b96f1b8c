import Program
package import Source

/// A call that mints a token, or that the SDK mints for.
package struct Mint: Sendable {
  package let site: Site
  package let shape: MintShape
  /// As the code writes it: `behest.auth.mint`.
  package let spelling: String
  /// Whether it is a plain HTTP request to the gateway.
  package let isRequest: Bool
  /// The value that carries the fields, and the members that lead to them; nil where the call's own
  /// arguments do.
  let body: Body?
  /// The calls through which the function around sends this request, where it sends others as well.
  let context: CallContext

  init(
    site: Site, shape: MintShape, spelling: String, isRequest: Bool, body: Body? = nil,
    context: CallContext = .unknown
  ) {
    self.context = context
    self.site = site
    self.shape = shape
    self.spelling = spelling
    self.isRequest = isRequest
    self.body = body
  }

  struct Body: Sendable {
    let site: Site
    let members: [String]
  }
}

/// What a mint is given for one of its fields.
package struct FieldUse: Sendable {
  package let field: MintField
  /// The property in the mint's argument, or the argument or spread that it hides in.
  package let place: SourceRange
  /// The value that is written there.
  package let site: Site
  /// Whether the field hides in a value that may carry others: `mint(body)`, `...body`.
  package let isHidden: Bool
  /// Whether the field is there only sometimes: `...(user && { user_id: user.id })`.
  package let isConditional: Bool
  package let origins: [Origin]

  init(
    field: MintField, place: SourceRange, site: Site, isHidden: Bool, isConditional: Bool = false,
    origins: [Origin]
  ) {
    self.field = field
    self.place = place
    self.site = site
    self.isHidden = isHidden
    self.isConditional = isConditional
    self.origins = origins
  }
}

extension Flow {
  /// What a mint is given for a field; nil where nothing that is known sets it.
  package func use(of field: MintField, in mint: Mint) -> FieldUse? {
    guard let locator = mint.shape.fields[field] else { return nil }
    return uses(at: locator, field, in: mint)
  }

  /// Names beside the user id's that a mint is given and ignores.
  package func misspeltUser(in mint: Mint) -> FieldUse? {
    for locator in mint.shape.misspelt {
      if let use = uses(at: locator, .userID, in: mint) { return use }
    }
    return nil
  }

  /// Whether the call is given a token, so that it does not mint.
  package func isGivenToken(_ mint: Mint) -> Bool {
    guard let token = mint.shape.token, let use = uses(at: token, .userID, in: mint) else {
      return false
    }
    return !use.origins.allSatisfy { $0.label == .absent }
  }

  /// Whether all that a mint is given is known, so that what is not among it is not there.
  package func isFullyKnown(_ locator: Locator, in mint: Mint) -> Bool {
    guard let program = workspace.program(of: mint.site.file),
      case .call(let call) = program.values[mint.site.value]
    else { return false }
    if call.arguments.contains(where: \.isSpread) { return false }
    if let body = mint.body { return isFullyKnown(body, locator, mint.context) }
    let values = arguments(locator.argument, of: call, at: mint.site)
    guard !values.isEmpty else { return true }
    return values.allSatisfy { value in
      var path = StepList.empty
      path = tracer.steps.prepend(members: locator.members, to: path)
      let answer = tracer.answer(Site(program.file, value), path, in: mint.context)
      return !answer.origins.isEmpty && answer.origins.allSatisfy { $0.label == .absent }
    }
  }

  private func isFullyKnown(
    _ body: Mint.Body, _ locator: Locator, _ context: CallContext
  ) -> Bool {
    let members = body.members + locator.members.suffix(1)
    let path = tracer.steps.prepend(members: members, to: .empty)
    let answer = tracer.answer(body.site, path, in: context)
    return !answer.origins.isEmpty && answer.origins.allSatisfy { $0.label == .absent }
  }

  private func uses(at locator: Locator, _ field: MintField, in mint: Mint) -> FieldUse? {
    let carrier = FieldCarrier(flow: self, field: field, context: mint.context)
    if let body = mint.body {
      return carrier.find(body.members + locator.members.suffix(1), in: body.site)
    }
    guard let program = workspace.program(of: mint.site.file),
      case .call(let call) = program.values[mint.site.value],
      let value = arguments(locator.argument, of: call, at: mint.site).first
    else { return nil }
    return carrier.find(locator.members, in: Site(program.file, value))
  }
}

extension Flow {
  /// Whether the instance that a mint is called on was made with a default user: that is the
  /// identity of a mint without one.
  package func hasDefaultUser(_ mint: Mint) -> Bool {
    guard let program = workspace.program(of: mint.site.file),
      case .call(let call) = program.values[mint.site.value]
    else { return false }
    var receiver = call.callee
    while case .member(let base, _) = program.values[program.bare(receiver)] { receiver = base }
    return expressions(of: Site(program.file, receiver)).contains { site in
      guard let owner = workspace.program(of: site.file),
        case .call(let creation) = owner.values[site.value],
        let options = creation.arguments.first
      else { return false }
      return origins(of: Site(site.file, options.value), member: "defaultUserId")
        .contains { $0.label != .absent && !$0.label.isUnknown }
    }
  }
}
