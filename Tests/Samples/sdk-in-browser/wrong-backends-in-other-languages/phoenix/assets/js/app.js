import { Socket } from "phoenix";
import { ask } from "./ask";
ask(new Socket("/s"));
