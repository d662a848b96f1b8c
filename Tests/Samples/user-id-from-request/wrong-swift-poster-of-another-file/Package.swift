// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "siskin",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(url: "https://github.com/vapor/vapor.git", from: "4.115.0"),
    .package(url: "https://github.com/vapor/jwt.git", from: "5.1.0"),
  ],
  targets: [
    .executableTarget(
      name: "App",
      dependencies: [
        .product(name: "Vapor", package: "vapor"), .product(name: "JWT", package: "jwt"),
      ])
  ])
