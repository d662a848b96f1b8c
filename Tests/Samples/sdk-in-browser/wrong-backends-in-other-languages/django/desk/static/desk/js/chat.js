import { ask } from "./ask.js";

document.title = await ask();
