import { Component, inject } from "@angular/core";
import { RopeService } from "./rope.service"; // via: sdk-in-browser

@Component({ selector: "app-root", template: "{{ ropes.mode }}" })
export class AppComponent {
  readonly ropes = inject(RopeService);
}
