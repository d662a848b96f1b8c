import { createRoot } from "react-dom/client";
import { behest } from "@granary/ai"; // from: sdk-in-browser

createRoot(document.body).render(<p>{behest.mode}</p>);
