package import Flow

extension Model {
  /// Where configuration comes from: a server's environment, and what an app carries with it, so
  /// that everyone who has the app can read it.
  package static let environments: Model = {
    let sdk = APIPath.module("@behest/client-ts")
    let hono =
      APIPath.module("hono").member("Hono").constructed.anything
      .member(.httpVerbs + ["all", "use", "on"]).anyArgument.parameter(0)
      | APIPath.module("hono/cloudflare-workers").member("upgradeWebSocket").argument(0)
      .parameter(0)
    let worker = APIPath.exported(
      Convention(files: ["*.{ts,js,mjs,tsx}"], names: ["default"])
    ).member("fetch", "scheduled", "queue").parameter(1)
    let pagesFunction = APIPath.exported(
      Convention(
        files: ["functions/**/*.{ts,js}"],
        names: ["onRequest", "onRequestGet", "onRequestPost", "onRequestPut", "onRequestDelete"])
    ).parameter(0)
    let constants = APIPath.module("expo-constants")
    let nuxt = APIPath.module("#imports", "#app", "nuxt/app", "nitropack/runtime")
    let runtimeConfig =
      APIPath.global("useRuntimeConfig").called | nuxt.member("useRuntimeConfig").called
    let meteor =
      APIPath.global("Meteor").member("settings")
      | APIPath.module("meteor/meteor").member("Meteor").member("settings")
    let bundle =
      APIPath.global("Bundle").member("main", "module") | APIPath.global("Bundle").called
    let configService =
      APIPath.type("ConfigService", from: "@nestjs/config")
      | APIPath.module("@nestjs/config").member("ConfigService").constructed
    let remoteConfig = APIPath.global("RemoteConfig").member("remoteConfig").called

    return Model(
      "Environments",
      [
        .environment(APIPath.module("$env/static/private", "$app/env/private")),
        .environment(APIPath.module("$env/dynamic/private").member("env")),
        .environmentSchema(
          APIPath.module("@t3-oss/env-nextjs", "@t3-oss/env-core", "@t3-oss/env-nuxt")
            .member("createEnv")),
        .environment(
          APIPath.module("@t3-oss/env-nextjs", "@t3-oss/env-core", "@t3-oss/env-nuxt")
            .member("createEnv").called),
        .environment(APIPath.module("envalid").member("cleanEnv").called),
        .environment(APIPath.module("astro:env/server")),
        .environment(APIPath.module("astro:env/server").member("getSecret").called),
        .environment(APIPath.module("cloudflare:workers").member("env")),
        .environment(APIPath.module("waku").member("getEnv").called),
        .environment(APIPath.module("hono/adapter").member("env").called),
        // SST: a secret where it is declared, and where a function reads it.
        .environment(APIPath.global("sst").member("Secret").constructed.member("value")),
        .environment(APIPath.module("sst").member("Resource")),
        .environment(hono.member("env") | worker | pagesFunction.member("env")),
        .environment(runtimeConfig),
        .environment(meteor),
        // Settings in a group of their own: `runtimeConfig: { behest: { key: "" } }`.
        .environment(runtimeConfig.member("behest") | meteor.member("behest")),
        .environment(configService.member("get", "getOrThrow").called),
        // firebase-functions 4 to 6: a parameter where it is declared, and what it holds.
        .environment(
          APIPath.module("firebase-functions/params").member("defineSecret", "defineString").called
            .member("value")),
        .environment(
          APIPath.module("firebase-functions/params").member("defineSecret", "defineString").called),
        .environment(APIPath.module("modelence/server").member("getConfig").called),
        .environment(APIPath.module("vite").member("loadEnv").called),
        .environment(
          APIPath.module("@next/env").member("loadEnvConfig").called.member("combinedEnv")),
        .environment(APIPath.module("dotenv").member("config").called.member("parsed")),
        .environment(APIPath.module("dotenv").member("parse").called),
        // Hummingbird, and C's own.
        .environment(APIPath.global("Environment").called.member("get").called),
        .environment(APIPath.global("getenv").called),
        // Property lists, which apps carry and servers may read, too.
        .environment(
          APIPath.global("NSDictionary").called
            | APIPath.global("PropertyListSerialization").member("propertyList").called),
        // The SDK's resolved configuration: its `key` is the API key or the private key.
        .environment(
          sdk.member("Behest").constructed.member("config")
            | APIPath.type("Behest", from: "@behest/client-ts").member("config")
            | APIPath.named("behest", "behestClient", "behestServer").member("config")),

        .bundled(runtimeConfig.member("public", "app")),
        .bundled(meteor.member("public")),
        .bundled(APIPath.module("react-native-config", "@env", "astro:env/client")),
        .bundled(APIPath.module("react-native-config").member("Config")),
        .bundled(APIPath.module("$app/env/public")),
        .bundled(constants.member("expoConfig", "manifest").member("extra")),
        .bundled(
          constants.member("Constants").member("expoConfig", "manifest").member("extra")),
        .bundled(
          constants.member("manifest2").member("extra").member("expoClient").member("extra")),
        .bundled(APIPath.module("next/config").called.member("publicRuntimeConfig")),
        .bundled(APIPath.module("next-runtime-env").member("env").called),
        .bundled(
          APIPath.module("@docusaurus/useDocusaurusContext").called.member("siteConfig")
            .member("customFields")),
        .bundled(APIPath.module("modelence/client").member("getConfig").called),
        .bundled(
          APIPath.global("ENV") | APIPath.global("__ENV") | APIPath.global("__ENV__")
            | APIPath.global("_env_") | APIPath.global("__env__")),
        .bundled(bundle.member("object").called),
        .bundled(bundle.member("infoDictionary", "localizedInfoDictionary")),
        // Tauri's commands answer from the program on the user's disk.
        .bundled(
          APIPath.module("@tauri-apps/api/core", "@tauri-apps/api/tauri", "@tauri-apps/api")
            .member("invoke").called),
        .bundled(
          APIPath.module("firebase/remote-config", "@react-native-firebase/remote-config")
            .member("getValue", "getString").called),
        .bundled(remoteConfig),
        .bundled(remoteConfig.member("configValue").called),
      ])
  }()
}
