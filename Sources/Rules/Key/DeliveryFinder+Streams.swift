import Flow
import Program
import Source

/// What is written into an answer by way of a stream, and what an error tells.
extension DeliveryFinder {
  /// The methods and functions by which a stream is written into another one.
  private static let piping: Set<String> = ["pipe", "pipeTo", "pipeline"]

  /// `Readable.from(rows).pipe(res)`, `pipeline(rows, res)`.
  func piped(_ program: FileProgram) -> [Delivery] {
    program.values.ids.flatMap { id -> [Delivery] in
      guard case .call(let call) = program.values[id],
        Self.piping.contains(program.lastName(of: call.callee)),
        let target = call.arguments.map(\.value).last(where: { isAnswer($0, program) })
      else { return [] }
      var sources = call.arguments.map(\.value).prefix { $0 != target }
      if case .member(let base, _) = program.values[program.bare(call.callee)], sources.isEmpty {
        sources = [base]
      }
      let channel = Delivery.Channel.answer(program.spelling(of: call.callee))
      return sources.flatMap { source -> [Delivery] in
        let site = Site(program.file, source)
        let given = flow.nearFunctions(of: site)
        if given.isEmpty { return leaks(site, to: channel, at: program.place(of: id)) }
        // `pipeline` calls a generator itself.
        return given.flatMap { file, function in
          flow.yields(of: function, in: file).flatMap {
            leaks($0, to: channel, at: program.place(of: id))
          }
        }
      }
    }
  }

  private func isAnswer(_ value: ValueID, _ program: FileProgram) -> Bool {
    // `Writable.toWeb(res)` is another form of it.
    if case .call(let call) = program.values[program.bare(value)],
      call.arguments.contains(where: { isAnswer($0.value, program) })
    {
      return true
    }
    return flow.facts(of: Site(program.file, value)).contains { fact in
      if case .answerStream = fact { true } else { false }
    }
  }

  /// The message of an error that leaves a function of which the framework tells it.
  func thrown(_ program: FileProgram) -> [Delivery] {
    program.functions.ids.flatMap { id -> [Delivery] in
      let tells = flow.facts(of: id, in: program).contains { fact in
        if case .thrown = fact { true } else { false }
      }
      guard tells else { return [] }
      return flow.messagesThrown(by: id, in: program).compactMap { origin in
        delivery(
          of: origin, to: .thrown, at: SourceRange(program.file, program.functions[id].range),
          scope: program.functions[id].name ?? "")
      }
    }
  }
}
