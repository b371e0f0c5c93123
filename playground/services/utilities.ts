import type { Execution } from "./execution";
import { expose } from "./expose";
import { fault } from "./faults";
import { javaDate } from "./java-date";
import type { Signatures } from "./signatures";

const signatures: Signatures<GoogleAppsScript.Utilities.Utilities> = {
  sleep: ["number"],
  getUuid: [""],
  formatDate: ["Date,String,String"],
  base64Encode: ["String"],
};

/** Utilities. Digests are not modelled: the add-on has no need of them. */
export function utilitiesService(execution: Execution): object {
  return expose(
    execution,
    {
      kind: "Utilities",
      path: "Utilities",
      signatures,
      touches: "nothing",
      constants: execution.enums.views("Charset", "DigestAlgorithm"),
    },
    {
      sleep: (milliseconds: number) => {
        if (milliseconds < 0 || milliseconds > 300_000)
          throw fault("Sleep time must be between 0 and 300000 milliseconds.");
        // Nothing else happens while a script sleeps, so the stand-in does not wait.
      },
      getUuid: uuid,
      formatDate: (date: Date, timeZone: string, pattern: string) =>
        javaDate(date.getTime(), timeZone, pattern),
      base64Encode: (text: string) => base64(utf8(text)),
    },
  );
}

/** 36 characters, lower case, version 4. */
function uuid(): string {
  return "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".replace(/[xy]/g, (place) => {
    const random = Math.floor(Math.random() * 16);
    return (place === "x" ? random : (random & 3) | 8).toString(16);
  });
}

function utf8(text: string): number[] {
  return [...unescape(encodeURIComponent(text))].map((char) => char.charCodeAt(0));
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function base64(bytes: readonly number[]): string {
  let made = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [one, two, three] = [bytes[at] as number, bytes[at + 1], bytes[at + 2]];
    const word = (one << 16) | ((two ?? 0) << 8) | (three ?? 0);
    made += `${alphabet[word >> 18]}${alphabet[(word >> 12) & 63]}${two === undefined ? "=" : alphabet[(word >> 6) & 63]}${three === undefined ? "=" : alphabet[word & 63]}`;
  }
  return made;
}
