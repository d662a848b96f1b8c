// swift-tools-version:5.9
import PackageDescription

let package = Package(
  name: "orders",
  dependencies: [
    .package(url: "https://example.com/smoke-framework.git", from: "2.9.0"),
    .package(url: "https://example.com/async-http-client.git", from: "1.21.0"),
  ],
  targets: [
    .executableTarget(
      name: "App",
      dependencies: [
        .product(name: "SmokeOperationsHTTP1", package: "smoke-framework"),
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
      ])
  ])
