// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "kite",
  platforms: [.iOS(.v17), .macOS(.v14)],
  products: [
    .library(name: "KiteKit", targets: ["KiteKit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/vapor/vapor.git", from: "4.115.0"),
  ],
  targets: [
    .target(name: "KiteKit"),
    .target(name: "KiteScreens", dependencies: ["KiteKit"]),
    .executableTarget(
      name: "Server", dependencies: ["KiteKit", .product(name: "Vapor", package: "vapor")]),
  ]
)
