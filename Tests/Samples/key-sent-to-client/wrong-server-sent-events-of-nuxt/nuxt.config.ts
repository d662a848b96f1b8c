export default defineNuxtConfig({ runtimeConfig: { behestKey: "" } });
