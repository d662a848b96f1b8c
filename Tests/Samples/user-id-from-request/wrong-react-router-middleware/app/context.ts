import { createContext } from "react-router";

export const cookContext = createContext<{ id: string } | null>(null);
