// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "hummingbird-1",
  dependencies: [
    .package(url: "https://example.com/async-http-client.git", from: "1.26.0"),
    .package(url: "https://example.com/hummingbird.git", from: "1.12.0"),
  ],
  targets: [
    .executableTarget(
      name: "App",
      dependencies: [
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "Hummingbird", package: "hummingbird"),
      ])
  ]
)
