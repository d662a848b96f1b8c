import { gateway } from "./gateway";

export function startServer(name: string) {
  console.info(name, gateway().mode);
}
