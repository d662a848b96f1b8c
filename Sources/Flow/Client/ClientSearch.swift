import Program
import Source

/// The search for a client entry from which imports lead to a file, backwards and the shortest way
/// first.
struct ClientSearch {
  private let flow: Flow
  private var steps: [Step] = []
  private var seen: Set<Visit> = []

  init(_ flow: Flow) { self.flow = flow }

  /// What of a file an importer must ask for, so that what the search began with comes along.
  enum Demand: Hashable {
    case anything
    /// These exports: the file only passes them on, and bundlers leave out what nobody asks for.
    case exports([String])
  }

  private struct Visit: Hashable {
    let file: FileID
    let demand: Demand
  }

  private struct Step {
    let visit: Visit
    let next: Int?
    let importing: SourceRange?
    let specifier: String?
  }

  /// The most files that are looked at.
  private static let limit = 4_000

  mutating func chain(to file: FileID) -> ImportChain? {
    add(Visit(file: file, demand: .anything), next: nil, nil)
    var index = 0
    var evident: (Int, String)?
    while index < steps.count, steps.count < Self.limit {
      defer { index += 1 }
      let visit = steps[index].visit
      guard let program = flow.program(of: visit.file), !isTestLike(program.path),
        !flow.isRefusedInClients(program)
      else { continue }
      if visit.demand == .anything {
        if let reason = flow.clientEntryReason(program) { return chain(from: index, reason) }
        if evident == nil, let reason = flow.selfEvidentReason(program) {
          evident = (index, reason)
        }
      }
      addImporters(of: program, at: index)
    }
    return evident.flatMap { chain(from: $0.0, $0.1) }
  }

  private mutating func add(_ visit: Visit, next: Int?, _ dependency: (FileID, Dependency)?) {
    // Who imports all of a file need not be asked for parts of it.
    if seen.contains(Visit(file: visit.file, demand: .anything)) { return }
    guard seen.insert(visit).inserted else { return }
    steps.append(
      Step(
        visit: visit, next: next,
        importing: dependency.map { SourceRange($0.0, $0.1.range) },
        specifier: dependency?.1.specifier))
  }

  private func chain(from index: Int, _ reason: String) -> ImportChain {
    var links: [ImportChain.Link] = []
    var position: Int? = index
    while let at = position {
      let step = steps[at]
      links.append(
        .init(file: step.visit.file, importing: step.importing, specifier: step.specifier))
      position = step.next
    }
    return ImportChain(reason: reason, links: links)
  }

  private mutating func addImporters(of program: FileProgram, at index: Int) {
    let visit = steps[index].visit
    let edges = ImportEdges(flow: flow, target: program)
    for importer in edges.importers() {
      guard importer != program.file, let parent = flow.program(of: importer) else { continue }
      for (dependency, demand) in edges.from(parent, demanding: visit.demand) {
        add(Visit(file: importer, demand: demand), next: index, (importer, dependency))
      }
    }
  }
}
