import type { Execution } from "./execution";
import { htmlService } from "./html";
import { lockService } from "./lock";
import { chartsService, loggerService, scriptApp, sessionService } from "./session";
import { spreadsheetApp } from "./spreadsheet-app";
import { cacheService, propertiesService } from "./storage";
import { utilitiesService } from "./utilities";

/** Google's globals that the stand-in offers, typed so that one that does not exist does not compile. */
type Services = Partial<Record<keyof typeof globalThis & string, object>>;

/** Puts the services of one execution on the global object of its realm. */
export function installServices(execution: Execution): void {
  const services = {
    SpreadsheetApp: spreadsheetApp(execution),
    HtmlService: htmlService(execution),
    PropertiesService: propertiesService(execution),
    CacheService: cacheService(execution),
    LockService: lockService(execution),
    Session: sessionService(execution),
    Utilities: utilitiesService(execution),
    Logger: loggerService(execution),
    ScriptApp: scriptApp(execution),
    Charts: chartsService(execution),
  } satisfies Services;
  const { global } = execution.realm;
  for (const [name, service] of Object.entries(services))
    Object.defineProperty(global, name, {
      value: service,
      configurable: true,
      enumerable: false,
      writable: false,
    });
  const log =
    (level: "log" | "warn" | "error") =>
    (...parts: unknown[]) =>
      execution.office.ui.log?.(level, parts.map(String).join(" "));
  const console = { log: log("log"), info: log("log"), warn: log("warn"), error: log("error") };
  Object.defineProperty(global, "console", {
    value: console,
    configurable: true,
    enumerable: false,
    writable: true,
  });
}
