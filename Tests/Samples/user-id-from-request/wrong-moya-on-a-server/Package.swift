// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "scoter",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(url: "https://github.com/vapor/vapor.git", from: "4.115.0"),
    .package(url: "https://github.com/Moya/Moya.git", from: "15.0.0"),
  ],
  targets: [
    .executableTarget(
      name: "App",
      dependencies: [
        .product(name: "Vapor", package: "vapor"),
        .product(name: "Moya", package: "Moya"),
      ])
  ])
