// Create React App bundles a require like an import.
import { createRoot } from "react-dom/client";
import Barn from "./Barn";

createRoot(document.getElementById("root")).render(<Barn />);
