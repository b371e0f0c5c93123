import type { Settings } from "../services";
import { element } from "./dom";
import { type Language, languageOf, say } from "./words";

const locales: Readonly<Record<string, string>> = {
  en_US: "United States",
  en_GB: "United Kingdom",
  zh_CN: "中国",
  zh_HK: "中国香港",
  zh_TW: "中国台湾",
  de_DE: "Deutschland",
  fr_FR: "France",
  es_ES: "España",
  it_IT: "Italia",
  nl_NL: "Nederland",
  pt_BR: "Brasil",
  ru_RU: "Россия",
  tr_TR: "Türkiye",
  ja_JP: "日本",
  ko_KR: "대한민국",
  en_IN: "India",
};

const commonZones = [
  "Etc/UTC",
  "America/Los_Angeles",
  "America/New_York",
  "America/Sao_Paulo",
  "Europe/London",
  "Europe/Berlin",
  "Asia/Kolkata",
  "Asia/Shanghai",
  "Asia/Tokyo",
  "Australia/Sydney",
  "Pacific/Kiritimati",
];

/** The file's locale and zone and the reader's language, as they stand now. */
export interface Choices {
  readonly settings: Settings;
  readonly language: () => Language;
  /** Each resolves when the page, its menu too, speaks as chosen. */
  setTimeZone(zone: string): Promise<void>;
  setLocale(locale: string): Promise<void>;
  /** A language of the reader's own; "" goes back to that of the locale. */
  setLanguage(locale: string): Promise<void>;
  draw(): void;
}

/** What a new file starts with: the browser's zone, and a Chinese file for a Chinese reader. */
export function firstSettings(): Settings {
  const locale = languageOf(navigator.language) === "zh" ? "zh_CN" : "en_US";
  return {
    locale,
    userLocale: locale,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone || "Etc/UTC",
  };
}

/** Draws the three choosers into `form` and keeps `settings` as chosen; tells `changed` after each change. */
export function offerChoices(form: HTMLElement, settings: Settings, changed: () => Promise<void>): Choices {
  let ownLanguage = "";
  const language = (): Language => languageOf(settings.userLocale);
  const follow = (): void => {
    settings.userLocale = ownLanguage || settings.locale;
  };
  const update = (): Promise<void> => {
    choices.draw();
    return changed();
  };
  const choices: Choices = {
    settings,
    language,
    async setTimeZone(zone) {
      settings.timeZone = checkedZone(zone);
      await update();
    },
    async setLocale(locale) {
      settings.locale = checkedLocale(locale);
      follow();
      await update();
    },
    async setLanguage(locale) {
      ownLanguage = locale && checkedLocale(locale);
      follow();
      await update();
    },
    draw() {
      const now = language();
      const names = { ...locales, [settings.locale]: locales[settings.locale] ?? settings.locale };
      form.replaceChildren(
        chooser("locale", say("locale", now), optionsOf(names), settings.locale, choices.setLocale),
        chooser(
          "time-zone",
          say("timeZone", now),
          zoneOptions(now, settings.timeZone),
          settings.timeZone,
          choices.setTimeZone,
        ),
        chooser(
          "language",
          say("language", now),
          optionsOf({ "": say("asLocale", now), en: "English", zh_CN: "简体中文" }),
          ownLanguage,
          choices.setLanguage,
        ),
      );
    },
  };
  choices.draw();
  return choices;
}

function checkedZone(zone: string): string {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return zone;
  } catch {
    throw new Error(`“${zone}” is not a time zone. Name one such as Asia/Shanghai.`);
  }
}

function checkedLocale(locale: string): string {
  const underscored = locale.replace(/-/g, "_");
  if (!/^[a-z]{2,3}(_[A-Za-z]{4})?(_[A-Z]{2})?$/.test(underscored)) {
    throw new Error(`“${locale}” is not a locale. Name one such as en_US or zh_CN.`);
  }
  return underscored;
}

const optionsOf = (names: Readonly<Record<string, string>>): HTMLElement[] =>
  Object.entries(names).map(([value, name]) => element("option", { value }, name));

function zoneOptions(language: Language, chosen: string): HTMLElement[] {
  const rest = Intl.supportedValuesOf("timeZone").filter((zone) => !commonZones.includes(zone));
  const known = commonZones.includes(chosen) || rest.includes(chosen) ? rest : [chosen, ...rest];
  const group = (label: string, zones: readonly string[]): HTMLElement =>
    element(
      "optgroup",
      { label },
      ...zones.map((zone) => element("option", { value: zone }, zone.replace(/_/g, " "))),
    );
  return [group(say("common", language), commonZones), group(say("others", language), known)];
}

function chooser(
  id: string,
  label: string,
  options: readonly HTMLElement[],
  chosen: string,
  choose: (value: string) => void,
): HTMLElement {
  const select = element("select", { id }, ...options);
  select.value = chosen;
  select.addEventListener("change", () => choose(select.value));
  return element("div", {}, element("label", { for: id }, label), select);
}
