// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "Server",
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.0.0"),
    .package(path: "../Kit"),
  ],
  targets: [
    .executableTarget(
      name: "Server",
      dependencies: [
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "GatewayKit", package: "Kit"),
      ])
  ])
