// What the constructor names is an interface, of which nothing is left; what is made comes from elsewhere.
import { Component, Inject, InjectionToken } from "@angular/core";
import { Ropes } from "../../server/ropes";

export const ROPES = new InjectionToken<Ropes>("ropes", { factory: () => ({ mode: "remote" }) });

@Component({ selector: "app-root", template: "{{ ropes.mode }}" })
export class AppComponent {
  constructor(@Inject(ROPES) readonly ropes: Ropes) {}
}

class Plain {
  constructor(readonly ropes: Ropes) {}
}
export const plain = new Plain({ mode: "plain" });
