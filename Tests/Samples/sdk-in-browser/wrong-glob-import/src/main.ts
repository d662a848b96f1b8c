import { createApp, defineAsyncComponent } from "vue";

// Every file that the pattern fits is a part of the bundle.
const games = import.meta.glob("./games/*.vue"); // from: sdk-in-browser

createApp(defineAsyncComponent(games["./games/Whist.vue"])).mount("#app");
