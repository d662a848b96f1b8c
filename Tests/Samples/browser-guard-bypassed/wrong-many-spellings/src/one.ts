declare const self: any;
delete self["window"]; // expect: browser-guard-bypassed
export {};
