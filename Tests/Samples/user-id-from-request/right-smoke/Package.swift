// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "smoke",
  dependencies: [
    .package(url: "https://example.com/async-http-client.git", from: "1.26.0"),
    .package(url: "https://example.com/smoke-framework.git", from: "2.16.0"),
  ],
  targets: [
    .executableTarget(
      name: "App",
      dependencies: [
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "SmokeOperationsHTTP1", package: "smoke-framework"),
      ])
  ]
)
