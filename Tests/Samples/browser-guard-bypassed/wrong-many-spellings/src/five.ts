Object.assign(globalThis, { window: undefined }); // expect: browser-guard-bypassed
export {};
