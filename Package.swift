// swift-tools-version: 6.2
import PackageDescription

/// Held by every Swift target of ours; warnings of dependencies stay theirs.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),  // every `any` is visible in review
  .enableUpcomingFeature("InternalImportsByDefault"),  // a leak must say `package import`
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),  // `unsafe` must be written; only Syntax and Project write it
  .treatAllWarnings(as: .error),
]

/// One line a module: what it is called, and the only modules that it may import.
func module(
  _ name: String, imports: [String] = [], libraries: [Target.Dependency] = []
) -> Target {
  .target(
    name: name, dependencies: imports.map { .byName(name: $0) } + libraries,
    swiftSettings: settings)
}

func tests(
  _ name: String, imports: [String], libraries: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: imports.map { .byName(name: $0) } + libraries, exclude: exclude,
    swiftSettings: settings)
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")

let package = Package(
  name: "behest-lint",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CTreeSitter", pkgConfig: "tree-sitter",
      providers: [.apt(["libtree-sitter-dev"]), .brew(["tree-sitter"])]),
    // The shims include the grammars that `make setup` fetches. Optimised in debug builds too: an
    // unoptimised parser table is slow enough to be felt in every test. `-w`: their warnings are theirs.
    .target(
      name: "CGrammars", dependencies: ["CTreeSitter"],
      cSettings: [.headerSearchPath("../../.grammars"), .unsafeFlags(["-O2", "-w"])]),
    module("Source"),
    module("Syntax", imports: ["Source", "CTreeSitter", "CGrammars"]),
    module("Program", imports: ["Source"]),
    module("Project", imports: ["Source"], libraries: [subprocess, system, yams]),
    module("JavaScript", imports: ["Syntax", "Program", "Project", "Source"]),
    module("SwiftSource", imports: ["Syntax", "Program", "Project", "Source"]),
    module("Flow", imports: ["Program", "Source"]),
    module("Models", imports: ["Flow"]),
    module("Findings", imports: ["Source"]),
    module("Rules", imports: ["Flow", "Program", "Project", "Findings", "Source"]),
    module("Report", imports: ["Findings", "Source"], libraries: [crypto]),
    module(
      "Linter",
      imports: [
        "Source", "Program", "Project", "JavaScript", "SwiftSource", "Flow", "Models", "Findings",
        "Rules",
      ], libraries: [crypto]),
    .executableTarget(
      name: "behest-lint",
      dependencies: ["Linter", "Report", "Findings", "Project", argumentParser, system],
      path: "Sources/BehestLint", swiftSettings: settings),
    tests("FindingsTests", imports: ["Findings", "Source"]),
    tests("ProjectTests", imports: ["Project", "Source"]),
    tests("SyntaxTests", imports: ["Syntax", "Source"]),
    tests(
      "JavaScriptTests",
      imports: ["JavaScript", "Program", "Project", "Syntax", "Source", "TestSupport"]),
    tests("SwiftSourceTests", imports: ["SwiftSource", "Program", "Source"]),
    tests("ReportTests", imports: ["Findings", "Report", "Source"], exclude: ["Golden"]),
    tests("CommandLineTests", imports: ["behest-lint"]),
    tests(
      "FlowTests",
      imports: ["Flow", "Program", "Source", "JavaScript", "SwiftSource", "Syntax"]),
    // What several suites need; no product depends on it.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    tests(
      "ConventionTests", imports: ["Linter", "Findings", "Source", "TestSupport"],
      exclude: ["unsampled-names.txt"]),
    tests("LinterTests", imports: ["Linter", "Findings", "Project", "Source", "TestSupport"]),
    tests("RulesTests", imports: ["Flow", "Rules", "Source"]),
    tests(
      "SampleTests",
      imports: ["Linter", "Report", "Findings", "Project", "Source", "TestSupport", "behest-lint"]),
  ],
  swiftLanguageModes: [.v6]
)
