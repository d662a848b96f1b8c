/// Who runs Swift code.
package enum SwiftSide: Hashable, Sendable {
  /// People, on their own devices: whatever it holds they hold.
  case client
  case server
  case test
  /// Nothing says it.
  case unknown

  /// What an import says of the code around it.
  init(ofImport module: String) {
    if Self.clientModules.contains(module) {
      self = .client
    } else if Self.isServer(product: module) || Self.mostlyServer.contains(module) {
      self = .server
    } else {
      self = .unknown
    }
  }

  /// What several pieces of evidence say together; nothing where they contradict each other.
  static func unanimous(_ sides: [SwiftSide]) -> SwiftSide {
    let known = Set(sides.filter { $0 != .unknown })
    return known.count == 1 ? known.first ?? .unknown : .unknown
  }

  /// Whether a package's product, or a module, is for servers alone.
  static func isServer(product: String) -> Bool {
    serverPrefixes.contains(where: product.hasPrefix) || serverProducts.contains(product)
  }

  /// Whether a product or module is mostly a server's, but now and then part of an app.
  static let mostlyServer: Set<String> = [
    "NIO", "NIOHTTP1", "NIOPosix", "NIOCore", "PostgresNIO", "GRPCCore", "FlyingFox",
  ]

  private static let serverPrefixes = [
    "Vapor", "Fluent", "Hummingbird", "AWSLambda", "Kitura", "PerfectHTTP", "SmokeOperations",
    "SmokeHTTP",
  ]
  private static let serverProducts: Set<String> = [
    "OpenAPIVapor", "OpenAPIHummingbird", "OpenAPILambda", "Leaf", "Queues",
  ]

  /// Frameworks of apps: of their screens, their shops, their sensors.
  private static let clientModules: Set<String> = [
    "SwiftUI", "UIKit", "AppKit", "Cocoa", "WatchKit", "WidgetKit", "AppIntents", "SwiftData",
    "StoreKit", "ActivityKit", "CarPlay", "TVUIKit", "RealityKit", "ARKit", "MapKit", "HealthKit",
    "PhotosUI", "AuthenticationServices", "UserNotifications", "WatchConnectivity",
    "ComposableArchitecture",
  ]
}
