import { createRoot } from "react-dom/client";
import { Kazoo } from "./Kazoo";

createRoot(document.getElementById("root")).render(<Kazoo userId={crypto.randomUUID()} />);
