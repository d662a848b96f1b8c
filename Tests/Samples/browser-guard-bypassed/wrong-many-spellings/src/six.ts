const { window: kept } = globalThis as any;
(globalThis as any)["win" + "dow"] = null; // expect: browser-guard-bypassed
export const back = () => { (globalThis as any).window = kept; };
