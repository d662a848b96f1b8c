import { ask } from "@renderer/ask";
ask();
