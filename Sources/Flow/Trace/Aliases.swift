import Program
import Source

/// Which variables of a file are other names of the same object: `const body = req.body` is the
/// member `body` of `req`, and what is written through one name is read through the other.
///
/// Only names that are given a value once count, and none in Swift, whose structures are copied.
struct Aliases {
  /// A variable and the members that lead from it.
  struct Object: Hashable {
    var root: BindingID
    var names: [String]
  }

  private var objects: [BindingID: Object] = [:]
  private var bindings: [Object: [BindingID]] = [:]

  init(_ program: FileProgram) {
    guard program.language != .swift else { return }
    var writeCounts: [BindingID: Int] = [:]
    for write in program.writes { writeCounts[write.binding, default: 0] += 1 }
    // In source order, so that what a name stands for is known before the names of it.
    for write in program.writes {
      guard writeCounts[write.binding] == 1, write.operation == .set, write.defaults.isEmpty,
        case .value(let value) = write.source, var object = Self.chain(value, program),
        writeCounts[object.root, default: 0] <= 1, object.root != write.binding
      else { continue }
      let members = write.path.compactMap { step in
        if case .member(let name) = step { name } else { nil }
      }
      guard members.count == write.path.count else { continue }
      object.names += members
      if let outer = objects[object.root] {
        object = Object(root: outer.root, names: outer.names + object.names)
      }
      guard object.names.count <= Self.lengthLimit else { continue }
      objects[write.binding] = object
      bindings[object, default: []].append(write.binding)
    }
  }

  private static let lengthLimit = 16

  /// A name and the members read from it, in casts and parentheses or not.
  private static func chain(_ value: ValueID, _ program: FileProgram) -> Object? {
    var names: [String] = []
    var current = program.bare(value)
    while case .member(let base, let name) = program.values[current] {
      names.append(name)
      current = program.bare(base)
    }
    guard case .binding(let binding) = program.values[current] else { return nil }
    return Object(root: binding, names: names.reversed())
  }

  /// What a variable is another name of; itself where it is none.
  func object(of binding: BindingID) -> Object {
    objects[binding] ?? Object(root: binding, names: [])
  }

  /// The variables that hold the same object, the variable among them.
  func names(of binding: BindingID) -> [BindingID] {
    let object = object(of: binding)
    let others = bindings[object] ?? []
    return object.names.isEmpty ? [object.root] + others : others
  }
}
