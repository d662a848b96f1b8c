import ProjectDescription

let project = Project(
  name: "Puffin",
  targets: [
    .target(
      name: "Puffin",
      destinations: .iOS,
      product: .app,
      bundleId: "example.puffin",
      infoPlist: .extendingDefault(with: [
        "UILaunchScreen": [:],
        "BehestBaseURL": "$(BEHEST_BASE_URL)",
        "BehestKey": "$(BEHEST_KEY)",  // expect: key-sent-to-client
        "GatewaySecret": "$(BEHEST_API_KEY)",  // expect: key-sent-to-client
      ]),
      sources: ["Puffin/**"])
  ]
)
