import { createDefine } from "fresh";

export const define = createDefine<{ grower: { id: string } }>();
