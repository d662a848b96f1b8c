export default defineAppConfig({ title: "Garden", behest: { baseUrl: "https://garden.behest.app" } });
