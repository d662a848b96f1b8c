import { createApp } from "vue";
import MapRoom from "./MapRoom.vue";

createApp(MapRoom).mount("#app");
