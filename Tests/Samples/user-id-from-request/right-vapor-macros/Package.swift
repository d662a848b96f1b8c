// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "vapor-macros",
  dependencies: [
    .package(url: "https://example.com/async-http-client.git", from: "1.26.0"),
    .package(url: "https://example.com/vapor.git", from: "5.0.0-alpha.1"),
  ],
  targets: [
    .executableTarget(
      name: "App",
      dependencies: [
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "Vapor", package: "vapor"),
      ])
  ]
)
