import Program
import Source

/// Where a function of the project gets to.
enum Arrival: Hashable {
  /// It is called here.
  case call(Site)
  /// It is called here, after a call of `bind` gave it its first arguments.
  case boundCall(Site, binding: Site)
  /// It is a component of this markup, which hands it the attributes.
  case rendered(Site)
  /// It is handed to somebody else's code: the steps lead from the callee to the function, or to
  /// the call of `bind` that gave it its first arguments.
  case given(Site, [Step], binding: Site?)
  /// It is exported under a name, within what the steps lead through.
  case exported(FileID, String, [Step])
  /// A variable that a file declares with a type holds it, within what the steps lead through.
  case typed(FileID, TypeReference, [Step])
}

/// The way from a value to the function that is followed.
struct Way: Hashable, ExpressibleByArrayLiteral {
  var steps: [Step]
  /// The call of `bind` between the end of the steps and the function.
  var binding: Site?

  init(_ steps: [Step], binding: Site? = nil) {
    self.steps = steps
    self.binding = binding
  }

  init(arrayLiteral elements: Step...) { self.init(elements) }

  /// Whether the value is the function itself.
  var isEmpty: Bool { steps.isEmpty && binding == nil }

  var first: Step? { steps.first }

  func dropFirst(_ count: Int = 1) -> Way { Way(Array(steps.dropFirst(count)), binding: binding) }

  static func + (left: [Step], right: Way) -> Way {
    Way(left + right.steps, binding: right.binding)
  }
}

extension Tracer {
  /// Everywhere that a function gets to, in source order.
  func arrivals(of function: FunctionSite) -> [Arrival] {
    if let known = arrivalsByFunction[function] { return known }
    guard openArrivals.insert(function).inserted,
      let program = workspace.program(of: function.file)
    else { return [] }
    defer { openArrivals.remove(function) }
    var search = ArrivalSearch(tracer: self)
    let found = aiming(at: .kind) {
      search.follow(function.function, program)
      return search.found
    }
    arrivalsByFunction[function] = found
    return found
  }

  /// Where the function that a parameter holds (or a member of what it holds) gets to inside.
  func arrivals(
    ofParameter index: Int, _ members: [String], of function: FunctionID, _ program: FileProgram
  ) -> [Arrival] {
    var search = ArrivalSearch(tracer: self)
    for write in self.index(program).writesOfParameters[function] ?? [] {
      guard case .parameter(_, index) = write.source else { continue }
      let path = write.path.map(\.step)
      let wanted = members.map { Step.member($0) }
      guard wanted.starts(with: path) else { continue }
      for read in program.reads(of: write.binding) {
        search.climb(from: read, Way(Array(wanted.dropFirst(path.count))), program)
      }
    }
    return search.found
  }
}

extension Tracer {
  /// Where a member of a value gets to, by the steps that lead to it.
  func arrivals(ofMember way: [Step], of value: ValueID, _ program: FileProgram) -> [Arrival] {
    var search = ArrivalSearch(tracer: self)
    return aiming(at: .kind) {
      search.climb(from: value, Way(way), program)
      return search.found
    }
  }
}

/// Follows a function outwards through the variables, objects and calls that hold it.
struct ArrivalSearch {
  let tracer: Tracer
  private(set) var found: [Arrival] = []
  /// The reads of members of what is followed, where somebody asks for them.
  private(set) var members: [Site] = []
  private let notesMembers: Bool
  private var visited: Set<Visit> = []
  private var exports: Set<ExportVisit> = []

  /// The most places that are followed; more is a function that everything uses.
  private static let visitLimit = 400
  /// More members than lead to a function in real code.
  private static let depthLimit = 12

  private struct Visit: Hashable {
    let site: Site
    let inner: Way
  }

  private struct ExportVisit: Hashable {
    let file: FileID
    let name: String
    let inner: Way
  }

  init(tracer: Tracer, notesMembers: Bool = false) {
    self.tracer = tracer
    self.notesMembers = notesMembers
  }

  mutating func note(_ arrival: Arrival) {
    if !found.contains(arrival) { found.append(arrival) }
  }

  /// Whether an export is met for the first time.
  mutating func begin(export name: String, of file: FileID, _ inner: Way) -> Bool {
    exports.insert(ExportVisit(file: file, name: name, inner: inner)).inserted
  }

  /// Follows every read of a variable.
  mutating func followReads(of binding: BindingID, _ inner: Way, _ program: FileProgram) {
    for read in program.reads(of: binding) { climb(from: read, inner, program) }
  }

  /// Begins with a function: its declared name, or the expression that it is.
  mutating func follow(_ function: FunctionID, _ program: FileProgram) {
    for binding in tracer.index(program).bindingsOfFunction[function] ?? [] {
      follow(binding, [], program)
    }
    for export in program.exports {
      if case .value(let value) = export.target, program.value(of: function) == value {
        follow(export: export.name, of: program, [])
      }
    }
    if let value = program.value(of: function) { climb(from: value, [], program) }
    if let owner = program.functions[function].owner {
      followMethod(function, of: owner, program)
    } else if program.language == .swift, let name = program.functions[function].name {
      followSwift(name, program)
    }
  }

  /// Follows a variable: every place that reads it, in this file and in those that import it.
  mutating func follow(_ binding: BindingID, _ inner: Way, _ program: FileProgram) {
    followReads(of: binding, inner, program)
    for export in program.exports {
      if case .binding(binding) = export.target {
        follow(export: export.name, of: program, inner)
      }
    }
  }

  /// Climbs from a value to what is done with it. `inner` leads from the value to the function.
  mutating func climb(from value: ValueID, _ inner: Way, _ program: FileProgram) {
    let site = Site(program.file, value)
    guard visited.count < Self.visitLimit,
      visited.insert(Visit(site: site, inner: inner)).inserted
    else { return }
    guard let parent = program.parent(of: value) else {
      climbOut(of: value, inner, program)
      return
    }
    switch program.values[parent] {
    case .call(let call):
      climb(from: value, into: call, parent, inner, program)
    case .object(let properties):
      guard let property = properties.first(where: { $0.value == value }) else { return }
      switch property.key {
      case .name(let name): climb(from: parent, [.member(name)] + inner, program)
      case .spread: climb(from: parent, inner, program)
      case .computed: return
      }
    case .array(let elements):
      guard let index = elements.firstIndex(where: { $0.value == value }) else { return }
      climb(from: parent, [.index(index)] + inner, program)
    case .member(_, let name):
      if inner.first == .member(name) {
        climb(from: parent, inner.dropFirst(), program)
      } else if inner.isEmpty, name == "bind", let call = program.parent(of: parent) {
        climb(from: call, Way([], binding: Site(program.file, call)), program)
      } else if inner.isEmpty, name == "call" || name == "apply",
        let call = program.parent(of: parent)
      {
        note(.call(Site(program.file, call)))
      } else if inner.isEmpty, notesMembers {
        members.append(Site(program.file, parent))
      }
    case .element(let base, _) where base == value:
      // A table of handlers: `routes[key](req, res)`.
      switch inner.first {
      case .member, .index: climb(from: parent, inner.dropFirst(), program)
      default: return
      }
    case .conditional(let test, _, _) where test != value:
      climb(from: parent, inner, program)
    case .cast(_, let type):
      // `(async ({ request }) => …) satisfies RequestHandler`
      if !type.name.isEmpty { note(.typed(program.file, type, inner.steps)) }
      climb(from: parent, inner, program)
    case .choice, .transparent, .await, .sequence:
      climb(from: parent, inner, program)
    case .assignment(let target, let assigned) where assigned == value:
      climb(from: parent, inner, program)
      climbOut(of: value, inner, program)
      if let target { followMember(target, inner, program) }
    case .markup(let markup):
      if markup.component == value, inner.isEmpty { note(.rendered(Site(program.file, parent))) }
      guard let component = markup.component,
        let property = markup.attributes.first(where: { $0.value == value }),
        case .name(let name) = property.key
      else { return }
      let place = ArgumentPlace(
        site: Site(program.file, parent), position: 0, label: nil, isLast: true)
      note(
        .given(
          Site(program.file, component), [.argument(place), .member(name)] + inner.steps,
          binding: inner.binding))
    default: return
    }
  }

  private mutating func climb(
    from value: ValueID, into call: Call, _ parent: ValueID, _ inner: Way,
    _ program: FileProgram
  ) {
    let site = Site(program.file, parent)
    if call.callee == value {
      if inner.isEmpty { note(.call(site)) }
      if inner.first == .applied { climb(from: parent, inner.dropFirst(), program) }
      if let binding = inner.binding, inner.steps.isEmpty {
        note(.boundCall(site, binding: binding))
      }
      return
    }
    guard let index = call.arguments.firstIndex(where: { $0.value == value }) else { return }
    let place = tracer.place(of: index, in: call, at: site)
    // `Object.freeze({ … })` and the like hand on what they are given.
    if case .member(let base, let name) = program.values[call.callee],
      case .global("Object") = program.values[base], name == "freeze" || name == "assign"
    {
      climb(from: parent, inner, program)
      return
    }
    note(
      .given(
        Site(program.file, call.callee), [.argument(place)] + inner.steps, binding: inner.binding))
    if program.language == .swift, inner.isEmpty, program.isFunction(value) {
      climb(intoConstruction: call, place, program)
    }
  }

  /// `Minting(mint: { id in … })`: whoever calls the field calls the function.
  private mutating func climb(
    intoConstruction call: Call, _ place: ArgumentPlace, _ program: FileProgram
  ) {
    guard let (type, owner) = tracer.constructedType(call, program) else { return }
    if tracer.hasMadeInitialiser(type, owner) {
      // A closure behind the parentheses is given to the last field that holds a function.
      let fields = owner.types[type.type].members.filter { $0.kind == .field && !$0.isStatic }
      let last = fields.last { $0.type?.name.isEmpty ?? false }?.name
      guard let name = place.label ?? last else { return }
      followMember(named: name, of: type.type, owner)
      return
    }
    for member in owner.types[type.type].members where member.kind == .constructor {
      guard let function = member.function,
        let index = tracer.parameterIndex(of: function, owner, for: place)
      else { continue }
      for write in tracer.index(owner).writesOfParameters[function] ?? [] {
        guard case .parameter(_, index) = write.source, write.path.isEmpty else { continue }
        for read in owner.reads(of: write.binding) {
          if let field = owner.ownField(assigned: read) {
            followMember(named: field, of: type.type, owner)
          }
        }
      }
    }
  }

  /// A value at the top of a statement: a variable's initial value, a returned one, an export.
  private mutating func climbOut(of value: ValueID, _ inner: Way, _ program: FileProgram) {
    for write in tracer.index(program).writesOfValue[value] ?? [] {
      let path = write.path.map(\.step)
      if path.isEmpty, let type = program.bindings[write.binding].type {
        note(.typed(program.file, type, inner.steps))
      }
      if inner.steps.starts(with: path) {
        follow(write.binding, inner.dropFirst(path.count), program)
      }
    }
    for export in program.exports {
      if case .value(value) = export.target { follow(export: export.name, of: program, inner) }
    }
    if let field = tracer.index(program).fieldsOfValue[value] {
      followMember(named: field.name, of: field.type, program)
    }
    guard let statement = program.statement(of: value),
      case .returns(value) = program.statements[statement].kind
    else { return }
    let function = program.statements[statement].function
    for arrival in tracer.arrivals(of: FunctionSite(file: program.file, function: function)) {
      switch arrival {
      case .call(let site):
        guard let caller = tracer.workspace.program(of: site.file) else { continue }
        climb(from: site.value, inner, caller)
      case .given(let callee, let steps, _):
        note(.given(callee, steps + [.applied] + inner.steps, binding: inner.binding))
      case .rendered, .boundCall, .exported, .typed: continue
      }
    }
  }

  /// `exports.handler = f`, `routes.post = f`: the variable at the root holds the function.
  private mutating func followMember(
    _ target: ValueID, _ inner: Way, _ program: FileProgram
  ) {
    // `Token.prototype.constructor = Token` leads to itself.
    guard let (root, names) = program.memberChain(target),
      inner.steps.count + names.count <= Self.depthLimit
    else { return }
    follow(root, names.map { .member($0) } + inner, program)
  }
}

extension FileProgram {
  fileprivate func isFunction(_ value: ValueID) -> Bool {
    switch values[bare(value)] {
    case .function: true
    case .binding(let binding):
      if case .function = bindings[binding].kind { true } else { false }
    default: false
    }
  }

  /// The member of `self` that a value is assigned to: `self.mint = mint`.
  fileprivate func ownField(assigned value: ValueID) -> String? {
    guard let write = memberWrites.first(where: { bare($0.value) == value }),
      case .member(let base, let name) = values[write.target], case .this = values[bare(base)]
    else { return nil }
    return name
  }
}
