import { Injectable } from "@angular/core";
@Injectable({ providedIn: "root" })
export class Gateway { private b = fetch("/api/models"); models() { return this.b.models.list(); } }
