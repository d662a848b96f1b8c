// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "Kit",
  products: [.library(name: "GatewayKit", targets: ["GatewayKit"])],
  targets: [
    .target(name: "GatewayKit", dependencies: ["Wire"]),
    .target(name: "Wire"),
    .testTarget(name: "WireTests", dependencies: ["Wire"]),
  ])
