import { createRoot } from "react-dom/client";
import { ask } from "./ask";
createRoot(document.getElementById("root")!).render(<button onClick={ask}>x</button>);
