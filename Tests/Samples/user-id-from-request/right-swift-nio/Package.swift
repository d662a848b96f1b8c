// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "swift-nio",
  dependencies: [
    .package(url: "https://example.com/async-http-client.git", from: "1.26.0"),
    .package(url: "https://example.com/swift-nio.git", from: "2.80.0"),
  ],
  targets: [
    .executableTarget(
      name: "App",
      dependencies: [
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ])
  ]
)
