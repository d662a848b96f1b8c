import { ask } from "./ai";

document.querySelector("output")!.value = await ask("How high can a sand castle be?");
