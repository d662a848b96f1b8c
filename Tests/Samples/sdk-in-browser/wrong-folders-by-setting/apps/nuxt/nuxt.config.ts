export default defineNuxtConfig({
  srcDir: "client/",
  serverDir: "backend",
  imports: { dirs: ["gateway", "~/helpers/**"] },
  components: [{ path: "~/ui", pathPrefix: false }, "~/components"],
  pwa: { srcDir: "worker" },
});
