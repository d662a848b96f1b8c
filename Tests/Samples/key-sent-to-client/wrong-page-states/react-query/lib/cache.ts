import { QueryClient } from "@tanstack/react-query";
import { getModels } from "./models";
const server = new QueryClient();
export const load = () => server.fetchQuery({ queryKey: ["m"], queryFn: getModels });
