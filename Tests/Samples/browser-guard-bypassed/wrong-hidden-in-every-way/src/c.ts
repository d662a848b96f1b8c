delete self.window; // expect: browser-guard-bypassed
