import Testing

/// Code that is nested or chained without measure, and types that lead back to themselves: the
/// command survives it on the half megabyte of stack that some systems give a thread, and finds the
/// defect beside it.
@Suite struct DepthTests {
  private static let swiftManifest = """
    // swift-tools-version: 6.0
    import PackageDescription
    let package = Package(
      name: "deep",
      dependencies: [.package(url: "https://github.com/vapor/vapor.git", from: "4.115.0")],
      targets: [
        .executableTarget(
          name: "App", dependencies: [.product(name: "Vapor", package: "vapor")])
      ])
    """

  private static func chain(_ count: Int, _ line: (Int) -> String) -> String {
    (0..<count).map(line).joined(separator: "\n")
  }

  private static func nest(_ opening: String, _ middle: String, _ closing: String, _ count: Int)
    -> String
  {
    String(repeating: opening, count: count) + middle + String(repeating: closing, count: count)
  }

  /// A function that mints for an expression, which may read `id0`, the client's.
  private static func swiftRoute(_ name: String, _ expression: String, _ before: String = "")
    -> String
  {
    """
    import Vapor
    func \(name)(req: Request) async throws -> ClientResponse {
      let id0 = try req.content.get(String.self, at: "id")
    \(before)
      let id = \(expression)
      return try await req.client.post("https://deep.behest.app/v1/auth/mint") { out in
        try out.content.encode(["user_id": id])
      }
    }
    """
  }

  private static let swiftFiles: KeyValuePairs<String, String> = [
    "Package.swift": swiftManifest,
    "Sources/App/routes.swift": "import Vapor\nfunc routes(_ app: Application) throws {\n"
      + [
        "plain", "sum", "members", "fallbacks", "closures", "lists", "branches", "variables",
        "functions", "properties", "bases", "aliases", "circleOfClasses", "circleOfProtocols",
        "circleOfExtensions", "overloads", "nestedTypes", "containers",
      ].map { "  app.post(\"\($0)\", use: \($0))\n" }.joined() + "}\n",
    "Sources/App/plain.swift": swiftRoute("plain", "id0"),
    "Sources/App/sum.swift": swiftRoute("sum", nest("id0 + ", "\"x\"", "", 10_000)),
    "Sources/App/members.swift": swiftRoute("members", nest("", "id0", ".x", 10_000)),
    "Sources/App/fallbacks.swift": swiftRoute("fallbacks", nest("id0 ?? ", "id0", "", 5_000)),
    "Sources/App/closures.swift": swiftRoute("closures", nest("{ ", "id0", " }()", 600)),
    "Sources/App/lists.swift": swiftRoute(
      "lists", nest("[", nest("", "id0", "]", 1_000), "[0]", 1_000)),
    "Sources/App/branches.swift": swiftRoute(
      "branches", "v",
      "  let v: String\n  " + nest("if made() { v = id0 } else ", "{ v = id0 }", "", 3_000)),
    "Sources/App/variables.swift": swiftRoute(
      "variables", "v3000", "  let v0 = id0\n" + chain(3_000) { "  let v\($0 + 1) = v\($0)" }),
    "Sources/App/functions.swift": swiftRoute("functions", "f0(id0)")
      + chain(3_000) { "\nfunc f\($0)(_ x: String) -> String { f\($0 + 1)(x) }" },
    "Sources/App/properties.swift": swiftRoute("properties", "Properties(p3000: id0).p0")
      + "\nstruct Properties {\n  let p3000: String\n"
      + chain(3_000) { "  var p\($0): String { p\($0 + 1) }" } + "\n}\n",
    "Sources/App/bases.swift": swiftRoute("bases", "C0().p")
      + chain(2_000) { "\nclass C\($0): C\($0 + 1) {}" } + "\nclass C2000 { var p = made() }\n",
    "Sources/App/aliases.swift": swiftRoute("aliases", "aliased.p") + "\nvar aliased: T0\n"
      + chain(2_000) { "typealias T\($0) = T\($0 + 1)" } + "\ntypealias T2000 = T0\n",
    "Sources/App/circleOfClasses.swift": swiftRoute("circleOfClasses", "First(id0).p")
      + "\nclass First: Second { override var q: String { super.q } }\n",
    "Sources/App/Second.swift": "class Second: Third { var r: String { super.p } }\n",
    "Sources/App/Third.swift": "class Third: First {}\n",
    "Sources/App/circleOfProtocols.swift": swiftRoute("circleOfProtocols", "conforming.p")
      + "\nvar conforming: any One\nprotocol One: Two { var q: any One { get } }\n"
      + "extension One { var p: String { q.r } }\n",
    "Sources/App/Two.swift": "protocol Two: Three {}\nextension Two { var r: String { s.p } }\n",
    "Sources/App/Three.swift": "protocol Three: One {}\nextension Three { var s: any One { q } }\n"
      + "struct All: One, Two, Three { var q: any One { self } }\n",
    "Sources/App/circleOfExtensions.swift": swiftRoute(
      "circleOfExtensions", nest("", "Left()", ".right.left", 1_000) + ".p"),
    "Sources/App/Left.swift": "struct Left {}\nextension Left { var right: Right { Right() } }\n",
    "Sources/App/Right.swift": "struct Right {}\nextension Right { var left: Left { Left() } }\n",
    "Sources/App/overloads.swift": swiftRoute(
      "overloads", nest("", "Query()", ".asked().again()", 40) + ".p"),
    "Sources/App/Query.swift": "struct Query {}\nextension Query {\n"
      + "  func asked() -> Query { self }\n  func asked(_ x: Int) -> Query { Query() }\n"
      + "  func again() -> Query { asked() }\n  func again(_ x: Int) -> Query { asked(x) }\n}\n",
    "Sources/App/nestedTypes.swift": swiftRoute(
      "nestedTypes", "N0" + chain(300) { ".N\($0 + 1)" }.filter { $0 != "\n" } + ".p")
      + "\n" + chain(301) { "struct N\($0) {" } + " static let p = made() "
      + String(repeating: "}", count: 301) + "\n",
    "Sources/App/containers.swift": "import Factory\n"
      + swiftRoute("containers", "Container.shared.one().id")
      + "\nextension Container {\n  var one: Factory<Two> { self { self.two() } }\n"
      + "  var two: Factory<Two> { self { self.one() } }\n}\n",
  ]

  private static func scriptRoute(_ name: String, _ expression: String, _ before: String = "")
    -> String
  {
    """
    import { behest } from "./behest.js";
    export async function \(name)(req, res) {
      const id0 = req.body.id;
    \(before)
      const id = \(expression);
      res.json(await behest.auth.mint({ user_id: id }));
    }

    """
  }

  private static let scriptNames = [
    "plain", "sum", "members", "fallbacks", "functions", "lists", "objects", "branches",
    "variables", "calls", "bases", "circle", "exported",
  ]

  private static let scripts: KeyValuePairs<String, String> = [
    "package.json":
      "{ \"type\": \"module\", \"dependencies\": { \"@behest/client-ts\": \"1\", \"express\": \"5\" } }",
    "behest.js":
      "import { Behest } from \"@behest/client-ts\";\nexport const behest = new Behest();\n",
    "server.js": "import express from \"express\";\n"
      + scriptNames.map { "import { \($0) } from \"./\($0).js\";\n" }.joined()
      + "const app = express();\n"
      + scriptNames.map { "app.post(\"/\($0)\", \($0));\n" }.joined(),
    "plain.js": scriptRoute("plain", "id0"),
    "sum.js": scriptRoute("sum", nest("id0 + ", "\"x\"", "", 10_000)),
    "members.js": scriptRoute("members", nest("", "id0", ".x", 10_000)),
    "fallbacks.js": scriptRoute("fallbacks", nest("id0 ?? ", "id0", "", 5_000)),
    "functions.js": scriptRoute("functions", nest("(() => ", "id0", ")()", 600)),
    "lists.js": scriptRoute("lists", nest("[", nest("", "id0", "]", 1_000), "[0]", 1_000)),
    "objects.js": scriptRoute(
      "objects", "(" + nest("{ a: ", nest("", "id0", " }", 800) + ")", ".a", 800)),
    "branches.js": scriptRoute(
      "branches", "v", "  let v;\n  " + nest("if (made()) { v = id0 } else ", "v = id0", "", 600)),
    "variables.js": scriptRoute(
      "variables", "v3000", "  const v0 = id0;\n" + chain(3_000) { "  const v\($0 + 1) = v\($0);" }),
    "calls.js": scriptRoute("calls", "f0(id0)")
      + chain(3_000) { "function f\($0)(x) { return f\($0 + 1)(x); }" },
    "bases.js": scriptRoute("bases", "new C2000(id0).p")
      + "class C0 { get p() { return made(); } }\n"
      + chain(2_000) { "class C\($0 + 1) extends C\($0) {}" },
    "circle.js": "import { Left } from \"./left.js\";\n" + scriptRoute("circle", "new Left(id0).p"),
    "left.js": "import { Right } from \"./right.js\";\n"
      + "export class Left extends Right { get p() { return super.p; } }\n",
    "right.js": "import { Left } from \"./left.js\";\n"
      + "export class Right extends Left { get q() { return this.p; } }\n",
    "exported.js": "import { id } from \"./one.js\";\n" + scriptRoute("exported", "id"),
    "one.js": "export * from \"./two.js\";\n",
    "two.js": "export * from \"./one.js\";\n",
  ]

  @Test(
    "Swift and scripts, on the stack of a main thread and on a small one", arguments: [8192, 512])
  func survives(stack: Int) throws {
    for (files, defect) in [
      (Self.swiftFiles, "plain.swift:7"), (Self.scripts, "plain.js:6"),
    ] {
      let run = try CommandRun(
        shell: "ulimit -s \(stack) && exec \"$LINT\" --color never .", in: try Folder(files))
      #expect(run.status == 1, "\(run.error)")
      #expect(run.output.contains(defect))
    }
  }
}
