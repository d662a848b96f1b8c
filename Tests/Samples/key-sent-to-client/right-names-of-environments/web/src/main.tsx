import { createRoot } from "react-dom/client";

// Clients read addresses, and servers the key, under whatever name.
const env = import.meta.env;
const { VITE_BEHEST_BASE_URL: baseUrl, ...rest } = env;
createRoot(document.getElementById("root")!).render(<a href={baseUrl}>{rest.MODE}</a>);
