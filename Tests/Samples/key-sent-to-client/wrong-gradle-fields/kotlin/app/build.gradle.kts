import java.util.Properties

plugins {
    id("com.android.application")
    kotlin("android")
}

val local = Properties().apply {
    rootProject.file("local.properties").takeIf { it.exists() }?.inputStream()?.use { load(it) }
}

android {
    buildFeatures { buildConfig = true }
    defaultConfig {
        buildConfigField(
            "String",
            "ASSISTANT_TOKEN", // expect: key-sent-to-client
            "\"${local.getProperty("behest.apiKey")}\"",
        )
        manifestPlaceholders["behestApiKey"] = local.getProperty("behest.apiKey") // expect: key-sent-to-client
    }
    buildTypes {
        getByName("release") {
            buildConfigField("String", "LIVE", "\"behest_sk_live_7c1e94b05fa83d26e91b40c7d5a2f863\"") // expect: key-hardcoded
        }
    }
}
