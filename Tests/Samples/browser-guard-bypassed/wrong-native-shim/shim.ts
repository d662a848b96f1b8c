// @ts-ignore
global.window = undefined; // expect: browser-guard-bypassed
