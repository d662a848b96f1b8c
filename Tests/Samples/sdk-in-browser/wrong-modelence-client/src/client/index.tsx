// In Modelence everything under src/client is the browser's.
import { renderApp } from "modelence/client";
import { Suspense } from "react";
import { Oven } from "./Oven";

renderApp({ routesElement: <Oven />, loadingElement: <Suspense /> });
