const slots: Record<string, unknown> = {};
slots["window"] = undefined;
delete slots.window;
export class Panel { window: Window | null = null; dispose() { this.window = null; } }
let popup = window.open("/x");
popup = null;
export const w = popup;
