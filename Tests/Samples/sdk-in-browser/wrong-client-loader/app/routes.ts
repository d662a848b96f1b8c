import { type RouteConfig, route } from "@react-router/dev/routes";

export default [route("/cabins", "./pages/cabins.tsx")] satisfies RouteConfig;
