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

  struct Visit: Hashable {
    let file: FileID
    let demand: Demand
  }

  /// A file that brings in what was visited, by one of its imports, and what its own importers must
  /// ask for.
  struct Edge {
    let visit: Visit
    let dependency: Dependency
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
      guard let program = flow.program(of: visit.file) else { continue }
      let place = place(of: program)
      guard place.isOpen else { continue }
      if visit.demand == .anything {
        if let reason = place.entry { return chain(from: index, reason) }
        if evident == nil, let reason = place.evident { evident = (index, reason) }
      }
      addImporters(of: program, at: index)
    }
    return evident.flatMap { chain(from: $0.0, $0.1) }
  }

  /// What of a file matters to every search that gets there.
  struct Place {
    /// Whether clients may import it.
    let isOpen: Bool
    /// Why a client's code begins there.
    let entry: String?
    /// Why it can be nothing but a client's.
    let evident: String?
  }

  private func place(of program: FileProgram) -> Place {
    if let known = flow.clientPlaces[program.file] { return known }
    let isOpen = !isTestLike(program.path) && !flow.isRefusedInClients(program)
    let entry = isOpen ? flow.clientEntryReason(program) : nil
    let evident = isOpen && entry == nil ? flow.selfEvidentReason(program) : nil
    let place = Place(isOpen: isOpen, entry: entry, evident: evident)
    flow.clientPlaces[program.file] = place
    return place
  }

  private mutating func add(_ visit: Visit, next: Int?, _ dependency: Dependency?) {
    // Who imports all of a file need not be asked for parts of it.
    if seen.contains(Visit(file: visit.file, demand: .anything)) { return }
    guard seen.insert(visit).inserted else { return }
    steps.append(
      Step(
        visit: visit, next: next,
        importing: dependency.map { SourceRange(visit.file, $0.range) },
        specifier: dependency?.specifier))
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
    for edge in edges(to: steps[index].visit, program) {
      add(edge.visit, next: index, edge.dependency)
    }
  }

  /// The same for all searches of a run.
  private func edges(to visit: Visit, _ program: FileProgram) -> [Edge] {
    if let known = flow.clientEdges[visit] { return known }
    let edges = ImportEdges(flow: flow, target: program)
    let found = edges.importers().flatMap { importer -> [Edge] in
      guard importer != program.file, let parent = flow.program(of: importer) else { return [] }
      return edges.from(parent, demanding: visit.demand).map { dependency, demand in
        Edge(visit: Visit(file: importer, demand: demand), dependency: dependency)
      }
    }
    flow.clientEdges[visit] = found
    return found
  }
}
