// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "dunlin",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(url: "https://example.com/hummingbird.git", from: "2.16.0"),
    .package(url: "https://example.com/async-http-client.git", from: "1.26.0"),
  ],
  targets: [
    .executableTarget(
      name: "App",
      dependencies: [
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
      ])
  ]
)
