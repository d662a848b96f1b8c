import Program
import Source

/// Finds where a field stands in what a call is given.
struct FieldCarrier {
  let flow: Flow
  let field: MintField
  /// The calls through which the function at hand was entered.
  let context: CallContext
  /// How the encoder names keys that the value is given to; nil where none is known.
  var keys: KeyStyle?

  func answer(_ site: Site, _ path: StepList = .empty) -> Answer {
    flow.tracer.answer(site, path, in: context)
  }

  /// Goes into the argument as it is written, as far as object literals and serialisers lead.
  func find(_ members: [String], in site: Site) -> FieldUse? {
    guard let program = flow.workspace.program(of: site.file) else { return nil }
    let value = program.bare(site.value)
    guard let name = members.first else { return use(at: program.place(of: value), value, program) }
    switch program.values[value] {
    case .object(let properties):
      return find(members, name, in: properties, program)
    case .call(let call):
      if let inner = serialised(Site(site.file, value), call, program) {
        var carrier = self
        carrier.keys = flow.tracer.keyStyle(of: call, program, .unknown)
        return carrier.find(members, in: inner)
      }
      return constructed(members, Site(site.file, value), call, program)
        ?? hidden(members, Site(site.file, value), program)
    case .binding(let binding):
      return built(members, name, binding, readAt: value, program)
        ?? hidden(members, Site(site.file, value), program)
    case .template, .string:
      switch written(name, in: Site(site.file, value), program) {
      case .field(let use): return use
      case .nowhere: return nil
      case .unknown: return hidden(members, Site(site.file, value), program)
      }
    default:
      return hidden(members, Site(site.file, value), program)
    }
  }

  /// A variable that the same function fills: the entry of the object that it is made with, or the
  /// later write, is where the field stands.
  private func built(
    _ members: [String], _ name: String, _ binding: BindingID, readAt value: ValueID,
    _ program: FileProgram
  ) -> FieldUse? {
    let writes = program.writes(of: binding)
    guard writes.count == 1, let write = writes.first, write.path.isEmpty,
      case .value(let made) = write.source,
      case .object(let properties) = program.values[program.bare(made)],
      program.function(around: value) == program.function(around: made)
    else { return nil }
    if members.count == 1, let later = assigned(name, to: binding, before: value, program) {
      return FieldUse(
        field: field, place: later.place, site: Site(program.file, value), isHidden: false,
        origins: answer(
          Site(program.file, value), flow.tracer.steps.prepend(.member(name), to: .empty)
        ).origins)
    }
    let own = find(members, name, in: properties, program)
    // `for (const name in body) options[name] = body[name]` may write over it.
    guard !flow.tracer.index(program).entryWrites(of: binding).isEmpty,
      let all = hidden(members, Site(program.file, value), program),
      all.origins.contains(where: \.label.isUntrusted)
    else { return own }
    return all
  }

  /// The last write of a member of a variable before it is read.
  private func assigned(
    _ name: String, to binding: BindingID, before value: ValueID, _ program: FileProgram
  ) -> (place: SourceRange, value: ValueID)? {
    let end = program.range(of: value).lowerBound
    var found: (place: SourceRange, value: ValueID)?
    for write in program.memberWrites {
      guard case .member(let base, name) = program.values[write.target],
        case .binding(binding) = program.values[program.bare(base)],
        program.range(of: write.value).upperBound <= end
      else { continue }
      let range = ByteRange(
        program.range(of: write.target).lowerBound, program.range(of: write.value).upperBound)
      found = (SourceRange(program.file, range), write.value)
    }
    return found
  }

  private func find(
    _ members: [String], _ name: String, in properties: [Property], _ program: FileProgram
  ) -> FieldUse? {
    for property in properties.reversed() {
      switch property.key {
      case .name(name): return entry(property, members, program)
      case .name: continue
      case .computed(let key):
        guard flow.constantText(Site(program.file, key)) == name else { continue }
        return entry(property, members, program)
      case .spread:
        let spread = Site(program.file, property.value)
        if let use = sometimes(members, name, spread, property, program) { return use }
        guard let use = hidden(members, spread, program) else { continue }
        return FieldUse(
          field: field, place: SourceRange(program.file, property.range), site: use.site,
          isHidden: true, origins: use.origins)
      }
    }
    return nil
  }

  /// `...(user && { user_id: user.id })`: the field is there only sometimes.
  private func sometimes(
    _ members: [String], _ name: String, _ spread: Site, _ property: Property,
    _ program: FileProgram
  ) -> FieldUse? {
    let value = program.bare(spread.value)
    guard case .choice(.and, _, let right) = program.values[value],
      case .object(let inner) = program.values[program.bare(right)],
      let use = find(members, name, in: inner, program)
    else { return nil }
    return FieldUse(
      field: use.field, place: SourceRange(program.file, property.range), site: use.site,
      isHidden: false, isConditional: true, origins: use.origins)
  }

  private func entry(
    _ property: Property, _ members: [String], _ program: FileProgram
  ) -> FieldUse? {
    let rest = Array(members.dropFirst())
    if !rest.isEmpty { return find(rest, in: Site(program.file, property.value)) }
    let site = Site(program.file, property.value)
    var path = StepList.empty
    if property.kind == .getter { path = flow.tracer.steps.prepend(.applied, to: path) }
    return FieldUse(
      field: field, place: SourceRange(program.file, property.range), site: site, isHidden: false,
      origins: answer(site, path).origins)
  }

  private func use(at place: SourceRange, _ value: ValueID, _ program: FileProgram) -> FieldUse {
    let site = Site(program.file, value)
    return FieldUse(
      field: field, place: place, site: site, isHidden: false,
      origins: answer(site).origins)
  }

  /// A value whose members are not written here: the value itself carries the field.
  private func hidden(
    _ members: [String], _ site: Site, _ program: FileProgram
  ) -> FieldUse? {
    if program.language == .swift {
      if let use = resolved(members, site) { return use }
      if isWrittenOut(members, site) { return nil }
    }
    let path = flow.tracer.steps.prepend(members: members, to: .empty)
    let origins = answer(site, flow.tracer.encoded(path, by: keys)).origins
    guard origins.contains(where: { $0.label != .absent }) else { return nil }
    return FieldUse(
      field: field, place: program.place(of: site.value), site: site, isHidden: true,
      origins: origins)
  }

  /// What a serialiser is given: `JSON.stringify(value)`, `JSONEncoder().encode(value)`.
  private func serialised(_ site: Site, _ call: Call, _ program: FileProgram) -> Site? {
    for fact in flow.facts(of: site) {
      guard case .pass(_, let from) = fact, let index = from.first?.position,
        let value = flow.arguments(.position(index), of: call, at: site).first
      else { continue }
      return Site(program.file, value)
    }
    return merged(call, program)
  }

  /// The object that `Object.assign` merges last, where it is written out.
  private func merged(_ call: Call, _ program: FileProgram) -> Site? {
    guard case .member(let base, "assign") = program.values[call.callee],
      case .global("Object") = program.values[base], let last = call.arguments.last,
      case .object(let properties) = program.values[program.bare(last.value)],
      properties.contains(where: { property in
        if case .name(field.name) = property.key { true } else { false }
      })
    else { return nil }
    return Site(program.file, last.value)
  }

  /// An instance of a Swift structure that is made here: its field's argument.
  private func constructed(
    _ members: [String], _ site: Site, _ call: Call, _ program: FileProgram
  ) -> FieldUse? {
    guard program.language == .swift, members.count == 1,
      !answer(site).types.isEmpty
    else { return nil }
    let origins = answer(
      site,
      flow.tracer.encoded(flow.tracer.steps.prepend(.member(members[0]), to: .empty), by: keys)
    ).origins
    guard
      origins.contains(where: { $0.label != .absent && !$0.label.isUnknown })
        || !answer(site).types.isEmpty
    else { return nil }
    let fields = flow.tracer.fieldNames(
      writtenAs: members[0], by: answer(site).types, keys)
    for argument in call.arguments {
      guard let label = argument.label,
        label == members[0] || fields.contains(label)
      else { continue }
      return FieldUse(
        field: field, place: program.place(of: argument.value),
        site: Site(program.file, argument.value), isHidden: false, origins: origins)
    }
    guard origins.contains(where: { $0.label != .absent }) else { return nil }
    if let written = encoded(members[0], of: site) {
      let place = flow.workspace.program(of: written.file)?.place(of: written.value)
      return FieldUse(
        field: field, place: place ?? program.place(of: site.value), site: written,
        isHidden: false, origins: origins)
    }
    return FieldUse(
      field: field, place: program.place(of: site.value), site: site, isHidden: true,
      origins: origins)
  }

  /// What a type that encodes itself writes under a name.
  private func encoded(_ name: String, of site: Site) -> Site? {
    for type in answer(site).types {
      guard let program = flow.workspace.program(of: type.file),
        let value = flow.tracer.encodings(as: name, by: program.types[type.type], program).first
      else { continue }
      return Site(type.file, value)
    }
    return nil
  }

  /// Swift builds its body away from the call that sends it: look where the body was made.
  private func resolved(_ members: [String], _ site: Site) -> FieldUse? {
    let outer = members.dropLast()
    guard let name = members.last else { return nil }
    let path = flow.tracer.steps.prepend(members: Array(outer), to: .empty)
    var candidates: [Site] = []
    for found in answer(site, path).sites where found != site {
      guard let program = flow.workspace.program(of: found.file) else { continue }
      switch program.values[found.value] {
      case .object, .template, .string: candidates.append(found)
      case .call where !answer(found).types.isEmpty: candidates.append(found)
      default: continue
      }
    }
    guard !isLeftOut(members, of: site) else { return nil }
    for found in candidates.reversed() {
      if let program = flow.workspace.program(of: found.file), program.isText(found.value) {
        guard case .field(let use) = written(name, in: found, program) else { continue }
        return use
      }
      // A later write is where the field stands, whatever the variable began with.
      if let use = added(name, to: found, members, site) ?? find([name], in: found) {
        return seen(use, members, from: site)
      }
    }
    return nil
  }

  /// Whether all that is on the way to what is sent says that a field is not in it: its encoder
  /// writes it under another name.
  private func isLeftOut(_ members: [String], of site: Site) -> Bool {
    let path = flow.tracer.steps.prepend(members: members, to: .empty)
    let origins = answer(site, flow.tracer.encoded(path, by: keys)).origins
    return !origins.isEmpty && origins.allSatisfy { $0.label == .absent }
  }

  /// A field whose constant is a place holder that somebody fills before the call, or one of several
  /// bodies that are sent by the same call: what the call sees is what counts.
  private func seen(_ use: FieldUse, _ members: [String], from site: Site) -> FieldUse {
    let isPlaceholder = use.origins.allSatisfy {
      $0.label == .literal(.string("")) || $0.label == .absent
    }
    if !isPlaceholder, !use.origins.contains(where: \.label.isUntrusted),
      let other = another(members, from: site)
    {
      return other
    }
    guard use.origins.allSatisfy({ $0.label.isLiteral || $0.label == .absent }) else { return use }
    let path = flow.tracer.steps.prepend(members: members, to: .empty)
    let origins = answer(site, path).origins
    guard origins.contains(where: { !$0.label.isLiteral && $0.label != .absent }) else {
      return use
    }
    return FieldUse(
      field: use.field, place: use.place, site: use.site, isHidden: use.isHidden,
      isConditional: use.isConditional, origins: origins)
  }

  /// A body that the client sent and that the same call sends on, beside one that is made here:
  /// `send(try req.content.decode(Mint.self))`. Nil where there is none.
  private func another(_ members: [String], from site: Site) -> FieldUse? {
    guard let program = flow.workspace.program(of: site.file) else { return nil }
    let path = flow.tracer.steps.prepend(members: members, to: .empty)
    let origins = answer(site, flow.tracer.encoded(path, by: keys)).origins
    guard origins.contains(where: \.label.isUntrusted) else { return nil }
    return FieldUse(
      field: field, place: program.place(of: site.value), site: site, isHidden: true,
      origins: origins)
  }

  /// `body["tier"] = 3` behind `var body = ["user_id": id]`: the write is where the field stands.
  private func added(
    _ name: String, to made: Site, _ members: [String], _ site: Site
  ) -> FieldUse? {
    guard let program = flow.workspace.program(of: made.file) else { return nil }
    for write in flow.tracer.index(program).writesOfValue[made.value] ?? [] {
      let writes = flow.tracer.index(program).memberWrites(of: write.binding)
      let fields = flow.tracer.fieldNames(writtenAs: name, by: answer(made).types)
      guard
        let last = writes.last(where: { item in
          item.names.count == 1 && (item.names == [name] || fields.contains(item.names[0]))
        })?.write
      else { continue }
      let path = flow.tracer.steps.prepend(members: members, to: .empty)
      let range = ByteRange(
        program.range(of: last.target).lowerBound, program.range(of: last.value).upperBound)
      return FieldUse(
        field: field, place: SourceRange(program.file, range),
        site: Site(program.file, last.value), isHidden: false,
        origins: answer(site, path).origins)
    }
    return nil
  }
}

extension PassedFrom {
  /// The position of the argument that a serialiser writes; nil for what is made of something else.
  fileprivate var position: Int? {
    switch self {
    case .argument(.position(let index)), .encoded(.position(let index)),
      .kept(of: .position(let index), by: _):
      index
    default: nil
    }
  }
}
