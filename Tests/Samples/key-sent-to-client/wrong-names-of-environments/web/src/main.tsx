import { createRoot } from "react-dom/client";
import { ask } from "./ask";
import { askAgain } from "./again";
import { later } from "./later";

// The environment under other names is the environment all the same.
createRoot(document.getElementById("root")!).render(<button onClick={() => ask() ?? askAgain() ?? later()}>Ask</button>);
