import Program
import Source

/// Which code may have to do with the header of cross-origin answers: what speaks of it, and what
/// names such code.
///
/// Whatever a handler calls is looked through for such headers; most of it has nothing to do with
/// them, and the words tell. May say yes too often, never no where the header is set. Each piece of
/// code is looked at once in a run, whatever number of mints lead there.
final class HeaderReach {
  let flow: Flow
  let words: HeaderWords

  private var known: [Piece: Bool] = [:]
  /// What did not speak of the header as long as the pieces under way do not: calls in circles.
  private var passing: [Piece: Int] = [:]
  private var passingOrder: [Piece] = []
  private var open: [Piece: Int] = [:]
  /// The outermost piece under way that the answer under way had to leave out.
  private var outermost = Int.max
  private var valuesByFunction: [FileID: [[ValueID]]] = [:]

  /// Deeper than code calls; what lies below counts as speaking of the header.
  private static let depthLimit = 100

  /// A piece of code that is asked about.
  enum Piece: Hashable {
    case function(FunctionSite)
    case value(Site)
    case binding(FileID, BindingID)
    case type(TypeSite)
    /// A function that a mint is reached through, by a call of a variable that is not looked at.
    case frame(FunctionSite, BindingID)
    case export(FileID, String)
  }

  init(_ flow: Flow) {
    self.flow = flow
    words = HeaderWords(flow.workspace)
  }

  /// Whether a function may set the header, or call what does, without being handed it.
  func holds(_ function: FunctionSite) -> Bool { holds(.function(function)) }

  /// Whether the same is true of a function that a request passes through on its way to a mint,
  /// leaving aside the next on the way.
  func holds(_ frame: RequestWay.Frame) -> Bool {
    handler(of: frame).map { holds(.frame(frame.function, $0)) } ?? holds(frame.function)
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
  func holds(_ value: Site) -> Bool { holds(.value(value)) }

  func holds(_ piece: Piece) -> Bool {
    if let answer = known[piece] { return answer }
    if let level = passing[piece] ?? open[piece] {
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
      passing[piece] = outermost
      passingOrder.append(piece)
      return
    }
    // Nothing of the circle is under way any more; what relied on a piece that does speak of the
    // header is asked again.
    known[piece] = answer
    for other in passingOrder[mark...] {
      passing[other] = nil
      if !answer { known[other] = false }
    }
    passingOrder.removeSubrange(mark...)
    outermost = .max
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
