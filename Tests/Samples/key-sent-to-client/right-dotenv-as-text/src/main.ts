// Text without the key, and a template of the file.
import settings from "../.env.map?raw";
import template from "../.env.example?raw";

document.body.append(settings, template);
