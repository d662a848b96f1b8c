// swift-tools-version:5.9
import PackageDescription

let package = Package(
  name: "galleries",
  dependencies: [
    .package(url: "https://example.com/vapor.git", from: "5.0.0-alpha.2"),
    .package(url: "https://example.com/async-http-client.git", from: "1.21.0"),
  ],
  targets: [
    .executableTarget(
      name: "App",
      dependencies: [
        .product(name: "Vapor", package: "vapor"),
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
      ])
  ])
