import { index, route } from "@react-router/dev/routes";

export default [index("screens/home.tsx"), route("token", "screens/token.ts")];
