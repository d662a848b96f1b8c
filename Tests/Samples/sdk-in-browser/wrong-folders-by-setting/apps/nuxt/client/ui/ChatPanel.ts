import { defineComponent, h } from "vue";
import { ask } from "~/lib/fourth";

export default defineComponent(() => () => h("button", { onClick: () => ask(visitorId()) }));
