import Program
import Source

/// Where a JavaScript file holds the means to mint: a client of the SDK, or a URL of the gateway.
///
/// Read off the text of the file alone, so that it may say too much; what is a mint, the trace tells.
struct MintMeans {
  private let flow: Flow
  private let program: FileProgram
  /// What the modules are known to hand on that the file imports.
  private let handed: (String) -> HandedExports?
  /// In the order of the source.
  private var spots: [Spot] = []
  private var holders: Set<BindingID> = []

  /// One place where the means stand.
  private struct Spot {
    let range: ByteRange
    /// The part of the file that they do not leave: a function that uses them and returns something
    /// else.
    let scope: ByteRange
  }

  /// Whether the file gets the means from another file of the project.
  private(set) var areImported = false

  /// - Parameters:
  ///   - names: what the file may use without an import that holds the means.
  ///   - handed: what is known of a module, by its specifier.
  init(
    _ flow: Flow, _ program: FileProgram, names: Set<String> = [],
    handed: @escaping (String) -> HandedExports?
  ) {
    self.flow = flow
    self.program = program
    self.handed = handed
    find(names)
    spread()
  }

  // MARK: where they stand

  private mutating func find(_ names: Set<String>) {
    var spoken: [String: Bool] = [:]
    func speaks(_ name: String) -> Bool {
      if let known = spoken[name] { return known }
      let answer = name.lowercased().contains("behest")
      spoken[name] = answer
      return answer
    }
    for (number, binding) in program.bindings.elements.enumerated() {
      if case .imported(let index) = binding.kind {
        let imported = program.imports[index]
        if handed(imported.specifier)?.hands(imported.imported) ?? false {
          areImported = true
        } else if !speaks(imported.specifier), !speaks(binding.name) {
          continue
        }
        holders.insert(BindingID(number))
      } else if speaks(binding.name) {
        holders.insert(BindingID(number))
      }
    }
    var found: [ValueID] = []
    for id in program.values.ids {
      switch program.values[id] {
      case .binding(let binding):
        if holders.contains(binding) { found.append(id) }
      case .global(let name):
        if names.contains(name) { areImported = true }
        if names.contains(name) || speaks(name) { found.append(id) }
      case .member(_, let name):
        if speaks(name) { found.append(id) }
      case .string, .template:
        if MintURL(flow: flow).isPiece(id, program) { found.append(id) }
      case .dynamicImport(let specifier):
        if isHanded(specifier) { found.append(id) }
      case .call(let call):
        if case .global("require") = program.values[program.bare(call.callee)],
          let specifier = call.arguments.first, isHanded(specifier.value)
        {
          found.append(id)
        }
      default: continue
      }
    }
    add(found)
  }

  private mutating func isHanded(_ specifier: ValueID) -> Bool {
    guard case .string(let text) = program.values[program.bare(specifier)] else { return false }
    if let known = handed(text), !known.isEmpty {
      areImported = true
      return true
    }
    return text.contains("behest")
  }

  private mutating func add(_ values: [ValueID]) {
    spots += values.compactMap { value in
      isWithinMint(value)
        ? nil : Spot(range: program.range(of: value), scope: scope(of: value))
    }
    spots.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// What is minted is no means to mint.
  private func isWithinMint(_ value: ValueID) -> Bool {
    var current = value
    while let parent = program.parent(of: current) {
      if case .call(let call) = program.values[parent], !call.isConstruction,
        case .member(_, let name) = program.values[program.bare(call.callee)],
        flow.graph.mintNames.isEnough(name)
      {
        return true
      }
      if case .function = program.values[parent] { return false }
      current = parent
    }
    return false
  }

  private func scope(of value: ValueID) -> ByteRange {
    var range = program.range(of: value)
    var function = program.function(around: value)
    let yields = flow.tracer.index(program).yields
    while function != FileProgram.fileFunction {
      let declared = program.functions[function]
      let left = declared.returns + (yields[function] ?? [])
      guard left.contains(where: { program.range(of: $0).contains(range) }) else {
        return declared.range
      }
      range = declared.range
      function = declared.parent ?? FileProgram.fileFunction
    }
    return program.functions[FileProgram.fileFunction].range
  }

  /// Follows the means through the variables, functions and types of the file.
  private mutating func spread() {
    guard !spots.isEmpty else { return }
    for _ in 0..<Self.rounds {
      let more = program.bindings.ids.filter { !holders.contains($0) && hold($0) }
      if more.isEmpty { return }
      holders.formUnion(more)
      add(more.flatMap { program.reads(of: $0) })
    }
  }

  /// How many names one after the other something is kept under in a file.
  private static let rounds = 6

  private func hold(_ binding: BindingID) -> Bool {
    switch program.bindings[binding].kind {
    case .function(let function): return returnsMeans(function)
    case .type(let type): return hold(type)
    case .imported: return false
    case .constant, .variable, .parameter, .caught:
      let isWritten = program.writes(of: binding).contains { write in
        switch write.source {
        case .value(let value), .elementOf(let value): hold(value)
        case .parameter, .caught, .unknown: false
        }
      }
      return isWritten
        || flow.tracer.index(program).memberWrites(of: binding).contains { hold($0.write.value) }
    }
  }

  private func returnsMeans(_ function: FunctionID) -> Bool {
    let yields = flow.tracer.index(program).yields[function] ?? []
    return (program.functions[function].returns + yields).contains { hold($0) }
  }

  private func hold(_ type: TypeID) -> Bool {
    hold(program.types[type].range)
      || program.memberWrites.contains { write in
        guard program.ownChain(write.target) != nil, hold(write.value) else { return false }
        return program.types[type].range.contains(program.range(of: write.target))
      }
  }

  /// Whether a value is, holds or gives back the means.
  func hold(_ value: ValueID) -> Bool {
    if case .function(let function) = program.values[program.bare(value)] {
      return returnsMeans(function)
    }
    return hold(program.range(of: value))
  }

  private func hold(_ range: ByteRange) -> Bool {
    var (low, high) = (0, spots.count)
    while low < high {
      let middle = (low + high) / 2
      if spots[middle].range.lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    while low < spots.count, spots[low].range.lowerBound < range.upperBound {
      if range.contains(spots[low].range), spots[low].scope.contains(range) { return true }
      low += 1
    }
    return false
  }

  // MARK: where they go

  /// The exports that hand the means on.
  var exports: HandedExports {
    var result = HandedExports.none
    for export in program.exports {
      switch export.target {
      case .binding(let binding):
        if holders.contains(binding) { result.formUnion(.names([export.name])) }
      case .value(let value):
        if hold(value) { result.formUnion(.names([export.name])) }
      case .from(let specifier, let name):
        if hands(specifier, .named(name)) { result.formUnion(.names([export.name])) }
      case .namespace(let specifier):
        if hands(specifier, .namespace) { result.formUnion(.names([export.name])) }
      case .all(let specifier):
        if let all = handed(specifier) { result.formUnion(all) }
      }
    }
    return result
  }

  private func hands(_ specifier: String, _ imported: Import.Imported) -> Bool {
    handed(specifier)?.hands(imported) ?? specifier.contains("behest")
  }

  /// The calls that are given the means, in source order.
  var callsGiven: [(site: Site, call: Call)] {
    guard !spots.isEmpty else { return [] }
    return program.values.ids.compactMap { id in
      guard case .call(let call) = program.values[id],
        call.arguments.contains(where: { hold($0.value) })
      else { return nil }
      return (Site(program.file, id), call)
    }
  }
}
