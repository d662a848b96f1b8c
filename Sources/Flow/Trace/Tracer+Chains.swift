import Program
import Source

/// Functions that are applied one after the other: `fns.reduce((x, f) => f(x), body)`, `pipe(body, f,
/// g)`, `flow(f, g)(body)`. Each link is entered in a context of its own, so that what one function
/// leaves out does not come back through another.
extension Tracer {
  /// A value with the program that it stands in and the calls through which it is read.
  struct PlacedValue {
    let program: FileProgram
    let value: ValueID
    let context: CallContext
  }

  /// A chain of functions: what goes in, and the functions in the order in which they are applied.
  struct Chain {
    let first: PlacedValue
    let links: [PlacedValue]
  }

  /// More links than a chain has in real code.
  private static let linkLimit = 10

  // MARK: lists that are folded by hand

  /// Answers for `list.reduce(f, first)`, where the list holds functions that `f` calls; nil for other
  /// calls.
  func folded(
    _ call: Call, _ site: Site, _ program: FileProgram, _ path: StepList, _ context: CallContext
  ) -> Answer? {
    guard let function = foldingFunction(of: call, program),
      let chain = chain(of: call, program, context)
    else { return nil }
    guard !chain.links.isEmpty else { return trace(chain.first, path) }
    return folded(Int32(chain.links.count - 1), by: function, at: site, program, path, context)
  }

  private func folded(
    _ link: Int32, by function: FunctionID, at site: Site, _ program: FileProgram,
    _ path: StepList, _ context: CallContext
  ) -> Answer {
    let entered = FunctionSite(file: program.file, function: function)
    guard mayEnter(entered, from: context, link: link) else { return Answer() }
    let inner = contexts.enter(function, of: program.file, at: site, link: link, from: context)
    return returned(by: function, program, path, inner, at: nil)
  }

  /// The function that a call of `reduce` is given, where it calls its second parameter or returns a
  /// function that does.
  private func foldingFunction(of call: Call, _ program: FileProgram) -> FunctionID? {
    guard case .member(_, let name) = program.values[program.bare(call.callee)],
      name == "reduce" || name == "reduceRight", let argument = call.arguments.first,
      case .function(let function) = program.values[program.bare(argument.value)]
    else { return nil }
    let calls = (index(program).writesOfParameters[function] ?? []).contains { write in
      guard case .parameter(_, 1) = write.source, write.path.isEmpty else { return false }
      return program.reads(of: write.binding).contains { read in
        guard let parent = program.parent(of: read), case .call(let made) = program.values[parent]
        else { return false }
        return made.callee == read
      }
    }
    return calls ? function : nil
  }

  /// What a call of `reduce` goes through; nil where its elements cannot be told.
  private func chain(of call: Call, _ program: FileProgram, _ context: CallContext) -> Chain? {
    guard case .member(let list, let name) = program.values[program.bare(call.callee)],
      var links = elements(
        of: PlacedValue(program: program, value: list, context: context), depth: 6),
      links.count <= Self.linkLimit
    else { return nil }
    if name == "reduceRight" { links.reverse() }
    if call.arguments.count > 1 {
      let first = call.arguments[1].value
      return Chain(
        first: PlacedValue(program: program, value: first, context: context), links: links)
    }
    guard let first = links.first else { return nil }
    return Chain(first: first, links: Array(links.dropFirst()))
  }

  /// The elements of a list that is written out, or that a function is called with.
  private func elements(of list: PlacedValue, depth: Int) -> [PlacedValue]? {
    guard depth > 0 else { return nil }
    let program = list.program
    let value = program.bare(list.value)
    switch program.values[value] {
    case .array(let elements):
      var result: [PlacedValue] = []
      for element in elements {
        let placed = PlacedValue(program: program, value: element.value, context: list.context)
        guard element.isSpread else {
          result.append(placed)
          continue
        }
        guard let inner = self.elements(of: placed, depth: depth - 1) else { return nil }
        result += inner
      }
      return result
    case .call(let call):
      guard case .member(let base, let name) = program.values[program.bare(call.callee)],
        ["reverse", "toReversed", "slice", "filter", "flat"].contains(name),
        name != "slice" || call.arguments.isEmpty,
        let inner = self.elements(
          of: PlacedValue(program: program, value: base, context: list.context), depth: depth - 1)
      else { return nil }
      return name == "reverse" || name == "toReversed" ? inner.reversed() : inner
    case .binding(let binding):
      return elements(of: binding, list, depth: depth)
    default: return nil
    }
  }

  private func elements(
    of binding: BindingID, _ list: PlacedValue, depth: Int
  ) -> [PlacedValue]? {
    let program = list.program
    let writes = program.writes(of: binding)
    guard writes.count == 1, let write = writes.first, write.path.isEmpty else {
      return elementsElsewhere(list, depth: depth)
    }
    switch write.source {
    case .value(let value):
      return elements(
        of: PlacedValue(program: program, value: value, context: list.context), depth: depth - 1)
    case .parameter(let function, let index):
      guard let entry = entry(for: function, of: program.file, in: list.context),
        entry.link == nil, entry.binding == nil,
        let caller = workspace.program(of: entry.site.file),
        case .call(let call) = caller.values[entry.site.value],
        call.arguments.indices.contains(index)
          || program.functions[function].parameters[index].isRest
      else { return nil }
      let arguments = call.arguments.dropFirst(index).map {
        (PlacedValue(program: caller, value: $0.value, context: entry.outer), $0.isSpread)
      }
      guard program.functions[function].parameters[index].isRest else {
        return arguments.first.flatMap { elements(of: $0.0, depth: depth - 1) }
      }
      var result: [PlacedValue] = []
      for (argument, isSpread) in arguments {
        guard isSpread else {
          result.append(argument)
          continue
        }
        guard let inner = elements(of: argument, depth: depth - 1) else { return nil }
        result += inner
      }
      return result
    default: return nil
    }
  }

  /// The elements of a list that another file declares.
  private func elementsElsewhere(_ list: PlacedValue, depth: Int) -> [PlacedValue]? {
    let sites = kind(list.program, list.value, .empty, list.context).sites
    guard sites.count == 1, let site = sites.first,
      let owner = workspace.program(of: site.file), case .array = owner.values[site.value]
    else { return nil }
    return elements(
      of: PlacedValue(program: owner, value: site.value, context: .unknown), depth: depth - 1)
  }

  // MARK: chains that packages make

  /// Answers for `pipe(body, f, g)`.
  func piped(_ verdict: Verdict, _ root: Root) -> Answer {
    guard let (site, context) = verdict.call,
      let chain = chain(at: site, madeBy: nil, isLastFirst: false, context)
    else {
      return .origin(Origin(.unknown(root.spelling), at: root.place, spelling: root.spelling))
    }
    let last = ChainLink(site: site, making: nil, number: Int32(chain.links.count - 1))
    return applied(last, of: chain, context, verdict.rest)
  }

  /// Answers for `flow(f, g)(body)`.
  func composed(_ verdict: Verdict, isLastFirst: Bool, _ root: Root) -> Answer {
    guard verdict.calls.count > 1, let (site, context) = verdict.call else {
      return .origin(Origin(.unknown(root.spelling), at: root.place, spelling: root.spelling))
    }
    let (maker, outer) = verdict.calls[verdict.calls.count - 2]
    let making = ContextTable.Binding(site: maker, context: outer)
    guard let chain = chain(at: site, madeBy: making, isLastFirst: isLastFirst, context) else {
      return .origin(Origin(.unknown(root.spelling), at: root.place, spelling: root.spelling))
    }
    let count = Int32(chain.links.count)
    let last = ChainLink(site: site, making: making, number: isLastFirst ? -count : count - 1)
    return applied(last, of: chain, context, verdict.rest)
  }

  /// The functions that a call applies; nil where they cannot be told.
  private func chain(
    at site: Site, madeBy making: ContextTable.Binding?, isLastFirst: Bool, _ context: CallContext
  ) -> Chain? {
    guard let program = workspace.program(of: site.file),
      case .call(let call) = program.values[site.value], let first = call.arguments.first,
      !first.isSpread
    else { return nil }
    let start = PlacedValue(program: program, value: first.value, context: context)
    var functions = call.arguments.dropFirst()
    var owner = program
    if let making {
      guard let maker = workspace.program(of: making.site.file),
        case .call(let made) = maker.values[making.site.value]
      else { return nil }
      functions = made.arguments[...]
      owner = maker
    }
    guard !functions.isEmpty, !functions.contains(where: \.isSpread) else { return nil }
    var links = functions.flatMap { argument -> [PlacedValue] in
      let placed = PlacedValue(
        program: owner, value: argument.value, context: making?.context ?? context)
      // `flow([f, g])`
      return elements(of: placed, depth: 2) ?? [placed]
    }
    guard links.count <= Self.linkLimit else { return nil }
    if isLastFirst { links.reverse() }
    return Chain(first: start, links: links)
  }

  /// What a link of a chain returns.
  private func applied(
    _ link: ChainLink, of chain: Chain, _ context: CallContext, _ path: StepList
  ) -> Answer {
    let position = link.number < 0 ? -link.number - 1 : link.number
    guard chain.links.indices.contains(Int(position)) else { return Answer() }
    let function = chain.links[Int(position)]
    let step = Step.linked(link, context)
    if isOurs(function) { return trace(function, steps.prepend(step, to: path)) }
    if case .call(let call) = function.program.values[function.program.bare(function.value)],
      let argument = call.arguments.first
    {
      // `map((id) => id.trim())`: a function of a function.
      let inner = PlacedValue(
        program: function.program, value: argument.value, context: function.context)
      if isOurs(inner) {
        let made = trace(inner, steps.prepend(step, to: path))
        // `getOrElse(() => "")` gives another value where there is none.
        guard takesNothing(inner) else { return made }
        return handed(before: link, of: chain, context, path).merged(with: made)
      }
    }
    // Somebody else's function: what comes out is the client's where all is that goes in.
    let whole = handed(before: link, of: chain, context, .empty)
    let isOneSide =
      whole.origins.allSatisfy(\.label.isUntrusted) || whole.origins.allSatisfy(\.label.isVerified)
    guard !whole.origins.isEmpty, isOneSide else {
      return unknown(
        function.program, function.value, function.program.spelling(of: function.value))
    }
    return whole.through(
      TraceStep(
        function.program.place(of: function.value),
        .transformed(by: function.program.spelling(of: function.value))))
  }

  private func isOurs(_ function: PlacedValue) -> Bool {
    !kind(function.program, function.value, .empty, function.context).functions.isEmpty
  }

  private func takesNothing(_ function: PlacedValue) -> Bool {
    kind(function.program, function.value, .empty, function.context).functions.allSatisfy {
      workspace.program(of: $0.file)?.functions[$0.function].parameters.isEmpty ?? false
    }
  }

  /// What a link is given.
  private func handed(
    before link: ChainLink, of chain: Chain, _ context: CallContext, _ path: StepList
  ) -> Answer {
    if link.number == 0 || link.number == -1 { return trace(chain.first, path) }
    let previous = ChainLink(
      site: link.site, making: link.making,
      number: link.number < 0 ? link.number + 1 : link.number - 1)
    return applied(previous, of: chain, context, path)
  }

  /// Answers for a parameter of a function that was entered as a link of a chain.
  func handed(
    on index: Int, toLink number: Int32, _ function: FunctionID, _ entry: ContextTable.Entry,
    _ path: StepList
  ) -> Answer {
    guard let program = workspace.program(of: entry.site.file),
      case .call(let call) = program.values[entry.site.value]
    else { return Answer() }
    let unknown = unknown(program, entry.site.value, program.spelling(of: call.callee))
    if entry.binding == nil, entry.file == entry.site.file,
      foldingFunction(of: call, program) == function
    {
      guard let chain = chain(of: call, program, entry.outer),
        chain.links.indices.contains(Int(number))
      else { return unknown }
      switch index {
      case 0 where number == 0: return trace(chain.first, path)
      case 0:
        return folded(number - 1, by: function, at: entry.site, program, path, entry.outer)
      case 1: return trace(chain.links[Int(number)], path)
      default: return unknown
      }
    }
    guard index == 0,
      let chain = chain(
        at: entry.site, madeBy: entry.binding, isLastFirst: number < 0, entry.outer)
    else { return unknown }
    let link = ChainLink(site: entry.site, making: entry.binding, number: number)
    return handed(before: link, of: chain, entry.outer, path)
  }

  private func trace(_ placed: PlacedValue, _ path: StepList) -> Answer {
    trace(placed.program, placed.value, path, placed.context)
  }
}
