// What the client loads by a name is not what the server does; text and files that a pattern takes
// out again are no modules of the bundle.
import { PANELS } from "./panels";

const panel = "./panel";

export const open = () => import(panel);
export const listed = () => import(PANELS.listed);
export const onServer = () => (import.meta.env.SSR ? import(PANELS.server) : undefined);
export const recipes = import.meta.glob(["./recipes/*.ts", "!./recipes/*.server.ts"]);
export const sources = import.meta.glob("./listings/*.ts", { query: "?raw", import: "default" });
