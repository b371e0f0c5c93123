/** Put in by the build, from package.json. */
declare const STAYRATE_VERSION: string;

export const version: string = typeof STAYRATE_VERSION === "undefined" ? "" : STAYRATE_VERSION;
