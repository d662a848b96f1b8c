plugins {
    kotlin("jvm") version "2.2.0"
    id("com.github.gmazzo.buildconfig") version "5.6.7"
}

// A server's own: nobody downloads it.
buildConfig {
    buildConfigField("String", "BEHEST_KEY_VARIABLE", "\"BEHEST_KEY\"")
    buildConfigField("String", "BEHEST_KEY", System.getenv("BEHEST_KEY") ?: "")
}
