// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "meteor-shower",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(url: "https://github.com/swift-server/swift-aws-lambda-runtime.git", from: "2.0.0"),
    .package(url: "https://github.com/swift-server/swift-aws-lambda-events.git", from: "1.2.0"),
  ],
  targets: [
    .executableTarget(
      name: "Shower",
      dependencies: [
        .product(name: "AWSLambdaRuntime", package: "swift-aws-lambda-runtime"),
        .product(name: "AWSLambdaEvents", package: "swift-aws-lambda-events"),
      ])
  ]
)
