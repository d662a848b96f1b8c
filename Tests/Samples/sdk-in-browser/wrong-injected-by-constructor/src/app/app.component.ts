// The constructor names the service as a type, and Angular makes one.
import { Component } from "@angular/core";
import { RopeService } from "./rope.service"; // via: sdk-in-browser

@Component({ selector: "app-root", template: "{{ ropes.mode }}" })
export class AppComponent {
  constructor(readonly ropes: RopeService) {}
}
