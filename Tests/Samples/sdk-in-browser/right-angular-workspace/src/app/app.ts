import { Component, inject } from "@angular/core";
import { RouterOutlet } from "@angular/router";
import { Gateway } from "@core/gateway";
@Component({ selector: "app-root", imports: [RouterOutlet], template: "<router-outlet/>" })
export class App { gw = inject(Gateway); }
