import Foundation
import Program
import Source
import Testing

@testable import SwiftSource

/// How much of real code is lost where the grammar stumbles. `Benchmarks/packages` runs the count
/// over packages of others; a plain test run, over our own sources.
@Suite("Declarations lost")
struct LossTests {
  @Test("in our own sources: none")
  func ownSources() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var loss = Loss()
    for folder in ["Sources", "Tests/SwiftSourceTests", "Tests/FlowTests"] {
      try loss.count(below: root.appending(path: folder))
    }
    #expect(loss.files > 100)
    #expect(loss.declarations > 1000)
    #expect(loss.damagedFiles == 0)
    #expect(loss.places == [])
  }

  @Test(
    "in a folder: less than one in a hundred",
    .enabled(if: ProcessInfo.processInfo.environment["BEHEST_LINT_LOSS_FOLDER"] != nil))
  func folder() throws {
    let path = try #require(ProcessInfo.processInfo.environment["BEHEST_LINT_LOSS_FOLDER"])
    var loss = Loss()
    try loss.count(below: URL(filePath: path))
    print("loss:\(loss.json)")
    for place in loss.places { print("lost: \(place)") }
    for place in loss.damage { print("damaged: \(place)") }
    #expect(loss.lostDeclarations * 100 < loss.declarations)
  }

  @Test("are counted")
  func counting() throws {
    var loss = Loss()
    let source = "class A { func a() {} \n init() {} }\nlet x = = ] ++\nenum B { case c }"
    loss.count(Array(source.utf8), path: "A.swift")
    #expect(loss.declarations == 4)
    #expect(loss.damagedFiles == 1)
    let program = try Dump.lower("class A {}")
    #expect(Loss.lost(in: Array(source.utf8), program).count > 0)
  }
}
