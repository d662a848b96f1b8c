import { settings } from "$lib/config";
export const load = async () => ({ settings: settings() });
export const actions = { default: async () => ({ success: true, on: !!settings().key }) };
