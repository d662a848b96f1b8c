import { createSSRApp } from "vue";
import { createPinia } from "pinia";
import { renderToString } from "vue/server-renderer";
export async function render() {
  const pinia = createPinia();
  pinia.state.value.config = { key: process.env.BEHEST_BASE_URL };
  const app = createSSRApp({}); app.use(pinia);
  return { html: await renderToString(app), state: JSON.stringify(pinia.state.value) };
}
