import { bootstrapApplication } from "@angular/platform-browser";
import { AppComponent } from "./app/app.component"; // from: sdk-in-browser

bootstrapApplication(AppComponent);
