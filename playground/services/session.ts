import type { Execution } from "./execution";
import { expose } from "./expose";
import type { Signatures } from "./signatures";

const sessionSignatures: Signatures<GoogleAppsScript.Base.Session> = {
  getActiveUserLocale: [""],
  getScriptTimeZone: [""],
};

export function sessionService(execution: Execution): object {
  return expose(
    execution,
    { kind: "Session", path: "Session", signatures: sessionSignatures, touches: "nothing" },
    {
      getActiveUserLocale: () => execution.office.settings.userLocale,
      getScriptTimeZone: () => execution.office.scriptTimeZone,
    },
  );
}

const loggerSignatures: Signatures<GoogleAppsScript.Base.Logger> = {
  log: ["*", "String,...*"],
  clear: [""],
  getLog: [""],
};

export function loggerService(execution: Execution): object {
  let lines: string[] = [];
  const logger = {
    log: (...parts: readonly unknown[]) => {
      lines.push(parts.map(String).join(" "));
      execution.office.ui.log?.("log", parts.map(String).join(" "));
    },
    clear: () => {
      lines = [];
    },
    getLog: () => lines.join("\n"),
  };
  return expose(
    execution,
    { kind: "Logger", path: "Logger", signatures: loggerSignatures, touches: "nothing" },
    logger,
  );
}

const scriptAppSignatures: Signatures<GoogleAppsScript.Script.ScriptApp> = {};

/** ScriptApp: only its enum of authorisation modes. */
export function scriptApp(execution: Execution): object {
  return expose(
    execution,
    {
      kind: "ScriptApp",
      path: "ScriptApp",
      signatures: scriptAppSignatures,
      touches: "nothing",
      constants: execution.enums.views("AuthMode"),
    },
    {},
  );
}

const chartsSignatures: Signatures<GoogleAppsScript.Charts.Charts> = {};

/** Charts: only its enums; charts are made by a sheet. */
export function chartsService(execution: Execution): object {
  const constants = {
    ...execution.enums.views(
      "ChartType",
      "ChartMergeStrategy",
      "ChartHiddenDimensionStrategy",
      "Position",
      "CurveStyle",
      "PointStyle",
    ),
  };
  return expose(
    execution,
    { kind: "Charts", path: "Charts", signatures: chartsSignatures, touches: "nothing", constants },
    {},
  );
}
