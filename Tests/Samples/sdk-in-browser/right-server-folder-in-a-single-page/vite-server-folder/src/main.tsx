import { createRoot } from "react-dom/client";
import { hc } from "hono/client";
import type { App } from "./server/app";
import { schema } from "./shared/schema";
const api = hc<App>("/api");
createRoot(document.body).render(<button onClick={() => api.models.$get({ json: schema })}>x</button>);
