// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "pottery",
  platforms: [.macOS(.v13)],
  dependencies: [
    .package(url: "https://github.com/vapor/vapor.git", from: "4.115.0"),
    .package(url: "https://github.com/vapor/jwt.git", from: "5.1.2"),
    .package(url: "https://github.com/vapor/fluent.git", from: "4.12.0"),
  ],
  targets: [
    .executableTarget(
      name: "App",
      dependencies: [
        .product(name: "Vapor", package: "vapor"),
        .product(name: "JWT", package: "jwt"),
        .product(name: "Fluent", package: "fluent"),
      ])
  ]
)
