// swift-tools-version:5.9
import PackageDescription

let package = Package(
  name: "reservations",
  dependencies: [
    .package(url: "https://example.com/swift-openapi-generator.git", from: "1.3.0"),
    .package(url: "https://example.com/swift-openapi-vapor.git", from: "1.0.0"),
    .package(url: "https://example.com/async-http-client.git", from: "1.21.0"),
  ],
  targets: [
    .executableTarget(
      name: "App",
      dependencies: [
        .product(name: "OpenAPIRuntime", package: "swift-openapi-runtime"),
        .product(name: "OpenAPIVapor", package: "swift-openapi-vapor"),
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
      ])
  ])
