import Program
import Source

/// Which code may have to do with the header of cross-origin answers: what speaks of it, and what
/// names such code.
///
/// Whatever a handler calls is looked through for such headers; most of it has nothing to do with
/// them, and the words tell. May say yes too often, never no where the header is set within as many
/// calls as are looked through for it. Each piece of code is looked at once in a run or a few times,
/// whatever number of mints lead there.
final class HeaderReach {
  let flow: Flow
  let words: HeaderWords

  private var known: [Piece: Known] = [:]
  /// What did not speak of the header as long as the pieces under way do not: calls in circles. By
  /// the outermost such piece.
  private var passing: [Piece: (level: Int, hops: Int)] = [:]
  private var passingOrder: [Piece] = []
  private var open: [Piece: Int] = [:]
  /// The outermost piece under way that the answer under way had to leave out.
  private var outermost = Int.max
  /// From how many functions into how many others the piece at hand may still lead.
  private var hops = AnswerWriters.depthLimit
  private var valuesByFunction: [FileID: [[ValueID]]] = [:]

  /// Deeper than so few functions name one another; what lies below counts as speaking of the header.
  private static let depthLimit = 1_000

  /// What is known of a piece, by how many functions it was followed through.
  private struct Known {
    /// The fewest with which it speaks of the header.
    var least = Int.max
    /// The most with which it does not.
    var most = -1
  }

  /// A piece of code that is asked about.
  enum Piece: Hashable {
    case function(FunctionSite)
    case value(Site)
    case binding(FileID, BindingID)
    case type(TypeSite)
    /// A function that a mint is reached through, by a call of a variable that is not looked at.
    case frame(FunctionSite, BindingID)
    case export(FileID, String)
    /// All exports of a file.
    case module(FileID)
  }

  init(_ flow: Flow) {
    self.flow = flow
    words = HeaderWords(flow.workspace)
  }

  /// Whether a function may set the header, or call what does, without being handed it.
  func holds(_ function: FunctionSite) -> Bool { begin { holds(.function(function)) } }

  /// Whether the same is true of a function that a request passes through on its way to a mint,
  /// leaving aside the next on the way.
  func holds(_ frame: RequestWay.Frame) -> Bool {
    handler(of: frame).map { handler in begin { holds(.frame(frame.function, handler)) } }
      ?? holds(frame.function)
  }

  /// The variable that holds the next function on the way to a mint: `handler` in `withUser(handler)`.
  func handler(of frame: RequestWay.Frame) -> BindingID? {
    guard let program = flow.workspace.program(of: frame.function.file),
      case .call(let call) = program.values[frame.anchor],
      case .binding(let binding) = program.values[program.bare(call.callee)]
    else { return nil }
    return binding
  }

  /// Whether a value may hold the header, or something that sets it.
  func holds(_ value: Site) -> Bool { begin { holds(.value(value)) } }

  private func begin(_ question: () -> Bool) -> Bool {
    hops = AnswerWriters.depthLimit
    return question()
  }

  /// Goes on in another function.
  func hop(_ question: () -> Bool) -> Bool {
    guard hops > 0 else { return false }
    hops -= 1
    defer { hops += 1 }
    return question()
  }

  func holds(_ piece: Piece) -> Bool {
    if let known = known[piece] {
      if known.least <= hops { return true }
      if known.most >= hops { return false }
    }
    if let passed = passing[piece], passed.hops >= hops {
      outermost = min(outermost, passed.level)
      return false
    }
    if let level = open[piece] {
      outermost = min(outermost, level)
      return false
    }
    guard open.count < Self.depthLimit else { return true }
    let level = open.count
    let outer = outermost
    let mark = passingOrder.count
    outermost = .max
    open[piece] = level
    let answer = look(at: piece)
    open[piece] = nil
    settle(piece, answer, level: level, since: mark)
    outermost = min(outer, outermost)
    return answer
  }

  private func settle(_ piece: Piece, _ answer: Bool, level: Int, since mark: Int) {
    if !answer, outermost < level {
      passing[piece] = (outermost, hops)
      passingOrder.append(piece)
      return
    }
    // Nothing of the circle is under way any more; what relied on a piece that does speak of the
    // header is asked again.
    note(piece, answer, hops)
    for other in passingOrder[mark...] {
      guard let passed = passing.removeValue(forKey: other) else { continue }
      if !answer { note(other, false, passed.hops) }
    }
    passingOrder.removeSubrange(mark...)
    outermost = .max
  }

  private func note(_ piece: Piece, _ answer: Bool, _ hops: Int) {
    if answer {
      known[piece, default: Known()].least = min(hops, known[piece]?.least ?? .max)
    } else {
      known[piece, default: Known()].most = max(hops, known[piece]?.most ?? -1)
    }
  }

  /// The values of a function's own statements, without those of the functions inside.
  func values(of function: FunctionID, _ program: FileProgram) -> [ValueID] {
    if let lists = valuesByFunction[program.file] { return lists[function.index] }
    var lists = [[ValueID]](repeating: [], count: program.functions.count)
    for id in program.values.ids { lists[program.function(around: id).index].append(id) }
    valuesByFunction[program.file] = lists
    return lists[function.index]
  }
}
