import { Controller } from "@hotwired/stimulus";
import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser
export default class extends Controller { connect() { this.b = new Behest(); } }
