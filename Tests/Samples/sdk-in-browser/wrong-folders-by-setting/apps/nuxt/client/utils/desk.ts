import { ask } from "@/lib/third";

export const useDesk = () => ask(visitorId());
