import { BEHEST_KEY } from "$env/static/private";
export const load = () => ({ on: !!BEHEST_KEY });
