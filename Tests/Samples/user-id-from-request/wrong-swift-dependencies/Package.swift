// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "orchid",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(url: "https://example.com/vapor.git", from: "4.115.0"),
    .package(url: "https://example.com/swift-dependencies.git", from: "1.9.0"),
  ],
  targets: [
    .executableTarget(
      name: "App",
      dependencies: [
        .product(name: "Vapor", package: "vapor"),
        .product(name: "Dependencies", package: "swift-dependencies"),
      ])
  ]
)
