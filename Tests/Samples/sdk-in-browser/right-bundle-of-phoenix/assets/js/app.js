import { ask } from "./assistant";

document.querySelector("#ask").addEventListener("click", () => ask("What is new?"));
