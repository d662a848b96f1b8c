import Program
import Source

/// Everything that is called on an application or router, and where it is mounted.
struct ServerUses {
  let flow: Flow
  let objects: ServerObjects
  private(set) var uses: [Use] = []
  private(set) var mounts: [Mount] = []
  private var visited: Set<Site> = []

  private static let visitLimit = 300

  struct Use {
    let call: Site
    let name: String
    /// The calls that make the part of the server on which this is called.
    let hops: [Site]
  }

  struct Mount {
    let call: Site
    let argument: ValueID
    let hops: [Site]
  }

  private struct Item {
    let site: Site
    let hops: [Site]
  }

  init(flow: Flow, root: ServerObjects.Root) {
    self.flow = flow
    objects = ServerObjects(flow: flow)
    let shape = objects.shape(of: root)
    switch root {
    case .creation(let site):
      follow([Item(site: site, hops: [])], shape)
    case .parameter(let function, let index):
      follow(
        reads(ofParameter: index, of: function).map { Item(site: $0, hops: []) }, shape)
    case .shared(let site):
      collectShared(near: site.file, shape)
    }
  }

  private mutating func follow(_ start: [Item], _ shape: ServerShape) {
    var pending = start
    while let item = pending.popLast(), visited.count < Self.visitLimit {
      guard visited.insert(item.site).inserted,
        let program = flow.workspace.program(of: item.site.file)
      else { continue }
      pending += fieldReads(of: item.site, program).map { Item(site: $0, hops: item.hops) }
      var search = ArrivalSearch(tracer: flow.tracer, notesMembers: true)
      search.climb(from: item.site.value, [], program)
      for member in search.members { pending += take(member, item.hops, shape) }
      for arrival in search.found {
        guard case .given(let callee, let steps, _) = arrival else { continue }
        pending += take(callee, steps, item.hops)
      }
    }
  }

  /// Where methods read the field that a class keeps the object in: `this.app = express()`.
  private func fieldReads(of site: Site, _ program: FileProgram) -> [Site] {
    var fields: [(type: TypeID, name: String)] = []
    for write in program.memberWrites where program.bare(write.value) == site.value {
      if let field = ownField(write.target, program) { fields.append(field) }
    }
    for type in program.types.ids {
      for member in program.types[type].members where member.kind == .field {
        if let value = member.value, program.bare(value) == site.value {
          fields.append((type, member.name))
        }
      }
    }
    guard !fields.isEmpty else { return [] }
    let targets = Set(program.memberWrites.map(\.target))
    return program.values.ids.compactMap { id in
      guard !targets.contains(id), let field = ownField(id, program),
        fields.contains(where: { $0 == field })
      else { return nil }
      return Site(program.file, id)
    }
  }

  /// The class and the name of `this.app`.
  private func ownField(_ value: ValueID, _ program: FileProgram) -> (type: TypeID, name: String)? {
    guard case .member(let base, let name) = program.values[value],
      case .this = program.values[program.bare(base)]
    else { return nil }
    var function: FunctionID? = program.function(around: value)
    while let current = function {
      if let type = program.functions[current].owner { return (type, name) }
      function = program.functions[current].parent
    }
    return nil
  }

  /// A member that is read of the object: a method call, or a part such as `app.middleware`.
  private mutating func take(_ member: Site, _ hops: [Site], _ shape: ServerShape) -> [Item] {
    guard let program = flow.workspace.program(of: member.file) else { return [] }
    guard let parent = program.parent(of: member.value),
      case .call(let call) = program.values[parent], call.callee == member.value
    else { return [Item(site: member, hops: hops)] }
    let name = program.lastName(of: member.value)
    let site = Site(member.file, parent)
    uses.append(Use(call: site, name: name, hops: hops))
    guard shape.groups.contains(name) else { return [Item(site: site, hops: hops)] }
    var items = [Item(site: site, hops: hops + [site])]
    for argument in call.arguments {
      for (file, function) in flow.functions(of: Site(member.file, argument.value)) {
        items += reads(ofParameter: 0, of: FunctionSite(file: file, function: function))
          .map { Item(site: $0, hops: hops + [site]) }
      }
    }
    return items
  }

  /// The object is an argument: of a function of the project, or of what it is mounted on.
  private mutating func take(_ callee: Site, _ steps: [Step], _ hops: [Site]) -> [Item] {
    guard case .argument(let place) = steps.first else { return [] }
    // `load({ app })`: the object is a member of the argument.
    let members = steps.dropFirst().compactMap { step in
      if case .member(let name) = step { name } else { nil }
    }
    guard members.count == steps.count - 1, members.count < 2 else { return [] }
    var items: [Item] = []
    var isFollowed = false
    for (file, function) in flow.functions(of: callee) {
      guard let owner = flow.workspace.program(of: file),
        let index = flow.tracer.parameterIndex(of: function, owner, for: place)
      else { continue }
      isFollowed = true
      items += reads(
        ofParameter: index, of: FunctionSite(file: file, function: function), member: members.first
      ).map { Item(site: $0, hops: hops) }
    }
    if isFollowed || !members.isEmpty { return items }
    guard let program = flow.workspace.program(of: place.site.file),
      case .call(let call) = program.values[place.site.value],
      let index = call.arguments.indices.first(where: {
        flow.tracer.place(of: $0, in: call, at: place.site) == place
      })
    else { return [] }
    mounts.append(
      Mount(call: place.site, argument: call.arguments[index].value, hops: hops))
    return []
  }

  /// Where a function reads a parameter, or a member of it.
  private func reads(
    ofParameter index: Int, of function: FunctionSite, member: String? = nil
  ) -> [Site] {
    guard let program = flow.workspace.program(of: function.file) else { return [] }
    return program.writes.flatMap { write -> [Site] in
      guard case .parameter(function.function, index) = write.source else { return [] }
      let reads = program.reads(of: write.binding)
      guard let member else {
        return write.path.isEmpty ? reads.map { Site(function.file, $0) } : []
      }
      switch write.path.count {
      case 0:
        return reads.compactMap { read in
          guard let parent = program.parent(of: read),
            case .member(_, member) = program.values[parent]
          else { return nil }
          return Site(function.file, parent)
        }
      case 1:
        guard case .member(member) = write.path[0] else { return [] }
        return reads.map { Site(function.file, $0) }
      default: return []
      }
    }
  }

  /// The calls on any value of a shared application's type, in the files that set CORS.
  private mutating func collectShared(near file: FileID, _ shape: ServerShape) {
    var files = [file]
    if let text = shape.setUpMentions {
      let isSwift = flow.workspace.program(of: file)?.language == .swift
      files +=
        (isSwift
        ? flow.workspace.moduleFiles(of: file, mentioning: text)
        : flow.workspace.scripts(near: file, containing: text)).filter { $0 != file }
    }
    for file in files {
      guard let program = flow.workspace.program(of: file) else { continue }
      for id in program.values.ids {
        guard case .call(let call) = program.values[id],
          case .member(let base, let name) = program.values[program.bare(call.callee)],
          shape.middleware.contains(name)
        else { continue }
        let object = objects.object(Site(file, base))
        if program.language == .swift {
          guard case .shared = object?.root else { continue }
        }
        uses.append(Use(call: Site(file, id), name: name, hops: object?.hops ?? []))
      }
    }
  }
}
