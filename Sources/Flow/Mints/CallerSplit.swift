import Program
import Source

/// Tells apart the calls of a function that sends requests to URLs which it is given: of
/// `post("/v1/auth/mint", body)` and `post("/v1/usage", query)` only the first mints.
struct CallerSplit {
  let flow: Flow

  /// The parts of a request's URL, and those of them that make it a mint's, as calls lead to it.
  typealias URLs = (_ context: CallContext) -> (all: [SiteOnCase], mints: [SiteOnCase])

  /// More callers than a function has that somebody reads.
  private static let callerLimit = 60
  /// How many functions hand a URL on.
  private static let depthLimit = 3

  /// The calls through which a function was entered, the innermost first.
  private typealias Frames = [(function: FunctionSite, call: Site)]

  /// The contexts in which a request is a mint: one that stands for all calls, unless the callers
  /// choose the URL.
  func contexts(of request: Site, _ urls: URLs) -> [CallContext] {
    guard let program = flow.workspace.program(of: request.file) else { return [.unknown] }
    let function = FunctionSite(
      file: request.file, function: program.function(around: request.value))
    return split([], in: function, urls, depth: Self.depthLimit)
  }

  private func split(
    _ frames: Frames, in function: FunctionSite, _ urls: URLs, depth: Int
  ) -> [CallContext] {
    let own = context(frames)
    let known = urls(own)
    if known.mints.isEmpty { return [] }
    var callers = calls(of: function)
    guard depth > 0, !callers.isEmpty else { return [own] }
    // Whoever calls, the URL is the same; or only one does.
    let isGiven =
      callers.count == 1
      || callers.prefix(Self.callerLimit).contains { call in
        areOther(urls(context(frames + [(function, call)])), known)
      }
    guard isGiven else { return [own] }
    if callers.count > Self.callerLimit {
      callers = Array(callers.filter(mayNameMint).prefix(Self.callerLimit))
    }
    let inner = callers.map { frames + [(function, $0)] }
    let split = zip(inner, callers).flatMap { frames, call -> [CallContext] in
      guard let program = flow.workspace.program(of: call.file) else { return [] }
      let outer = FunctionSite(file: call.file, function: program.function(around: call.value))
      return self.split(frames, in: outer, urls, depth: depth - 1)
    }
    // One caller, whose own callers make no difference.
    return callers.count == 1 && split == inner.map(context) ? [own] : split
  }

  /// Whether other URLs are given; by which calls the trace came to the same one does not count.
  private func areOther(
    _ left: (all: [SiteOnCase], mints: [SiteOnCase]),
    _ right: (all: [SiteOnCase], mints: [SiteOnCase])
  ) -> Bool {
    left.all.map(\.site) != right.all.map(\.site)
      || left.mints.map(\.site) != right.mints.map(\.site)
  }

  private func calls(of function: FunctionSite) -> [Site] {
    guard function.function != FileProgram.fileFunction else { return [] }
    return flow.tracer.arrivals(of: function).compactMap { arrival in
      if case .call(let site) = arrival { site } else { nil }
    }
  }

  /// Whether a file may hold the end of the URL of a mint.
  private func mayNameMint(_ call: Site) -> Bool {
    flow.workspace.mentions("mint", in: [call.file])
  }

  private func context(_ frames: Frames) -> CallContext {
    frames.reversed().reduce(.unknown) { outer, frame in
      flow.tracer.contexts.enter(
        frame.function.function, of: frame.function.file, at: frame.call, from: outer)
    }
  }
}
