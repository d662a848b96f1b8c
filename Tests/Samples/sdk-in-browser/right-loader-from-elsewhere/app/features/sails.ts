import { gateway } from "../lib/gateway";

export const action = async () => ({ mode: gateway().mode });
