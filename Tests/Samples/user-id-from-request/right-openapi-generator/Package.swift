// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "openapi-generator",
  dependencies: [
    .package(url: "https://example.com/async-http-client.git", from: "1.26.0"),
    .package(url: "https://example.com/swift-openapi-runtime.git", from: "1.8.0"),
    .package(url: "https://example.com/swift-openapi-hummingbird.git", from: "2.0.0"),
  ],
  targets: [
    .executableTarget(
      name: "App",
      dependencies: [
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "OpenAPIRuntime", package: "swift-openapi-runtime"),
        .product(name: "OpenAPIHummingbird", package: "swift-openapi-hummingbird"),
      ])
  ]
)
