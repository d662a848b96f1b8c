import * as vscode from "vscode";
import { Behest } from "@behest/client-ts";
export function activate() { vscode.window.showInformationMessage(String(new Behest().baseUrl)); }
