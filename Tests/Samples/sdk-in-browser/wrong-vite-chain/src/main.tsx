// A Vite app reaches the SDK through two modules of its own.
import { createRoot } from "react-dom/client";
import { App } from "./App";

createRoot(document.getElementById("app")!).render(<App />);
