const isServer = typeof window === "undefined" || typeof document === "undefined";
export const origin = isServer ? "" : window.location.origin;
const options = { window: undefined, document: null };
export const frame = Object.assign({}, options, { window: undefined });
export function close(state: { window?: Window | null }) {
  state.window = undefined;
  delete state.window;
}
