import type { Execution } from "./execution";
import { type Exposed, expose } from "./expose";
import { fault } from "./faults";
import type { Signatures } from "./signatures";
import type { CacheStore, PropertyStore } from "./stores";

const propertySignatures: Signatures<GoogleAppsScript.Properties.Properties> = {
  getProperty: ["String"],
  getProperties: [""],
  getKeys: [""],
  setProperty: ["*,*"],
  setProperties: ["options", "options,boolean"],
  deleteProperty: ["String"],
  deleteAllProperties: [""],
};

class Properties implements Exposed {
  constructor(
    private readonly execution: Execution,
    private readonly store: PropertyStore,
  ) {}

  expose(): object {
    return expose(
      this.execution,
      { kind: "Properties", path: "PropertiesService.Properties", signatures: propertySignatures },
      this,
    );
  }

  getProperty(key: string): string | null {
    return this.store.get(key);
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.store.keys().map((key) => [key, this.store.get(key) as string]));
  }

  getKeys(): string[] {
    return this.execution.array(this.store.keys());
  }

  setProperty(key: unknown, value: unknown): this {
    if (key === null || key === undefined || key === "")
      throw fault("Invalid argument: key must not be null or empty.");
    this.store.set(String(key), asText(value), this.execution.office.switches.longProperties === "taken");
    return this;
  }

  setProperties(values: Readonly<Record<string, unknown>>, deleteOthers = false): this {
    if (deleteOthers) this.store.clear();
    for (const [key, value] of Object.entries(values)) this.setProperty(key, value);
    return this;
  }

  deleteProperty(key: string): this {
    this.store.delete(key);
    return this;
  }

  deleteAllProperties(): this {
    this.store.clear();
    return this;
  }
}

/** A number is kept as Java would write it: 5 becomes "5.0". */
const asText = (value: unknown): string => (Number.isInteger(value) ? `${String(value)}.0` : String(value));

const propertiesServiceSignatures: Signatures<GoogleAppsScript.Properties.PropertiesService> = {
  getDocumentProperties: [""],
  getUserProperties: [""],
  getScriptProperties: [""],
};

export function propertiesService(execution: Execution): object {
  const { properties } = execution.office;
  const of = (store: PropertyStore) => new Properties(execution, store);
  return expose(
    execution,
    { kind: "PropertiesService", path: "PropertiesService", signatures: propertiesServiceSignatures },
    {
      getDocumentProperties: () => of(properties.document),
      getUserProperties: () => of(properties.user),
      getScriptProperties: () => of(properties.script),
    },
  );
}

const cacheSignatures: Signatures<GoogleAppsScript.Cache.Cache> = {
  get: ["String"],
  getAll: ["String[]"],
  put: ["String,String", "String,String,number"],
  putAll: ["options", "options,number"],
  remove: ["String"],
  removeAll: ["String[]"],
};

class Cache implements Exposed {
  constructor(
    private readonly execution: Execution,
    private readonly store: CacheStore,
  ) {}

  expose(): object {
    return expose(
      this.execution,
      { kind: "Cache", path: "CacheService.Cache", signatures: cacheSignatures, touches: "nothing" },
      this,
    );
  }

  get(key: string): string | null {
    return this.store.get(key);
  }

  getAll(keys: readonly string[]): Record<string, string> {
    return Object.fromEntries(
      keys.flatMap((key) => {
        const value = this.store.get(key);
        return value === null ? [] : [[key, value] as const];
      }),
    );
  }

  put(key: string, value: string, seconds = 600): void {
    this.store.put(key, value, seconds);
  }

  putAll(values: Readonly<Record<string, string>>, seconds = 600): void {
    for (const [key, value] of Object.entries(values)) this.store.put(key, value, seconds);
  }

  remove(key: string): void {
    this.store.remove(key);
  }

  removeAll(keys: readonly string[]): void {
    for (const key of keys) this.store.remove(key);
  }
}

const cacheServiceSignatures: Signatures<GoogleAppsScript.Cache.CacheService> = {
  getDocumentCache: [""],
  getUserCache: [""],
  getScriptCache: [""],
};

export function cacheService(execution: Execution): object {
  const { caches } = execution.office;
  const of = (store: CacheStore) => new Cache(execution, store);
  return expose(
    execution,
    {
      kind: "CacheService",
      path: "CacheService",
      signatures: cacheServiceSignatures,
      touches: /^getDocument/,
    },
    {
      getDocumentCache: () => of(caches.document),
      getUserCache: () => of(caches.user),
      getScriptCache: () => of(caches.script),
    },
  );
}
