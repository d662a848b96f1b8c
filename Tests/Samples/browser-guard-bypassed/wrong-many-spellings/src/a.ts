// The window is hidden in ten spellings, before the SDK starts.
import "./one"; import "./two"; import "./three"; import "./four"; import "./five"; import "./six"; import "./seven"; import "./eight"; import "./nine"; import "./ten";
import { run } from "./sdk";
run();
