// In a single-page app a React Router loader runs in the browser.
import { createRoot } from "react-dom/client";
import { createBrowserRouter, RouterProvider, useLoaderData } from "react-router-dom";
import { fetchToken } from "./server/token";

const router = createBrowserRouter([
  { path: "/", loader: () => fetchToken(), Component: () => <p>{String(useLoaderData())}</p> },
]);

createRoot(document.getElementById("root")!).render(<RouterProvider router={router} />);
