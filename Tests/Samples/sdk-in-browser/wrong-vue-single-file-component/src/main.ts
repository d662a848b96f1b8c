import { createApp } from "vue";
import App from "./App.vue"; // via: sdk-in-browser

createApp(App).mount("#app");
