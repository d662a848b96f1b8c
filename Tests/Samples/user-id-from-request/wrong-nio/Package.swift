// swift-tools-version:5.9
import PackageDescription

let package = Package(
  name: "bare",
  dependencies: [
    .package(url: "https://example.com/swift-nio.git", from: "2.70.0"),
    .package(url: "https://example.com/async-http-client.git", from: "1.21.0"),
  ],
  targets: [
    .executableTarget(
      name: "App",
      dependencies: [
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
      ])
  ])
