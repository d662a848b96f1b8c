/// A way to a value of a framework or SDK, read left to right: `module("express").called` is an
/// application, `.member("post").argument(1).parameter(0)` of it a request.
///
/// A path may stand for several ways at once (`|`). Paths that are built from one another share
/// their beginnings, so a model names an intermediate thing once and goes on from there.
package struct APIPath: Sendable {
  let nodes: [Node]

  init(_ nodes: [Node]) { self.nodes = nodes }

  /// One way: where it comes from and the last step.
  final class Node: Sendable {
    let bases: [Node]
    let edge: Edge

    init(_ bases: [Node], _ edge: Edge) {
      self.bases = bases
      self.edge = edge
    }
  }

  /// What one step of a path accepts.
  enum Edge: Sendable, Hashable {
    case root(Root)
    case member(Set<String>)
    case anyMember
    case element
    case called
    case returns
    case constructed
    case argument(ArgumentKey)
    /// An argument of a call that is also given an object in which a member is `true`.
    case argumentBeside(ArgumentKey, flag: String)
    case parameter(Int, arity: ClosedRange<Int>?)
    case decorated
    case receiver
    /// Any number of members and calls, none included.
    case anything
  }

  /// Where paths begin.
  enum Root: Hashable, Sendable {
    /// The exports of a package, with the path within it: `next/headers`.
    case module(String)
    /// A name that no file declares.
    case global(String)
    /// A value whose declared type has this name and, where a package is given, comes from it.
    case type(String, package: String?)
    /// An exported name of a file that lies where a framework looks for it.
    case convention(Convention)
    /// A value of unknown origin that the code calls by one of these names.
    case named(String)
  }

  private static func root(_ root: Root) -> APIPath { APIPath([Node([], .root(root))]) }

  /// The exports of a package: `module("next/headers")`. Its default export is the same value: a
  /// CommonJS package is imported either way.
  package static func module(_ names: String...) -> APIPath {
    APIPath(names.map { Node([], .root(.module($0))) })
  }

  package static func global(_ name: String) -> APIPath { root(.global(name)) }

  /// A value that is declared with a type: `req: Request` in TypeScript or Swift. The name `*` is
  /// any type of the package.
  package static func type(_ name: String, from package: String? = nil) -> APIPath {
    root(.type(name, package: package))
  }

  /// What a file exports under a framework's convention.
  package static func exported(_ convention: Convention) -> APIPath {
    root(.convention(convention))
  }

  /// A value of unknown origin, by the name that the code gives it. For the last resort.
  package static func named(_ names: String...) -> APIPath {
    APIPath(names.map { Node([], .root(.named($0))) })
  }

  private func then(_ edge: Edge) -> APIPath { APIPath([Node(nodes, edge)]) }

  package func member(_ names: String...) -> APIPath { then(.member(Set(names))) }
  package func member(_ names: [String]) -> APIPath { then(.member(Set(names))) }
  package var anyMember: APIPath { then(.anyMember) }
  /// Any element of an array or other collection.
  package var element: APIPath { then(.element) }
  /// The result of a call.
  package var called: APIPath { then(.called) }
  /// What a function of the project returns to whoever it was given to:
  /// `createController(() => ({ create(context) {} }))`.
  package var returns: APIPath { then(.returns) }
  /// The result of `new`.
  package var constructed: APIPath { then(.constructed) }
  /// The function that a call is given, by position from 0.
  package func argument(_ index: Int) -> APIPath { then(.argument(.position(index))) }
  /// The same, of calls whose options set a member to `true`: `api({ expose: true }, handler)`.
  package func argument(_ index: Int, beside flag: String) -> APIPath {
    then(.argumentBeside(.position(index), flag: flag))
  }
  package func argument(_ label: String) -> APIPath { then(.argument(.label(label))) }
  package var anyArgument: APIPath { then(.argument(.any)) }
  /// The last argument, and Swift's trailing closure.
  package var lastArgument: APIPath { then(.argument(.last)) }
  /// What a function is handed, by position from 0; where an arity is given, only by functions that
  /// declare so many parameters.
  package func parameter(_ index: Int, arity: ClosedRange<Int>? = nil) -> APIPath {
    then(.parameter(index, arity: arity))
  }
  /// What a decorator stands at: a parameter's value, a method. `@Body() body` is
  /// `member("Body").called.decorated`.
  package var decorated: APIPath { then(.decorated) }
  /// What `this` is inside a function.
  package var receiver: APIPath { then(.receiver) }
  /// The path itself and whatever chain of members and calls follows it.
  package var anything: APIPath { then(.anything) }

  package static func | (left: APIPath, right: APIPath) -> APIPath {
    APIPath(left.nodes + right.nodes)
  }
}

/// Which argument of a call.
package enum ArgumentKey: Hashable, Sendable {
  case position(Int)
  case label(String)
  case last
  case any
}

/// A place where a framework looks for code: which files, and which of their exports.
package struct Convention: Hashable, Sendable {
  /// Shell patterns of paths, `**` for any depth; one must match some tail of the path that begins
  /// at a folder.
  package let files: [PathPattern]
  /// The exported names; empty for any.
  package let names: [String]
  /// A package that the nearest manifest must name; nil where the folder is proof enough.
  package let package: String?
  /// A directive that the file or the function must carry: `use server`.
  package let directive: String?
  /// What else shows that the file is the framework's; one is enough, none is needed where there
  /// are none.
  package let proofs: [Proof]

  package init(
    files: [String], names: [String] = [], package: String? = nil, directive: String? = nil,
    proofs: [Proof] = []
  ) {
    self.files = files.map { PathPattern($0) }
    self.names = names
    self.package = package
    self.directive = directive
    self.proofs = proofs
  }

  /// What shows that a file is a framework's, where its place alone does not.
  package enum Proof: Hashable, Sendable {
    /// The nearest manifest names a package.
    case package(String)
    /// A file of this name lies in the same folder or above it: `serverless.{yml,ts}`.
    case file(PathPattern)
    /// The file holds a text.
    case mention(String)
    /// The exported name stands in a file of these: a schema that lists what a client may call.
    case listed(in: PathPattern)
  }
}
