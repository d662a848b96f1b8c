import Program
import Source

/// Finds where a field stands in what a call is given.
struct FieldCarrier {
  let flow: Flow
  let field: MintField

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
        return find(members, in: inner)
      }
      return constructed(members, Site(site.file, value), call, program)
        ?? hidden(members, Site(site.file, value), program)
    default:
      return hidden(members, Site(site.file, value), program)
    }
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
        guard let use = hidden(members, Site(program.file, property.value), program) else {
          continue
        }
        return FieldUse(
          field: field, place: SourceRange(program.file, property.range), site: use.site,
          isHidden: true, origins: use.origins)
      }
    }
    return nil
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
      origins: flow.tracer.answer(site, path).origins)
  }

  private func use(at place: SourceRange, _ value: ValueID, _ program: FileProgram) -> FieldUse {
    let site = Site(program.file, value)
    return FieldUse(
      field: field, place: place, site: site, isHidden: false,
      origins: flow.tracer.answer(site).origins)
  }

  /// A value whose members are not written here: the value itself carries the field.
  private func hidden(
    _ members: [String], _ site: Site, _ program: FileProgram
  ) -> FieldUse? {
    if program.language == .swift, let use = resolved(members, site) { return use }
    let path = flow.tracer.steps.prepend(members.map { .member($0) }, to: .empty)
    let origins = flow.tracer.answer(site, path).origins
    guard origins.contains(where: { $0.label != .absent }) else { return nil }
    return FieldUse(
      field: field, place: program.place(of: site.value), site: site, isHidden: true,
      origins: origins)
  }

  /// What a serialiser is given: `JSON.stringify(value)`, `JSONEncoder().encode(value)`.
  private func serialised(_ site: Site, _ call: Call, _ program: FileProgram) -> Site? {
    for fact in flow.facts(of: site) {
      guard case .pass(_, let from) = fact, case .argument(let key)? = from.first,
        let value = flow.arguments(key, of: call, at: site).first
      else { continue }
      return Site(program.file, value)
    }
    return nil
  }

  /// An instance of a Swift structure that is made here: its field's argument.
  private func constructed(
    _ members: [String], _ site: Site, _ call: Call, _ program: FileProgram
  ) -> FieldUse? {
    guard program.language == .swift, members.count == 1 else { return nil }
    let origins = flow.tracer.answer(
      site, flow.tracer.steps.prepend(.member(members[0]), to: .empty)
    ).origins
    guard
      origins.contains(where: { $0.label != .absent && !$0.label.isUnknown })
        || !flow.tracer.answer(site).types.isEmpty
    else { return nil }
    for argument in call.arguments {
      guard let label = argument.label,
        label == members[0] || snakeCased(label) == members[0]
      else { continue }
      return FieldUse(
        field: field, place: program.place(of: argument.value),
        site: Site(program.file, argument.value), isHidden: false, origins: origins)
    }
    guard origins.contains(where: { $0.label != .absent }) else { return nil }
    return FieldUse(
      field: field, place: program.place(of: site.value), site: site, isHidden: true,
      origins: origins)
  }

  /// Swift builds its body away from the call that sends it: look where the body was made.
  private func resolved(_ members: [String], _ site: Site) -> FieldUse? {
    let outer = members.dropLast()
    guard let name = members.last else { return nil }
    let path = flow.tracer.steps.prepend(outer.map { .member($0) }, to: .empty)
    for found in flow.tracer.answer(site, path).sites where found != site {
      guard let program = flow.workspace.program(of: found.file) else { continue }
      switch program.values[found.value] {
      case .object, .call:
        if let use = find([name], in: found) { return use }
      default: continue
      }
    }
    return nil
  }
}
