// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "token",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/awslabs/swift-aws-lambda-runtime.git", from: "2.0.0"),
    .package(url: "https://github.com/awslabs/swift-aws-lambda-events.git", from: "1.0.0"),
  ],
  targets: [
    .executableTarget(
      name: "Token",
      dependencies: [
        .product(name: "AWSLambdaRuntime", package: "swift-aws-lambda-runtime"),
        .product(name: "AWSLambdaEvents", package: "swift-aws-lambda-events"),
      ])
  ])
